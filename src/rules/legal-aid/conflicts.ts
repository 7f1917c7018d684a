import { isPlainDate } from '../../dates'
import { checkLegalAidAgreement } from './agreement'
import type { LegalMatter, LegalPosition, Proceeding } from './dimensions'
import type { LegalAidFacts } from './facts'

/** Facts that cannot stand together. */
export interface LegalAidConflict {
  /**
   * - `stage-not-of-matter`: a stage that such a matter does not have.
   * - `capacity-not-of-stage`: a capacity nobody has in such a matter at that stage.
   * - `begun-after`: proceedings that begin after the day asked about.
   * - `until-not-after-from`: a local rule that ends before it has applied a day.
   * - `agreement`: an error that `checkLegalAidAgreement` reports.
   */
  readonly code: 'stage-not-of-matter' | 'capacity-not-of-stage' | 'begun-after' | 'until-not-after-from' | 'agreement'
  /** Where: `['capacity']`. */
  readonly path: readonly (string | number)[]
  /** The fact it does not agree with; none where it is at fault by itself. */
  readonly beside: readonly (string | number)[]
  /** What would be accepted there; none where that is no list. */
  readonly accepted: readonly string[]
}

/** The stages that each kind of matter has. */
export const STAGES_OF: { readonly [M in LegalMatter]: readonly Proceeding[] } = {
  pidana: ['penyelidikan', 'penyidikan', 'penuntutan', 'pengadilan', 'banding-kasasi', 'peninjauan-kembali-eksekusi'],
  perdata: ['pra-pengadilan', 'pengadilan', 'banding-kasasi', 'peninjauan-kembali-eksekusi'],
  'tata-usaha-negara': ['pra-pengadilan', 'pengadilan', 'banding-kasasi', 'peninjauan-kembali-eksekusi'],
  'pemeriksaan-internal': ['klarifikasi-apip'],
}

const PARTY: readonly LegalPosition[] = ['pihak', 'saksi', 'ahli']
const IN_CRIME: { readonly [P in Proceeding]?: readonly LegalPosition[] } = {
  penyelidikan: ['pemberi-keterangan', 'saksi', 'ahli'],
  penyidikan: ['saksi', 'ahli', 'tersangka'],
  penuntutan: ['saksi', 'ahli', 'tersangka'],
  pengadilan: ['saksi', 'ahli', 'terdakwa'],
  'banding-kasasi': ['terdakwa'],
  'peninjauan-kembali-eksekusi': ['terpidana', 'saksi', 'ahli'],
}

/**
 * Lists the capacities in which someone can be in a matter at a stage.
 *
 * @param matter the kind of matter
 * @param stage the stage
 * @returns the capacities; none for a stage the matter does not have
 * @example
 * capacitiesAt('pidana', 'penyidikan') // => ['saksi', 'ahli', 'tersangka']
 * capacitiesAt('perdata', 'penyidikan') // => []
 */
export function capacitiesAt(matter: LegalMatter, stage: Proceeding): readonly LegalPosition[] {
  if (!Object.hasOwn(STAGES_OF, matter) || !STAGES_OF[matter].includes(stage)) return []
  if (matter === 'pidana') return IN_CRIME[stage] as readonly LegalPosition[]
  return matter === 'pemeriksaan-internal' ? ['terperiksa', 'pemberi-keterangan', 'saksi'] : PARTY
}

/**
 * Finds what in the facts of a matter cannot stand together. It takes facts of which only the form is known.
 *
 * @param facts the facts
 * @returns every conflict, in the order of the facts
 * @example
 * legalAidConflicts({ person: { kind: 'pns' }, duty: 'none', matter: 'perdata', stage: 'penyidikan', capacity: 'tersangka', on: '2024-09-02' })
 *   .map(({ path, code }) => `${path} ${code}`) // => ['stage stage-not-of-matter']
 */
export function legalAidConflicts(facts: LegalAidFacts): readonly LegalAidConflict[] {
  const { matter, stage, capacity, on, begunOn, agreement, localRule } = facts
  const found: LegalAidConflict[] = []
  const stages = Object.hasOwn(STAGES_OF, matter) ? STAGES_OF[matter] : []
  const capacities = capacitiesAt(matter, stage)
  if (stages.length > 0 && !stages.includes(stage)) {
    found.push({ code: 'stage-not-of-matter', path: ['stage'], beside: ['matter'], accepted: stages })
  } else if (capacities.length > 0 && !capacities.includes(capacity)) {
    found.push({ code: 'capacity-not-of-stage', path: ['capacity'], beside: ['stage'], accepted: capacities })
  }
  if (isPlainDate(on) && isPlainDate(begunOn) && begunOn > on) {
    found.push({ code: 'begun-after', path: ['begunOn'], beside: ['on'], accepted: [] })
  }
  if (agreement !== undefined) {
    for (const { severity, path } of checkLegalAidAgreement(agreement)) {
      if (severity === 'error')
        found.push({ code: 'agreement', path: ['agreement', ...path], beside: [], accepted: [] })
    }
  }
  if (localRule !== undefined && isPlainDate(localRule.from) && isPlainDate(localRule.until)) {
    if (localRule.until <= localRule.from) {
      found.push({
        code: 'until-not-after-from',
        path: ['localRule', 'until'],
        beside: ['localRule', 'from'],
        accepted: [],
      })
    }
  }
  return found
}

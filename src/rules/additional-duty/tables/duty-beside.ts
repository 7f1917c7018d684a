import { between, from, type Period } from '../../../dates'
import { any, defineTable, type Row } from '../../../decision'
import { type BasisEntry, norm, type ProvisionId, type ReadingOptions } from '../../../law'
import type { Fund } from '../../../organization'
import {
  ADDITIONAL_DUTIES,
  ADDITIONAL_DUTY_VALUES,
  type AdditionalDutyInput,
  type DutySetApart,
  HELD_AS,
  SET_APART,
} from '../dimensions'
import type { Requirement } from '../outcome'
import { AS_CHANGED_IN_2021, EVER, FIRST, KEPT, PERLEM_7, PERLEM_15, THIRD } from '../regimes'

type HeldDimension = (typeof HELD_AS)[DutySetApart]

/** The dimensions of the table of duties set apart. */
export type DutyBesideInput = Pick<AdditionalDutyInput, 'duty' | 'beside' | 'fund' | 'necessity' | HeldDimension>

type BesideRow = Row<DutyBesideInput, 'act', Requirement, ReadingOptions>

/** A rule that sets duties apart, or allows them together; it works both ways. */
interface Rule {
  /** The duty the article speaks of first. */
  readonly one: DutySetApart
  /** What it is set apart from. */
  readonly others: readonly DutySetApart[]
  /** The budget, where the rule is of one only. */
  readonly fund?: Fund
  readonly act?: Period
  /** Whether only the same package counts. */
  readonly perPackage?: boolean
  /** Whether only what is held in the same unit counts: the power of a PA or KPA ends there. */
  readonly perUnit?: boolean
  /** Where the rule turns on whether the doubling is needed. */
  readonly necessity?: 'yes' | 'no'
  readonly then: Requirement
  readonly basis: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
  readonly notes?: readonly string[]
}

const BARRED: Requirement = { standing: 'not-met', obstacle: 'barred-beside' }
const BARRED_HERE: Requirement = { standing: 'not-met', obstacle: 'barred-for-the-same-package' }
const NEEDLESS: Requirement = { standing: 'not-met', obstacle: 'doubling-not-necessary' }
const IF_NEEDED: Requirement = { standing: 'met', conditions: ['only-if-necessary', 'someone-else-tests-and-pays'] }
const ALLOWED: Requirement = { standing: 'met', conditions: ['someone-else-tests-and-pays'] }
const ALLOWED_IF_KNOWING: Requirement = {
  standing: 'met',
  conditions: ['someone-else-tests-and-pays', 'knowledge-of-procurement'],
}
const OWN_POWER: Requirement = { standing: 'met', conditions: ['by-own-power', 'someone-else-tests-and-pays'] }
const PPK = 'pejabat-pembuat-komitmen'
const KPA = 'kuasa-pengguna-anggaran'
const PA = 'pengguna-anggaran'
const PPSPM = 'pejabat-penanda-tangan-spm'
const EXAMINER = 'pemeriksa-hasil-pekerjaan'
const TREASURERS = ['bendahara-penerimaan', 'bendahara-pengeluaran'] as const
const SPLIT = norm('pp-60-2008/pasal-36/ayat-2')
const CARRIED = norm('perlem-7-2021/isi/pelaku')
const CARRIED_NOTE = 'carried-on-without-being-read'
const UNTIL_EXAMINERS_WENT = FIRST

/** A rule of Perlem LKPP 15/2018, and how it is taken to go on: its successor was not read on this. */
function fromPerlem(
  id: string,
  article: ProvisionId,
  rule: Omit<Rule, 'basis' | 'reasoning' | 'act'>,
): { [id: string]: Rule } {
  return {
    [`${id}/2018`]: { ...rule, act: PERLEM_15, basis: [norm(article)], reasoning: 'text' },
    [`${id}/2021`]: {
      ...rule,
      act: PERLEM_7,
      basis: [CARRIED],
      reasoning: 'inference',
      notes: [CARRIED_NOTE],
    },
    [`${id}/perpres-46`]: {
      ...rule,
      act: THIRD,
      basis: [CARRIED, KEPT],
      reasoning: 'inference',
      notes: [CARRIED_NOTE],
    },
  }
}

/** The rules in the order of the texts: finance law of the state, of regions, procurement rules, doubling by the head. */
const RULES: { readonly [id: string]: Rule } = {
  'kpa-bendahara': {
    one: KPA,
    others: TREASURERS,
    then: BARRED,
    basis: [norm('uu-1-2004/pasal-10/ayat-4')],
    reasoning: 'text',
  },
  'ppk-finance/apbn': {
    one: PPK,
    others: [...TREASURERS],
    fund: 'apbn',
    then: BARRED,
    basis: [norm('pp-45-2013/pasal-11/ayat-5')],
    reasoning: 'text',
  },
  'ppk-ppspm/apbn': {
    one: PPK,
    others: [PPSPM],
    fund: 'apbn',
    then: BARRED,
    basis: [norm('pp-45-2013/pasal-11/ayat-5'), norm('pp-45-2013/pasal-14/ayat-5')],
    reasoning: 'text',
  },
  'ppspm-bendahara/apbn': {
    one: PPSPM,
    others: [...TREASURERS],
    fund: 'apbn',
    then: BARRED,
    basis: [norm('pp-45-2013/pasal-14/ayat-5')],
    reasoning: 'text',
  },
  'kpa-ppk-ppspm/apbn-needed': {
    one: KPA,
    others: [PPK, PPSPM],
    fund: 'apbn',
    necessity: 'yes',
    perUnit: true,
    then: IF_NEEDED,
    basis: [norm('pp-45-2013/pasal-9'), norm('pp-45-2013/penjelasan/pasal-9'), SPLIT],
    reasoning: 'text',
  },
  'kpa-ppk-ppspm/apbn-needless': {
    one: KPA,
    others: [PPK, PPSPM],
    fund: 'apbn',
    necessity: 'no',
    perUnit: true,
    then: NEEDLESS,
    basis: [norm('pp-45-2013/pasal-9'), norm('pp-45-2013/penjelasan/pasal-9')],
    reasoning: 'text',
  },
  'ppk-skpd': {
    one: 'pejabat-penatausahaan-keuangan-skpd',
    others: [...TREASURERS, 'pejabat-pelaksana-teknis-kegiatan'],
    fund: 'apbd',
    act: from('2019-03-12'),
    then: BARRED,
    basis: [norm('pp-12-2019/pasal-14/ayat-3')],
    reasoning: 'text',
  },
  ...fromPerlem('ppk-finance/apbd', 'perlem-15-2018/pasal-6/ayat-3', {
    one: PPK,
    others: [PPSPM, ...TREASURERS],
    fund: 'apbd',
    then: BARRED,
  }),
  ...fromPerlem('ppk-selection', 'perlem-15-2018/pasal-6/ayat-3', {
    one: PPK,
    others: ['pejabat-pengadaan', 'pokja-pemilihan'],
    perPackage: true,
    then: BARRED_HERE,
  }),
  'ppk-examiner': {
    one: PPK,
    others: [EXAMINER],
    act: UNTIL_EXAMINERS_WENT,
    perPackage: true,
    then: BARRED_HERE,
    basis: [norm('perlem-15-2018/pasal-6/ayat-3')],
    reasoning: 'text',
  },
  ...fromPerlem('buyer-finance', 'perlem-15-2018/pasal-8/ayat-4', {
    one: 'pejabat-pengadaan',
    others: [PPSPM, ...TREASURERS],
    then: BARRED,
  }),
  'buyer-examiner': {
    one: 'pejabat-pengadaan',
    others: [EXAMINER],
    act: UNTIL_EXAMINERS_WENT,
    perPackage: true,
    then: BARRED_HERE,
    basis: [norm('perlem-15-2018/pasal-8/ayat-4')],
    reasoning: 'text',
  },
  ...fromPerlem('pokja-finance', 'perlem-15-2018/pasal-9/ayat-4', {
    one: 'pokja-pemilihan',
    others: [PPSPM, ...TREASURERS],
    then: BARRED,
  }),
  'pokja-examiner': {
    one: 'pokja-pemilihan',
    others: [EXAMINER],
    act: UNTIL_EXAMINERS_WENT,
    perPackage: true,
    then: BARRED_HERE,
    basis: [norm('perlem-15-2018/pasal-9/ayat-4')],
    reasoning: 'text',
  },
  'examiner-finance': {
    one: EXAMINER,
    others: [PPSPM, ...TREASURERS],
    act: UNTIL_EXAMINERS_WENT,
    then: BARRED,
    basis: [norm('perlem-15-2018/pasal-10/ayat-5')],
    reasoning: 'text',
  },
  'kpa-ppk/apbd-2018-needed': {
    one: KPA,
    others: [PPK],
    fund: 'apbd',
    act: between(EVER, '2021-02-02'),
    necessity: 'yes',
    perUnit: true,
    then: IF_NEEDED,
    basis: [norm('perpres-16-2018/pasal-10/ayat-5'), SPLIT],
    reasoning: 'text',
  },
  'kpa-ppk/apbd-2018-needless': {
    one: KPA,
    others: [PPK],
    fund: 'apbd',
    act: between(EVER, '2021-02-02'),
    necessity: 'no',
    perUnit: true,
    then: NEEDLESS,
    basis: [norm('perpres-16-2018/pasal-10/ayat-5')],
    reasoning: 'text',
  },
  'kpa-ppk/apbd-2021': {
    one: KPA,
    others: [PPK],
    fund: 'apbd',
    act: AS_CHANGED_IN_2021,
    perUnit: true,
    then: ALLOWED,
    basis: [norm('perpres-16-2018/pasal-10/ayat-5'), norm('perpres-12-2021/pasal-i'), SPLIT],
    reasoning: 'text',
  },
  'kpa-ppk/apbd-perpres-46': {
    one: KPA,
    others: [PPK],
    fund: 'apbd',
    act: THIRD,
    perUnit: true,
    then: ALLOWED_IF_KNOWING,
    basis: [norm('perpres-46-2025/pasal-10/ayat-5'), norm('perpres-46-2025/pasal-10/ayat-6'), SPLIT],
    reasoning: 'text',
  },
  'pa-ppk/2018-needed': {
    one: PA,
    others: [PPK],
    act: FIRST,
    necessity: 'yes',
    perUnit: true,
    then: IF_NEEDED,
    basis: [norm('perlem-15-2018/pasal-6'), SPLIT],
    reasoning: 'text',
  },
  'pa-ppk/2018-needless': {
    one: PA,
    others: [PPK],
    act: FIRST,
    necessity: 'no',
    perUnit: true,
    then: NEEDLESS,
    basis: [norm('perlem-15-2018/pasal-6')],
    reasoning: 'text',
  },
  'pa-ppk/2021': {
    one: PA,
    others: [PPK],
    act: AS_CHANGED_IN_2021,
    perUnit: true,
    then: OWN_POWER,
    basis: [norm('uu-1-2004/pasal-17/ayat-2'), norm('uu-30-2014/pasal-13/ayat-5'), SPLIT],
    reasoning: 'inference',
    notes: ['doubling-of-the-pa-not-read-since-2021'],
  },
  'pa-ppk/perpres-46': {
    one: PA,
    others: [PPK],
    act: THIRD,
    perUnit: true,
    then: OWN_POWER,
    basis: [norm('uu-1-2004/pasal-17/ayat-2'), norm('uu-30-2014/pasal-13/ayat-5'), SPLIT, KEPT],
    reasoning: 'inference',
    notes: ['doubling-of-the-pa-not-read-since-2021'],
  },
}

const IN_THE_UNIT = ['elsewhere', 'same-package'] as const
const ANY_DUTY = /* @__PURE__ */ any('where no rule sets duties apart, none is said to')
const ANY_FUND = /* @__PURE__ */ any('the rule is of both budgets')

/** The row of a rule, read from one side. */
function rowOf(rule: Rule, held: DutySetApart, duties: readonly DutySetApart[]): BesideRow {
  const { fund, act, perPackage, perUnit, necessity, then, basis, reasoning, notes } = rule
  return {
    when: {
      beside: held,
      duty: duties,
      fund: fund ?? ANY_FUND,
      [HELD_AS[held]]:
        perPackage === true ? 'same-package' : perUnit === true ? IN_THE_UNIT : [...IN_THE_UNIT, 'other-unit'],
      ...(necessity === undefined ? {} : { necessity }),
    },
    ...(act === undefined ? {} : { during: { act } }),
    then,
    over: { row: `${held}/no-rule`, because: 'special', by: (basis[0] as BasisEntry).provision },
    basis,
    reasoning,
    ...(notes === undefined ? {} : { notes }),
  } as BesideRow
}

function rowsOf(): { [id: string]: BesideRow } {
  const rows: { [id: string]: BesideRow } = {}
  for (const held of SET_APART) {
    rows[`${held}/no-rule`] = {
      when: { beside: held, duty: ANY_DUTY, fund: any('no rule of either budget') },
      then: { standing: 'not-asked' },
      basis: [SPLIT],
      reasoning: 'inference',
    }
    for (const [id, rule] of Object.entries(RULES)) {
      if (rule.one === held) rows[`${held}/${id}`] = rowOf(rule, held, rule.others)
      else if (rule.others.includes(held)) rows[`${held}/${id}`] = rowOf(rule, held, [rule.one])
    }
  }
  return rows
}

const asks = Object.fromEntries(SET_APART.map((held) => [held, [HELD_AS[held], 'necessity']]))

/**
 * Duties that may not be held together, or only under a condition: by budget, day and package. Beside them there is only the general rule
 * that no single person may control all key aspects of a transaction (PP 60/2008 Pasal 36 ayat (2)).
 */
export const dutyBesideTable = /* @__PURE__ */ defineTable<DutyBesideInput, 'act', Requirement, ReadingOptions>()({
  id: 'duty-beside',
  bucket: 'beside',
  dimensions: {
    duty: ADDITIONAL_DUTIES,
    beside: ADDITIONAL_DUTY_VALUES.beside,
    fund: ADDITIONAL_DUTY_VALUES.fund,
    necessity: ADDITIONAL_DUTY_VALUES.necessity,
    asPenggunaAnggaran: ADDITIONAL_DUTY_VALUES.asPenggunaAnggaran,
    asKuasaPenggunaAnggaran: ADDITIONAL_DUTY_VALUES.asKuasaPenggunaAnggaran,
    asPejabatPembuatKomitmen: ADDITIONAL_DUTY_VALUES.asPejabatPembuatKomitmen,
    asPejabatPelaksanaTeknisKegiatan: ADDITIONAL_DUTY_VALUES.asPejabatPelaksanaTeknisKegiatan,
    asPejabatPenatausahaanKeuanganSkpd: ADDITIONAL_DUTY_VALUES.asPejabatPenatausahaanKeuanganSkpd,
    asPejabatPenandaTanganSpm: ADDITIONAL_DUTY_VALUES.asPejabatPenandaTanganSpm,
    asBendaharaPenerimaan: ADDITIONAL_DUTY_VALUES.asBendaharaPenerimaan,
    asBendaharaPengeluaran: ADDITIONAL_DUTY_VALUES.asBendaharaPengeluaran,
    asPejabatPengadaan: ADDITIONAL_DUTY_VALUES.asPejabatPengadaan,
    asPokjaPemilihan: ADDITIONAL_DUTY_VALUES.asPokjaPemilihan,
    asPemeriksaHasilPekerjaan: ADDITIONAL_DUTY_VALUES.asPemeriksaHasilPekerjaan,
  },
  asks,
  rows: rowsOf,
})

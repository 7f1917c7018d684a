import { between, from } from '../../../dates'
import { any, defineTable, type Row } from '../../../decision'
import { type BasisEntry, norm, procedure, type ReadingOptions } from '../../../law'
import { PLACES } from '../../../people'
import { AIDED, CENTRAL, CODES_OF_PROCEDURE, type LegalAidInput, PROVIDERS, REGIONAL, SEATS } from '../dimensions'
import type { ProviderAnswer } from '../outcome'

/** The dimensions of the table of providers. */
export type ProviderInput = Pick<LegalAidInput, 'provider' | 'counselSeat' | 'aided'> & {
  readonly criminalProcedure?: LegalAidInput['criminalProcedure']
  readonly place?: LegalAidInput['place']
}

const CIVIL = ['pihak-perdata', 'saksi-perdata'] as const
const TUN = ['pihak-tun', 'saksi-tun'] as const
const ASKED = ['pemberi-keterangan', 'saksi', 'ahli'] as const
const ACCUSED = ['tersangka', 'terdakwa', 'terpidana'] as const
const CRIMINAL = [...ASKED, ...ACCUSED] as const
const INTERNAL = 'pemeriksaan-internal'
const NO_ADVOCATE = norm('uu-18-2003/pasal-3/ayat-1/huruf-c')
const STATE = norm('uu-16-2004/pasal-30/ayat-2')
const REGION = norm('uu-23-2014/pasal-65/ayat-1/huruf-e')
const POOR = norm('uu-16-2011/pasal-1/angka-2')
const CORPS = norm('uu-5-2014/pasal-126/ayat-3/huruf-b')
const ORGANISATION = norm('uu-20-2023/pasal-62/ayat-3/huruf-b')
const EARLIER = between('0001-01-01', '2023-10-31')
const LATER = from('2023-10-31')

const MEMBERS = ['pns', 'cpns', 'pppk'] as const
const ANYONE = any('who helps does not turn on the kind of employee')
const PERSON = 'person' as const
const yes = (...needs: ProviderAnswer['needs']): ProviderAnswer => ({ may: 'yes', for: PERSON, needs })

/**
 * Who may help in which matter. The yes and no of most cells is a reading of the acts on the prosecution service, on advocates, on
 * regional government and on the professional organisation; only what an act writes is marked as text.
 */
export const providerTable = /* @__PURE__ */ defineTable<ProviderInput, 'act', ProviderAnswer, ReadingOptions>()({
  id: 'aid-provider',
  bucket: 'provider',
  dimensions: {
    provider: PROVIDERS,
    counselSeat: SEATS,
    aided: AIDED,
    criminalProcedure: CODES_OF_PROCEDURE,
    place: PLACES,
  },
  asks: {
    'biro-bagian-hukum': ['counselSeat', 'aided'],
    'jaksa-pengacara-negara': ['counselSeat', 'aided'],
    'kuasa-hukum-daerah': ['counselSeat', 'aided'],
    'lkbh-korpri': ['counselSeat', 'aided'],
    advokat: ['counselSeat', 'aided', 'criminalProcedure', 'place'],
    'organisasi-bantuan-hukum': ['counselSeat', 'aided'],
  },
  rows: () => ({
    'bureau/civil': {
      when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: 'pihak-perdata' },
      then: yes('power-of-attorney'),
      basis: [NO_ADVOCATE],
      reasoning: 'inference',
      notes: ['bureau-staff-are-no-advocates'],
    },
    'bureau/tun': {
      when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: 'pihak-tun' },
      then: yes('power-of-attorney'),
      basis: [norm('uu-5-1986/pasal-57/ayat-1'), norm('uu-5-1986/pasal-57/ayat-2'), NO_ADVOCATE],
      reasoning: 'inference',
    },
    // The article on representatives speaks of the parties; a witness speaks for nobody and is helped as in a criminal case.
    'bureau/tun-witness': {
      when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: 'saksi-tun' },
      then: { may: 'as-far-as-allowed', for: PERSON, needs: [] },
      basis: [norm('uu-5-1986/pasal-57/ayat-1'), NO_ADVOCATE],
      reasoning: 'inference',
    },
    'bureau/civil-witness': {
      when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: 'saksi-perdata' },
      then: { may: 'as-far-as-allowed', for: PERSON, needs: [] },
      basis: [NO_ADVOCATE],
      reasoning: 'inference',
    },
    'bureau/asked': {
      when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: ASKED },
      then: { may: 'as-far-as-allowed', for: PERSON, needs: [] },
      basis: [NO_ADVOCATE],
      reasoning: 'inference',
    },
    'bureau/accused': {
      when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: ACCUSED },
      then: { may: 'advice-only', for: PERSON, needs: ['advocate-in-court'] },
      basis: [NO_ADVOCATE],
      reasoning: 'inference',
    },
    'bureau/internal': {
      when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: INTERNAL },
      then: { may: 'advice-only', for: PERSON, needs: [] },
      basis: [NO_ADVOCATE],
      reasoning: 'inference',
    },
    'state-attorney/civil-tun': {
      when: { aided: ANYONE, provider: 'jaksa-pengacara-negara', counselSeat: [...CIVIL, ...TUN] },
      then: { may: 'yes', for: 'state', needs: ['special-power'] },
      basis: [STATE],
      reasoning: 'text',
      notes: ['uu-11-2021-not-read', 'acts-for-the-state-not-for-the-person'],
    },
    'state-attorney/criminal': {
      when: { aided: ANYONE, provider: 'jaksa-pengacara-negara', counselSeat: CRIMINAL },
      then: { may: 'no', for: 'state', needs: [] },
      basis: [STATE, norm('uu-16-2004/pasal-30/ayat-1/huruf-a'), norm('uu-16-2004/pasal-30/ayat-1/huruf-d')],
      reasoning: 'inference',
      notes: ['uu-11-2021-not-read', 'may-be-the-investigator-itself'],
    },
    'state-attorney/internal': {
      when: { aided: ANYONE, provider: 'jaksa-pengacara-negara', counselSeat: INTERNAL },
      then: { may: 'no', for: 'state', needs: [] },
      basis: [STATE],
      reasoning: 'inference',
      notes: ['uu-11-2021-not-read'],
    },
    'counsel-of-the-region/civil-tun': {
      when: { aided: ANYONE, provider: 'kuasa-hukum-daerah', counselSeat: [...CIVIL, ...TUN] },
      then: { may: 'yes', for: 'region', needs: ['power-of-attorney'] },
      basis: [REGION],
      reasoning: 'inference',
      notes: ['acts-for-the-region-not-for-the-person'],
    },
    'counsel-of-the-region/else': {
      when: { aided: ANYONE, provider: 'kuasa-hukum-daerah', counselSeat: [...CRIMINAL, INTERNAL] },
      then: { may: 'no', for: 'region', needs: [] },
      basis: [REGION],
      reasoning: 'inference',
    },
    'korpri/civil-asked/2014': {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: [...CIVIL, ...ASKED] },
      during: { act: EARLIER },
      then: yes(),
      basis: [CORPS],
      reasoning: 'inference',
      notes: ['lkbh-for-members-often-inactive'],
    },
    'korpri/civil-asked': {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: [...CIVIL, ...ASKED] },
      during: { act: LATER },
      then: yes(),
      basis: [ORGANISATION],
      reasoning: 'inference',
      notes: ['lkbh-for-members-often-inactive'],
    },
    'korpri/accused/2014': {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: ACCUSED },
      during: { act: EARLIER },
      then: yes('advocate-in-court'),
      basis: [CORPS, NO_ADVOCATE],
      reasoning: 'inference',
      notes: ['lkbh-for-members-often-inactive'],
    },
    'korpri/accused': {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: ACCUSED },
      during: { act: LATER },
      then: yes('advocate-in-court'),
      basis: [ORGANISATION, NO_ADVOCATE],
      reasoning: 'inference',
      notes: ['lkbh-for-members-often-inactive'],
    },
    'korpri/else/2014': {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: [...TUN, INTERNAL] },
      during: { act: EARLIER },
      then: { may: 'own-rules', for: PERSON, needs: [] },
      basis: [CORPS],
      reasoning: 'inference',
      notes: ['lkbh-for-members-often-inactive'],
    },
    'korpri/else': {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: [...TUN, INTERNAL] },
      during: { act: LATER },
      then: { may: 'own-rules', for: PERSON, needs: [] },
      basis: [ORGANISATION],
      reasoning: 'inference',
      notes: ['lkbh-for-members-often-inactive'],
    },
    // The act gives protection to members of the professional organisation; bodies decide themselves on other staff.
    'korpri/no-member/2014': {
      when: { aided: 'non-asn', provider: 'lkbh-korpri', counselSeat: SEATS },
      during: { act: EARLIER },
      then: { may: 'own-rules', for: PERSON, needs: [] },
      basis: [CORPS],
      reasoning: 'inference',
      notes: ['lkbh-for-members-often-inactive'],
    },
    'korpri/no-member': {
      when: { aided: 'non-asn', provider: 'lkbh-korpri', counselSeat: SEATS },
      during: { act: LATER },
      then: { may: 'own-rules', for: PERSON, needs: [] },
      basis: [ORGANISATION],
      reasoning: 'inference',
      notes: ['lkbh-for-members-often-inactive'],
    },
    ...advocate(),
    'legal-aid-body': {
      when: {
        aided: ANYONE,
        provider: 'organisasi-bantuan-hukum',
        counselSeat: any('the act is for the poor, whatever the matter'),
      },
      then: { may: 'no', for: PERSON, needs: [] },
      basis: [norm('uu-16-2011/pasal-1/angka-1'), POOR],
      reasoning: 'inference',
      notes: ['act-is-for-the-poor'],
    },
  }),
})

type ProviderRow = Omit<Row<ProviderInput, 'act', ProviderAnswer, ReadingOptions>, 'over'>

const ADVOCATE = { aided: ANYONE, provider: 'advokat' } as const
const EITHER_CODE = any('the code of criminal procedure changes nothing here')
const PP_12 = '2019-03-12'
const KUHAP_2025 = '2026-01-02'
/**
 * By what the office pays. In the regions, before PP 12/2019 only that agreements are made within the budget (UU 1/2004) was read; a
 * central agency and a mission abroad spend the state budget, by the same act and PP 45/2013.
 */
const PAID = [
  {
    id: '/before-pp-12',
    place: REGIONAL,
    from: '0001-01-01',
    until: PP_12,
    by: [procedure('uu-1-2004/pasal-17/ayat-2')],
  },
  { id: '', place: REGIONAL, from: PP_12, until: null, by: [procedure('pp-12-2019/pasal-92/ayat-1')] },
  {
    id: '/state-budget',
    place: CENTRAL,
    from: '0001-01-01',
    until: null,
    by: [procedure('uu-1-2004/pasal-17/ayat-2'), procedure('pp-45-2013/pasal-58/ayat-2')],
  },
] as const

/** An advocate by agreement: the budget binds how one is hired, the code of procedure where one may sit. */
function advocate(): { [id: string]: ProviderRow } {
  const rows: { [id: string]: ProviderRow } = {}
  const needs: ProviderAnswer['needs'] = ['budget-and-selection', 'power-of-attorney']
  const allowed: ProviderAnswer = { may: 'as-far-as-allowed', for: PERSON, needs }
  for (const { id, place, from: first, until, by } of PAID) {
    const when = { ...ADVOCATE, place }
    const during = { act: until === null ? from(first) : between(first, until) }
    rows[`advocate/court${id}`] = {
      when: { ...when, counselSeat: [...CIVIL, ...TUN, ...ACCUSED], criminalProcedure: EITHER_CODE },
      during,
      then: { may: 'yes', for: PERSON, needs },
      basis: [NO_ADVOCATE, ...by],
      reasoning: 'inference',
    }
    rows[`advocate/asked${id}`] = {
      when: { ...when, counselSeat: ASKED, criminalProcedure: any('the code of 2025 was not there yet') },
      during: { act: between(first, until ?? KUHAP_2025) },
      then: allowed,
      basis: [norm('uu-8-1981/pasal-54'), ...by],
      reasoning: 'inference',
    }
    rows[`advocate/internal${id}`] = {
      when: { ...when, counselSeat: INTERNAL, criminalProcedure: EITHER_CODE },
      during,
      then: allowed,
      basis: [NO_ADVOCATE, ...by],
      reasoning: 'inference',
    }
    if (until === null) Object.assign(rows, besideWitnesses(id, when, by, needs))
  }
  return rows
}

/** An advocate beside whoever is asked, since the code of 2025: a witness has that right, an expert has not. */
function besideWitnesses(
  id: string,
  when: Pick<ProviderRow['when'], 'aided' | 'provider' | 'place'>,
  by: readonly BasisEntry[],
  needs: ProviderAnswer['needs'],
): { [id: string]: ProviderRow } {
  const during = { act: from(KUHAP_2025) }
  const allowed: ProviderAnswer = { may: 'as-far-as-allowed', for: PERSON, needs }
  return {
    [`advocate/asked/old-goes-on${id}`]: {
      when: { ...when, counselSeat: ASKED, criminalProcedure: 'uu-8-1981' },
      during,
      then: allowed,
      basis: [norm('uu-20-2025/pasal-361/huruf-a'), norm('uu-20-2025/pasal-361/huruf-c'), ...by],
      reasoning: 'inference',
    },
    [`advocate/witness/2026${id}`]: {
      when: { ...when, counselSeat: ['pemberi-keterangan', 'saksi'], criminalProcedure: 'uu-20-2025' },
      during,
      then: { may: 'yes', for: PERSON, needs },
      basis: [norm('uu-20-2025/pasal-150/huruf-d'), ...by],
      reasoning: 'inference',
    },
    [`advocate/expert/2026${id}`]: {
      when: { ...when, counselSeat: 'ahli', criminalProcedure: 'uu-20-2025' },
      during,
      then: allowed,
      basis: [norm('uu-20-2025/pasal-150/huruf-d'), ...by],
      reasoning: 'inference',
    },
  }
}

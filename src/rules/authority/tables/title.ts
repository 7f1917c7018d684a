import { between, from } from '../../../dates'
import { any, defineTable } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { type ActingPowerInput, AUTHORITY_VALUES } from '../dimensions'
import type { Title } from '../outcome'

/** The dimensions of the table of titles. */
export type TitleInput = Pick<ActingPowerInput, 'holder' | 'delegation'>

const ANY_DELEGATION = /* @__PURE__ */ any('the power comes with the office or by law')

/** The deputy, or the Sekda, stands in because the act on regional government says so. */
const BY_THE_ACT = {
  then: { title: 'langsung-dari-undang-undang', responsible: 'holder', signs: 'own-name' },
  reasoning: 'inference',
  notes: ['a-plt-of-a-region-is-no-plt-of-a-post'],
} as const

/** How the power is held, who answers for it and in whose name it is signed: UU 30/2014 Pasal 12 to 14. */
export const titleTable = /* @__PURE__ */ defineTable<TitleInput, 'act', Title, ReadingOptions>()({
  id: 'title',
  bucket: 'holder',
  dimensions: { holder: AUTHORITY_VALUES.holder, delegation: AUTHORITY_VALUES.delegation },
  rows: () => ({
    elected: {
      when: { holder: ['kepala-daerah', 'kepala-daerah-pengganti'], delegation: ANY_DELEGATION },
      then: { title: 'jabatan', responsible: 'holder', signs: 'own-name' },
      basis: [norm('uu-23-2014/pasal-65/ayat-1/huruf-a'), norm('uu-23-2014/pasal-65/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    penjabat: {
      when: { holder: 'pj', delegation: ANY_DELEGATION },
      then: { title: 'jabatan', responsible: 'holder', signs: 'own-name' },
      // A mandate is what the Plh and Plt hold; the acts give whoever is named Penjabat the office itself.
      basis: [norm('uu-23-2014/pasal-86/ayat-5'), norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'inference',
      notes: ['a-penjabat-holds-no-mandate'],
    },
    pjs: {
      when: { holder: 'pjs', delegation: ANY_DELEGATION },
      then: { title: 'jabatan', responsible: 'holder', signs: 'own-name' },
      // What was said of a Pjs before 2018 was said of a Plt; a mandate is what the Plh and Plt of a post hold.
      basis: [norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'inference',
      notes: ['a-penjabat-holds-no-mandate'],
    },
    'pj-sekda': {
      when: { holder: 'pj-sekda', delegation: ANY_DELEGATION },
      then: { title: 'jabatan', responsible: 'holder', signs: 'own-name' },
      basis: [norm('uu-23-2014/pasal-214/ayat-1'), norm('uu-23-2014/pasal-214/ayat-2')],
      reasoning: 'inference',
      notes: ['a-penjabat-holds-no-mandate'],
    },
    'deputy/with-powers': {
      when: { holder: 'plt-kepala-daerah', delegation: ANY_DELEGATION },
      ...BY_THE_ACT,
      basis: [norm('uu-23-2014/pasal-65/ayat-4'), norm('uu-23-2014/pasal-86/ayat-1')],
    },
    'deputy/daily-tasks/2014': {
      when: { holder: 'wakil-tugas-sehari-hari', delegation: ANY_DELEGATION },
      during: { act: between('0001-01-01', '2015-03-18') },
      ...BY_THE_ACT,
      basis: [norm('uu-23-2014/pasal-88/ayat-1'), norm('uu-23-2014/pasal-88/ayat-2')],
    },
    'deputy/daily-tasks/2015': {
      when: { holder: 'wakil-tugas-sehari-hari', delegation: ANY_DELEGATION },
      during: { act: from('2015-03-18') },
      ...BY_THE_ACT,
      basis: [norm('uu-9-2015/pasal-88/ayat-1'), norm('uu-9-2015/pasal-88/ayat-2')],
    },
    sekda: {
      when: { holder: 'plh-kepala-daerah', delegation: ANY_DELEGATION },
      ...BY_THE_ACT,
      basis: [norm('uu-23-2014/pasal-65/ayat-5'), norm('uu-23-2014/pasal-65/ayat-6')],
    },
    appointed: {
      when: { holder: 'pejabat-definitif', delegation: 'not-shown' },
      then: { title: 'jabatan', responsible: 'holder', signs: 'own-name' },
      basis: [norm('uu-30-2014/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    delegated: {
      when: { holder: ['pejabat-definitif', 'plt', 'plh', 'plh-sekda'], delegation: 'regulation' },
      then: { title: 'delegasi', responsible: 'holder', signs: 'own-name' },
      basis: [norm('uu-30-2014/pasal-13/ayat-2'), norm('uu-30-2014/pasal-13/ayat-7')],
      reasoning: 'text',
    },
    mandate: {
      when: { holder: ['plt', 'plh', 'plh-sekda'], delegation: 'not-shown' },
      then: { title: 'mandat', responsible: 'giver', signs: 'on-behalf' },
      basis: [
        norm('uu-30-2014/pasal-14/ayat-1'),
        norm('uu-30-2014/pasal-14/ayat-2'),
        norm('uu-30-2014/pasal-14/ayat-4'),
        norm('uu-30-2014/pasal-14/ayat-5'),
        norm('uu-30-2014/pasal-14/ayat-6'),
        norm('uu-30-2014/pasal-14/ayat-8'),
      ],
      reasoning: 'text',
    },
  }),
})

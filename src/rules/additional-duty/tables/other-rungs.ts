import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure } from '../../../law'
import { BOOKKEEPERS, REGIONAL_FINANCE, SELECTION, SUPERVISORS, TEAMS_AND_AGENTS, TREASURERS } from '../duty-groups'
import { BEFORE_PP_12, EVER, KEPT, SINCE_PP_12, THIRD, UNTIL_2025 } from '../regimes'
import { RESIGNATION_VALUES, type ResignationInput } from '../resignation-dimensions'
import type { LadderOutcome } from '../succession/rungs'

/** The dimensions of the other ladders. */
export type OtherRungsInput = Pick<ResignationInput, 'duty' | 'fund'>

const EITHER_FUND = any('no text tells the funds apart here')

/** Who may take over a duty other than that of a PPK; again no text ranks the rungs. */
export const otherRungsTable = /* @__PURE__ */ defineTable<OtherRungsInput, 'act', LadderOutcome | Silent>()({
  id: 'other-rungs',
  bucket: 'duty',
  dimensions: { duty: RESIGNATION_VALUES.duty, fund: RESIGNATION_VALUES.fund },
  rows: () => ({
    ppk: {
      when: { duty: 'pejabat-pembuat-komitmen', fund: EITHER_FUND },
      then: silent('has-its-own-ladder'),
      basis: [norm('perpres-16-2018/pasal-1/angka-10')],
      reasoning: 'text',
    },
    pa: {
      when: { duty: 'pengguna-anggaran', fund: EITHER_FUND },
      then: { rungs: ['acting-head-of-office'] },
      basis: [norm('uu-30-2014/pasal-34/ayat-2'), procedure('uu-30-2014/pasal-14/ayat-7')],
      reasoning: 'text',
      notes: ['plt-limits'],
    },
    'kpa/apbn': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn' },
      then: { rungs: ['next-head-of-satker', 'acting-kpa'] },
      basis: [norm('pp-45-2013/pasal-6/ayat-1')],
      reasoning: 'inference',
      notes: ['acting-kpa-by-ministry-rule'],
    },
    'kpa/apbd': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      then: { rungs: ['giver-acts', 'named-by-head-of-region'] },
      basis: [norm('uu-1-2004/pasal-5/huruf-b'), procedure('uu-30-2014/pasal-13/ayat-5')],
      reasoning: 'inference',
    },
    'pptk/apbd/before': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: silent('older-regulation-not-read'),
      basis: [norm('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'pptk/apbd': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: { rungs: ['giver-acts', 'structural-officer', 'general-functional-officer'] },
      basis: [
        norm('pp-12-2019/pasal-13/ayat-2'),
        norm('pp-12-2019/pasal-13/ayat-3'),
        norm('pp-12-2019/pasal-14/ayat-3'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
    },
    'ppk-skpd/apbd/before': {
      when: { duty: BOOKKEEPERS, fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: silent('older-regulation-not-read'),
      basis: [norm('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'ppk-skpd/apbd': {
      when: { duty: BOOKKEEPERS, fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: { rungs: ['other-official-by-decree'] },
      basis: [norm('pp-12-2019/pasal-14/ayat-1'), norm('pp-12-2019/pasal-14/ayat-3')],
      reasoning: 'inference',
    },
    'regional-finance/apbn': {
      when: { duty: REGIONAL_FINANCE, fund: 'apbn' },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    'ppspm/apbn': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbn' },
      then: { rungs: ['kpa-doubles', 'other-official-by-decree'] },
      basis: [norm('pp-45-2013/pasal-9'), norm('pp-45-2013/pasal-8/huruf-b'), norm('pp-45-2013/pasal-14/ayat-5')],
      reasoning: 'inference',
      notes: ['ppk-or-ppspm-not-both'],
    },
    'ppspm/apbd/before-pp-12': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: silent('older-regulation-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'ppspm/apbd': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-12-2019/pasal-10/ayat-1/huruf-h')],
      reasoning: 'text',
    },
    // Rules of ministers on short and long absence of a bendahara are known from memory only.
    'bendahara/apbn': {
      when: { duty: TREASURERS, fund: 'apbn' },
      then: { rungs: ['named-by-minister'] },
      basis: [norm('uu-1-2004/pasal-10/ayat-1'), norm('uu-1-2004/pasal-10/ayat-2')],
      reasoning: 'text',
      notes: ['rules-on-absent-treasurers-not-read'],
    },
    'bendahara/apbd': {
      when: { duty: TREASURERS, fund: 'apbd' },
      then: { rungs: ['named-by-head-of-region'] },
      basis: [norm('uu-1-2004/pasal-5/huruf-b')],
      reasoning: 'text',
      notes: ['rules-on-absent-treasurers-not-read'],
    },
    selection: {
      when: { duty: SELECTION, fund: EITHER_FUND },
      then: { rungs: ['procurement-staff-through-ukpbj', 'procurement-agent'] },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    supervisors: {
      when: { duty: SUPERVISORS, fund: EITHER_FUND },
      during: { act: UNTIL_2025 },
      then: { rungs: ['other-technical-staff', 'ppk-in-person', 'supervision-contract'] },
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-16-2018/pasal-11/ayat-1')],
      reasoning: 'inference',
      notes: ['no-actor-of-procurement'],
    },
    'supervisors/2025': {
      when: { duty: SUPERVISORS, fund: EITHER_FUND },
      during: { act: THIRD },
      then: { rungs: ['other-technical-staff', 'ppk-in-person', 'supervision-contract'] },
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-16-2018/pasal-11/ayat-1'), KEPT],
      reasoning: 'inference',
      notes: ['no-actor-of-procurement'],
    },
    'teams-and-agents': {
      when: { duty: TEAMS_AND_AGENTS, fund: EITHER_FUND },
      then: { rungs: ['named-anew'] },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'receivers/to-2018': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between(EVER, '2018-03-22') },
      then: { rungs: ['named-anew'] },
      basis: [norm('perpres-54-2010/pasal-18')],
      reasoning: 'inference',
    },
    'receivers/after': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: from('2018-03-22') },
      then: silent('duty-abolished'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
      notes: ['old-rules-for-packages-before-july-2018'],
    },
    'examiners/before': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between(EVER, '2018-03-22') },
      then: silent('duty-not-yet-made'),
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'text',
    },
    'examiners/2018': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between('2018-03-22', '2021-02-02') },
      then: { rungs: ['named-anew'] },
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'inference',
    },
    'examiners/after': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: from('2021-02-02') },
      then: silent('duty-abolished'),
      basis: [norm('perpres-12-2021/pasal-i')],
      reasoning: 'text',
    },
  }),
})

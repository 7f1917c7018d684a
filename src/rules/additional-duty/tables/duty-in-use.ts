import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import { REGIONAL_FINANCE, SELECTION, SUPERVISORS, TEAMS_AND_AGENTS, TREASURERS } from '../duty-groups'
import type { DutyInUse } from '../outcome'
import { AS_CHANGED_IN_2021, EVER, KEPT, THIRD, UNTIL_2025 } from '../regimes'

/** The dimensions of the table of duties in use. */
export type DutyInUseInput = Pick<AdditionalDutyInput, 'duty' | 'fund'>

const ANY_FUND = /* @__PURE__ */ any('the duty is there in both budgets')

/** Whether the law knows a duty in a budget on a day. What people do under a name no text knows is no duty of that name. */
export const dutyInUseTable = /* @__PURE__ */ defineTable<DutyInUseInput, 'act', DutyInUse | Silent, ReadingOptions>()({
  id: 'duty-in-use',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, fund: ADDITIONAL_DUTY_VALUES.fund },
  rows: () => ({
    'pengguna-anggaran': {
      when: { duty: 'pengguna-anggaran', fund: ANY_FUND },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('uu-1-2004/pasal-4/ayat-1'), norm('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'kuasa-pengguna-anggaran/apbn': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn' },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('pp-45-2013/pasal-1/angka-18')],
      reasoning: 'text',
    },
    'kuasa-pengguna-anggaran/apbd': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('pp-12-2019/pasal-1/angka-69')],
      reasoning: 'text',
    },
    // The act names the duty; who may hold it stood in PP 58/2005.
    'kuasa-pengguna-anggaran/apbd-before-2019': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      during: { act: between(EVER, '2019-03-12') },
      then: { standing: 'met', requirements: 'not-read' },
      basis: [norm('uu-1-2004/pasal-5/huruf-b')],
      reasoning: 'text',
    },
    'pejabat-pembuat-komitmen': {
      when: { duty: 'pejabat-pembuat-komitmen', fund: ANY_FUND },
      during: { act: UNTIL_2025 },
      then: { standing: 'met', requirements: 'laid-down' },
      // In the finance law of regions the duty does not exist: there it rests on the procurement rules alone.
      basis: [norm('perpres-16-2018/pasal-1/angka-10')],
      reasoning: 'text',
    },
    'pejabat-pembuat-komitmen/perpres-46': {
      when: { duty: 'pejabat-pembuat-komitmen', fund: ANY_FUND },
      during: { act: THIRD },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('perpres-46-2025/pasal-1/angka-10')],
      reasoning: 'text',
    },
    'regional/apbd': {
      when: { duty: ['pejabat-pelaksana-teknis-kegiatan', 'pejabat-penatausahaan-keuangan-skpd'], fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('pp-12-2019/pasal-10/ayat-1/huruf-l')],
      reasoning: 'text',
    },
    'regional-unit/apbd': {
      when: { duty: 'pejabat-penatausahaan-keuangan-unit-skpd', fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('pp-12-2019/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    'regional/apbd-before-2019': {
      when: { duty: REGIONAL_FINANCE, fund: 'apbd' },
      during: { act: between(EVER, '2019-03-12') },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'regional/apbn': {
      when: { duty: REGIONAL_FINANCE, fund: 'apbn' },
      then: { standing: 'not-met', obstacle: 'duty-not-in-this-budget' },
      // The article names every official of the state budget; these are not among them.
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    'ppspm/apbn': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbn' },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('pp-45-2013/pasal-1/angka-24'), norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    'ppspm/apbd': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { standing: 'not-met', obstacle: 'duty-not-in-this-budget' },
      basis: [norm('pp-12-2019/pasal-10/ayat-1/huruf-h')],
      reasoning: 'text',
    },
    'ppspm/apbd-before-2019': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      during: { act: between(EVER, '2019-03-12') },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'bendahara/apbn': {
      when: { duty: TREASURERS, fund: 'apbn' },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('pp-45-2013/pasal-21/ayat-2'), norm('pp-45-2013/pasal-25/ayat-2')],
      reasoning: 'text',
    },
    'bendahara/apbd': {
      when: { duty: TREASURERS, fund: 'apbd' },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('uu-1-2004/pasal-10/ayat-4'), norm('uu-1-2004/pasal-10/ayat-5')],
      reasoning: 'text',
    },
    'selection/2018': {
      when: { duty: SELECTION, fund: ANY_FUND },
      during: { act: between(EVER, '2021-02-02') },
      then: { standing: 'met', requirements: 'not-read' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'selection/2021': {
      when: { duty: SELECTION, fund: ANY_FUND },
      during: { act: AS_CHANGED_IN_2021 },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-16-2018/pasal-74a/ayat-2')],
      reasoning: 'text',
    },
    'selection/perpres-46': {
      when: { duty: SELECTION, fund: ANY_FUND },
      during: { act: THIRD },
      then: { standing: 'met', requirements: 'laid-down' },
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-46-2025/pasal-74a/ayat-2')],
      reasoning: 'text',
    },
    'actors-without-requirements-read': {
      when: { duty: TEAMS_AND_AGENTS, fund: ANY_FUND },
      during: { act: UNTIL_2025 },
      then: { standing: 'met', requirements: 'not-read' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'actors-without-requirements-read/perpres-46': {
      when: { duty: TEAMS_AND_AGENTS, fund: ANY_FUND },
      during: { act: THIRD },
      then: { standing: 'met', requirements: 'not-read' },
      basis: [norm('perpres-16-2018/pasal-8'), KEPT],
      reasoning: 'inference',
    },
    'supervisors-of-works': {
      when: { duty: SUPERVISORS, fund: ANY_FUND },
      during: { act: UNTIL_2025 },
      then: { standing: 'met', requirements: 'not-read' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
      notes: ['supervisor-is-no-actor-of-procurement'],
    },
    'supervisors-of-works/perpres-46': {
      when: { duty: SUPERVISORS, fund: ANY_FUND },
      during: { act: THIRD },
      then: { standing: 'met', requirements: 'not-read' },
      basis: [norm('perpres-16-2018/pasal-8'), KEPT],
      reasoning: 'inference',
      notes: ['supervisor-is-no-actor-of-procurement'],
    },
    'penerima/until-2018': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: between(EVER, '2018-03-22') },
      then: { standing: 'met', requirements: 'not-read' },
      basis: [norm('perpres-54-2010/pasal-18')],
      reasoning: 'text',
    },
    'penerima/abolished': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: from('2018-03-22') },
      then: { standing: 'not-met', obstacle: 'duty-abolished' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
      notes: ['pphp-changed-its-meaning'],
    },
    'pemeriksa/not-yet': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: between(EVER, '2018-03-22') },
      then: { standing: 'not-met', obstacle: 'duty-not-yet-there' },
      basis: [norm('perpres-54-2010/pasal-18')],
      reasoning: 'text',
      notes: ['pphp-changed-its-meaning'],
    },
    'pemeriksa/2018': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: between('2018-03-22', '2021-02-02') },
      then: { standing: 'met', requirements: 'not-read' },
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'text',
    },
    'pemeriksa/abolished': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: ANY_FUND },
      during: { act: from('2021-02-02') },
      then: { standing: 'not-met', obstacle: 'duty-abolished' },
      basis: [norm('perpres-12-2021/pasal-i')],
      reasoning: 'text',
      notes: ['pphp-changed-its-meaning'],
    },
  }),
})

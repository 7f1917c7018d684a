import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm } from '../../../law'
import { THIRD, UNREAD, UNREAD_NOTE } from '../regimes'
import { RESIGNATION_VALUES, type ResignationInput } from '../resignation-dimensions'
import type { Interruption } from '../resignation-outcome'

/** The dimensions of the table of what stops. */
export type InterruptionInput = Pick<ResignationInput, 'duty' | 'fund' | 'ppkTasks'>

const EITHER_FUND = any('the acts are the same under both funds')

/** What stops at once while nobody holds the duty, in order of risk, and what goes on. */
export const interruptionTable = /* @__PURE__ */ defineTable<InterruptionInput, 'act', Interruption | Silent>()({
  id: 'interruption',
  bucket: 'duty',
  dimensions: {
    duty: RESIGNATION_VALUES.duty,
    fund: RESIGNATION_VALUES.fund,
    ppkTasks: RESIGNATION_VALUES.ppkTasks,
  },
  asks: Object.fromEntries(
    RESIGNATION_VALUES.duty.map((duty) => [duty, duty === 'pejabat-pelaksana-teknis-kegiatan' ? ['ppkTasks'] : []]),
  ),
  rows: () => ({
    'pa/apbd': {
      when: { duty: 'pengguna-anggaran', fund: 'apbd' },
      then: { stops: ['spm', 'claim-testing', 'commitments', 'naming-of-officers'], goesOn: ['running-contracts'] },
      basis: [norm('uu-1-2004/pasal-6/ayat-1'), norm('pp-12-2019/pasal-10/ayat-1')],
      reasoning: 'inference',
    },
    'pa/apbn': {
      when: { duty: 'pengguna-anggaran', fund: 'apbn' },
      then: { stops: ['naming-of-officers'], goesOn: ['commitments', 'running-contracts'] },
      basis: [norm('uu-1-2004/pasal-4/ayat-1'), norm('pp-45-2013/pasal-5/ayat-2')],
      reasoning: 'inference',
    },
    'kpa/apbd': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      then: { stops: ['claim-testing', 'commitments'], goesOn: ['running-contracts'] },
      basis: [norm('pp-12-2019/pasal-11/ayat-4')],
      reasoning: 'inference',
    },
    'kpa/apbn': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn' },
      then: { stops: ['claim-testing', 'commitments', 'naming-of-officers'], goesOn: ['running-contracts'] },
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'inference',
    },
    'ppk/apbd': {
      when: { duty: 'pejabat-pembuat-komitmen', fund: 'apbd' },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: {
        stops: [
          'progress-and-payment-papers',
          'acceptance',
          'addendum',
          'termination',
          'contract-signing',
          'sppbj',
          'hps-and-specification',
        ],
        goesOn: ['running-physical-work', 'guarantee-periods', 'provider-duties'],
      },
      basis: [norm('perpres-16-2018/pasal-11/ayat-1'), norm('perpres-16-2018/pasal-11/ayat-2')],
      reasoning: 'inference',
    },
    'ppk/apbd/2025': {
      when: { duty: 'pejabat-pembuat-komitmen', fund: 'apbd' },
      during: { act: THIRD },
      then: {
        stops: [
          'progress-and-payment-papers',
          'acceptance',
          'addendum',
          'termination',
          'contract-signing',
          'sppbj',
          'hps-and-specification',
        ],
        goesOn: ['running-physical-work', 'guarantee-periods', 'provider-duties'],
      },
      basis: [norm('perpres-16-2018/pasal-11/ayat-1'), norm('perpres-16-2018/pasal-11/ayat-2'), UNREAD],
      reasoning: 'inference',
      notes: [UNREAD_NOTE],
    },
    'ppk/apbn': {
      when: { duty: 'pejabat-pembuat-komitmen', fund: 'apbn' },
      then: {
        stops: [
          'payment-request-spp',
          'progress-and-payment-papers',
          'acceptance',
          'addendum',
          'termination',
          'contract-signing',
          'sppbj',
          'hps-and-specification',
        ],
        goesOn: ['running-physical-work', 'guarantee-periods', 'provider-duties'],
      },
      basis: [norm('pp-45-2013/pasal-12/ayat-1'), norm('pp-45-2013/pasal-67/ayat-1')],
      reasoning: 'inference',
    },
    'pptk/apbd/before': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', ppkTasks: 'no' },
      during: { act: between('0001-01-01', '2019-03-12') },
      then: silent('older-regulation-not-read'),
      basis: [norm('pp-12-2019/pasal-225')],
      reasoning: 'text',
    },
    'pptk/apbd': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', ppkTasks: 'no' },
      during: { act: from('2019-03-12') },
      then: {
        stops: ['bill-to-treasurer', 'budget-execution-papers', 'activity-report'],
        goesOn: ['contract-validity'],
      },
      basis: [norm('pp-12-2019/pasal-12/ayat-2'), norm('pp-12-2019/pasal-146/ayat-1')],
      reasoning: 'inference',
    },
    'pptk/apbd/as-ppk/before': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', ppkTasks: 'yes' },
      during: { act: between('0001-01-01', '2021-02-02') },
      then: silent('not-available-yet'),
      basis: [norm('perpres-16-2018/pasal-11/ayat-3')],
      reasoning: 'text',
    },
    'pptk/apbd/as-ppk': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', ppkTasks: 'yes' },
      during: { act: between('2021-02-02', '2025-04-30') },
      then: {
        stops: ['bill-to-treasurer', 'tasks-a-to-m', 'budget-execution-papers', 'activity-report'],
        goesOn: ['sppbj-by-pa-kpa', 'contract-signing-by-pa-kpa'],
      },
      basis: [
        norm('perpres-16-2018/pasal-11/ayat-3'),
        norm('pp-12-2019/pasal-12/ayat-2'),
        norm('pp-12-2019/pasal-146/ayat-1'),
      ],
      reasoning: 'inference',
    },
    'pptk/apbd/as-ppk/2025': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', ppkTasks: 'yes' },
      during: { act: THIRD },
      then: {
        stops: ['bill-to-treasurer', 'tasks-a-to-m', 'budget-execution-papers', 'activity-report'],
        goesOn: ['sppbj-by-pa-kpa', 'contract-signing-by-pa-kpa'],
      },
      basis: [
        norm('perpres-16-2018/pasal-11/ayat-3'),
        norm('pp-12-2019/pasal-12/ayat-2'),
        norm('pp-12-2019/pasal-146/ayat-1'),
        UNREAD,
      ],
      reasoning: 'inference',
      notes: [UNREAD_NOTE],
    },
    'pptk/apbn': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbn' },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    'ppk-skpd/apbd/before': {
      when: {
        duty: ['pejabat-penatausahaan-keuangan-skpd', 'pejabat-penatausahaan-keuangan-unit-skpd'],
        fund: 'apbd',
      },
      during: { act: between('0001-01-01', '2019-03-12') },
      then: silent('older-regulation-not-read'),
      basis: [norm('pp-12-2019/pasal-225')],
      reasoning: 'text',
    },
    'ppk-skpd/apbd': {
      when: {
        duty: ['pejabat-penatausahaan-keuangan-skpd', 'pejabat-penatausahaan-keuangan-unit-skpd'],
        fund: 'apbd',
      },
      during: { act: from('2019-03-12') },
      then: { stops: ['claim-testing', 'spm'], goesOn: ['commitments'] },
      basis: [norm('pp-12-2019/pasal-14/ayat-2'), norm('pp-12-2019/pasal-148/ayat-1')],
      reasoning: 'inference',
    },
    'ppk-skpd/apbn': {
      when: {
        duty: ['pejabat-penatausahaan-keuangan-skpd', 'pejabat-penatausahaan-keuangan-unit-skpd'],
        fund: 'apbn',
      },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    'ppspm/apbn': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbn' },
      then: { stops: ['claim-testing', 'spm'], goesOn: ['commitments'] },
      basis: [norm('pp-45-2013/pasal-67/ayat-5')],
      reasoning: 'inference',
    },
    'ppspm/apbd': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-12-2019/pasal-10/ayat-1/huruf-h')],
      reasoning: 'text',
    },
    'bendahara-penerimaan/apbn': {
      when: { duty: 'bendahara-penerimaan', fund: 'apbn' },
      then: { stops: ['revenue-custody'], goesOn: ['commitments', 'ls-payments'] },
      basis: [norm('pp-45-2013/pasal-19')],
      reasoning: 'inference',
    },
    'bendahara-penerimaan/apbd': {
      when: { duty: 'bendahara-penerimaan', fund: 'apbd' },
      then: { stops: ['revenue-custody'], goesOn: ['commitments', 'ls-payments'] },
      basis: [norm('uu-1-2004/pasal-10/ayat-1')],
      reasoning: 'inference',
    },
    'bendahara-pengeluaran/apbn': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbn' },
      then: { stops: ['cash-payments'], goesOn: ['ls-payments', 'commitments'] },
      basis: [norm('pp-45-2013/pasal-23/ayat-1'), norm('pp-45-2013/pasal-65/ayat-2')],
      reasoning: 'inference',
    },
    'bendahara-pengeluaran/apbd/before': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbd' },
      during: { act: between('0001-01-01', '2019-03-12') },
      then: silent('older-regulation-not-read'),
      basis: [norm('pp-12-2019/pasal-225')],
      reasoning: 'text',
    },
    'bendahara-pengeluaran/apbd': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbd' },
      during: { act: from('2019-03-12') },
      then: { stops: ['ls-payments', 'cash-payments'], goesOn: ['commitments'] },
      basis: [norm('pp-12-2019/pasal-145/ayat-1')],
      reasoning: 'inference',
    },
    selection: {
      when: { duty: ['pejabat-pengadaan', 'pokja-pemilihan'], fund: EITHER_FUND },
      then: { stops: ['selection'], goesOn: ['running-contracts'] },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    supervisors: {
      when: { duty: ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan'], fund: EITHER_FUND },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: { stops: ['field-verification'], goesOn: ['verification-by-ppk', 'running-physical-work'] },
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-16-2018/pasal-11/ayat-1')],
      reasoning: 'inference',
      notes: ['no-actor-of-procurement'],
    },
    'supervisors/2025': {
      when: { duty: ['pengawas-pekerjaan', 'direksi-teknis', 'direksi-lapangan'], fund: EITHER_FUND },
      during: { act: THIRD },
      then: { stops: ['field-verification'], goesOn: ['verification-by-ppk', 'running-physical-work'] },
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-16-2018/pasal-11/ayat-1'), UNREAD],
      reasoning: 'inference',
      notes: [UNREAD_NOTE, 'no-actor-of-procurement'],
    },
    'receivers/to-2018': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between('0001-01-01', '2018-03-22') },
      then: { stops: ['acceptance'], goesOn: ['running-physical-work'] },
      basis: [norm('perpres-54-2010/pasal-18')],
      reasoning: 'inference',
    },
    'receivers/after': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: from('2018-03-22') },
      then: silent('duty-abolished'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'examiners/before': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between('0001-01-01', '2018-03-22') },
      then: silent('duty-not-yet-made'),
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'text',
    },
    'examiners/2018': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between('2018-03-22', '2021-02-02') },
      then: { stops: ['acceptance'], goesOn: ['running-physical-work'] },
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
    'helpers-and-agents': {
      when: {
        duty: [
          'agen-pengadaan',
          'tim-persiapan-swakelola',
          'tim-pelaksana-swakelola',
          'tim-pengawas-swakelola',
          'tim-teknis',
          'tim-pendukung',
          'tim-ahli',
        ],
        fund: EITHER_FUND,
      },
      then: silent('acts-not-described'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
  }),
})

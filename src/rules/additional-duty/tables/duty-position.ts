import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput, type DutyPosition } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, EVER } from '../regimes'

/** The dimensions of the table of posts. */
export type DutyPositionInput = Pick<
  AdditionalDutyInput,
  'duty' | 'fund' | 'position' | 'structuralOfficer' | 'regionalRule'
>

const NO_FUND = /* @__PURE__ */ any('the texts put no post to this duty in either budget')
const STRUCTURAL = ['kepala-skpd', 'kepala-unit-skpd', 'kepala-satuan-kerja', 'lurah', 'struktural-lain'] as const
const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
/** The first day of PP 17/2018. */
const LURAH_AS_KPA = '2018-05-08'
/** PP 12/2019 before PP 72/2019 gave regional hospitals rules of their own. */
const BEFORE_HOSPITALS = /* @__PURE__ */ between('2019-03-12', '2019-10-15')
const FUNCTIONAL_DIRECTORS = [norm('pp-18-2016/pasal-94/ayat-9'), norm('pp-18-2016/pasal-95/ayat-8')] as const
const STRUCTURAL_DIRECTORS = [norm('pp-72-2019/pasal-i/angka-14'), norm('pp-72-2019/pasal-i/angka-15')] as const
const REGIONAL_HEADS = [
  'kepala-skpd',
  'kepala-unit-skpd',
  'direktur-rumah-sakit-daerah',
  'lurah',
] as const satisfies readonly DutyPosition[]

/**
 * The post someone must hold. A PA is one by office; a KPA leads a satuan kerja or a unit of the SKPD; a PPTK holds a structural post,
 * and only where there is none may a fungsional umum (pelaksana) be named. Of other duties the texts ask no post.
 */
export const dutyPositionTable = /* @__PURE__ */ defineTable<
  DutyPositionInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-position',
  bucket: 'duty',
  dimensions: {
    duty: ADDITIONAL_DUTY_VALUES.duty,
    fund: ADDITIONAL_DUTY_VALUES.fund,
    position: ADDITIONAL_DUTY_VALUES.position,
    structuralOfficer: ADDITIONAL_DUTY_VALUES.structuralOfficer,
    regionalRule: ADDITIONAL_DUTY_VALUES.regionalRule,
  },
  asks: {
    'pengguna-anggaran': ['position'],
    'kuasa-pengguna-anggaran': ['position'],
    'pejabat-pelaksana-teknis-kegiatan': ['position', 'structuralOfficer', 'regionalRule'],
  },
  rows: () => ({
    'pa/minister': {
      when: { duty: 'pengguna-anggaran', fund: 'apbn', position: 'menteri-pimpinan-lembaga' },
      then: { standing: 'met' },
      basis: [norm('uu-1-2004/pasal-4/ayat-1')],
      reasoning: 'text',
    },
    'pa/apbn-others': {
      when: {
        duty: 'pengguna-anggaran',
        fund: 'apbn',
        position: ADDITIONAL_DUTY_VALUES.position.filter((one) => one !== 'menteri-pimpinan-lembaga'),
      },
      then: { standing: 'not-met', obstacle: 'not-the-head-of-office' },
      basis: [norm('uu-1-2004/pasal-4/ayat-1')],
      reasoning: 'text',
    },
    'pa/head-of-skpd': {
      when: { duty: 'pengguna-anggaran', fund: 'apbd', position: 'kepala-skpd' },
      then: { standing: 'met' },
      basis: [norm('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'pa/apbd-others': {
      when: {
        duty: 'pengguna-anggaran',
        fund: 'apbd',
        position: ADDITIONAL_DUTY_VALUES.position.filter((one) => one !== 'kepala-skpd'),
      },
      then: { standing: 'not-met', obstacle: 'not-the-head-of-office' },
      basis: [norm('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'kpa/head-of-satker': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn', position: 'kepala-satuan-kerja' },
      then: { standing: 'met' },
      basis: [norm('pp-45-2013/pasal-5/ayat-1/huruf-a'), norm('pp-45-2013/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'kpa/other-official': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn', position: ['struktural-lain', 'fungsional'] },
      then: { standing: 'met', conditions: ['only-in-certain-cases'] },
      basis: [norm('pp-45-2013/pasal-5/ayat-3')],
      reasoning: 'text',
    },
    // Money of the state spent by a region: the minister or the gubernur names the KPA there.
    'kpa/of-a-region': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn', position: REGIONAL_HEADS },
      then: { standing: 'met', conditions: ['only-in-certain-cases'] },
      basis: [
        norm('pp-45-2013/pasal-7/ayat-1'),
        norm('pp-45-2013/pasal-7/ayat-2'),
        norm('pp-45-2013/pasal-7/ayat-3'),
        norm('pp-45-2013/pasal-5/ayat-3'),
      ],
      reasoning: 'inference',
    },
    // Who hands the power on is not also the one who receives it.
    'kpa/minister': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn', position: 'menteri-pimpinan-lembaga' },
      then: { standing: 'not-met', obstacle: 'not-the-head-of-office' },
      basis: [norm('pp-45-2013/pasal-5/ayat-1/huruf-a'), norm('uu-1-2004/pasal-4/ayat-1')],
      reasoning: 'inference',
    },
    'kpa/no-official': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn', position: ['pelaksana', 'none'] },
      then: { standing: 'not-met', obstacle: 'not-the-head-of-office' },
      basis: [norm('pp-45-2013/pasal-5/ayat-1/huruf-a'), norm('pp-45-2013/pasal-5/ayat-3')],
      reasoning: 'inference',
    },
    'kpa/head-of-unit': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', position: 'kepala-unit-skpd' },
      during: { act: from('2019-03-12') },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-11/ayat-1')],
      reasoning: 'text',
    },
    'kpa/hospital': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', position: 'direktur-rumah-sakit-daerah' },
      during: { act: from('2019-10-15') },
      then: { standing: 'met' },
      basis: [norm('pp-72-2019/pasal-i/angka-4'), norm('pp-72-2019/pasal-i/angka-9')],
      reasoning: 'text',
    },
    'kpa/hospital-before-october-2019': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', position: 'direktur-rumah-sakit-daerah' },
      during: { act: BEFORE_HOSPITALS },
      then: { standing: 'met' },
      // A regional hospital was a unit of the dinas of health before it was given the power by name.
      basis: [norm('pp-12-2019/pasal-11/ayat-1')],
      reasoning: 'inference',
    },
    // Since PP 17/2018 the lurah is KPA with the post, for one part of the budget of the kecamatan.
    'kpa/lurah': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', position: 'lurah' },
      during: { act: from(LURAH_AS_KPA) },
      then: { standing: 'met', conditions: ['only-the-budget-of-the-kelurahan'] },
      basis: [norm('pp-17-2018/pasal-30/ayat-3')],
      reasoning: 'text',
    },
    'kpa/apbd-others': {
      when: {
        duty: 'kuasa-pengguna-anggaran',
        fund: 'apbd',
        position: ADDITIONAL_DUTY_VALUES.position.filter(
          (one) => one !== 'kepala-unit-skpd' && one !== 'direktur-rumah-sakit-daerah' && one !== 'lurah',
        ),
      },
      during: { act: from('2019-03-12') },
      then: { standing: 'not-met', obstacle: 'not-the-head-of-office' },
      basis: [norm('pp-12-2019/pasal-11/ayat-1')],
      reasoning: 'text',
    },
    'pptk/structural': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', position: STRUCTURAL },
      during: { act: between('2019-03-12', '2023-10-31') },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2')],
      reasoning: 'text',
    },
    'pptk/managerial': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', position: STRUCTURAL },
      during: { act: from('2023-10-31') },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('uu-20-2023/pasal-13'), norm('uu-20-2023/pasal-75')],
      reasoning: 'inference',
      notes: ['structural-read-as-managerial'],
    },
    'pptk/fall-back': {
      when: {
        duty: 'pejabat-pelaksana-teknis-kegiatan',
        fund: 'apbd',
        position: 'pelaksana',
        structuralOfficer: 'no',
      },
      during: { act: from('2019-03-12') },
      then: { standing: 'met', conditions: ['no-structural-officer', 'criteria-of-the-region'] },
      basis: [norm('pp-12-2019/pasal-13/ayat-3')],
      reasoning: 'text',
    },
    'pptk/no-fall-back': {
      when: {
        duty: 'pejabat-pelaksana-teknis-kegiatan',
        fund: 'apbd',
        position: 'pelaksana',
        structuralOfficer: 'yes',
      },
      during: { act: from('2019-03-12') },
      then: { standing: 'not-met', obstacle: 'structural-officer-available' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('pp-12-2019/pasal-13/ayat-3')],
      reasoning: 'text',
    },
    'pptk/functional-by-the-letter': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', position: 'fungsional', regionalRule: 'yes' },
      during: { act: from('2019-03-12') },
      reading: { 'pptk-from-functional-post': 'letter-of-the-regulation' },
      then: { standing: 'not-met', obstacle: 'post-the-words-do-not-name' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('pp-12-2019/pasal-13/ayat-3')],
      reasoning: 'inference',
    },
    'pptk/functional-by-regional-rule': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', position: 'fungsional', regionalRule: 'yes' },
      during: { act: from('2019-03-12') },
      reading: { 'pptk-from-functional-post': 'opened-by-regional-rule' },
      then: { standing: 'met', conditions: ['rule-of-the-region'] },
      basis: [norm('pp-12-2019/pasal-13/ayat-3')],
      reasoning: 'inference',
    },
    'pptk/functional-without-rule': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbd', position: 'fungsional', regionalRule: 'no' },
      during: { act: from('2019-03-12') },
      then: { standing: 'not-met', obstacle: 'post-the-words-do-not-name' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('pp-12-2019/pasal-13/ayat-3')],
      reasoning: 'inference',
    },
    'pptk/no-post': {
      when: {
        duty: 'pejabat-pelaksana-teknis-kegiatan',
        fund: 'apbd',
        position: ['none', 'menteri-pimpinan-lembaga'],
      },
      during: { act: from('2019-03-12') },
      then: { standing: 'not-met', obstacle: 'not-in-a-structural-post' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('pp-12-2019/pasal-13/ayat-3')],
      reasoning: 'text',
    },
    // Until PP 72/2019 the director of a hospital was a doctor or dentist in a functional post with an additional task.
    'pptk/hospital-director/2019/by-the-letter': {
      when: { duty: PPTK, fund: 'apbd', position: 'direktur-rumah-sakit-daerah', regionalRule: 'yes' },
      during: { act: BEFORE_HOSPITALS },
      reading: { 'pptk-from-functional-post': 'letter-of-the-regulation' },
      then: { standing: 'not-met', obstacle: 'post-the-words-do-not-name' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('pp-12-2019/pasal-13/ayat-3'), ...FUNCTIONAL_DIRECTORS],
      reasoning: 'inference',
    },
    'pptk/hospital-director/2019/by-regional-rule': {
      when: { duty: PPTK, fund: 'apbd', position: 'direktur-rumah-sakit-daerah', regionalRule: 'yes' },
      during: { act: BEFORE_HOSPITALS },
      reading: { 'pptk-from-functional-post': 'opened-by-regional-rule' },
      then: { standing: 'met', conditions: ['rule-of-the-region'] },
      basis: [norm('pp-12-2019/pasal-13/ayat-3'), ...FUNCTIONAL_DIRECTORS],
      reasoning: 'inference',
    },
    'pptk/hospital-director/2019/without-rule': {
      when: { duty: PPTK, fund: 'apbd', position: 'direktur-rumah-sakit-daerah', regionalRule: 'no' },
      during: { act: BEFORE_HOSPITALS },
      then: { standing: 'not-met', obstacle: 'post-the-words-do-not-name' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('pp-12-2019/pasal-13/ayat-3'), ...FUNCTIONAL_DIRECTORS],
      reasoning: 'inference',
    },
    // Since then the ladder of structural posts holds the directors of every class.
    'pptk/hospital-director': {
      when: { duty: PPTK, fund: 'apbd', position: 'direktur-rumah-sakit-daerah' },
      during: { act: between('2019-10-15', '2023-10-31') },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), ...STRUCTURAL_DIRECTORS],
      reasoning: 'inference',
      notes: ['hospital-director-names-the-pptk', 'director-until-converted'],
    },
    'pptk/hospital-director/managerial': {
      when: { duty: PPTK, fund: 'apbd', position: 'direktur-rumah-sakit-daerah' },
      during: { act: from('2023-10-31') },
      then: { standing: 'met' },
      basis: [
        norm('pp-12-2019/pasal-13/ayat-2'),
        ...STRUCTURAL_DIRECTORS,
        norm('uu-20-2023/pasal-13'),
        norm('uu-20-2023/pasal-75'),
      ],
      reasoning: 'inference',
      notes: ['hospital-director-names-the-pptk', 'structural-read-as-managerial'],
    },
    'kpa/before-2019': {
      when: {
        duty: 'kuasa-pengguna-anggaran',
        fund: 'apbd',
        position: ADDITIONAL_DUTY_VALUES.position.filter((one) => one !== 'lurah'),
      },
      during: { act: between(EVER, '2019-03-12') },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'kpa/lurah/before-2018': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd', position: 'lurah' },
      during: { act: between(EVER, LURAH_AS_KPA) },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'pptk/before-2019': {
      when: { duty: PPTK, fund: 'apbd' },
      during: { act: between(EVER, '2019-03-12') },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'pptk/apbn': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', fund: 'apbn' },
      then: { standing: 'not-asked' },
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    rest: {
      when: {
        duty: allBut('pengguna-anggaran', 'kuasa-pengguna-anggaran', 'pejabat-pelaksana-teknis-kegiatan'),
        fund: NO_FUND,
      },
      then: { standing: 'not-asked' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
  }),
})

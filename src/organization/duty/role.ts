import type { ProvisionId } from '../../law'
import type { Fund } from '../dimensions'

/**
 * Duties around a budget, a contract or an election, spelled out. A duty is an assignment in time and never a property of a person:
 * the same person may be sanctioned by a pejabat pembina kepegawaian, resign as pejabat pembuat komitmen and be recruited into a
 * panitia pemilihan kecamatan.
 */
export const DUTY_ROLES = [
  'pengguna-anggaran',
  'kuasa-pengguna-anggaran',
  'pejabat-pembuat-komitmen',
  'pejabat-pelaksana-teknis-kegiatan',
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penatausahaan-keuangan-unit-skpd',
  'pejabat-penanda-tangan-spm',
  'bendahara-penerimaan',
  'bendahara-pengeluaran',
  'pejabat-pengadaan',
  'pokja-pemilihan',
  'agen-pengadaan',
  'tim-persiapan-swakelola',
  'tim-pelaksana-swakelola',
  'tim-pengawas-swakelola',
  'tim-teknis',
  'tim-pendukung',
  'tim-ahli',
  'pengawas-pekerjaan',
  'direksi-teknis',
  'direksi-lapangan',
  'penerima-hasil-pekerjaan',
  'pemeriksa-hasil-pekerjaan',
  'panitia-pemilihan-kecamatan',
] as const

/** A duty. */
export type DutyRole = (typeof DUTY_ROLES)[number]

/** Names in use for a duty. None is the bare abbreviation of five senses: `resolveTerm` tells which is meant. */
export const DUTY_ROLE_ALIASES = {
  pa: 'pengguna-anggaran',
  kpa: 'kuasa-pengguna-anggaran',
  'ppk-komitmen': 'pejabat-pembuat-komitmen',
  pptk: 'pejabat-pelaksana-teknis-kegiatan',
  'ppk-skpd': 'pejabat-penatausahaan-keuangan-skpd',
  'ppk-unit-skpd': 'pejabat-penatausahaan-keuangan-unit-skpd',
  ppspm: 'pejabat-penanda-tangan-spm',
  'kelompok-kerja-pemilihan': 'pokja-pemilihan',
  'pengawas-lapangan': 'pengawas-pekerjaan',
  'ppk-pemilu': 'panitia-pemilihan-kecamatan',
} as const satisfies Record<string, DutyRole>

/** A name in use for a duty. */
export type DutyRoleAlias = keyof typeof DUTY_ROLE_ALIASES

/** What the law that was read says of a duty. */
export interface DutyRoleFacts {
  /** The budgets in which the duty exists; none for one that hangs on no budget. */
  readonly funds: readonly Fund[]
  /** First day of the duty; `null` where it is older than the law that was read. */
  readonly from: string | null
  /** First day on which the duty is no more; `null` while it exists. */
  readonly until: string | null
  /** Whether the law allows one holder only in a unit. */
  readonly single: boolean
  /** The provisions that know the duty; none where they were not read. */
  readonly basis: readonly ProvisionId[]
}

const duty = (funds: readonly Fund[], ...basis: ProvisionId[]): DutyRoleFacts => ({
  funds,
  from: null,
  until: null,
  single: false,
  basis,
})
const BOTH = ['apbn', 'apbd'] as const

/**
 * What is known of each duty. That teams and site supervisors have no basis here means that their articles were not read; a site
 * supervisor is no actor of procurement at all (Perpres 16/2018 Pasal 8).
 *
 * @example
 * DUTY_ROLE_FACTS['pejabat-pelaksana-teknis-kegiatan'].funds // => ['apbd']
 * DUTY_ROLE_FACTS['pemeriksa-hasil-pekerjaan'].until // => '2021-02-02'
 */
export const DUTY_ROLE_FACTS: { readonly [R in DutyRole]: DutyRoleFacts } = {
  'pengguna-anggaran': /* @__PURE__ */ duty(BOTH, 'pp-12-2019/pasal-1/angka-68'),
  'kuasa-pengguna-anggaran': /* @__PURE__ */ duty(BOTH, 'pp-12-2019/pasal-1/angka-69', 'pp-45-2013/pasal-1/angka-18'),
  'pejabat-pembuat-komitmen': /* @__PURE__ */ duty(
    BOTH,
    'perpres-16-2018/pasal-1/angka-10',
    'pp-45-2013/pasal-1/angka-23',
  ),
  'pejabat-pelaksana-teknis-kegiatan': /* @__PURE__ */ duty(
    ['apbd'],
    'pp-12-2019/pasal-1/angka-74',
    'pp-12-2019/pasal-10/ayat-1/huruf-l',
  ),
  'pejabat-penatausahaan-keuangan-skpd': /* @__PURE__ */ duty(
    ['apbd'],
    'pp-12-2019/pasal-1/angka-75',
    'pp-12-2019/pasal-10/ayat-1/huruf-l',
  ),
  'pejabat-penatausahaan-keuangan-unit-skpd': /* @__PURE__ */ duty(['apbd'], 'pp-12-2019/pasal-15/ayat-1'),
  'pejabat-penanda-tangan-spm': {
    .../* @__PURE__ */ duty(['apbn'], 'pp-45-2013/pasal-1/angka-24', 'pp-45-2013/pasal-14/ayat-2'),
    single: true,
  },
  'bendahara-penerimaan': /* @__PURE__ */ duty(BOTH, 'pp-12-2019/pasal-1/angka-76', 'pp-12-2019/pasal-16/ayat-1'),
  'bendahara-pengeluaran': /* @__PURE__ */ duty(BOTH, 'pp-12-2019/pasal-1/angka-77', 'pp-12-2019/pasal-19/ayat-1'),
  'pejabat-pengadaan': /* @__PURE__ */ duty(BOTH, 'perpres-16-2018/pasal-8'),
  'pokja-pemilihan': /* @__PURE__ */ duty(BOTH, 'perpres-16-2018/pasal-8'),
  'agen-pengadaan': /* @__PURE__ */ duty(BOTH, 'perpres-16-2018/pasal-8'),
  'tim-persiapan-swakelola': /* @__PURE__ */ duty(BOTH),
  'tim-pelaksana-swakelola': /* @__PURE__ */ duty(BOTH),
  'tim-pengawas-swakelola': /* @__PURE__ */ duty(BOTH),
  'tim-teknis': /* @__PURE__ */ duty(BOTH),
  'tim-pendukung': /* @__PURE__ */ duty(BOTH),
  'tim-ahli': /* @__PURE__ */ duty(BOTH),
  'pengawas-pekerjaan': /* @__PURE__ */ duty(BOTH),
  'direksi-teknis': /* @__PURE__ */ duty(BOTH),
  'direksi-lapangan': /* @__PURE__ */ duty(BOTH),
  'penerima-hasil-pekerjaan': {
    .../* @__PURE__ */ duty(BOTH, 'perpres-54-2010/pasal-18'),
    until: '2018-03-22',
  },
  'pemeriksa-hasil-pekerjaan': {
    .../* @__PURE__ */ duty(BOTH, 'perpres-16-2018/pasal-15', 'perpres-12-2021/pasal-i'),
    from: '2018-03-22',
    until: '2021-02-02',
  },
  'panitia-pemilihan-kecamatan': /* @__PURE__ */ duty([], 'uu-7-2017/pasal-51/ayat-1', 'uu-8-2015/pasal-1/angka-12'),
}

import type { ProvisionId } from '../law'

/** Whether a region must see to a field of government, and whether it is one of basic service; or may choose it. */
export const URUSAN_CLASSES = ['wajib-pelayanan-dasar', 'wajib-non-pelayanan-dasar', 'pilihan'] as const

/** The class of a field of government. */
export type UrusanClass = (typeof URUSAN_CLASSES)[number]

/**
 * The fields of government that centre and regions share (urusan pemerintahan konkuren), by class, in the order and with the letters of
 * UU 23/2014 Pasal 12 ayat (1), (2) and (3).
 *
 * @example
 * URUSAN_BY_CLASS['wajib-pelayanan-dasar'].length // => 6
 * URUSAN_BY_CLASS['wajib-non-pelayanan-dasar'].length // => 18
 * URUSAN_BY_CLASS.pilihan.length // => 8
 */
export const URUSAN_BY_CLASS = {
  'wajib-pelayanan-dasar': [
    'pendidikan',
    'kesehatan',
    'pekerjaan-umum-dan-penataan-ruang',
    'perumahan-rakyat-dan-kawasan-permukiman',
    'ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat',
    'sosial',
  ],
  'wajib-non-pelayanan-dasar': [
    'tenaga-kerja',
    'pemberdayaan-perempuan-dan-pelindungan-anak',
    'pangan',
    'pertanahan',
    'lingkungan-hidup',
    'administrasi-kependudukan-dan-pencatatan-sipil',
    'pemberdayaan-masyarakat-dan-desa',
    'pengendalian-penduduk-dan-keluarga-berencana',
    'perhubungan',
    'komunikasi-dan-informatika',
    'koperasi-usaha-kecil-dan-menengah',
    'penanaman-modal',
    'kepemudaan-dan-olah-raga',
    'statistik',
    'persandian',
    'kebudayaan',
    'perpustakaan',
    'kearsipan',
  ],
  pilihan: [
    'kelautan-dan-perikanan',
    'pariwisata',
    'pertanian',
    'kehutanan',
    'energi-dan-sumber-daya-mineral',
    'perdagangan',
    'perindustrian',
    'transmigrasi',
  ],
} as const

/** A field of government that centre and regions share: `'pekerjaan-umum-dan-penataan-ruang'`. */
export type Urusan = (typeof URUSAN_BY_CLASS)[UrusanClass][number]

/** Every field of government of UU 23/2014 Pasal 12, in its order. */
export const URUSAN: readonly Urusan[] = /* @__PURE__ */ URUSAN_CLASSES.flatMap<Urusan>((one) => URUSAN_BY_CLASS[one])

const PARAGRAPHS = {
  'wajib-pelayanan-dasar': 'uu-23-2014/pasal-12/ayat-1',
  'wajib-non-pelayanan-dasar': 'uu-23-2014/pasal-12/ayat-2',
  pilihan: 'uu-23-2014/pasal-12/ayat-3',
} as const satisfies { readonly [C in UrusanClass]: ProvisionId }

/** A field of government with its class. */
export interface UrusanEntry {
  /** The code: `'kesehatan'`. */
  readonly urusan: Urusan
  /** Its class: `'wajib-pelayanan-dasar'`. */
  readonly class: UrusanClass
  /** The paragraph that lists it. */
  readonly provision: (typeof PARAGRAPHS)[UrusanClass]
}

/**
 * Tells the class of a field of government. Their words in both languages are those of `label`.
 *
 * @param code the field: `'pariwisata'`
 * @returns the field with its class and the paragraph of UU 23/2014 Pasal 12 that lists it
 * @throws RangeError when there is no such field
 * @example
 * urusan('kesehatan') // => { urusan: 'kesehatan', class: 'wajib-pelayanan-dasar', provision: 'uu-23-2014/pasal-12/ayat-1' }
 * urusan('pariwisata').class // => 'pilihan'
 * urusan('keuangan' as never) // => throws RangeError: urusan: 'keuangan' is not known
 */
export function urusan(code: Urusan): UrusanEntry {
  const found = URUSAN_CLASSES.find((one) => (URUSAN_BY_CLASS[one] as readonly string[]).includes(code))
  if (found === undefined) throw new RangeError(`urusan: '${code}' is not known; accepted: ${URUSAN.join(', ')}`)
  return { urusan: code, class: found, provision: PARAGRAPHS[found] }
}

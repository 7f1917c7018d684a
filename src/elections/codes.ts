import type { Contest, ElectionKind, StageCode } from './election'

// Objects rather than lists: the compiler asks for every code of the union, and once.
const contests: { readonly [Code in Contest]: true } = {
  presiden: true,
  dpr: true,
  dpd: true,
  dprd: true,
  gubernur: true,
  'bupati-wali-kota': true,
  partai: true,
}

const kinds: { readonly [Code in ElectionKind]: true } = {
  pemilu: true,
  pilkada: true,
  'pilkada-psu': true,
  'pilkada-ulang': true,
  'pemilu-daerah': true,
}

const stages: { readonly [Code in StageCode]: true } = {
  perseorangan: true,
  'pengumuman-pendaftaran': true,
  'pendaftaran-parpol': true,
  'penetapan-parpol': true,
  'pendaftaran-caleg': true,
  'pencalonan-dpd': true,
  'pencalonan-legislatif': true,
  'pencalonan-presiden': true,
  pendaftaran: true,
  verifikasi: true,
  'penetapan-calon': true,
  'pengundian-nomor-urut': true,
  kampanye: true,
  'kampanye-media': true,
  'masa-tenang': true,
  'putusan-mk': true,
  'pemungutan-suara': true,
  'pemungutan-suara-ulang': true,
  penghitungan: true,
  rekapitulasi: true,
  'putaran-dua-kampanye': true,
  'putaran-dua-masa-tenang': true,
  'putaran-dua-pemungutan-suara': true,
  pelantikan: true,
}

/**
 * Every contest, in order.
 *
 * @example
 * CONTESTS.includes('dprd') // => true
 */
export const CONTESTS = /* @__PURE__ */ Object.keys(contests) as readonly Contest[]

/**
 * Every kind of election, in order.
 *
 * @example
 * ELECTION_KINDS.length // => 5
 */
export const ELECTION_KINDS = /* @__PURE__ */ Object.keys(kinds) as readonly ElectionKind[]

/**
 * Every stage a schedule may name, in order.
 *
 * @example
 * ELECTION_STAGES.includes('masa-tenang') // => true
 */
export const ELECTION_STAGES = /* @__PURE__ */ Object.keys(stages) as readonly StageCode[]

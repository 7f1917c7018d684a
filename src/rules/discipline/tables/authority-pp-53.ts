import { between } from '../../../dates'
import { any, type Row, silent } from '../../../decision'
import { type ProvisionId, procedure, type ReadingOptions } from '../../../law'
import type { AuthorityInput } from '../dimensions'
import type { AuthorityOutcome } from '../outcome'

type AuthorityRow = Omit<Row<AuthorityInput, 'decision', AuthorityOutcome, ReadingOptions>, 'over'>

/** The facts that settle who imposes and that a post does not tell; the last is no fact but a gap in the articles. */
type Depends =
  | 'depends-on-kind-of-sanction'
  | 'depends-on-golongan-or-jenjang'
  | 'depends-on-being-sekretaris-daerah'
  | 'depends-on-whom-the-post-answers-to'
  | 'no-such-post-there'
  | 'authority-not-settled-for-this-post'

const ANY_WEIGHT = /* @__PURE__ */ any('one official imposes every kind of the level')
const ESELON_1 = ['jpt-utama', 'jpt-madya', 'jpt-madya-pejabat-pembina-kepegawaian'] as const
const ESELON_4 = ['pengawas', 'lurah'] as const
const AT_MISSION = [
  'jpt-pratama',
  'administrator',
  'pengawas',
  'lurah',
  'pelaksana',
  'jf-ahli-utama',
  'jf-lain',
] as const

/**
 * PP 53/2010 Pasal 15 to 20, for what was decided before 2021-08-31. It speaks of eselon, of jenjang and of golongan; UU 5/2014
 * Pasal 131 says which eselon is which post, from the act to the regulation on posts; on other days that is concluded. Where an
 * answer turns on the kind of sanction within a level, on jenjang or golongan, on being Sekretaris Daerah or on whom the post answers to, a post does not pin it and the row says which fact would.
 */
export function authorityUnderPp53(): { [id: string]: AuthorityRow } {
  return Object.fromEntries(Object.entries(rowsOfPp53()).flatMap(([id, row]) => [...byEquivalence(id, row)]))
}

const EQUIVALENCE = 'uu-5-2014/pasal-131'
const BEFORE_THE_ACT = /* @__PURE__ */ between('2010-06-06', '2014-01-15')
const EQUATED = /* @__PURE__ */ between('2014-01-15', '2017-04-07')
const AFTER_THE_EQUIVALENCE = /* @__PURE__ */ between('2017-04-07', '2021-08-31')

/** A row that needs the equivalence cites it while it holds; before and after it the post is read out of the eselon, and a note says so. */
function byEquivalence(id: string, row: AuthorityRow): readonly (readonly [string, AuthorityRow])[] {
  const basis = row.basis.filter(({ provision }) => provision !== EQUIVALENCE)
  if (basis.length === row.basis.length) return [[id, row]]
  const notes = [...(row.notes ?? []), 'eselon-read-as-a-post']
  return [
    [`${id}/before-the-asn-act`, { ...row, during: { decision: BEFORE_THE_ACT }, basis, notes }],
    [id, { ...row, during: { decision: EQUATED } }],
    [`${id}/after-the-equivalence`, { ...row, during: { decision: AFTER_THE_EQUIVALENCE }, basis, notes }],
  ]
}

/**
 * A functional post of jenjang Utama: one article gives every kind to the Pejabat Pembina Kepegawaian, another the severe kinds to the
 * President for posts to which he appoints, and since UU 5/2014 these are posts to which he alone appoints.
 */
function jenjangUtama(
  place: 'pusat' | 'provinsi' | 'kabupaten-kota',
  article: ProvisionId,
): { [id: string]: AuthorityRow } {
  const when = { post: 'jf-ahli-utama', place, weight: ANY_WEIGHT } as const
  const named = {
    then: { imposes: 'pejabat-pembina-kepegawaian' },
    basis: [procedure(article)],
    reasoning: 'text',
  } as const
  return {
    [`jf-ahli-utama/${place}/ringan-sedang/pp-53`]: {
      when: { ...when, level: ['ringan', 'sedang'] },
      during: { decision: between('2010-06-06', '2021-08-31') },
      ...named,
    },
    [`jf-ahli-utama/${place}/berat/before-the-asn-act/pp-53`]: {
      when: { ...when, level: 'berat' },
      during: { decision: BEFORE_THE_ACT },
      ...named,
    },
    [`jf-ahli-utama/${place}/berat/pp-53`]: {
      when: { ...when, level: 'berat' },
      during: { decision: between('2014-01-15', '2021-08-31') },
      then: silent('authority-not-settled-for-this-post'),
      basis: [procedure(article), procedure('pp-53-2010/pasal-15/ayat-1'), procedure('uu-5-2014/pasal-53')],
      reasoning: 'inference',
    },
  }
}

function rowsOfPp53(): { [id: string]: AuthorityRow } {
  const during = { decision: between('2010-06-06', '2021-08-31') }
  const equivalence = procedure(EQUIVALENCE)
  const by = (
    imposes: 'pejabat-pembina-kepegawaian' | 'jpt-madya' | 'jpt-pratama' | 'administrator',
    ...articles: ProvisionId[]
  ) => ({
    during,
    then: { imposes },
    basis: [...articles.map((article) => procedure(article)), equivalence],
    reasoning: 'inference' as const,
  })
  const named = (...articles: ProvisionId[]) => ({
    during,
    then: { imposes: 'pejabat-pembina-kepegawaian' } as const,
    basis: articles.map((article) => procedure(article)),
    reasoning: 'text' as const,
  })
  const depends = (on: Depends, ...articles: ProvisionId[]) => ({
    during,
    then: silent(on),
    basis: [...articles.map((article) => procedure(article)), equivalence],
    reasoning: 'inference' as const,
  })
  return {
    'eselon-1/dismissal/pp-53': {
      when: { post: ESELON_1, place: any('the article names the eselon'), level: 'berat', weight: 'dismissal' },
      during,
      then: { imposes: 'presiden', proposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-53-2010/pasal-15/ayat-1'), procedure('pp-53-2010/pasal-15/ayat-2'), equivalence],
      reasoning: 'inference',
    },
    // Within berat the lowering of rank lies with the Pejabat Pembina Kepegawaian, what touches the post with the President.
    'eselon-1/berat-in-service/pp-53': {
      when: { post: ESELON_1, place: any('the article names the eselon'), level: 'berat', weight: 'in-service' },
      ...depends(
        'depends-on-kind-of-sanction',
        'pp-53-2010/pasal-15/ayat-1',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-1',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-1',
      ),
    },
    'jpt-madya/pusat/ringan-sedang/pp-53': {
      when: { post: 'jpt-madya', place: 'pusat', level: ['ringan', 'sedang'], weight: ANY_WEIGHT },
      ...by('pejabat-pembina-kepegawaian', 'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-1'),
    },
    'jpt-madya/provinsi/ringan-sedang/pp-53': {
      when: { post: 'jpt-madya', place: 'provinsi', level: ['ringan', 'sedang'], weight: ANY_WEIGHT },
      ...by('pejabat-pembina-kepegawaian', 'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-1'),
    },
    'jpt-madya/kabupaten-kota/ringan-sedang/pp-53': {
      when: { post: 'jpt-madya', place: 'kabupaten-kota', level: ['ringan', 'sedang'], weight: ANY_WEIGHT },
      ...depends(
        'no-such-post-there',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-1',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-4',
      ),
    },
    // One article gives eselon I to the Pejabat Pembina Kepegawaian, another whoever serves at a mission to its head.
    'jpt-madya/perwakilan-luar-negeri/ringan-sedang/pp-53': {
      when: { post: 'jpt-madya', place: 'perwakilan-luar-negeri', level: ['ringan', 'sedang'], weight: ANY_WEIGHT },
      ...depends(
        'authority-not-settled-for-this-post',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-1',
        'pp-53-2010/pasal-16/ayat-1/huruf-f',
        'pp-53-2010/pasal-17',
      ),
    },
    // The articles would have the head of an agency punish himself.
    'head-of-agency/ringan-sedang/pp-53': {
      when: {
        post: ['jpt-utama', 'jpt-madya-pejabat-pembina-kepegawaian'],
        place: any('the article names the eselon'),
        level: ['ringan', 'sedang'],
        weight: ANY_WEIGHT,
      },
      ...depends(
        'authority-not-settled-for-this-post',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-1',
        'pp-53-2010/pasal-22',
      ),
    },
    'jpt-pratama/pusat/sedang-berat/pp-53': {
      when: { post: 'jpt-pratama', place: 'pusat', level: ['sedang', 'berat'], weight: ANY_WEIGHT },
      ...by(
        'pejabat-pembina-kepegawaian',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-4',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-5',
      ),
    },
    'jpt-pratama/pusat/ringan/pp-53': {
      when: { post: 'jpt-pratama', place: 'pusat', level: 'ringan', weight: ANY_WEIGHT },
      ...depends(
        'depends-on-whom-the-post-answers-to',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-5',
        'pp-53-2010/pasal-16/ayat-2/huruf-a/angka-1',
      ),
    },
    'jpt-pratama/provinsi/sedang-berat/pp-53': {
      when: { post: 'jpt-pratama', place: 'provinsi', level: ['sedang', 'berat'], weight: ANY_WEIGHT },
      ...by('pejabat-pembina-kepegawaian', 'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-4'),
    },
    // Not the direct superior: that of a kepala biro is an asisten, himself eselon II.
    'jpt-pratama/provinsi/ringan/pp-53': {
      when: { post: 'jpt-pratama', place: 'provinsi', level: 'ringan', weight: ANY_WEIGHT },
      ...by('jpt-madya', 'pp-53-2010/pasal-18/ayat-2/huruf-a/angka-1'),
      notes: ['in-a-province-the-sekretaris-daerah'],
    },
    // Pasal 20 gives the light sanction to the Pejabat Pembina Kepegawaian; on an Asisten also to the Sekretaris Daerah.
    'jpt-pratama/kabupaten-kota/ringan/pp-53': {
      when: { post: 'jpt-pratama', place: 'kabupaten-kota', level: 'ringan', weight: ANY_WEIGHT },
      ...by(
        'pejabat-pembina-kepegawaian',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-1',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-4',
        'pp-53-2010/pasal-20/ayat-2/huruf-a/angka-1',
      ),
      notes: ['sekretaris-daerah-may-impose-on-an-asisten'],
    },
    'jpt-pratama/kabupaten-kota/sedang/pp-53': {
      when: { post: 'jpt-pratama', place: 'kabupaten-kota', level: 'sedang', weight: ANY_WEIGHT },
      ...by(
        'pejabat-pembina-kepegawaian',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-1',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-4',
      ),
    },
    // For a Sekretaris Daerah all but the lowering of rank lies with the gubernur as representative of the Government.
    'jpt-pratama/kabupaten-kota/berat/pp-53': {
      when: { post: 'jpt-pratama', place: 'kabupaten-kota', level: 'berat', weight: any('neither kind is pinned') },
      ...depends(
        'depends-on-being-sekretaris-daerah',
        'pp-53-2010/pasal-19/huruf-a',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-1',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-4',
      ),
    },
    'administrator-pengawas/pusat/berat/pp-53': {
      when: { post: ['administrator', ...ESELON_4], place: 'pusat', level: 'berat', weight: ANY_WEIGHT },
      ...by('pejabat-pembina-kepegawaian', 'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-7'),
    },
    'administrator-pengawas/provinsi/berat/pp-53': {
      when: { post: ['administrator', ...ESELON_4], place: 'provinsi', level: 'berat', weight: ANY_WEIGHT },
      ...by('pejabat-pembina-kepegawaian', 'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-6'),
    },
    'administrator-pengawas/kabupaten-kota/berat/pp-53': {
      when: { post: ['administrator', ...ESELON_4], place: 'kabupaten-kota', level: 'berat', weight: ANY_WEIGHT },
      ...by('pejabat-pembina-kepegawaian', 'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-6'),
    },
    // Within sedang the lowering of rank lies with another official than the two delays.
    'administrator/pusat/sedang/pp-53': {
      when: { post: 'administrator', place: 'pusat', level: 'sedang', weight: any('neither kind is pinned') },
      ...depends(
        'depends-on-kind-of-sanction',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-7',
        'pp-53-2010/pasal-16/ayat-2/huruf-a/angka-2',
      ),
    },
    'administrator/provinsi/sedang/pp-53': {
      when: { post: 'administrator', place: 'provinsi', level: 'sedang', weight: any('neither kind is pinned') },
      ...depends(
        'depends-on-kind-of-sanction',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-18/ayat-2/huruf-a/angka-2',
      ),
    },
    'administrator/kabupaten-kota/sedang/pp-53': {
      when: { post: 'administrator', place: 'kabupaten-kota', level: 'sedang', weight: ANY_WEIGHT },
      ...by('pejabat-pembina-kepegawaian', 'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-6'),
    },
    'administrator/pusat/ringan/pp-53': {
      when: { post: 'administrator', place: 'pusat', level: 'ringan', weight: ANY_WEIGHT },
      ...by('jpt-pratama', 'pp-53-2010/pasal-16/ayat-3/huruf-a/angka-1'),
    },
    'administrator/provinsi/ringan/pp-53': {
      when: { post: 'administrator', place: 'provinsi', level: 'ringan', weight: ANY_WEIGHT },
      ...by('jpt-pratama', 'pp-53-2010/pasal-18/ayat-3/huruf-a/angka-1'),
    },
    'administrator/kabupaten-kota/ringan/pp-53': {
      when: { post: 'administrator', place: 'kabupaten-kota', level: 'ringan', weight: ANY_WEIGHT },
      ...by('jpt-pratama', 'pp-53-2010/pasal-20/ayat-2/huruf-a/angka-2', 'pp-53-2010/pasal-20/ayat-3/huruf-a/angka-1'),
    },
    'pengawas/pusat/sedang/pp-53': {
      when: { post: ESELON_4, place: 'pusat', level: 'sedang', weight: any('neither kind is pinned') },
      ...depends(
        'depends-on-kind-of-sanction',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-7',
        'pp-53-2010/pasal-16/ayat-3/huruf-a/angka-2',
        'pp-53-2010/pasal-16/ayat-4',
      ),
    },
    'pengawas/provinsi/sedang/pp-53': {
      when: { post: ESELON_4, place: 'provinsi', level: 'sedang', weight: any('neither kind is pinned') },
      ...depends(
        'depends-on-kind-of-sanction',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-18/ayat-3/huruf-a/angka-2',
      ),
    },
    'pengawas/kabupaten-kota/sedang/pp-53': {
      when: { post: ESELON_4, place: 'kabupaten-kota', level: 'sedang', weight: any('neither kind is pinned') },
      ...depends(
        'depends-on-kind-of-sanction',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-20/ayat-2/huruf-a/angka-3',
        'pp-53-2010/pasal-20/ayat-3/huruf-a/angka-2',
      ),
    },
    'pengawas/pusat/ringan/pp-53': {
      when: { post: ESELON_4, place: 'pusat', level: 'ringan', weight: ANY_WEIGHT },
      ...by('administrator', 'pp-53-2010/pasal-16/ayat-5/huruf-a/angka-1'),
    },
    'pengawas/provinsi/ringan/pp-53': {
      when: { post: ESELON_4, place: 'provinsi', level: 'ringan', weight: ANY_WEIGHT },
      ...by('administrator', 'pp-53-2010/pasal-18/ayat-4/huruf-a/angka-1'),
    },
    'pengawas/kabupaten-kota/ringan/pp-53': {
      when: { post: ESELON_4, place: 'kabupaten-kota', level: 'ringan', weight: ANY_WEIGHT },
      ...by('administrator', 'pp-53-2010/pasal-20/ayat-4/huruf-a/angka-1'),
    },
    // A pelaksana without a post has nothing that huruf b and c could take; every other severe kind has one official.
    'pelaksana/pusat/berat/pp-53': {
      when: { post: 'pelaksana', place: 'pusat', level: 'berat', weight: ANY_WEIGHT },
      ...by(
        'pejabat-pembina-kepegawaian',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-3',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-7',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-8',
      ),
    },
    'pelaksana/provinsi/berat/pp-53': {
      when: { post: 'pelaksana', place: 'provinsi', level: 'berat', weight: ANY_WEIGHT },
      ...by(
        'pejabat-pembina-kepegawaian',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-3',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-5',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-7',
      ),
    },
    'pelaksana/kabupaten-kota/berat/pp-53': {
      when: { post: 'pelaksana', place: 'kabupaten-kota', level: 'berat', weight: ANY_WEIGHT },
      ...by(
        'pejabat-pembina-kepegawaian',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-3',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-5',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-7',
      ),
    },
    // The lighter levels go by golongan or, for a functional post, by jenjang.
    'pelaksana-jf/pusat/ringan-sedang/pp-53': {
      when: {
        post: ['pelaksana', 'jf-lain'],
        place: 'pusat',
        level: ['ringan', 'sedang'],
        weight: any('neither kind is pinned'),
      },
      ...depends(
        'depends-on-golongan-or-jenjang',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-4',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-7',
        'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-8',
      ),
    },
    'pelaksana-jf/provinsi/ringan-sedang/pp-53': {
      when: {
        post: ['pelaksana', 'jf-lain'],
        place: 'provinsi',
        level: ['ringan', 'sedang'],
        weight: any('neither kind is pinned'),
      },
      ...depends(
        'depends-on-golongan-or-jenjang',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-4',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-5',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-7',
      ),
    },
    'pelaksana-jf/kabupaten-kota/ringan-sedang/pp-53': {
      when: {
        post: ['pelaksana', 'jf-lain'],
        place: 'kabupaten-kota',
        level: ['ringan', 'sedang'],
        weight: any('neither kind is pinned'),
      },
      ...depends(
        'depends-on-golongan-or-jenjang',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-4',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-5',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-6',
        'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-7',
      ),
    },
    ...jenjangUtama('pusat', 'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-2'),
    ...jenjangUtama('provinsi', 'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-2'),
    ...jenjangUtama('kabupaten-kota', 'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-2'),
    'jf-lain/pusat/berat/pp-53': {
      when: { post: 'jf-lain', place: 'pusat', level: 'berat', weight: ANY_WEIGHT },
      ...named('pp-53-2010/pasal-16/ayat-1/huruf-a/angka-4', 'pp-53-2010/pasal-16/ayat-1/huruf-a/angka-7'),
    },
    'jf-lain/provinsi/berat/pp-53': {
      when: { post: 'jf-lain', place: 'provinsi', level: 'berat', weight: ANY_WEIGHT },
      ...named('pp-53-2010/pasal-18/ayat-1/huruf-a/angka-4', 'pp-53-2010/pasal-18/ayat-1/huruf-a/angka-6'),
    },
    'jf-lain/kabupaten-kota/berat/pp-53': {
      when: { post: 'jf-lain', place: 'kabupaten-kota', level: 'berat', weight: ANY_WEIGHT },
      ...named('pp-53-2010/pasal-20/ayat-1/huruf-a/angka-4', 'pp-53-2010/pasal-20/ayat-1/huruf-a/angka-6'),
    },
    // At a mission: light sanctions and what touches the post by its head, the rest by the Pejabat Pembina Kepegawaian.
    'perwakilan-luar-negeri/ringan/pp-53': {
      when: { post: AT_MISSION, place: 'perwakilan-luar-negeri', level: 'ringan', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'kepala-perwakilan' },
      basis: [procedure('pp-53-2010/pasal-17')],
      reasoning: 'text',
    },
    'perwakilan-luar-negeri/sedang/pp-53': {
      when: { post: AT_MISSION, place: 'perwakilan-luar-negeri', level: 'sedang', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-53-2010/pasal-16/ayat-1/huruf-f')],
      reasoning: 'text',
    },
    'perwakilan-luar-negeri/dismissal/pp-53': {
      when: { post: AT_MISSION, place: 'perwakilan-luar-negeri', level: 'berat', weight: 'dismissal' },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-53-2010/pasal-16/ayat-1/huruf-f')],
      reasoning: 'text',
    },
    'perwakilan-luar-negeri/berat-in-service/pp-53': {
      when: { post: AT_MISSION, place: 'perwakilan-luar-negeri', level: 'berat', weight: 'in-service' },
      during,
      then: silent('depends-on-kind-of-sanction'),
      basis: [procedure('pp-53-2010/pasal-16/ayat-1/huruf-f'), procedure('pp-53-2010/pasal-17')],
      reasoning: 'text',
    },
  }
}

import { between, from, intersect } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { type BasisEntry, guideline, norm, procedure, type ReadingOptions } from '../../../law'
import { type ActingPowerInput, AUTHORITY_VALUES } from '../dimensions'
import type { OfficePower } from '../outcome'

/** The dimensions of the table of powers. */
export type OfficePowerInput = Pick<ActingPowerInput, 'act' | 'holder' | 'seat' | 'delegation'>

type PowerRow = Omit<Row<OfficePowerInput, 'act', OfficePower | Silent, ReadingOptions>, 'over'>
type PowerRows = { [id: string]: PowerRow }

const ANY_SEAT = /* @__PURE__ */ any('the norm names no seat')
const ANY_DELEGATION = /* @__PURE__ */ any('nothing is handed on')
const ANY_HOLDER = /* @__PURE__ */ any('the power is not that of who stands in')

/** Appointing, moving, dismissing: what UU 30/2014 calls the legal status of staff, and what the President hands to heads of regions. */
const STATUS = [
  'mutasi',
  'promosi',
  'demosi',
  'pengisian-jabatan-kosong',
  'pemberhentian-dari-jabatan',
  'pengangkatan-pegawai',
  'pemberhentian-pegawai',
] as const
/** Filling posts. */
const FILLING = ['mutasi', 'promosi', 'demosi', 'pengisian-jabatan-kosong'] as const
const NOT_FILLING = ['pemberhentian-dari-jabatan', 'pengangkatan-pegawai', 'pemberhentian-pegawai'] as const
/** Structure, strategic and work plans, allocations already set. */
const STRUCTURE = ['perubahan-struktur-organisasi', 'perubahan-renstra-renja', 'perubahan-alokasi-anggaran'] as const
/** Other decisions on staff. */
const STAFF = [
  'penunjukan-plt-plh',
  'hukuman-disiplin-ringan',
  'hukuman-disiplin-sedang',
  'hukuman-disiplin-berat',
  'tindak-lanjut-proses-hukum',
  'persetujuan-pindah-instansi',
  'usul-pindah',
  'penilaian-kinerja',
  'kenaikan-gaji-berkala',
  'cuti',
  'cuti-luar-negeri',
  'cltn',
] as const
/** What the act says of a head in so many words: to lead, and to make regulations and decisions of the head. */
const LEADING = ['penetapan-perkada', 'tugas-rutin'] as const
/** What leading a region takes in, though other rules say in which form: with the council, by regional regulation, by licensing law. */
const ELSEWHERE = [
  ...STRUCTURE,
  'surat-tugas',
  'izin',
  'izin-bertentangan',
  'kebijakan-pemekaran',
  'kebijakan-bertentangan',
] as const
const GOVERNING = [...LEADING, ...ELSEWHERE] as const
/** What only the head of a region decides. */
const HEAD_ONLY = ['penunjukan-pj-sekda', 'kebijakan-pemekaran', 'penetapan-perkada'] as const

const HEADS = ['kepala-daerah', 'kepala-daerah-pengganti'] as const
const WHOLE = [...HEADS, 'pj', 'pjs', 'plt-kepala-daerah'] as const
const DAILY = ['wakil-tugas-sehari-hari', 'plh-kepala-daerah'] as const
const MANDATE = ['plt', 'plh', 'plh-sekda'] as const
const IN_OFFICE = ['pejabat-definitif', 'pj-sekda'] as const
const POSTS = [...IN_OFFICE, ...MANDATE] as const

const ALWAYS = /* @__PURE__ */ from('0001-01-01')
/** Until UU 20/2023 the President handed the power on by Pasal 53 of UU 5/2014, since then by Pasal 29. */
const PERSONNEL = [
  { id: 'uu-5', during: between('0001-01-01', '2023-10-31'), basis: norm('uu-5-2014/pasal-53') },
  { id: 'uu-20', during: from('2023-10-31'), basis: norm('uu-20-2023/pasal-29/ayat-1') },
] as const

/** The powers of those who lead a region with all tasks and powers. */
function whole(): PowerRows {
  const rows: PowerRows = {}
  const groups = [
    { id: 'kepala-daerah', holder: HEADS, during: ALWAYS, basis: [], reasoning: 'text' },
    {
      id: 'pj/2014',
      holder: 'pj',
      during: between('0001-01-01', '2016-07-01'),
      basis: [norm('uu-23-2014/pasal-86/ayat-5')],
      reasoning: 'inference',
    },
    {
      id: 'pj',
      holder: 'pj',
      during: from('2016-07-01'),
      basis: [norm('uu-10-2016/pasal-201/ayat-10'), norm('uu-10-2016/pasal-201/ayat-11')],
      reasoning: 'inference',
    },
    {
      id: 'plt-kepala-daerah',
      holder: 'plt-kepala-daerah',
      during: ALWAYS,
      basis: [
        norm('uu-23-2014/pasal-65/ayat-4'),
        norm('uu-23-2014/pasal-66/ayat-1/huruf-c'),
        norm('uu-23-2014/pasal-86/ayat-1'),
      ],
      reasoning: 'text',
    },
  ] as const
  for (const { id, holder, during, basis, reasoning } of groups) {
    for (const regime of PERSONNEL) {
      const act = intersect(during, regime.during)
      if (act === null) continue
      rows[`status/${id}/${regime.id}`] = {
        when: { act: STATUS, holder, seat: ANY_SEAT, delegation: ANY_DELEGATION },
        during: { act },
        then: { power: 'may' },
        basis: [regime.basis, ...basis],
        reasoning,
        notes: ['president-appoints-the-highest-posts'],
      }
      rows[`staff/${id}/${regime.id}`] = {
        when: { act: STAFF, holder, seat: ANY_SEAT, delegation: ANY_DELEGATION },
        during: { act },
        then: { power: 'may' },
        basis: [regime.basis, ...basis],
        reasoning: 'inference',
        notes: ['only-what-the-office-holds'],
      }
    }
    rows[`governing/${id}`] = {
      when: { act: LEADING, holder, seat: ANY_SEAT, delegation: ANY_DELEGATION },
      during: { act: during },
      then: { power: 'may' },
      basis: [norm('uu-23-2014/pasal-65/ayat-1/huruf-a'), norm('uu-23-2014/pasal-65/ayat-2/huruf-c'), ...basis],
      reasoning,
    }
    rows[`governing/${id}/elsewhere`] = {
      when: { act: ELSEWHERE, holder, seat: ANY_SEAT, delegation: ANY_DELEGATION },
      during: { act: during },
      then: { power: 'may' },
      basis: [norm('uu-23-2014/pasal-65/ayat-1/huruf-a'), norm('uu-23-2014/pasal-65/ayat-2/huruf-c'), ...basis],
      reasoning: 'inference',
      notes: ['form-is-set-by-other-rules'],
    }
  }
  return rows
}

/** The Pjs, whose powers stand in ministerial regulations only. */
function pjs(): PowerRows {
  const rows: PowerRows = {
    'pjs/before-2016': {
      when: { act: [...STATUS, ...STAFF, ...GOVERNING], holder: 'pjs', seat: ANY_SEAT, delegation: ANY_DELEGATION },
      during: { act: between('0001-01-01', '2016-12-31') },
      then: silent('older-campaign-leave-rules-not-read'),
      basis: [procedure('permendagri-74-2016/pasal-9')],
      reasoning: 'text',
    },
  }
  const versions = [
    {
      id: '2016',
      during: between('2016-12-31', '2018-02-15'),
      basis: [norm('permendagri-74-2016/pasal-9')],
      notes: ['then-called-plt'],
    },
    {
      id: '2018',
      during: from('2018-02-15'),
      basis: [norm('permendagri-1-2018/pasal-9'), norm('permendagri-1-2018/pasal-1/angka-6')],
      notes: [],
    },
  ] as const
  for (const { id, during, basis, notes } of versions) {
    rows[`pjs/filling/${id}`] = {
      when: { act: FILLING, holder: 'pjs', seat: ANY_SEAT, delegation: ANY_DELEGATION },
      during: { act: during },
      then: { power: 'may', approval: 'menteri-dalam-negeri', limit: 'pengisian-oleh-pjs' },
      basis,
      reasoning: 'text',
      notes,
    }
    rows[`pjs/staff/${id}`] = {
      when: { act: STAFF, holder: 'pjs', seat: ANY_SEAT, delegation: ANY_DELEGATION },
      during: { act: during },
      then: { power: 'may' },
      basis,
      reasoning: 'inference',
      notes: ['only-what-the-office-holds', ...notes],
    }
    rows[`pjs/other/${id}`] = {
      when: { act: [...NOT_FILLING, ...GOVERNING], holder: 'pjs', seat: ANY_SEAT, delegation: ANY_DELEGATION },
      during: { act: during },
      then: { power: 'may' },
      basis,
      reasoning: 'inference',
      notes,
    }
  }
  return rows
}

/** Whoever has the daily tasks only: the deputy of a head who has stopped, and the Sekda where no deputy can act. */
function daily(): PowerRows {
  const rows: PowerRows = {}
  const groups = [
    {
      id: 'wakil/2014',
      holder: 'wakil-tugas-sehari-hari',
      during: between('0001-01-01', '2015-03-18'),
      basis: [norm('uu-23-2014/pasal-88/ayat-1'), norm('uu-23-2014/pasal-88/ayat-2')],
      notes: ['explanation-names-the-sekda-only'],
    },
    {
      id: 'wakil/2015',
      holder: 'wakil-tugas-sehari-hari',
      during: from('2015-03-18'),
      basis: [norm('uu-9-2015/pasal-88/ayat-1'), norm('uu-9-2015/pasal-88/ayat-2')],
      notes: ['explanation-names-the-sekda-only'],
    },
    {
      id: 'plh-kepala-daerah',
      holder: 'plh-kepala-daerah',
      during: from('0001-01-01'),
      basis: [norm('uu-23-2014/pasal-65/ayat-5'), norm('uu-23-2014/pasal-65/ayat-6')],
      notes: [],
    },
  ] as const
  const meaning = norm('uu-23-2014/penjelasan/pasal-65/ayat-5')
  for (const { id, holder, during, basis, notes } of groups) {
    const base = { holder, seat: ANY_SEAT, delegation: ANY_DELEGATION }
    const rest = { during: { act: during }, basis: [...basis, meaning], notes }
    rows[`daily/strategic/${id}`] = {
      when: {
        ...base,
        act: [...STATUS, ...STRUCTURE, 'izin-bertentangan', 'kebijakan-pemekaran', 'kebijakan-bertentangan'],
      },
      ...rest,
      then: { power: 'may-not', limit: 'tugas-sehari-hari' },
      reasoning: 'inference',
    }
    rows[`daily/routine/${id}`] = {
      when: { ...base, act: 'tugas-rutin' },
      ...rest,
      then: { power: 'may' },
      reasoning: 'text',
    }
    rows[`daily/everyday/${id}`] = {
      when: { ...base, act: ['usul-pindah', 'penilaian-kinerja', 'kenaikan-gaji-berkala', 'cuti', 'surat-tugas'] },
      ...rest,
      then: { power: 'may' },
      reasoning: 'inference',
    }
    rows[`daily/not-delimited/${id}`] = {
      when: {
        ...base,
        act: [
          'penunjukan-plt-plh',
          'penunjukan-pj-sekda',
          'hukuman-disiplin-ringan',
          'hukuman-disiplin-sedang',
          'hukuman-disiplin-berat',
          'tindak-lanjut-proses-hukum',
          'persetujuan-pindah-instansi',
          'cuti-luar-negeri',
          'cltn',
          'izin',
          'penetapan-perkada',
        ],
      },
      ...rest,
      then: silent('daily-tasks-not-delimited'),
      reasoning: 'inference',
    }
  }
  return rows
}

/** Plt and Plh of a post: a mandate for routine tasks, with what the circulars of BKN say of it since 2019. */
function mandate(): PowerRows {
  const MANDATE_BASIS = [norm('uu-30-2014/pasal-14/ayat-7'), norm('uu-30-2014/penjelasan/pasal-14/ayat-7')]
  const ROUTINE = norm('uu-30-2014/pasal-34/ayat-3')
  const listed = ['usul-pindah', 'penilaian-kinerja', 'kenaikan-gaji-berkala', 'cuti', 'surat-tugas'] as const
  const refused = [
    'hukuman-disiplin-sedang',
    'hukuman-disiplin-berat',
    'persetujuan-pindah-instansi',
    'cuti-luar-negeri',
    'cltn',
  ] as const
  const base = { holder: MANDATE, seat: ANY_SEAT, delegation: ANY_DELEGATION }
  const NEWER = [guideline('se-bkn-1-2021/isi/kewenangan'), guideline('se-bkn-2-2019/isi/kewenangan')]
  const rows: PowerRows = {
    ...lightSanction(ROUTINE, NEWER),
    'mandate/status': {
      when: { ...base, act: STATUS, delegation: 'not-shown' },
      then: { power: 'may-not', limit: 'mandat' },
      basis: [...MANDATE_BASIS, norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'text',
      notes: ['a-decree-is-a-mandate'],
    },
    'mandate/structure': {
      when: { ...base, act: STRUCTURE, delegation: 'not-shown' },
      then: { power: 'may-not', limit: 'mandat' },
      basis: [...MANDATE_BASIS, norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'text',
      notes: ['a-decree-is-a-mandate'],
    },
    'mandate/delegated': {
      when: { ...base, act: [...STATUS, ...STRUCTURE], delegation: 'regulation' },
      then: { power: 'may' },
      basis: [norm('uu-30-2014/pasal-13/ayat-2'), norm('uu-30-2014/pasal-13/ayat-7')],
      reasoning: 'text',
      notes: ['as-far-as-the-regulation-goes'],
    },
    'mandate/routine': {
      when: { ...base, act: 'tugas-rutin' },
      then: { power: 'may' },
      basis: [norm('uu-30-2014/pasal-14/ayat-1'), ROUTINE],
      reasoning: 'text',
    },
    'mandate/izin': {
      when: { ...base, act: 'izin' },
      then: { power: 'may' },
      basis: [ROUTINE],
      reasoning: 'inference',
      notes: ['only-what-the-office-holds'],
    },
    'mandate/not-delimited': {
      when: {
        ...base,
        act: ['penunjukan-plt-plh', 'tindak-lanjut-proses-hukum', 'izin-bertentangan', 'kebijakan-bertentangan'],
      },
      then: silent('mandate-not-delimited'),
      basis: [...MANDATE_BASIS, ROUTINE],
      reasoning: 'text',
    },
    'mandate/listed/before-2019': {
      when: { ...base, act: listed },
      during: { act: between('0001-01-01', '2019-07-30') },
      then: { power: 'may' },
      basis: [ROUTINE],
      reasoning: 'inference',
      notes: ['only-what-the-office-holds'],
    },
    'mandate/listed/2019': {
      when: { ...base, act: listed },
      during: { act: between('2019-07-30', '2021-01-14') },
      then: { power: 'may' },
      basis: [ROUTINE, guideline('se-bkn-2-2019/isi/kewenangan')],
      reasoning: 'text',
      notes: ['only-what-the-office-holds'],
    },
    'mandate/listed/2021': {
      when: { ...base, act: listed },
      during: { act: from('2021-01-14') },
      then: { power: 'may' },
      basis: [ROUTINE, ...NEWER],
      reasoning: 'inference',
      notes: ['list-of-the-circular-of-2019', 'only-what-the-office-holds'],
    },
    'mandate/refused/before-2019': {
      when: { ...base, act: refused },
      during: { act: between('0001-01-01', '2019-07-30') },
      then: silent('mandate-not-delimited'),
      basis: [...MANDATE_BASIS, ROUTINE],
      reasoning: 'text',
    },
    'mandate/refused/2019': {
      when: { ...base, act: refused },
      during: { act: between('2019-07-30', '2021-01-14') },
      then: { power: 'may-not', limit: 'mandat' },
      basis: [ROUTINE, guideline('se-bkn-2-2019/isi/kewenangan'), guideline('se-bkn-2-2019/isi/larangan')],
      reasoning: 'inference',
      notes: ['goes-to-the-official-one-level-up'],
    },
    'mandate/refused/2021': {
      when: { ...base, act: refused },
      during: { act: from('2021-01-14') },
      then: { power: 'may-not', limit: 'mandat' },
      basis: [ROUTINE, ...NEWER],
      reasoning: 'inference',
      notes: ['goes-to-the-official-one-level-up', 'list-of-the-circular-of-2019'],
    },
  }
  return rows
}

/** A light sanction: of a Plh by the circulars; of a Plt the regulations on discipline give the power of a vacant post to another. */
function lightSanction(routine: BasisEntry, newer: readonly BasisEntry[]): PowerRows {
  const base = { act: 'hukuman-disiplin-ringan', seat: ANY_SEAT, delegation: ANY_DELEGATION } as const
  const point = 'light-sanction-of-a-plt'
  const NOTES = ['only-what-the-office-holds'] as const
  const rows: PowerRows = {}
  const versions = [
    { id: 'before-2019', during: between('0001-01-01', '2019-07-30'), basis: [], reasoning: 'inference', notes: NOTES },
    {
      id: '2019',
      during: between('2019-07-30', '2021-01-14'),
      basis: [guideline('se-bkn-2-2019/isi/kewenangan')],
      reasoning: 'text',
      notes: NOTES,
    },
    {
      id: '2021',
      during: from('2021-01-14'),
      basis: newer,
      reasoning: 'inference',
      notes: ['list-of-the-circular-of-2019', ...NOTES],
    },
  ] as const
  for (const { id, during, basis, reasoning, notes } of versions) {
    const rest = {
      during: { act: during },
      then: { power: 'may' },
      basis: [routine, ...basis],
      reasoning,
      notes,
    } as const
    rows[`mandate/light/plh/${id}`] = { when: { ...base, holder: ['plh', 'plh-sekda'] }, ...rest }
    rows[`mandate/light/plt/${id}`] = { when: { ...base, holder: 'plt' }, reading: { [point]: 'plt-imposes' }, ...rest }
  }
  for (const [id, act, article, explanation] of [
    ['pp-53', between('0001-01-01', '2021-08-31'), 'pp-53-2010/pasal-22', 'pp-53-2010/penjelasan/pasal-22'],
    ['pp-94', from('2021-08-31'), 'pp-94-2021/pasal-25', 'pp-94-2021/penjelasan/pasal-25'],
  ] as const) {
    rows[`mandate/light/plt/higher-official/${id}`] = {
      when: { ...base, holder: 'plt' },
      during: { act },
      reading: { [point]: 'higher-official-imposes' },
      then: { power: 'may-not', limit: 'mandat' },
      basis: [norm(article), norm(explanation)],
      reasoning: 'inference',
      notes: ['goes-to-the-official-one-level-up'],
    }
  }
  return rows
}

/** Discipline by whoever is appointed to a post: light and middling sanctions on the own staff, never a severe one. */
function disciplineInOffice(): PowerRows {
  const base = { holder: IN_OFFICE, seat: ANY_SEAT, delegation: ANY_DELEGATION }
  const OLDER = { act: between('0001-01-01', '2021-08-31') }
  const NEWER = { act: from('2021-08-31') }
  const own = { then: { power: 'may' }, reasoning: 'inference', notes: ['only-what-the-office-holds'] } as const
  const severe = {
    then: { power: 'may-not', limit: 'wewenang-pejabat-pembina-kepegawaian' },
    reasoning: 'inference',
  } as const
  return {
    'office/light/pp-53': {
      when: { ...base, act: 'hukuman-disiplin-ringan' },
      during: OLDER,
      ...own,
      basis: [
        norm('pp-53-2010/pasal-18/ayat-2/huruf-a/angka-1'),
        norm('pp-53-2010/pasal-18/ayat-3/huruf-a/angka-1'),
        norm('pp-53-2010/pasal-18/ayat-4/huruf-a/angka-1'),
        norm('pp-53-2010/pasal-20/ayat-2/huruf-a/angka-2'),
        norm('pp-53-2010/pasal-20/ayat-3/huruf-a/angka-1'),
        norm('pp-53-2010/pasal-20/ayat-4/huruf-a/angka-1'),
      ],
    },
    'office/middling/pp-53': {
      when: { ...base, act: 'hukuman-disiplin-sedang' },
      during: OLDER,
      ...own,
      basis: [
        norm('pp-53-2010/pasal-18/ayat-2/huruf-a/angka-2'),
        norm('pp-53-2010/pasal-18/ayat-3/huruf-a/angka-2'),
        norm('pp-53-2010/pasal-18/ayat-4/huruf-a/angka-2'),
        norm('pp-53-2010/pasal-20/ayat-2/huruf-a/angka-3'),
        norm('pp-53-2010/pasal-20/ayat-3/huruf-a/angka-2'),
        norm('pp-53-2010/pasal-20/ayat-4/huruf-a/angka-2'),
      ],
    },
    'office/severe/pp-53': {
      when: { ...base, act: 'hukuman-disiplin-berat' },
      during: OLDER,
      ...severe,
      basis: [norm('pp-53-2010/pasal-18/ayat-1/huruf-a/angka-6'), norm('pp-53-2010/pasal-20/ayat-1/huruf-a/angka-6')],
    },
    'office/light/pp-94': {
      when: { ...base, act: 'hukuman-disiplin-ringan' },
      during: NEWER,
      ...own,
      basis: [
        norm('pp-94-2021/pasal-20/huruf-a'),
        norm('pp-94-2021/pasal-21/huruf-a'),
        norm('pp-94-2021/pasal-22/ayat-1/huruf-a'),
        norm('pp-94-2021/pasal-23/ayat-1/huruf-a'),
      ],
    },
    'office/middling/pp-94': {
      when: { ...base, act: 'hukuman-disiplin-sedang' },
      during: NEWER,
      ...own,
      basis: [
        norm('pp-94-2021/pasal-20/huruf-b'),
        norm('pp-94-2021/pasal-21/huruf-b'),
        norm('pp-94-2021/pasal-22/ayat-1/huruf-b'),
        norm('pp-94-2021/pasal-23/ayat-1/huruf-b'),
      ],
    },
    'office/severe/pp-94': {
      when: { ...base, act: 'hukuman-disiplin-berat' },
      during: NEWER,
      ...severe,
      basis: [norm('pp-94-2021/pasal-18/ayat-2/huruf-c'), norm('pp-94-2021/pasal-18/ayat-3/huruf-c')],
    },
  }
}

/** Whoever is appointed to a post, the Penjabat Sekda among them: what the office holds, which other rules say. */
function inOffice(): PowerRows {
  const base = { holder: IN_OFFICE, seat: ANY_SEAT, delegation: ANY_DELEGATION }
  const FIELD = norm('uu-30-2014/pasal-15/ayat-1')
  const rows: PowerRows = {
    'office/delegated': {
      when: { ...base, act: STATUS, delegation: 'regulation' },
      then: { power: 'may' },
      basis: [norm('uu-30-2014/pasal-13/ayat-2'), norm('uu-30-2014/pasal-13/ayat-7')],
      reasoning: 'text',
      notes: ['as-far-as-the-regulation-goes'],
    },
    'office/everyday': {
      when: {
        ...base,
        act: [
          'usul-pindah',
          'penilaian-kinerja',
          'kenaikan-gaji-berkala',
          'cuti',
          'surat-tugas',
          'izin',
          'tugas-rutin',
        ],
      },
      then: { power: 'may' },
      basis: [FIELD],
      reasoning: 'inference',
      notes: ['only-what-the-office-holds'],
    },
    'office/naming-a-plt': {
      when: { ...base, act: 'penunjukan-plt-plh' },
      then: { power: 'may' },
      basis: [norm('uu-30-2014/pasal-34/ayat-2')],
      reasoning: 'text',
      notes: ['superiors-only'],
    },
    'office/elsewhere': {
      when: {
        ...base,
        act: [
          ...STRUCTURE,
          'tindak-lanjut-proses-hukum',
          'persetujuan-pindah-instansi',
          'cuti-luar-negeri',
          'cltn',
          'izin-bertentangan',
          'kebijakan-bertentangan',
        ],
      },
      then: silent('rules-on-the-post-decide'),
      basis: [FIELD],
      reasoning: 'text',
    },
  }
  for (const { id, during, basis } of PERSONNEL) {
    rows[`office/status/${id}`] = {
      when: { ...base, act: STATUS, delegation: 'not-shown' },
      during: { act: during },
      then: { power: 'may-not', limit: 'wewenang-pejabat-pembina-kepegawaian' },
      basis: [basis],
      reasoning: 'inference',
      notes: ['sekda-proposes', 'kuasa-for-administrative-posts'],
    }
  }
  return rows
}

/** Money: the head of a work unit is budget user by office, and no text says whether a Plt is. */
function money(): PowerRows {
  const USER = [norm('pp-12-2019/pasal-10/ayat-1/huruf-d'), norm('pp-12-2019/pasal-10/ayat-1/huruf-g')]
  const BY_THE_ACT = [norm('uu-1-2004/pasal-6/ayat-2/huruf-b'), norm('uu-1-2004/pasal-17/ayat-2')]
  const base = { seat: ANY_SEAT, delegation: ANY_DELEGATION }
  const before = between('0001-01-01', '2019-03-12')
  const since = { act: from('2019-03-12') }
  const spending = ['pelaksanaan-anggaran', 'kontrak-pengadaan'] as const
  return {
    // Before PP 12/2019 the act itself makes the head of an SKPD budget user; whom that official names stood in PP 58/2005.
    'money/naming/before-2019': {
      when: { ...base, act: 'penunjukan-pejabat-pembuat-komitmen', holder: ANY_HOLDER },
      during: { act: before },
      then: silent('older-finance-rules-not-read'),
      basis: [procedure('pp-12-2019/pasal-10/ayat-1/huruf-m')],
      reasoning: 'text',
    },
    'money/spending/office/before-2019': {
      when: { ...base, act: spending, holder: IN_OFFICE },
      during: { act: before },
      then: { power: 'may' },
      basis: BY_THE_ACT,
      reasoning: 'text',
      notes: ['only-what-the-office-holds'],
    },
    'money/spending/mandate/before-2019': {
      when: { ...base, act: spending, holder: MANDATE },
      during: { act: before },
      then: silent('no-rule-on-a-plt-as-budget-user'),
      basis: BY_THE_ACT,
      reasoning: 'text',
      notes: ['practice-asks-for-a-decree-on-the-budget'],
    },
    'money/spending/regional-heads/before-2019': {
      when: { ...base, act: spending, holder: [...WHOLE, ...DAILY] },
      during: { act: before },
      then: silent('finance-rules-decide'),
      basis: BY_THE_ACT,
      reasoning: 'text',
    },
    'money/spending/office': {
      when: { ...base, act: spending, holder: IN_OFFICE },
      during: since,
      then: { power: 'may' },
      basis: USER,
      reasoning: 'text',
      notes: ['only-what-the-office-holds'],
    },
    'money/spending/mandate': {
      when: { ...base, act: spending, holder: MANDATE },
      during: since,
      then: silent('no-rule-on-a-plt-as-budget-user'),
      basis: USER,
      reasoning: 'text',
      notes: ['practice-asks-for-a-decree-on-the-budget'],
    },
    'money/naming/office': {
      when: { ...base, act: 'penunjukan-pejabat-pembuat-komitmen', holder: IN_OFFICE },
      during: since,
      then: { power: 'may' },
      basis: [norm('pp-12-2019/pasal-10/ayat-1/huruf-m')],
      reasoning: 'inference',
      notes: ['only-what-the-office-holds'],
    },
    'money/naming/mandate': {
      when: { ...base, act: 'penunjukan-pejabat-pembuat-komitmen', holder: MANDATE },
      during: since,
      then: { power: 'may' },
      basis: [norm('uu-30-2014/pasal-34/ayat-3'), norm('uu-30-2014/penjelasan/pasal-14/ayat-7')],
      reasoning: 'inference',
      notes: ['naming-is-no-appointment-of-staff'],
    },
    'money/regional-heads': {
      when: { ...base, act: [...spending, 'penunjukan-pejabat-pembuat-komitmen'], holder: [...WHOLE, ...DAILY] },
      during: since,
      then: silent('finance-rules-decide'),
      basis: USER,
      reasoning: 'text',
    },
  }
}

/** Naming a Penjabat Sekda, with the approval of the level above; Perpres 3/2018 adds how. */
function namingPenjabatSekda(): PowerRows {
  const rows: PowerRows = {}
  for (const [version, act] of [
    ['2014', between('0001-01-01', '2018-02-02')],
    ['2018', from('2018-02-02')],
  ] as const) {
    const since2018 = version === '2018'
    rows[`pj-sekda/gubernur/${version}`] = {
      when: { act: 'penunjukan-pj-sekda', holder: WHOLE, seat: 'gubernur', delegation: ANY_DELEGATION },
      during: { act },
      then: { power: 'may', approval: 'menteri-dalam-negeri', limit: 'persetujuan-pj-sekda' },
      basis: [norm('uu-23-2014/pasal-214/ayat-1'), ...(since2018 ? [procedure('perpres-3-2018/pasal-5/ayat-1')] : [])],
      reasoning: 'text',
    }
    rows[`pj-sekda/bupati-wali-kota/${version}`] = {
      when: { act: 'penunjukan-pj-sekda', holder: WHOLE, seat: 'bupati-wali-kota', delegation: ANY_DELEGATION },
      during: { act },
      then: { power: 'may', approval: 'gubernur', limit: 'persetujuan-pj-sekda' },
      basis: [norm('uu-23-2014/pasal-214/ayat-2'), ...(since2018 ? [procedure('perpres-3-2018/pasal-5/ayat-2')] : [])],
      reasoning: 'text',
      ...(since2018 ? { notes: ['governor-silence-is-approval'] } : {}),
    }
  }
  return rows
}

/** What each who may act is able to do by the office held or stood in for, before any limit on standing in and any window. */
export const officePowerTable = /* @__PURE__ */ defineTable<
  OfficePowerInput,
  'act',
  OfficePower | Silent,
  ReadingOptions
>()({
  id: 'office-power',
  bucket: 'act',
  dimensions: {
    act: AUTHORITY_VALUES.act,
    holder: AUTHORITY_VALUES.holder,
    seat: AUTHORITY_VALUES.seat,
    delegation: AUTHORITY_VALUES.delegation,
  },
  rows: () => ({
    ...whole(),
    ...pjs(),
    ...daily(),
    ...mandate(),
    ...inOffice(),
    ...disciplineInOffice(),
    ...money(),
    ...namingPenjabatSekda(),
    // No one who leads a region holds an administrative seat; the row closes the space and no case reaches it.
    'pj-sekda/no-such-seat': {
      when: {
        act: 'penunjukan-pj-sekda',
        holder: WHOLE,
        seat: ['sekda', 'other-post'],
        delegation: ANY_DELEGATION,
      },
      then: silent('no-such-seat'),
      basis: [norm('uu-23-2014/pasal-214/ayat-1'), norm('uu-23-2014/pasal-214/ayat-2')],
      reasoning: 'text',
    },
    'head-only': {
      when: { act: HEAD_ONLY, holder: POSTS, seat: ANY_SEAT, delegation: ANY_DELEGATION },
      then: { power: 'may-not', limit: 'wewenang-kepala-daerah' },
      basis: [
        norm('uu-23-2014/pasal-65/ayat-2/huruf-c'),
        norm('uu-23-2014/pasal-214/ayat-1'),
        norm('uu-23-2014/pasal-214/ayat-2'),
      ],
      reasoning: 'inference',
    },
    'programme-for-a-pair/2014': {
      when: {
        act: 'program-untuk-pasangan-calon',
        holder: ANY_HOLDER,
        seat: ANY_SEAT,
        delegation: ANY_DELEGATION,
      },
      during: { act: between('0001-01-01', '2016-07-01') },
      then: silent('outside-the-window-of-programmes'),
      basis: [norm('uu-1-2015/pasal-71/ayat-3'), norm('uu-1-2015/pasal-71/ayat-1')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
    'programme-for-a-pair/2016': {
      when: {
        act: 'program-untuk-pasangan-calon',
        holder: ANY_HOLDER,
        seat: ANY_SEAT,
        delegation: ANY_DELEGATION,
      },
      during: { act: from('2016-07-01') },
      then: silent('outside-the-window-of-programmes'),
      basis: [norm('uu-10-2016/pasal-71/ayat-3'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
  }),
})

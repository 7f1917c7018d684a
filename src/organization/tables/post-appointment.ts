import { between, from, intersect, type Period } from '../../dates'
import { defineTable, type Row, silent } from '../../decision'
import { type BasisEntry, norm, procedure } from '../../law'
import type { PostChange, RegionLevel } from '../dimensions'
import type { RegionalPost } from '../office'
import type { AppointmentStep, PostAppointment, PostAppointmentOutcome } from '../outcome'
import { ORGANIZATION_VALUES, type OrganizationInput } from '../vocabulary'

/** The dimensions of the table of appointments. */
export type PostAppointmentInput = Pick<OrganizationInput, 'regionalPost' | 'region' | 'change'>

type AppointmentRow = Omit<Row<PostAppointmentInput, 'decision', PostAppointmentOutcome, unknown>, 'over'>
type AppointmentRows = { [id: string]: AppointmentRow }

/** Posts of JPT pratama that have no rule of their own. */
const PRATAMA = ['asisten-sekretaris-daerah', 'kepala-dinas', 'kepala-badan', 'staf-ahli'] as const
/** Posts of administrator and pengawas without a rule of their own. */
const ADMINISTRATION = [
  'sekretaris-inspektorat',
  'sekretaris-dinas',
  'sekretaris-badan',
  'kepala-bagian',
  'kepala-bidang',
  'kepala-uptd',
  'kepala-subbagian',
  'kepala-seksi',
] as const
const PROVINCIAL_ADMINISTRATION = ['kepala-badan-penghubung', 'kepala-cabang-dinas'] as const
const LOCAL_ADMINISTRATION = ['sekretaris-kecamatan', 'sekretaris-kelurahan'] as const
const DIRECTORS = ['direktur-rumah-sakit-umum-daerah', 'direktur-rumah-sakit-khusus-daerah'] as const
const LEVELS = ORGANIZATION_VALUES.region
const BOTH = ORGANIZATION_VALUES.change

const PPK = { provinsi: 'gubernur', 'kabupaten-kota': 'bupati-atau-wali-kota' } as const
const MINISTER = 'written-consultation-with-menteri-dalam-negeri'
const GOVERNOR = 'written-consultation-with-gubernur'
/** UU 23/2014, PP 18/2016 and PP 72/2019. */
const REGIONAL_ACT = '2014-10-02'
const PERANGKAT = '2016-06-19'
const INSPECTORS = '2019-10-15'
/** PP 17/2018. */
const KECAMATAN = '2018-05-08'

/** Who holds the power by each act on ASN, and the procedure of PP 11/2017 since it is there. */
interface Regime {
  readonly id: '2014' | '2017' | '2023'
  readonly period: Period
  readonly power: BasisEntry
  /** Whether PP 11/2017 stands beside the act. */
  readonly pp11: boolean
}
const REGIMES: readonly Regime[] = [
  { id: '2014', period: between('2014-01-15', '2017-04-07'), power: norm('uu-5-2014/pasal-53'), pp11: false },
  { id: '2017', period: between('2017-04-07', '2023-10-31'), power: norm('uu-5-2014/pasal-53'), pp11: true },
  { id: '2023', period: from('2023-10-31'), power: norm('uu-20-2023/pasal-29/ayat-1'), pp11: true },
]

/** What an act or PP 11/2017 says of one sort of post, while it stands. */
interface Procedure {
  readonly act2014: readonly BasisEntry[]
  readonly act2023: readonly BasisEntry[]
  readonly pp11: readonly BasisEntry[]
  /** The regimes under which a text says who proposes; all of them where it is left out. */
  readonly proposed?: readonly Regime['id'][]
}
const MADYA: Procedure = {
  act2014: [norm('uu-5-2014/pasal-114/ayat-4'), norm('uu-5-2014/pasal-114/ayat-5')],
  act2023: [],
  pp11: [procedure('pp-11-2017/pasal-126/ayat-2'), procedure('pp-11-2017/pasal-126/ayat-3')],
}
const SEKDA: Procedure = {
  act2014: [norm('uu-5-2014/pasal-115/ayat-4'), norm('uu-5-2014/pasal-115/ayat-5')],
  act2023: [],
  pp11: [procedure('pp-11-2017/pasal-127/ayat-2'), procedure('pp-11-2017/pasal-127/ayat-3')],
}
const SELECTED: Procedure = {
  act2014: [norm('uu-5-2014/pasal-115/ayat-4')],
  act2023: [procedure('uu-20-2023/pasal-30/ayat-4')],
  pp11: [procedure('pp-11-2017/pasal-127/ayat-2')],
  proposed: ['2023'],
}
const PROPOSED: Procedure = {
  act2014: [procedure('uu-5-2014/pasal-54/ayat-4')],
  act2023: [procedure('uu-20-2023/pasal-30/ayat-4')],
  pp11: [procedure('pp-11-2017/pasal-56/ayat-2'), procedure('pp-11-2017/pasal-56/ayat-4')],
}
/** Whoever leads the secretariat of the DPRD holds a pratama post, with the council to be asked beside the selection. */
const COUNCIL: Procedure = {
  ...SELECTED,
  pp11: [...SELECTED.pp11, procedure('pp-11-2017/pasal-127/ayat-4')],
}
/** The camat is an administrator who heads a perangkat daerah: proposed as the one, selected as the other. */
const CAMAT: Procedure = {
  act2014: [...PROPOSED.act2014, procedure('uu-5-2014/pasal-115/ayat-4')],
  act2023: PROPOSED.act2023,
  pp11: [...PROPOSED.pp11, procedure('pp-11-2017/pasal-127/ayat-2')],
}
const REMOVED_MADYA: Procedure = {
  act2014: [],
  act2023: [],
  pp11: [procedure('pp-11-2017/pasal-145/ayat-1/huruf-b')],
  proposed: ['2017', '2023'],
}
const REMOVED_PRATAMA: Procedure = {
  act2014: [],
  act2023: [procedure('uu-20-2023/pasal-30/ayat-4')],
  pp11: [procedure('pp-11-2017/pasal-145/ayat-1/huruf-e')],
  proposed: ['2017', '2023'],
}
const REMOVED_ADMINISTRATION: Procedure = {
  act2014: [procedure('uu-5-2014/pasal-54/ayat-4')],
  act2023: [procedure('uu-20-2023/pasal-30/ayat-4')],
  pp11: [procedure('pp-11-2017/pasal-65/ayat-1')],
}
/** Directors of hospitals are pratama or administrators, by the class. */
const HOSPITAL: Procedure = {
  act2014: [],
  act2023: [procedure('uu-20-2023/pasal-30/ayat-4')],
  pp11: [],
  proposed: ['2023'],
}
const REMOVED_HOSPITAL: Procedure = {
  ...REMOVED_PRATAMA,
  pp11: [...REMOVED_ADMINISTRATION.pp11, ...REMOVED_PRATAMA.pp11],
}
const NONE: Procedure = { act2014: [], act2023: [], pp11: [] }

/** One rule on posts of one level of region, written out under every act. */
interface Rule {
  readonly id: string
  readonly posts: readonly RegionalPost[]
  readonly region: RegionLevel
  readonly change: PostChange | readonly PostChange[]
  /** The days on which this rule stands; all days that are covered where it is left out. */
  readonly during?: Period
  readonly appoints: PostAppointment['appoints']
  readonly proposes?: PostAppointment['proposes']
  readonly steps?: readonly AppointmentStep[]
  readonly procedure: Procedure
  /** What a special rule adds. */
  readonly more?: readonly BasisEntry[]
  readonly notes?: readonly string[]
  /** `'text'` where it is left out. */
  readonly reasoning?: AppointmentRow['reasoning']
}

function written(rule: Rule): AppointmentRows {
  const rows: AppointmentRows = {}
  const {
    posts,
    region,
    change,
    during = from('0001-01-01'),
    appoints,
    proposes,
    steps = [],
    more = [],
    notes = [],
    reasoning = 'text',
  } = rule
  for (const { id, period, power, pp11 } of REGIMES) {
    const days = intersect(period, during)
    if (days === null) continue
    const { act2014, act2023, pp11: by, proposed } = rule.procedure
    const named = proposes !== undefined && (proposed === undefined || proposed.includes(id))
    const act = id === '2023' ? act2023 : act2014
    rows[`${rule.id}/${id}`] = {
      when: { regionalPost: posts, region, change },
      during: { decision: days },
      then: { appoints, ...(named ? { proposes } : {}), steps },
      basis: [power, ...act, ...(pp11 ? by : []), ...more],
      reasoning,
      ...(notes.length === 0 ? {} : { notes }),
    }
  }
  return rows
}

const SINCE_ACT = from(REGIONAL_ACT)
const BEFORE_ACT = between('0001-01-01', REGIONAL_ACT)
const BEFORE_INSPECTORS = between('0001-01-01', INSPECTORS)
const SINCE_INSPECTORS = from(INSPECTORS)
const PP_72 = norm('pp-72-2019/pasal-i/angka-16')
const KUASA = ['kuasa-for-administrative-posts'] as const
const SAME_PROVINCE = ['heads-serve-in-the-same-province'] as const
const CAMAT_NOTES = ['camat-knows-government-or-the-governor-annuls', ...SAME_PROVINCE] as const

function rules(): readonly Rule[] {
  const each = LEVELS.flatMap((region): Rule[] => {
    const appoints = PPK[region]
    const local = region === 'kabupaten-kota'
    const consulted = local ? GOVERNOR : MINISTER
    const administration = local ? LOCAL_ADMINISTRATION : PROVINCIAL_ADMINISTRATION
    const pratama = [...PRATAMA, ...(local ? [] : (['kepala-biro'] as const))]
    const heads = local ? SAME_PROVINCE : []
    return [
      {
        id: `${region}/pratama`,
        posts: pratama,
        region,
        change: 'appointment',
        appoints,
        proposes: 'sekretaris-daerah',
        steps: ['selection-of-three'],
        procedure: SELECTED,
        notes: heads,
      },
      {
        id: `${region}/inspektur/before-2019`,
        posts: ['inspektur'],
        region,
        change: 'appointment',
        during: BEFORE_INSPECTORS,
        appoints,
        proposes: 'sekretaris-daerah',
        steps: ['selection-of-three'],
        procedure: SELECTED,
        notes: heads,
      },
      {
        id: `${region}/inspektur/2019`,
        posts: ['inspektur'],
        region,
        change: 'appointment',
        during: SINCE_INSPECTORS,
        appoints,
        proposes: 'sekretaris-daerah',
        steps: [
          'supervision-by-menteri-dalam-negeri',
          'panel-consulted-on-with-menteri-dalam-negeri',
          'selection-of-three',
        ],
        procedure: SELECTED,
        more: [PP_72],
        notes: heads,
      },
      {
        id: `${region}/administration`,
        posts: [...ADMINISTRATION, ...administration],
        region,
        change: 'appointment',
        appoints,
        proposes: 'sekretaris-daerah',
        procedure: PROPOSED,
        notes: KUASA,
      },
      {
        id: `${region}/inspektur-pembantu/before-2019`,
        posts: ['inspektur-pembantu'],
        region,
        change: 'appointment',
        during: BEFORE_INSPECTORS,
        appoints,
        proposes: 'sekretaris-daerah',
        procedure: PROPOSED,
        notes: KUASA,
      },
      {
        id: `${region}/inspektur-pembantu/2019`,
        posts: ['inspektur-pembantu'],
        region,
        change: 'appointment',
        during: SINCE_INSPECTORS,
        appoints,
        proposes: 'sekretaris-daerah',
        steps: ['supervision-by-menteri-dalam-negeri'],
        procedure: PROPOSED,
        more: [PP_72],
        notes: KUASA,
      },
      {
        id: `${region}/pratama/removal`,
        posts: pratama,
        region,
        change: 'removal',
        appoints,
        proposes: 'sekretaris-daerah',
        procedure: REMOVED_PRATAMA,
      },
      {
        id: `${region}/administration/removal`,
        posts: [...ADMINISTRATION, ...administration],
        region,
        change: 'removal',
        appoints,
        proposes: 'sekretaris-daerah',
        procedure: REMOVED_ADMINISTRATION,
      },
      ...(
        [
          ['inspektur', REMOVED_PRATAMA],
          ['inspektur-pembantu', REMOVED_ADMINISTRATION],
        ] as const
      ).flatMap(([post, by]): Rule[] => [
        {
          id: `${region}/${post}/removal/before-2019`,
          posts: [post],
          region,
          change: 'removal',
          during: BEFORE_INSPECTORS,
          appoints,
          proposes: 'sekretaris-daerah',
          procedure: by,
        },
        {
          id: `${region}/${post}/removal/2019`,
          posts: [post],
          region,
          change: 'removal',
          during: SINCE_INSPECTORS,
          appoints,
          proposes: 'sekretaris-daerah',
          steps: [consulted],
          procedure: by,
          more: [PP_72],
        },
      ]),
      {
        id: `${region}/hospital`,
        posts: DIRECTORS,
        region,
        change: 'appointment',
        during: SINCE_INSPECTORS,
        appoints,
        proposes: 'sekretaris-daerah',
        procedure: HOSPITAL,
        notes: ['procedure-follows-the-level-of-the-post'],
      },
      {
        id: `${region}/hospital/removal`,
        posts: DIRECTORS,
        region,
        change: 'removal',
        during: SINCE_INSPECTORS,
        appoints,
        proposes: 'sekretaris-daerah',
        procedure: REMOVED_HOSPITAL,
      },
    ]
  })
  return [
    {
      id: 'provinsi/sekda',
      posts: ['sekretaris-daerah'],
      region: 'provinsi',
      change: 'appointment',
      appoints: 'presiden',
      proposes: 'gubernur',
      steps: ['selection-of-three', 'through-menteri-dalam-negeri'],
      procedure: MADYA,
    },
    {
      id: 'provinsi/sekda/removal',
      posts: ['sekretaris-daerah'],
      region: 'provinsi',
      change: 'removal',
      appoints: 'presiden',
      proposes: 'gubernur',
      procedure: REMOVED_MADYA,
    },
    {
      id: 'kabupaten-kota/sekda',
      posts: ['sekretaris-daerah'],
      region: 'kabupaten-kota',
      change: 'appointment',
      appoints: 'bupati-atau-wali-kota',
      steps: ['selection-of-three', 'coordination-with-gubernur'],
      procedure: SEKDA,
      notes: ['coordination-is-no-approval'],
    },
    {
      id: 'kabupaten-kota/sekda/removal',
      posts: ['sekretaris-daerah'],
      region: 'kabupaten-kota',
      change: 'removal',
      appoints: 'bupati-atau-wali-kota',
      procedure: NONE,
    },
    ...each,
    {
      id: 'provinsi/sekretaris-dprd',
      posts: ['sekretaris-dprd'],
      region: 'provinsi',
      change: 'appointment',
      during: SINCE_ACT,
      appoints: 'gubernur',
      proposes: 'sekretaris-daerah',
      steps: ['selection-of-three', 'approval-of-pimpinan-dprd', 'consultation-with-pimpinan-fraksi'],
      procedure: COUNCIL,
      more: [norm('uu-23-2014/pasal-202/ayat-2')],
      notes: ['three-names-to-the-council'],
    },
    {
      id: 'provinsi/sekretaris-dprd/removal',
      posts: ['sekretaris-dprd'],
      region: 'provinsi',
      change: 'removal',
      during: SINCE_ACT,
      appoints: 'gubernur',
      proposes: 'sekretaris-daerah',
      steps: ['approval-of-pimpinan-dprd', 'consultation-with-pimpinan-fraksi'],
      procedure: REMOVED_PRATAMA,
      more: [norm('uu-23-2014/pasal-202/ayat-2')],
    },
    {
      id: 'kabupaten-kota/sekretaris-dprd/2014',
      posts: ['sekretaris-dprd'],
      region: 'kabupaten-kota',
      change: 'appointment',
      during: between(REGIONAL_ACT, PERANGKAT),
      appoints: 'bupati-atau-wali-kota',
      proposes: 'sekretaris-daerah',
      steps: ['selection-of-three', 'approval-of-pimpinan-dprd'],
      procedure: COUNCIL,
      more: [norm('uu-23-2014/pasal-205/ayat-2')],
      notes: ['three-names-to-the-council'],
    },
    {
      id: 'kabupaten-kota/sekretaris-dprd/removal/2014',
      posts: ['sekretaris-dprd'],
      region: 'kabupaten-kota',
      change: 'removal',
      during: between(REGIONAL_ACT, PERANGKAT),
      appoints: 'bupati-atau-wali-kota',
      proposes: 'sekretaris-daerah',
      steps: ['approval-of-pimpinan-dprd'],
      procedure: REMOVED_PRATAMA,
      more: [norm('uu-23-2014/pasal-205/ayat-2')],
    },
    {
      id: 'kabupaten-kota/sekretaris-dprd/2016',
      posts: ['sekretaris-dprd'],
      region: 'kabupaten-kota',
      change: 'appointment',
      during: from(PERANGKAT),
      appoints: 'bupati-atau-wali-kota',
      proposes: 'sekretaris-daerah',
      steps: ['selection-of-three', 'approval-of-pimpinan-dprd', 'consultation-with-pimpinan-fraksi'],
      procedure: COUNCIL,
      more: [norm('uu-23-2014/pasal-205/ayat-2'), norm('pp-18-2016/pasal-31/ayat-3')],
      notes: ['three-names-to-the-council'],
    },
    {
      id: 'kabupaten-kota/sekretaris-dprd/removal/2016',
      posts: ['sekretaris-dprd'],
      region: 'kabupaten-kota',
      change: 'removal',
      during: from(PERANGKAT),
      appoints: 'bupati-atau-wali-kota',
      proposes: 'sekretaris-daerah',
      steps: ['approval-of-pimpinan-dprd', 'consultation-with-pimpinan-fraksi'],
      procedure: REMOVED_PRATAMA,
      more: [norm('uu-23-2014/pasal-205/ayat-2'), norm('pp-18-2016/pasal-31/ayat-3')],
    },
    {
      id: 'camat/before-2018',
      posts: ['camat'],
      region: 'kabupaten-kota',
      change: 'appointment',
      during: between(REGIONAL_ACT, KECAMATAN),
      appoints: 'bupati-atau-wali-kota',
      proposes: 'sekretaris-daerah',
      steps: ['selection-of-three'],
      procedure: CAMAT,
      more: [
        norm('uu-23-2014/pasal-224/ayat-2'),
        procedure('uu-23-2014/pasal-224/ayat-3'),
        norm('uu-23-2014/pasal-234/ayat-4'),
        procedure('uu-23-2014/pasal-209/ayat-2'),
      ],
      notes: CAMAT_NOTES,
      // That the act means the camat too follows from Pasal 209 and the level of the post; PP 17/2018 says it.
      reasoning: 'inference',
    },
    {
      id: 'camat/2018',
      posts: ['camat'],
      region: 'kabupaten-kota',
      change: 'appointment',
      during: from(KECAMATAN),
      appoints: 'bupati-atau-wali-kota',
      proposes: 'sekretaris-daerah',
      steps: ['selection-of-three'],
      procedure: CAMAT,
      more: [
        norm('uu-23-2014/pasal-224/ayat-2'),
        procedure('uu-23-2014/pasal-224/ayat-3'),
        norm('uu-23-2014/pasal-234/ayat-4'),
        norm('pp-17-2018/pasal-13/ayat-2'),
      ],
      notes: CAMAT_NOTES,
    },
    {
      id: 'lurah',
      posts: ['lurah'],
      region: 'kabupaten-kota',
      change: 'appointment',
      during: SINCE_ACT,
      appoints: 'bupati-atau-wali-kota',
      proposes: 'sekretaris-daerah',
      procedure: PROPOSED,
      more: [norm('uu-23-2014/pasal-229/ayat-3')],
    },
    {
      id: 'camat-and-lurah/removal',
      posts: ['camat', 'lurah'],
      region: 'kabupaten-kota',
      change: 'removal',
      during: SINCE_ACT,
      appoints: 'bupati-atau-wali-kota',
      proposes: 'sekretaris-daerah',
      procedure: REMOVED_ADMINISTRATION,
    },
  ]
}

/**
 * Who decides on each post of a region, and what must come before: UU 5/2014 Pasal 53, 54, 114 and 115, since 31 October 2023 UU 20/2023
 * Pasal 29 and 30, with PP 11/2017, UU 23/2014, PP 18/2016, PP 17/2018 and PP 72/2019. The clock is the day of the decision on the post.
 */
export const postAppointmentTable = /* @__PURE__ */ defineTable<
  PostAppointmentInput,
  'decision',
  PostAppointmentOutcome
>()({
  id: 'post-appointment',
  bucket: 'regionalPost',
  dimensions: {
    regionalPost: ORGANIZATION_VALUES.regionalPost,
    region: ORGANIZATION_VALUES.region,
    change: ORGANIZATION_VALUES.change,
  },
  rows: () => ({
    'before-coverage': {
      when: { regionalPost: ORGANIZATION_VALUES.regionalPost, region: LEVELS, change: BOTH },
      during: { decision: between('0001-01-01', '2014-01-15') },
      then: silent('before-coverage'),
      basis: [procedure('uu-5-2014/pasal-141')],
      reasoning: 'text',
    },
    ...Object.assign({}, ...rules().map(written)),
    'older-regional-act': {
      when: { regionalPost: ['sekretaris-dprd'], region: LEVELS, change: BOTH },
      during: { decision: intersect(from('2014-01-15'), BEFORE_ACT) as Period },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-5-2014/pasal-53')],
      reasoning: 'text',
    },
    'older-regional-act/camat-and-lurah': {
      when: { regionalPost: ['camat', 'lurah'], region: 'kabupaten-kota', change: BOTH },
      during: { decision: intersect(from('2014-01-15'), BEFORE_ACT) as Period },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-5-2014/pasal-53')],
      reasoning: 'text',
    },
    'hospital/before-2019': {
      when: { regionalPost: DIRECTORS, region: LEVELS, change: BOTH },
      during: { decision: between('2014-01-15', INSPECTORS) },
      then: silent('rules-on-additional-tasks-not-read'),
      basis: [procedure('uu-5-2014/pasal-53')],
      reasoning: 'text',
    },
    school: {
      when: { regionalPost: 'kepala-satuan-pendidikan', region: LEVELS, change: BOTH },
      during: { decision: from('2014-01-15') },
      then: silent('rules-on-additional-tasks-not-read'),
      basis: [procedure('pp-11-2017/pasal-3/ayat-2')],
      reasoning: 'text',
    },
    puskesmas: {
      when: { regionalPost: 'kepala-puskesmas', region: 'kabupaten-kota', change: BOTH },
      during: { decision: from('2014-01-15') },
      then: silent('rules-on-additional-tasks-not-read'),
      basis: [procedure('pp-11-2017/pasal-3/ayat-2')],
      reasoning: 'text',
    },
    'no-such-post/provinsi': {
      when: {
        regionalPost: ['camat', 'lurah', 'kepala-puskesmas', ...LOCAL_ADMINISTRATION],
        region: 'provinsi',
        change: BOTH,
      },
      during: { decision: from('2014-01-15') },
      then: silent('no-such-post-there'),
      basis: [procedure('uu-23-2014/pasal-209/ayat-1')],
      reasoning: 'inference',
    },
    'no-such-post/kabupaten-kota': {
      when: { regionalPost: ['kepala-biro', ...PROVINCIAL_ADMINISTRATION], region: 'kabupaten-kota', change: BOTH },
      during: { decision: from('2014-01-15') },
      then: silent('no-such-post-there'),
      basis: [procedure('uu-23-2014/pasal-209/ayat-2')],
      reasoning: 'inference',
    },
  }),
})

import { between, from, type Period } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import {
  CONTESTED,
  type Contested,
  type Filing,
  REMEDY_TRACK_VALUES,
  type RemedyTrack,
  type RemedyTrackInput,
  type Seeker,
} from '../remedy/dimensions'

/** The way a remedy goes, or why there is none. */
export type RemedyTrackOutcome = { readonly track: RemedyTrack } | Silent

type TrackRow = Omit<Row<RemedyTrackInput, 'decision', RemedyTrackOutcome, ReadingOptions>, 'over'>
type TrackRows = { [id: string]: TrackRow }

const ANY_ISSUER = /* @__PURE__ */ any('whoever made the decision')
const ANY_AGAINST = /* @__PURE__ */ any('whatever is contested')
const ANY_FILING = /* @__PURE__ */ any('whenever it was filed')
const SERVANTS = ['pns', 'cpns'] as const
const SANCTIONS = ['sanction-ringan', 'sanction-sedang', 'sanction-berat-in-service'] as const
const OTHER_MATTERS = ['staffing-decision', 'decision-not-carried-out', 'concrete-act'] as const
const OFFICIALS = ['kepala-perwakilan', 'other-official'] as const
const PP_53 = /* @__PURE__ */ between('2010-06-06', '2021-08-31')
const UU_30 = /* @__PURE__ */ between('2014-10-17', '2021-08-31')

/**
 * Which way a remedy goes: PP 79/2021 for the civil service since August 2021, PP 53/2010 with PP 24/2011 before it, UU 30/2014 for
 * everyone and everything else.
 */
export const remedyTrackTable = /* @__PURE__ */ defineTable<
  RemedyTrackInput,
  'decision',
  RemedyTrackOutcome,
  ReadingOptions
>()({
  id: 'remedy-track',
  bucket: 'seeker',
  dimensions: REMEDY_TRACK_VALUES,
  rows: () => ({
    'non-asn/before-uu-30': {
      when: { seeker: 'non-asn', against: ANY_AGAINST, issuer: ANY_ISSUER, filing: ANY_FILING },
      during: { decision: between('0001-01-01', '2014-10-17') },
      then: silent('before-uu-30'),
      basis: [procedure('uu-30-2014/pasal-75/ayat-1')],
      reasoning: 'text',
    },
    'non-asn/uu-30': {
      when: { seeker: 'non-asn', against: ANY_AGAINST, issuer: ANY_ISSUER, filing: ANY_FILING },
      during: { decision: from('2014-10-17') },
      then: { track: 'uu-30' },
      basis: [norm('uu-30-2014/pasal-75/ayat-1'), norm('uu-30-2014/pasal-75/ayat-2'), procedure('uu-30-2014/pasal-87')],
      reasoning: 'text',
    },
    'pns-cpns/before-pp-53': {
      when: { seeker: SERVANTS, against: ANY_AGAINST, issuer: ANY_ISSUER, filing: ANY_FILING },
      during: { decision: between('0001-01-01', '2010-06-06') },
      then: silent('before-coverage'),
      basis: [procedure('pp-53-2010/pasal-51')],
      reasoning: 'text',
    },
    'pns-cpns/other-matter/before-uu-30': {
      when: { seeker: SERVANTS, against: OTHER_MATTERS, issuer: ANY_ISSUER, filing: ANY_FILING },
      during: { decision: between('2010-06-06', '2014-10-17') },
      then: silent('before-uu-30'),
      basis: [procedure('uu-30-2014/pasal-75/ayat-1')],
      reasoning: 'text',
    },
    // No special rule stood then for decisions other than sanctions, so the general act did.
    'pns-cpns/other-matter/uu-30': {
      when: { seeker: SERVANTS, against: OTHER_MATTERS, issuer: ANY_ISSUER, filing: 'closed-before-pp-79' },
      during: { decision: UU_30 },
      then: { track: 'uu-30' },
      basis: [norm('uu-30-2014/pasal-75/ayat-1'), norm('uu-30-2014/pasal-75/ayat-2')],
      reasoning: 'inference',
    },
    'pppk/before-uu-30': {
      when: { seeker: 'pppk', against: ANY_AGAINST, issuer: ANY_ISSUER, filing: ANY_FILING },
      during: { decision: between('0001-01-01', '2014-10-17') },
      then: silent('no-implementing-regulation-yet'),
      basis: [procedure('uu-30-2014/pasal-75/ayat-1')],
      reasoning: 'text',
    },
    'pppk/uu-30': {
      when: { seeker: 'pppk', against: ANY_AGAINST, issuer: ANY_ISSUER, filing: 'closed-before-pp-79' },
      during: { decision: UU_30 },
      then: { track: 'uu-30' },
      basis: [norm('uu-30-2014/pasal-75/ayat-1'), norm('uu-30-2014/pasal-75/ayat-2')],
      reasoning: 'inference',
    },
    'paruh-waktu/before-the-decree': {
      when: { seeker: 'pppk-paruh-waktu', against: ANY_AGAINST, issuer: ANY_ISSUER, filing: ANY_FILING },
      during: { decision: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [procedure('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'text',
    },
    ...underPp53('closed', 'closed-before-pp-79'),
    ...underPp53('pending', ['pending-on-pp-79', 'between-pp-79-and-pp-94'], 'pp-53'),
    ...forServants({ name: 'pp-94', during: from('2021-08-31'), against: CONTESTED }),
    ...forServants({
      name: 'older-sanction',
      during: PP_53,
      against: [...SANCTIONS, 'dismissal'],
      filing: ['since-pp-94'],
      reasoning: 'inference',
    }),
    ...forServants({
      name: 'pending',
      during: PP_53,
      against: [...SANCTIONS, 'dismissal'],
      filing: ['pending-on-pp-79', 'between-pp-79-and-pp-94'],
      reading: 'pp-79',
    }),
    // Pasal 31 speaks of what was pending; that PP 79/2021 governs what was decided before and contested later is read on.
    ...forServants({
      name: 'older-decision',
      during: UU_30,
      against: OTHER_MATTERS,
      filing: ['pending-on-pp-79', 'between-pp-79-and-pp-94', 'since-pp-94'],
      reasoning: 'inference',
    }),
    ...underPp79('pppk', { name: 'pp-94', during: from('2021-08-31'), against: CONTESTED }),
    ...underPp79('pppk', {
      name: 'older-decision',
      during: UU_30,
      against: CONTESTED,
      filing: ['pending-on-pp-79', 'between-pp-79-and-pp-94', 'since-pp-94'],
      reasoning: 'inference',
    }),
    ...underPp79('pppk-paruh-waktu', {
      name: 'decree',
      during: from('2025-01-13'),
      against: CONTESTED,
      reasoning: 'inference',
    }),
  }),
})

/** PP 53/2010 Pasal 33 and 34: most sanctions had no remedy at all. */
function underPp53(name: string, filing: Filing | readonly Filing[], reading?: 'pp-53'): TrackRows {
  const pending = reading === undefined ? [] : [procedure('pp-94-2021/pasal-40/ayat-2')]
  const row = (
    against: Contested,
    issuer: TrackRow['when']['issuer'],
    then: RemedyTrackOutcome,
    basis: TrackRow['basis'],
    during: Period = PP_53,
  ): TrackRow => ({
    when: { seeker: SERVANTS, against, issuer, filing },
    during: { decision: during },
    ...(reading === undefined ? {} : { reading: { 'remedy-pending-in-2021': reading } }),
    then,
    basis: [...basis, ...pending],
    reasoning: 'text',
  })
  const none: RemedyTrackOutcome = { track: 'none-under-pp-53' }
  const by = {
    presiden: [norm('pp-53-2010/pasal-33/huruf-a')],
    office: [norm('pp-53-2010/pasal-33/huruf-b')],
    gubernur: [norm('pp-53-2010/pasal-33/huruf-c')],
    perwakilan: [norm('pp-53-2010/pasal-33/huruf-d')],
  }
  const dismissers = ['pejabat-pembina-kepegawaian', 'gubernur-selaku-wakil-pemerintah'] as const
  return {
    [`pp-53/${name}/ringan`]: row('sanction-ringan', ANY_ISSUER, none, [norm('pp-53-2010/pasal-33/huruf-e')]),
    [`pp-53/${name}/sedang/presiden`]: row('sanction-sedang', 'presiden', none, by.presiden),
    [`pp-53/${name}/sedang/pejabat-pembina-kepegawaian`]: row(
      'sanction-sedang',
      'pejabat-pembina-kepegawaian',
      none,
      by.office,
    ),
    [`pp-53/${name}/sedang/kepala-perwakilan`]: row('sanction-sedang', 'kepala-perwakilan', silent('no-such-power'), [
      procedure('pp-53-2010/pasal-17'),
    ]),
    [`pp-53/${name}/sedang/gubernur`]: row(
      'sanction-sedang',
      'gubernur-selaku-wakil-pemerintah',
      silent('no-such-power'),
      [procedure('pp-53-2010/pasal-19/huruf-a'), procedure('pp-53-2010/pasal-19/huruf-b')],
    ),
    [`pp-53/${name}/sedang/other-official`]: row(
      'sanction-sedang',
      'other-official',
      { track: 'keberatan-under-pp-53' },
      [norm('pp-53-2010/pasal-32'), norm('pp-53-2010/pasal-34/ayat-1')],
    ),
    [`pp-53/${name}/in-service/presiden`]: row('sanction-berat-in-service', 'presiden', none, by.presiden),
    [`pp-53/${name}/in-service/pejabat-pembina-kepegawaian`]: row(
      'sanction-berat-in-service',
      'pejabat-pembina-kepegawaian',
      none,
      by.office,
    ),
    [`pp-53/${name}/in-service/gubernur`]: row(
      'sanction-berat-in-service',
      'gubernur-selaku-wakil-pemerintah',
      none,
      by.gubernur,
    ),
    [`pp-53/${name}/in-service/kepala-perwakilan`]: row('sanction-berat-in-service', 'kepala-perwakilan', none, [
      ...by.perwakilan,
      procedure('pp-53-2010/pasal-17'),
    ]),
    [`pp-53/${name}/in-service/other-official`]: row(
      'sanction-berat-in-service',
      'other-official',
      silent('no-such-power'),
      [procedure('pp-53-2010/pasal-34/ayat-1')],
    ),
    [`pp-53/${name}/dismissal/presiden`]: row('dismissal', 'presiden', none, by.presiden),
    [`pp-53/${name}/dismissal/older-bapek`]: row(
      'dismissal',
      dismissers,
      silent('bapek-before-2011-not-read'),
      [norm('pp-53-2010/pasal-34/ayat-2/huruf-a'), norm('pp-53-2010/pasal-38/ayat-2')],
      between('2010-06-06', '2011-04-18'),
    ),
    [`pp-53/${name}/dismissal/pejabat-pembina-kepegawaian`]: row(
      'dismissal',
      'pejabat-pembina-kepegawaian',
      { track: 'banding-to-bapek' },
      [
        norm('pp-53-2010/pasal-34/ayat-2/huruf-a'),
        norm('pp-53-2010/pasal-38/ayat-1'),
        norm('pp-24-2011/pasal-7/ayat-1'),
      ],
      between('2011-04-18', '2021-08-31'),
    ),
    [`pp-53/${name}/dismissal/gubernur`]: row(
      'dismissal',
      'gubernur-selaku-wakil-pemerintah',
      { track: 'banding-to-bapek' },
      [
        norm('pp-53-2010/pasal-34/ayat-2/huruf-b'),
        norm('pp-53-2010/pasal-38/ayat-1'),
        norm('pp-24-2011/pasal-7/ayat-1'),
      ],
      between('2011-04-18', '2021-08-31'),
    ),
    [`pp-53/${name}/dismissal/other-official`]: row('dismissal', OFFICIALS, silent('no-such-power'), [
      procedure('pp-53-2010/pasal-34/ayat-2/huruf-a'),
    ]),
  }
}

/** A stretch of decisions and filings to which PP 79/2021 applies. */
interface Stretch {
  readonly name: string
  readonly during: Period
  readonly against: readonly Contested[]
  readonly filing?: readonly Filing[]
  readonly reading?: 'pp-79'
  readonly reasoning?: 'inference'
}

function forServants(stretch: Stretch): TrackRows {
  return { ...underPp79('pns', stretch), ...underPp79('cpns', stretch) }
}

/** PP 79/2021 Pasal 3, 10, 20 and 23. */
function underPp79(seeker: Exclude<Seeker, 'non-asn'>, stretch: Stretch): TrackRows {
  const extended =
    seeker === 'cpns'
      ? [procedure('pp-79-2021/pasal-19')]
      : seeker === 'pppk-paruh-waktu'
        ? [procedure('kepmenpanrb-16-2025/diktum-1')]
        : []
  const row = (
    against: readonly Contested[],
    issuer: TrackRow['when']['issuer'],
    then: RemedyTrackOutcome,
    basis: TrackRow['basis'],
    inferred = false,
  ): TrackRow | undefined => {
    const within = against.filter((one) => stretch.against.includes(one))
    if (within.length === 0) return undefined
    const pending =
      stretch.reading === undefined
        ? []
        : [
            within.includes('dismissal')
              ? procedure('pp-79-2021/pasal-31/huruf-b')
              : procedure('pp-79-2021/pasal-31/huruf-a'),
          ]
    return {
      when: { seeker, against: within, issuer, filing: stretch.filing ?? ANY_FILING },
      during: { decision: stretch.during },
      ...(stretch.reading === undefined ? {} : { reading: { 'remedy-pending-in-2021': stretch.reading } }),
      then,
      basis: [...basis, ...extended, ...pending],
      reasoning: inferred || stretch.reasoning !== undefined ? 'inference' : 'text',
    }
  }
  const outside = ['presiden', 'gubernur-selaku-wakil-pemerintah'] as const
  const decisions = [...SANCTIONS, 'staffing-decision'] as const
  const rows: [string, TrackRow | undefined][] = [
    [
      'decision/pejabat-pembina-kepegawaian',
      row(decisions, 'pejabat-pembina-kepegawaian', { track: 'keberatan-to-pejabat-pembina-kepegawaian' }, [
        norm('pp-79-2021/pasal-3/ayat-1/huruf-a'),
        norm('pp-79-2021/pasal-3/ayat-2'),
      ]),
    ],
    [
      'decision/official',
      row(decisions, OFFICIALS, { track: 'keberatan-to-superior' }, [
        norm('pp-79-2021/pasal-3/ayat-1/huruf-b'),
        norm('pp-79-2021/pasal-3/ayat-3'),
      ]),
    ],
    [
      'dismissal/pejabat-pembina-kepegawaian',
      row(['dismissal'], 'pejabat-pembina-kepegawaian', { track: 'banding-to-bpasn' }, [
        seeker === 'pns' || seeker === 'cpns'
          ? norm('pp-79-2021/pasal-10/huruf-a')
          : norm('pp-79-2021/pasal-10/huruf-b'),
      ]),
    ],
    // A dismissal that another official signs is a decision of that official by the words of Pasal 3.
    [
      'dismissal/official',
      row(
        ['dismissal'],
        OFFICIALS,
        { track: 'keberatan-to-superior' },
        [norm('pp-79-2021/pasal-3/ayat-1/huruf-b'), norm('pp-79-2021/pasal-1/angka-5')],
        true,
      ),
    ],
    [
      'not-carried-out/pejabat-pembina-kepegawaian',
      row(
        ['decision-not-carried-out'],
        'pejabat-pembina-kepegawaian',
        {
          track: 'keberatan-to-pejabat-pembina-kepegawaian',
        },
        [norm('pp-79-2021/pasal-20'), norm('pp-79-2021/pasal-3/ayat-2')],
      ),
    ],
    [
      'not-carried-out/official',
      row(['decision-not-carried-out'], OFFICIALS, { track: 'keberatan-to-superior' }, [
        norm('pp-79-2021/pasal-20'),
        norm('pp-79-2021/pasal-3/ayat-3'),
      ]),
    ],
    [
      'act/pejabat-pembina-kepegawaian',
      row(['concrete-act'], 'pejabat-pembina-kepegawaian', { track: 'complaint-to-bpasn' }, [
        norm('pp-79-2021/pasal-23/ayat-1'),
        norm('pp-79-2021/penjelasan/pasal-23/ayat-1'),
      ]),
    ],
    [
      'act/official',
      row(['concrete-act'], OFFICIALS, { track: 'complaint-to-superior' }, [norm('pp-79-2021/pasal-23/ayat-2')]),
    ],
    // Neither is the Pejabat Pembina Kepegawaian of the decision, nor an official below that office.
    [
      'outside',
      row(
        stretch.against,
        outside,
        silent('outside-pp-79'),
        [procedure('pp-79-2021/pasal-1/angka-1'), procedure('pp-79-2021/pasal-1/angka-9')],
        true,
      ),
    ],
  ]
  return Object.fromEntries(
    rows.flatMap(([id, made]) =>
      made === undefined ? [] : [[`pp-79/${seeker}/${stretch.name}/${id}`, made] as const],
    ),
  )
}

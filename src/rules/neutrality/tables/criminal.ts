import { between, from } from '../../../dates'
import { any, defineTable } from '../../../decision'
import { norm, type ReadingOptions, sanction } from '../../../law'
import { ASKS, REGIONAL_CONTESTS, VALUES } from '../dimensions'
import type { CriminalOutcome, Exposure } from '../outcome'
import {
  ASN,
  byActor,
  type CriminalInput,
  type CriminalRows,
  NATIONAL_CONTESTS,
  NONE,
  OFFICE_BEARERS,
  OFFICES,
  OTHER_POSTS,
  SHOWN,
} from './criminal-exposures'
import { pilkadaRows } from './criminal-pilkada'

export type { CriminalInput } from './criminal-exposures'

/** Acts that are no decision in themselves, yet may favour or harm a contestant. */
const ACTS = ['lend-state-facilities', 'pressure-people', 'steer-officials', 'mobilise-staff'] as const
const OTHER_ACTS = [
  'lend-state-facilities',
  'pressure-people',
  'steer-officials',
  'government-programme-for-contestant',
] as const
const VILLAGE = ['kepala-desa', 'perangkat-desa', 'anggota-bpd'] as const
const NOT_BARRED = ['non-asn', 'penyedia-jasa', 'kepala-daerah'] as const
const NO_VEHICLE = ['none', 'party', 'pns'] as const

const NO_POST = any('the article turns on no post')
const NO_ACTOR = any('the article binds everyone, or no one here')
const NO_PERIOD = any('the article knows no campaign period')
const NO_STAGE = any('the article asks for no determined contestant')
const NO_CONTEST = any('no article of either election')

const ON_TEAM = byActor('uu-7-2017-494', 'on-campaign-team')
const INCLUDED: Exposure = { offence: 'uu-7-2017-493', against: 'campaign-side', ifShown: [] }
const DECIDES = byActor('uu-7-2017-490', 'deliberate')
const FAVOURS = byActor('uu-7-2017-490', 'deliberate', 'contestant-favoured-or-harmed')

/** Pasal 280 ayat (2) names ASN in huruf f; the letters of village heads, officials and councils were not read. */
const BARRED = [
  { who: 'asn', actor: ASN, list: norm('uu-7-2017/pasal-280/ayat-2/huruf-f') },
  { who: 'village', actor: VILLAGE, list: norm('uu-7-2017/pasal-280/ayat-2') },
] as const

/** A participant who comes in an official vehicle uses a facility of government: Pasal 521, since 2023-08-15 with an exception. */
const VEHICLE = [
  {
    since: 'before-mk-65',
    act: between('0001-01-01', '2023-08-15'),
    exposure: byActor('uu-7-2017-521', 'deliberate'),
    basis: [norm('uu-7-2017/pasal-280/ayat-1/huruf-h'), sanction('uu-7-2017/pasal-521')],
  },
  {
    since: 'since-mk-65',
    act: from('2023-08-15'),
    exposure: byActor('uu-7-2017-521', 'deliberate', 'outside-the-exception-for-facilities'),
    basis: [norm('uu-7-2017/pasal-280/ayat-1/huruf-h'), norm('mk-65-2023/amar'), sanction('uu-7-2017/pasal-521')],
  },
] as const

/** Executors and teams of a national campaign, and who attends it: whole groups are barred, but only as executor or team. */
function teamsInPemilu(): CriminalRows {
  const shared = { post: NO_POST, contest: NATIONAL_CONTESTS, period: 'campaign', stage: 'calon' } as const
  const rows: Record<string, CriminalRows[string]> = {}
  for (const { who, actor, list } of BARRED) {
    const team = [
      norm('uu-7-2017/pasal-280/ayat-3'),
      sanction('uu-7-2017/pasal-494'),
      list,
      sanction('uu-7-2017/pasal-493'),
    ]
    const met = { then: { exposures: [ON_TEAM, INCLUDED] }, basis: team }
    rows[`team/pemilu/${who}`] = {
      when: { conduct: ['tim-sukses', 'fund-campaign'], actor, ...shared },
      ...met,
      reasoning: 'text',
    }
    rows[`declaration/pemilu/${who}/active`] = {
      when: { conduct: 'attend-declaration', actor, ...shared, support: 'active' },
      ...met,
      reasoning: 'inference',
    }
    rows[`attend/pemilu/${who}/active`] = {
      when: { conduct: 'attend-campaign', actor, ...shared, support: 'active', attributes: NO_VEHICLE },
      ...met,
      reasoning: 'inference',
    }
    for (const { since, act, exposure, basis } of VEHICLE) {
      rows[`attend/pemilu/${who}/active/vehicle/${since}`] = {
        when: { conduct: 'attend-campaign', actor, ...shared, support: 'active', attributes: 'official-vehicle' },
        during: { act },
        then: { exposures: [exposure, ON_TEAM, INCLUDED] },
        basis: [...basis, ...team],
        reasoning: 'inference',
      }
    }
  }
  const passive = {
    then: NONE,
    basis: [norm('uu-7-2017/pasal-280/ayat-3')],
    reasoning: 'text',
    notes: ['team-or-executor-only'],
  } as const
  const barred = [...ASN, ...VILLAGE]
  rows['declaration/pemilu/passive'] = {
    when: { conduct: 'attend-declaration', actor: barred, ...shared, support: 'none' },
    ...passive,
  }
  rows['attend/pemilu/passive'] = {
    when: { conduct: 'attend-campaign', actor: barred, ...shared, support: 'none', attributes: NO_VEHICLE },
    ...passive,
  }
  const free = {
    then: NONE,
    basis: [norm('uu-7-2017/pasal-280/ayat-2'), norm('uu-7-2017/pasal-280/ayat-3')],
    reasoning: 'text',
  } as const
  rows['team/pemilu/not-barred'] = {
    when: { conduct: ['attend-declaration', 'tim-sukses', 'fund-campaign'], actor: NOT_BARRED, ...shared },
    ...free,
  }
  rows['attend/pemilu/not-barred'] = {
    when: { conduct: 'attend-campaign', actor: NOT_BARRED, ...shared, attributes: NO_VEHICLE },
    ...free,
  }
  for (const { since, act, exposure, basis } of VEHICLE) {
    const met = { during: { act }, then: { exposures: [exposure] }, basis, reasoning: 'inference' } as const
    const when = { conduct: 'attend-campaign', ...shared, attributes: 'official-vehicle' } as const
    rows[`attend/pemilu/passive/vehicle/${since}`] = { when: { ...when, actor: barred, support: 'none' }, ...met }
    rows[`attend/pemilu/not-barred/vehicle/${since}`] = { when: { ...when, actor: NOT_BARRED }, ...met }
  }
  return rows
}

/** Acts that show support, outside elections of regional heads: only village heads and state officials meet a penal article. */
function shownElsewhere(): CriminalRows {
  const rows: Record<string, CriminalRows[string]> = {}
  for (const { id, when } of SHOWN) {
    const campaign = { ...when, contest: NATIONAL_CONTESTS, period: 'campaign', stage: 'calon' } as const
    rows[`shown/${id}/bakal-calon`] = {
      when: { ...when, actor: NO_ACTOR, post: NO_POST, contest: NO_CONTEST, period: NO_PERIOD, stage: 'bakal-calon' },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'inference',
    }
    rows[`shown/${id}/pemilu/outside-campaign`] = {
      when: { ...campaign, actor: NO_ACTOR, post: NO_POST, period: 'outside-campaign' },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-7-2017/pasal-283/ayat-1')],
      reasoning: 'inference',
      notes: ['no-penal-article-found'],
    }
    rows[`shown/${id}/pemilu/kepala-desa`] = {
      when: { ...campaign, actor: 'kepala-desa', post: NO_POST },
      then: { exposures: [FAVOURS] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-490')],
      reasoning: 'inference',
    }
    rows[`shown/${id}/pemilu/penjabat-kepala-desa`] = {
      when: { ...campaign, actor: ASN, post: 'penjabat-kepala-desa' },
      then: { exposures: [FAVOURS] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-490')],
      reasoning: 'inference',
      notes: ['penjabat-as-village-head-not-settled'],
    }
    rows[`shown/${id}/pemilu/asn`] = {
      when: { ...campaign, actor: ASN, post: OTHER_POSTS },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-7-2017/pasal-283/ayat-1')],
      reasoning: 'inference',
      notes: ['no-penal-article-found'],
    }
    rows[`shown/${id}/pemilu/not-named`] = {
      when: { ...campaign, actor: ['perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'], post: NO_POST },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-7-2017/pasal-280/ayat-3')],
      reasoning: 'inference',
    }
    const head = { ...campaign, actor: 'kepala-daerah', post: NO_POST } as const
    rows[`shown/${id}/pemilu/kepala-daerah`] =
      id === 'partisan-activity'
        ? {
            when: head,
            then: { exposures: [byActor('uu-7-2017-547', 'deliberate', 'contestant-favoured-or-harmed')] },
            basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-547')],
            reasoning: 'inference',
            notes: ['campaigning-on-leave-is-allowed'],
          }
        : {
            when: head,
            then: NONE,
            basis: [norm('uu-7-2017/pasal-281')],
            reasoning: 'inference',
            notes: ['campaign-leave'],
          }
  }
  return rows
}

/**
 * Which articles of the election acts a conduct may come near, each with its own test of who can commit it. It says nothing of guilt:
 * every exposure lists what must still be shown. The clock is the day of the act; older wordings than those of the coverage are not
 * rendered. The ruling of 2024-11-14 on UU 1/2015 Pasal 188 adds regional officials and armed forces only, nobody of this table.
 */
export const criminalTable = /* @__PURE__ */ defineTable<CriminalInput, 'act', CriminalOutcome, ReadingOptions>()({
  id: 'criminal',
  bucket: 'conduct',
  dimensions: {
    conduct: VALUES.conduct,
    actor: VALUES.actor,
    post: VALUES.post,
    contest: VALUES.contest,
    period: VALUES.period,
    stage: VALUES.stage,
    role: VALUES.role,
    support: VALUES.support,
    attributes: VALUES.attributes,
    gesture: VALUES.gesture,
    purpose: VALUES.purpose,
  },
  asks: ASKS,
  rows: () => ({
    'no-article/lawful-or-personal': {
      when: {
        conduct: [
          'cast-vote',
          'chat-in-private-group',
          'approach-party-or-public',
          'declare-candidacy',
          'remain-asn-after-determination',
          'party-membership',
        ],
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NO_CONTEST,
        period: NO_PERIOD,
        stage: NO_STAGE,
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-280/ayat-3'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'inference',
      notes: ['election-act-not-read-in-full'],
    },
    'no-support-shown/presence': {
      when: {
        conduct: ['attend-event', 'host-contestant', 'accompany-spouse', 'speak-at-party-event'],
        support: 'none',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NO_CONTEST,
        period: NO_PERIOD,
        stage: NO_STAGE,
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'inference',
    },
    'no-support-shown/purpose': {
      when: {
        conduct: ['map-support', 'verify-support', 'lend-private-property'],
        purpose: 'none',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NO_CONTEST,
        period: NO_PERIOD,
        stage: NO_STAGE,
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'inference',
    },
    'no-support-shown/photo': {
      when: {
        conduct: 'post-photo',
        gesture: 'none',
        purpose: 'none',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NO_CONTEST,
        period: NO_PERIOD,
        stage: NO_STAGE,
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'inference',
    },
    ...shownElsewhere(),

    // Campaign teams and presence: UU 7/2017 bars whole groups, UU 10/2016 binds the candidate and whoever favours a pair.
    ...teamsInPemilu(),
    'team/pemilu/outside-campaign': {
      when: {
        conduct: ['attend-campaign', 'attend-declaration', 'tim-sukses', 'fund-campaign'],
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'outside-campaign',
        stage: 'calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-280/ayat-3')],
      reasoning: 'inference',
    },
    'team/bakal-calon': {
      when: {
        conduct: ['attend-campaign', 'attend-declaration', 'tim-sukses', 'fund-campaign'],
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NO_CONTEST,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-280/ayat-3'), norm('uu-10-2016/pasal-70/ayat-1')],
      reasoning: 'inference',
    },
    'declaration/pilkada/passive': {
      when: {
        conduct: 'attend-declaration',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
        support: 'none',
      },
      then: NONE,
      basis: [norm('uu-10-2016/pasal-70/ayat-1'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'inference',
    },
    'attend/pilkada/passive': {
      when: {
        conduct: 'attend-campaign',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
        support: 'none',
        attributes: 'none',
      },
      then: NONE,
      basis: [norm('uu-10-2016/pasal-70/ayat-1'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'inference',
    },
    ...pilkadaRows(),

    'give-goods/pilkada': {
      when: {
        conduct: 'give-goods',
        actor: any('Pasal 187A binds everyone'),
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-10-2016-187a', 'deliberate', 'voters-influenced')] },
      basis: [norm('uu-10-2016/pasal-73/ayat-4'), sanction('uu-10-2016/pasal-187a/ayat-1')],
      reasoning: 'text',
      notes: ['pasal-71-speaks-of-any-act'],
    },
    'give-goods/pilkada/bakal-calon': {
      when: {
        conduct: 'give-goods',
        actor: any('Pasal 187A binds everyone'),
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: NONE,
      basis: [norm('uu-10-2016/pasal-73/ayat-4'), norm('uu-10-2016/pasal-187a/ayat-1')],
      reasoning: 'inference',
      notes: ['article-says-calon-tertentu'],
    },
    'give-goods/pemilu/campaign': {
      when: {
        conduct: 'give-goods',
        actor: any('whom Pasal 523 binds was not read'),
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-7-2017-523-1', 'deliberate', 'voters-influenced')] },
      basis: [sanction('uu-7-2017/pasal-523/ayat-1')],
      reasoning: 'inference',
      notes: ['elements-not-read'],
    },
    'give-goods/pemilu/outside-campaign': {
      when: {
        conduct: 'give-goods',
        actor: any('whom Pasal 523 binds was not read'),
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'outside-campaign',
        stage: 'calon',
      },
      then: {
        exposures: [
          byActor('uu-7-2017-523-2', 'deliberate', 'during-quiet-period', 'voters-influenced'),
          byActor('uu-7-2017-523-3', 'deliberate', 'on-voting-day', 'voters-influenced'),
        ],
      },
      basis: [sanction('uu-7-2017/pasal-523/ayat-2'), sanction('uu-7-2017/pasal-523/ayat-3')],
      reasoning: 'inference',
      notes: ['elements-not-read'],
    },
    'give-goods/pemilu/bakal-calon': {
      when: {
        conduct: 'give-goods',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: NONE,
      basis: [
        norm('uu-7-2017/pasal-523/ayat-1'),
        norm('uu-7-2017/pasal-523/ayat-2'),
        norm('uu-7-2017/pasal-523/ayat-3'),
      ],
      reasoning: 'inference',
      notes: ['elements-not-read'],
    },
    'use-state-facilities/pemilu/before-mk-65': {
      when: {
        conduct: 'use-state-facilities',
        actor: any('executors, participants and teams, whoever they are'),
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: ['team', 'participant'],
      },
      during: { act: between('0001-01-01', '2023-08-15') },
      then: { exposures: [byActor('uu-7-2017-521', 'deliberate')] },
      basis: [norm('uu-7-2017/pasal-280/ayat-1/huruf-h'), sanction('uu-7-2017/pasal-521')],
      reasoning: 'text',
      notes: ['team-is-a-conduct-of-its-own'],
    },
    'use-state-facilities/pemilu/since-mk-65': {
      when: {
        conduct: 'use-state-facilities',
        actor: any('executors, participants and teams, whoever they are'),
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: ['team', 'participant'],
      },
      during: { act: from('2023-08-15') },
      then: { exposures: [byActor('uu-7-2017-521', 'deliberate', 'outside-the-exception-for-facilities')] },
      basis: [norm('uu-7-2017/pasal-280/ayat-1/huruf-h'), norm('mk-65-2023/amar'), sanction('uu-7-2017/pasal-521')],
      reasoning: 'text',
      notes: ['team-is-a-conduct-of-its-own'],
    },
    'use-state-facilities/pemilu/no-role': {
      when: {
        conduct: 'use-state-facilities',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: 'none',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-280/ayat-1/huruf-h')],
      reasoning: 'text',
    },
    'use-state-facilities/pemilu/outside-campaign': {
      when: {
        conduct: 'use-state-facilities',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'outside-campaign',
        stage: 'calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-280/ayat-1/huruf-h')],
      reasoning: 'text',
    },
    'use-state-facilities/bakal-calon': {
      when: {
        conduct: 'use-state-facilities',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NO_CONTEST,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-280/ayat-1/huruf-h'), norm('uu-1-2015/pasal-69/huruf-h')],
      reasoning: 'inference',
    },

    'decision/pemilu/kepala-daerah': {
      when: {
        conduct: 'partisan-decision',
        actor: 'kepala-daerah',
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-7-2017-547', 'deliberate')] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-547')],
      reasoning: 'text',
    },
    'acts/pemilu/kepala-daerah': {
      when: {
        conduct: [...ACTS, 'government-programme-for-contestant'],
        actor: 'kepala-daerah',
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-7-2017-547', 'deliberate', 'contestant-favoured-or-harmed')] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-547')],
      reasoning: 'inference',
    },
    'decision/pemilu/kepala-desa': {
      when: {
        conduct: 'partisan-decision',
        actor: 'kepala-desa',
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { exposures: [DECIDES] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-490')],
      reasoning: 'text',
    },
    'decision/pemilu/penjabat-kepala-desa': {
      when: {
        conduct: 'partisan-decision',
        actor: ASN,
        post: 'penjabat-kepala-desa',
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { exposures: [DECIDES] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-490')],
      reasoning: 'inference',
      notes: ['penjabat-as-village-head-not-settled'],
    },
    'acts/pemilu/kepala-desa': {
      when: {
        conduct: OTHER_ACTS,
        actor: 'kepala-desa',
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { exposures: [FAVOURS] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-490')],
      reasoning: 'inference',
    },
    'acts/pemilu/penjabat-kepala-desa': {
      when: {
        conduct: OTHER_ACTS,
        actor: ASN,
        post: 'penjabat-kepala-desa',
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { exposures: [FAVOURS] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-490')],
      reasoning: 'inference',
      notes: ['penjabat-as-village-head-not-settled'],
    },
    'mobilise-staff/pemilu/kepala-desa/team': {
      when: {
        conduct: 'mobilise-staff',
        actor: 'kepala-desa',
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: 'team',
      },
      then: { exposures: [FAVOURS, ON_TEAM, INCLUDED] },
      basis: [
        norm('uu-7-2017/pasal-282'),
        sanction('uu-7-2017/pasal-490'),
        norm('uu-7-2017/pasal-280/ayat-3'),
        sanction('uu-7-2017/pasal-494'),
        norm('uu-7-2017/pasal-280/ayat-2'),
        sanction('uu-7-2017/pasal-493'),
      ],
      reasoning: 'inference',
    },
    'mobilise-staff/pemilu/kepala-desa': {
      when: {
        conduct: 'mobilise-staff',
        actor: 'kepala-desa',
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: ['participant', 'none'],
      },
      then: { exposures: [FAVOURS] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-490')],
      reasoning: 'inference',
    },
    'mobilise-staff/pemilu/penjabat-kepala-desa/team': {
      when: {
        conduct: 'mobilise-staff',
        actor: ASN,
        post: 'penjabat-kepala-desa',
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: 'team',
      },
      then: { exposures: [FAVOURS, ON_TEAM, INCLUDED] },
      basis: [
        norm('uu-7-2017/pasal-282'),
        sanction('uu-7-2017/pasal-490'),
        norm('uu-7-2017/pasal-280/ayat-3'),
        sanction('uu-7-2017/pasal-494'),
        norm('uu-7-2017/pasal-280/ayat-2/huruf-f'),
        sanction('uu-7-2017/pasal-493'),
      ],
      reasoning: 'inference',
      notes: ['penjabat-as-village-head-not-settled'],
    },
    'mobilise-staff/pemilu/penjabat-kepala-desa': {
      when: {
        conduct: 'mobilise-staff',
        actor: ASN,
        post: 'penjabat-kepala-desa',
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: ['participant', 'none'],
      },
      then: { exposures: [FAVOURS] },
      basis: [norm('uu-7-2017/pasal-282'), sanction('uu-7-2017/pasal-490')],
      reasoning: 'inference',
      notes: ['penjabat-as-village-head-not-settled'],
    },
    'mobilise-staff/pemilu/asn/team': {
      when: {
        conduct: 'mobilise-staff',
        actor: ASN,
        post: OTHER_POSTS,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: 'team',
      },
      then: { exposures: [ON_TEAM, INCLUDED] },
      basis: [
        norm('uu-7-2017/pasal-280/ayat-3'),
        sanction('uu-7-2017/pasal-494'),
        norm('uu-7-2017/pasal-280/ayat-2/huruf-f'),
        sanction('uu-7-2017/pasal-493'),
      ],
      reasoning: 'text',
    },
    'mobilise-staff/pemilu/village/team': {
      when: {
        conduct: 'mobilise-staff',
        actor: ['perangkat-desa', 'anggota-bpd'],
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: 'team',
      },
      then: { exposures: [ON_TEAM, INCLUDED] },
      basis: [
        norm('uu-7-2017/pasal-280/ayat-3'),
        sanction('uu-7-2017/pasal-494'),
        norm('uu-7-2017/pasal-280/ayat-2'),
        sanction('uu-7-2017/pasal-493'),
      ],
      reasoning: 'text',
    },
    'mobilise-staff/pemilu/asn': {
      when: {
        conduct: 'mobilise-staff',
        actor: ASN,
        post: OTHER_POSTS,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: ['participant', 'none'],
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-7-2017/pasal-283/ayat-1')],
      reasoning: 'inference',
      notes: ['no-penal-article-found'],
    },
    'mobilise-staff/pemilu/village': {
      when: {
        conduct: 'mobilise-staff',
        actor: ['perangkat-desa', 'anggota-bpd'],
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
        role: ['participant', 'none'],
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-7-2017/pasal-280/ayat-3')],
      reasoning: 'text',
    },
    'mobilise-staff/pemilu/not-named': {
      when: {
        conduct: 'mobilise-staff',
        actor: ['non-asn', 'penyedia-jasa'],
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-7-2017/pasal-280/ayat-3')],
      reasoning: 'text',
    },
    'decision/pemilu/asn': {
      when: {
        conduct: ['partisan-decision', ...OTHER_ACTS],
        actor: ASN,
        post: OTHER_POSTS,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282'), norm('uu-7-2017/pasal-283/ayat-1')],
      reasoning: 'inference',
      notes: ['no-penal-article-found'],
    },
    'decision/pemilu/not-named': {
      when: {
        conduct: ['partisan-decision', ...OTHER_ACTS],
        actor: ['perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'],
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282')],
      reasoning: 'text',
    },
    'decision/pemilu/outside-campaign': {
      when: {
        conduct: [...ACTS, 'partisan-decision', 'government-programme-for-contestant'],
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: 'outside-campaign',
        stage: 'calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282')],
      reasoning: 'text',
    },
    'decision/pemilu/bakal-calon': {
      when: {
        conduct: [...ACTS, 'partisan-decision', 'government-programme-for-contestant'],
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: NONE,
      basis: [norm('uu-7-2017/pasal-282')],
      reasoning: 'inference',
    },

    'decision/pilkada/named': {
      when: {
        conduct: 'partisan-decision',
        actor: ['kepala-daerah', 'kepala-desa'],
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'text',
    },
    'acts/pilkada/named': {
      when: {
        conduct: ACTS,
        actor: ['kepala-daerah', 'kepala-desa'],
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate', 'contestant-favoured-or-harmed')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'inference',
    },
    'decision/pilkada/office-holder': {
      when: {
        conduct: 'partisan-decision',
        actor: OFFICE_BEARERS,
        post: OFFICES,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'text',
    },
    'decision/pilkada/penjabat-kepala-desa': {
      when: {
        conduct: 'partisan-decision',
        actor: OFFICE_BEARERS,
        post: 'penjabat-kepala-desa',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'inference',
      notes: ['penjabat-counts-as-pejabat-asn'],
    },
    'decision/pilkada/penjabat': {
      when: {
        conduct: 'partisan-decision',
        actor: OFFICE_BEARERS,
        post: 'penjabat-kepala-daerah',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-10-2016/pasal-71/ayat-4'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'text',
    },
    'decision/pilkada/pelaksana/office-holders-only': {
      when: {
        conduct: [...ACTS, 'partisan-decision', 'government-programme-for-contestant'],
        actor: OFFICE_BEARERS,
        post: 'pelaksana',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      reading: { 'pejabat-asn': 'office-holders-only' },
      then: NONE,
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-10-2016/pasal-70/ayat-1')],
      reasoning: 'inference',
    },
    'decision/pilkada/pelaksana/every-asn': {
      when: {
        conduct: 'partisan-decision',
        actor: OFFICE_BEARERS,
        post: 'pelaksana',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      reading: { 'pejabat-asn': 'every-asn' },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'inference',
    },
    'acts/pilkada/office-holder': {
      when: {
        conduct: [...ACTS, 'government-programme-for-contestant'],
        actor: OFFICE_BEARERS,
        post: [...OFFICES, 'penjabat-kepala-desa'],
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate', 'contestant-favoured-or-harmed')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'inference',
    },
    'acts/pilkada/penjabat': {
      when: {
        conduct: ACTS,
        actor: OFFICE_BEARERS,
        post: 'penjabat-kepala-daerah',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate', 'contestant-favoured-or-harmed')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-10-2016/pasal-71/ayat-4'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'inference',
    },
    'acts/pilkada/pelaksana/every-asn': {
      when: {
        conduct: [...ACTS, 'government-programme-for-contestant'],
        actor: OFFICE_BEARERS,
        post: 'pelaksana',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      reading: { 'pejabat-asn': 'every-asn' },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate', 'contestant-favoured-or-harmed')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'inference',
    },
    'decision/pilkada/cpns': {
      when: {
        conduct: [...ACTS, 'partisan-decision', 'government-programme-for-contestant'],
        actor: 'cpns',
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: NONE,
      basis: [
        norm('uu-10-2016/pasal-71/ayat-1'),
        norm('uu-10-2016/pasal-70/ayat-1'),
        norm('pp-11-2017/pasal-36/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['cpns-holds-no-office-yet'],
    },
    'decision/pilkada/not-named': {
      when: {
        conduct: [...ACTS, 'partisan-decision', 'government-programme-for-contestant'],
        actor: ['perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'],
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: NONE,
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-1-2015/pasal-188')],
      reasoning: 'text',
    },
    'decision/pilkada/bakal-calon': {
      when: {
        conduct: [...ACTS, 'partisan-decision'],
        actor: NO_ACTOR,
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: NONE,
      basis: [norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'text',
      notes: ['no-pair-yet'],
    },

    'programme/pilkada/kepala-daerah': {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: 'kepala-daerah',
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate', 'contestant-favoured-or-harmed')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-3'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'text',
    },
    'programme/pilkada/kepala-daerah/bakal-calon': {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: 'kepala-daerah',
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: {
        exposures: [
          byActor(
            'uu-1-2015-188',
            'deliberate',
            'contestant-favoured-or-harmed',
            'within-six-months-before-determination',
          ),
        ],
      },
      basis: [norm('uu-10-2016/pasal-71/ayat-3'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'text',
    },
    'programme/pilkada/penjabat': {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: OFFICE_BEARERS,
        post: 'penjabat-kepala-daerah',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate', 'contestant-favoured-or-harmed')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-3'), norm('uu-10-2016/pasal-71/ayat-4'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'text',
    },
    'programme/pilkada/penjabat/bakal-calon': {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: OFFICE_BEARERS,
        post: 'penjabat-kepala-daerah',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: {
        exposures: [
          byActor(
            'uu-1-2015-188',
            'deliberate',
            'contestant-favoured-or-harmed',
            'within-six-months-before-determination',
          ),
        ],
      },
      basis: [norm('uu-10-2016/pasal-71/ayat-3'), norm('uu-10-2016/pasal-71/ayat-4'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'text',
    },
    'programme/pilkada/kepala-desa': {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: 'kepala-desa',
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { exposures: [byActor('uu-1-2015-188', 'deliberate', 'contestant-favoured-or-harmed')] },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), sanction('uu-1-2015/pasal-188')],
      reasoning: 'inference',
    },
    'programme/pilkada/bakal-calon/asn': {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: OFFICE_BEARERS,
        post: [...OFFICES, 'penjabat-kepala-desa', 'pelaksana'],
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: NONE,
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-10-2016/pasal-71/ayat-3')],
      reasoning: 'text',
      notes: ['no-pair-yet'],
    },
    'programme/pilkada/bakal-calon/others': {
      when: {
        conduct: 'government-programme-for-contestant',
        actor: ['cpns', 'kepala-desa', 'perangkat-desa', 'anggota-bpd', 'non-asn', 'penyedia-jasa'],
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: NONE,
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-10-2016/pasal-71/ayat-3')],
      reasoning: 'text',
      notes: ['no-pair-yet'],
    },

    'ktp-support-letter/pilkada': {
      when: {
        conduct: 'ktp-support-letter',
        actor: any('Pasal 185 and 185A bind everyone'),
        post: NO_POST,
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: NO_STAGE,
      },
      then: {
        exposures: [
          byActor('uu-1-2015-185', 'deliberate', 'document-false'),
          byActor('uu-10-2016-185a', 'deliberate', 'document-false'),
        ],
      },
      basis: [sanction('uu-8-2015/pasal-185'), sanction('uu-10-2016/pasal-185a/ayat-1')],
      reasoning: 'text',
    },
    'ktp-support-letter/pemilu': {
      when: {
        conduct: 'ktp-support-letter',
        actor: NO_ACTOR,
        post: NO_POST,
        contest: NATIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: NO_STAGE,
      },
      then: NONE,
      basis: [norm('uu-8-2015/pasal-185'), norm('uu-10-2016/pasal-185a/ayat-1')],
      reasoning: 'inference',
      notes: ['election-act-not-read-in-full'],
    },
  }),
})

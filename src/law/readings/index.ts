import type { ContestedPointText } from '../reading'
import { abuseOfAuthority, abuseOfAuthorityText } from './abuse-of-authority'
import { bareHari, bareHariText } from './bare-hari'
import { campaignTeamRole, campaignTeamRoleText } from './campaign-team-role'
import { candidateStays, candidateStaysText } from './candidate-stays'
import { cutiBersamaWorkingDay, cutiBersamaWorkingDayText } from './cuti-bersama-working-day'
import { declarationWithoutSupport, declarationWithoutSupportText } from './declaration-without-support'
import { dismissalHonour, dismissalHonourText } from './dismissal-honour'
import { effectDayFifteen, effectDayFifteenText } from './effect-day-fifteen'
import { ethicsAfter2023, ethicsAfter2023Text } from './ethics-after-2023'
import { examinedBefore2021, examinedBefore2021Text } from './examined-before-2021'
import { invitationAdvice, invitationAdviceText } from './invitation-advice'
import { joinedThenResigned, joinedThenResignedText } from './joined-then-resigned'
import { olderActAfter2026, olderActAfter2026Text } from './older-act-after-2026'
import { pasanganCalon, pasanganCalonText } from './pasangan-calon'
import { passivePresence, passivePresenceText } from './passive-presence'
import { pejabatAsn, pejabatAsnText } from './pejabat-asn'
import { photoWithoutAim, photoWithoutAimText } from './photo-without-aim'
import { sedangAuthorityKabupatenKota, sedangAuthorityKabupatenKotaText } from './sedang-authority-kabupaten-kota'
import { sedangKinds, sedangKindsText } from './sedang-kinds'
import { supervisorAfterMk121, supervisorAfterMk121Text } from './supervisor-after-mk-121'
import { villageInvolvement, villageInvolvementText } from './village-involvement'

/** The contested points by id, without prose. */
export const POINTS = {
  'abuse-of-authority': abuseOfAuthority,
  'bare-hari': bareHari,
  'campaign-team-role': campaignTeamRole,
  'candidate-stays': candidateStays,
  'cuti-bersama-working-day': cutiBersamaWorkingDay,
  'declaration-without-support': declarationWithoutSupport,
  'dismissal-honour': dismissalHonour,
  'effect-day-fifteen': effectDayFifteen,
  'ethics-after-2023': ethicsAfter2023,
  'examined-before-2021': examinedBefore2021,
  'invitation-advice': invitationAdvice,
  'joined-then-resigned': joinedThenResigned,
  'older-act-after-2026': olderActAfter2026,
  'pasangan-calon': pasanganCalon,
  'passive-presence': passivePresence,
  'pejabat-asn': pejabatAsn,
  'photo-without-aim': photoWithoutAim,
  'sedang-authority-kabupaten-kota': sedangAuthorityKabupatenKota,
  'sedang-kinds': sedangKinds,
  'supervisor-after-mk-121': supervisorAfterMk121,
  'village-involvement': villageInvolvement,
} as const

/** The id of a contested point: `'passive-presence'`. */
export type PointId = keyof typeof POINTS

/** The options of each contested point. */
export type ReadingOptions = { readonly [P in PointId]: (typeof POINTS)[P]['options'][number] }

/** The prose of each contested point; the compiler asks for each option. */
export const POINT_TEXTS = {
  'abuse-of-authority': abuseOfAuthorityText,
  'bare-hari': bareHariText,
  'campaign-team-role': campaignTeamRoleText,
  'candidate-stays': candidateStaysText,
  'cuti-bersama-working-day': cutiBersamaWorkingDayText,
  'declaration-without-support': declarationWithoutSupportText,
  'dismissal-honour': dismissalHonourText,
  'effect-day-fifteen': effectDayFifteenText,
  'ethics-after-2023': ethicsAfter2023Text,
  'examined-before-2021': examinedBefore2021Text,
  'invitation-advice': invitationAdviceText,
  'joined-then-resigned': joinedThenResignedText,
  'older-act-after-2026': olderActAfter2026Text,
  'pasangan-calon': pasanganCalonText,
  'passive-presence': passivePresenceText,
  'pejabat-asn': pejabatAsnText,
  'photo-without-aim': photoWithoutAimText,
  'sedang-authority-kabupaten-kota': sedangAuthorityKabupatenKotaText,
  'sedang-kinds': sedangKindsText,
  'supervisor-after-mk-121': supervisorAfterMk121Text,
  'village-involvement': villageInvolvementText,
} as const satisfies { readonly [P in PointId]: ContestedPointText<(typeof POINTS)[P]> }

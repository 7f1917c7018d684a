import { absenceEffectOnUnitText } from './prose/readings/absence-effect-on-unit'
import { absenceOverNewYearText } from './prose/readings/absence-over-new-year'
import { abuseOfAuthorityText } from './prose/readings/abuse-of-authority'
import { aidPrivateMatterText } from './prose/readings/aid-private-matter'
import { aidWithoutStatusText } from './prose/readings/aid-without-status'
import { bareHariText } from './prose/readings/bare-hari'
import { campaignTeamRoleText } from './prose/readings/campaign-team-role'
import { candidateStaysText } from './prose/readings/candidate-stays'
import { certificateOfDoublingHeadText } from './prose/readings/certificate-of-doubling-head'
import { certificateRelief2024Text } from './prose/readings/certificate-relief-2024'
import { circular5492After2023Text } from './prose/readings/circular-5492-after-2023'
import { cutiBersamaWorkingDayText } from './prose/readings/cuti-bersama-working-day'
import { declarationWithoutSupportText } from './prose/readings/declaration-without-support'
import { dismissalHonourText } from './prose/readings/dismissal-honour'
import { effectDayFifteenText } from './prose/readings/effect-day-fifteen'
import { ethicsAfter2023Text } from './prose/readings/ethics-after-2023'
import { examinedBefore2021Text } from './prose/readings/examined-before-2021'
import { generalAppealToWhomText } from './prose/readings/general-appeal-to-whom'
import { invitationAdviceText } from './prose/readings/invitation-advice'
import { joinedThenResignedText } from './prose/readings/joined-then-resigned'
import { judgmentOfWhichLevelText } from './prose/readings/judgment-of-which-level'
import { leaveFormRefusalText } from './prose/readings/leave-form-refusal'
import { lightSanctionOfAPltText } from './prose/readings/light-sanction-of-a-plt'
import { movedDeterminationDayText } from './prose/readings/moved-determination-day'
import { mutasiPegawaiReachText } from './prose/readings/mutasi-pegawai-reach'
import { olderActAfter2026Text } from './prose/readings/older-act-after-2026'
import { otherPersonnelAsPpkText } from './prose/readings/other-personnel-as-ppk'
import { ownLastDayInApbnText } from './prose/readings/own-last-day-in-apbn'
import { panwasAfter2017Text } from './prose/readings/panwas-after-2017'
import { pasanganCalonText } from './prose/readings/pasangan-calon'
import { passivePresenceText } from './prose/readings/passive-presence'
import { pejabatAsnText } from './prose/readings/pejabat-asn'
import { photoWithoutAimText } from './prose/readings/photo-without-aim'
import { pltPastCircularTermText } from './prose/readings/plt-past-circular-term'
import { pptkBasicCertificateText } from './prose/readings/pptk-basic-certificate'
import { pptkFromFunctionalPostText } from './prose/readings/pptk-from-functional-post'
import { procurementAidAfterServiceText } from './prose/readings/procurement-aid-after-service'
import { remedyPendingIn2021Text } from './prose/readings/remedy-pending-in-2021'
import { removalAsReplacementText } from './prose/readings/removal-as-replacement'
import { sedangAuthorityKabupatenKotaText } from './prose/readings/sedang-authority-kabupaten-kota'
import { sedangKindsText } from './prose/readings/sedang-kinds'
import { silenceOnInternalRequestText } from './prose/readings/silence-on-internal-request'
import { silenceOnLeaveRequestText } from './prose/readings/silence-on-leave-request'
import { supervisorAfterMk121Text } from './prose/readings/supervisor-after-mk-121'
import { unsignedPactText } from './prose/readings/unsigned-pact'
import { unwillingHolderText } from './prose/readings/unwilling-holder'
import { villageInvolvementText } from './prose/readings/village-involvement'
import type { ContestedPointText } from './reading'
import type { POINTS, PointId } from './readings'

/** The prose of each contested point; the compiler asks for each option. */
export const POINT_TEXTS = {
  'unsigned-pact': unsignedPactText,
  'own-last-day-in-apbn': ownLastDayInApbnText,
  'pptk-basic-certificate': pptkBasicCertificateText,
  'other-personnel-as-ppk': otherPersonnelAsPpkText,
  'certificate-of-doubling-head': certificateOfDoublingHeadText,
  'certificate-relief-2024': certificateRelief2024Text,
  'pptk-from-functional-post': pptkFromFunctionalPostText,
  'absence-effect-on-unit': absenceEffectOnUnitText,
  'absence-over-new-year': absenceOverNewYearText,
  'abuse-of-authority': abuseOfAuthorityText,
  'aid-private-matter': aidPrivateMatterText,
  'aid-without-status': aidWithoutStatusText,
  'bare-hari': bareHariText,
  'campaign-team-role': campaignTeamRoleText,
  'candidate-stays': candidateStaysText,
  'circular-5492-after-2023': circular5492After2023Text,
  'cuti-bersama-working-day': cutiBersamaWorkingDayText,
  'declaration-without-support': declarationWithoutSupportText,
  'dismissal-honour': dismissalHonourText,
  'remedy-pending-in-2021': remedyPendingIn2021Text,
  'general-appeal-to-whom': generalAppealToWhomText,
  'effect-day-fifteen': effectDayFifteenText,
  'ethics-after-2023': ethicsAfter2023Text,
  'examined-before-2021': examinedBefore2021Text,
  'invitation-advice': invitationAdviceText,
  'joined-then-resigned': joinedThenResignedText,
  'judgment-of-which-level': judgmentOfWhichLevelText,
  'light-sanction-of-a-plt': lightSanctionOfAPltText,
  'moved-determination-day': movedDeterminationDayText,
  'mutasi-pegawai-reach': mutasiPegawaiReachText,
  'older-act-after-2026': olderActAfter2026Text,
  'panwas-after-2017': panwasAfter2017Text,
  'pasangan-calon': pasanganCalonText,
  'passive-presence': passivePresenceText,
  'pejabat-asn': pejabatAsnText,
  'photo-without-aim': photoWithoutAimText,
  'plt-past-circular-term': pltPastCircularTermText,
  'procurement-aid-after-service': procurementAidAfterServiceText,
  'removal-as-replacement': removalAsReplacementText,
  'sedang-authority-kabupaten-kota': sedangAuthorityKabupatenKotaText,
  'sedang-kinds': sedangKindsText,
  'supervisor-after-mk-121': supervisorAfterMk121Text,
  'silence-on-internal-request': silenceOnInternalRequestText,
  'unwilling-holder': unwillingHolderText,
  'leave-form-refusal': leaveFormRefusalText,
  'silence-on-leave-request': silenceOnLeaveRequestText,
  'village-involvement': villageInvolvementText,
} as const satisfies { readonly [P in PointId]: ContestedPointText<(typeof POINTS)[P]> }

import type { ContestedPoint } from '../reading'
import { absenceEffectOnUnit } from './absence-effect-on-unit'
import { absenceOverNewYear } from './absence-over-new-year'
import { abuseOfAuthority } from './abuse-of-authority'
import { aidPrivateMatter } from './aid-private-matter'
import { aidWithoutStatus } from './aid-without-status'
import { bareHari } from './bare-hari'
import { campaignTeamRole } from './campaign-team-role'
import { candidateStays } from './candidate-stays'
import { certificateOfDoublingHead } from './certificate-of-doubling-head'
import { certificateRelief2024 } from './certificate-relief-2024'
import { circular5492After2023 } from './circular-5492-after-2023'
import { cutiBersamaWorkingDay } from './cuti-bersama-working-day'
import { declarationWithoutSupport } from './declaration-without-support'
import { dismissalHonour } from './dismissal-honour'
import { effectDayFifteen } from './effect-day-fifteen'
import { ethicsAfter2023 } from './ethics-after-2023'
import { examinedBefore2021 } from './examined-before-2021'
import { generalAppealToWhom } from './general-appeal-to-whom'
import { invitationAdvice } from './invitation-advice'
import { joinedThenResigned } from './joined-then-resigned'
import { judgmentOfWhichLevel } from './judgment-of-which-level'
import { leaveFormRefusal } from './leave-form-refusal'
import { lightSanctionOfAPlt } from './light-sanction-of-a-plt'
import { movedDeterminationDay } from './moved-determination-day'
import { mutasiPegawaiReach } from './mutasi-pegawai-reach'
import { olderActAfter2026 } from './older-act-after-2026'
import { otherPersonnelAsPpk } from './other-personnel-as-ppk'
import { ownLastDayInApbn } from './own-last-day-in-apbn'
import { panwasAfter2017 } from './panwas-after-2017'
import { pasanganCalon } from './pasangan-calon'
import { passivePresence } from './passive-presence'
import { pejabatAsn } from './pejabat-asn'
import { photoWithoutAim } from './photo-without-aim'
import { pltPastCircularTerm } from './plt-past-circular-term'
import { pptkBasicCertificate } from './pptk-basic-certificate'
import { pptkFromFunctionalPost } from './pptk-from-functional-post'
import { procurementAidAfterService } from './procurement-aid-after-service'
import { remedyPendingIn2021 } from './remedy-pending-in-2021'
import { removalAsReplacement } from './removal-as-replacement'
import { sedangAuthorityKabupatenKota } from './sedang-authority-kabupaten-kota'
import { sedangKinds } from './sedang-kinds'
import { silenceOnInternalRequest } from './silence-on-internal-request'
import { silenceOnLeaveRequest } from './silence-on-leave-request'
import { supervisorAfterMk121 } from './supervisor-after-mk-121'
import { unsignedPact } from './unsigned-pact'
import { unwillingHolder } from './unwilling-holder'
import { villageInvolvement } from './village-involvement'

/** The contested points by id, without prose. */
export const POINTS = {
  'unsigned-pact': unsignedPact,
  'own-last-day-in-apbn': ownLastDayInApbn,
  'pptk-basic-certificate': pptkBasicCertificate,
  'other-personnel-as-ppk': otherPersonnelAsPpk,
  'certificate-of-doubling-head': certificateOfDoublingHead,
  'certificate-relief-2024': certificateRelief2024,
  'pptk-from-functional-post': pptkFromFunctionalPost,
  'absence-effect-on-unit': absenceEffectOnUnit,
  'absence-over-new-year': absenceOverNewYear,
  'abuse-of-authority': abuseOfAuthority,
  'aid-private-matter': aidPrivateMatter,
  'aid-without-status': aidWithoutStatus,
  'bare-hari': bareHari,
  'campaign-team-role': campaignTeamRole,
  'candidate-stays': candidateStays,
  'circular-5492-after-2023': circular5492After2023,
  'cuti-bersama-working-day': cutiBersamaWorkingDay,
  'declaration-without-support': declarationWithoutSupport,
  'dismissal-honour': dismissalHonour,
  'remedy-pending-in-2021': remedyPendingIn2021,
  'general-appeal-to-whom': generalAppealToWhom,
  'effect-day-fifteen': effectDayFifteen,
  'ethics-after-2023': ethicsAfter2023,
  'examined-before-2021': examinedBefore2021,
  'invitation-advice': invitationAdvice,
  'joined-then-resigned': joinedThenResigned,
  'judgment-of-which-level': judgmentOfWhichLevel,
  'light-sanction-of-a-plt': lightSanctionOfAPlt,
  'moved-determination-day': movedDeterminationDay,
  'mutasi-pegawai-reach': mutasiPegawaiReach,
  'older-act-after-2026': olderActAfter2026,
  'panwas-after-2017': panwasAfter2017,
  'pasangan-calon': pasanganCalon,
  'passive-presence': passivePresence,
  'pejabat-asn': pejabatAsn,
  'photo-without-aim': photoWithoutAim,
  'plt-past-circular-term': pltPastCircularTerm,
  'procurement-aid-after-service': procurementAidAfterService,
  'removal-as-replacement': removalAsReplacement,
  'sedang-authority-kabupaten-kota': sedangAuthorityKabupatenKota,
  'sedang-kinds': sedangKinds,
  'supervisor-after-mk-121': supervisorAfterMk121,
  'silence-on-internal-request': silenceOnInternalRequest,
  'unwilling-holder': unwillingHolder,
  'leave-form-refusal': leaveFormRefusal,
  'silence-on-leave-request': silenceOnLeaveRequest,
  'village-involvement': villageInvolvement,
} as const satisfies { readonly [id: string]: ContestedPoint }

/** The id of a contested point: `'passive-presence'`. */
export type PointId = keyof typeof POINTS

/** The options of each contested point. */
export type ReadingOptions = { readonly [P in PointId]: (typeof POINTS)[P]['options'][number] }

import { describe, expect, it } from 'vitest'
import { plainDate } from '../../src/dates'
import { absenceEffectOnUnitText } from '../../src/law/prose/readings/absence-effect-on-unit'
import { absenceOverNewYearText } from '../../src/law/prose/readings/absence-over-new-year'
import { abuseOfAuthorityText } from '../../src/law/prose/readings/abuse-of-authority'
import { aidPrivateMatterText } from '../../src/law/prose/readings/aid-private-matter'
import { aidWithoutStatusText } from '../../src/law/prose/readings/aid-without-status'
import { bareHariText } from '../../src/law/prose/readings/bare-hari'
import { campaignTeamRoleText } from '../../src/law/prose/readings/campaign-team-role'
import { candidateStaysText } from '../../src/law/prose/readings/candidate-stays'
import { certificateOfDoublingHeadText } from '../../src/law/prose/readings/certificate-of-doubling-head'
import { certificateRelief2024Text } from '../../src/law/prose/readings/certificate-relief-2024'
import { circular5492After2023Text } from '../../src/law/prose/readings/circular-5492-after-2023'
import { cutiBersamaWorkingDayText } from '../../src/law/prose/readings/cuti-bersama-working-day'
import { declarationWithoutSupportText } from '../../src/law/prose/readings/declaration-without-support'
import { dismissalHonourText } from '../../src/law/prose/readings/dismissal-honour'
import { effectDayFifteenText } from '../../src/law/prose/readings/effect-day-fifteen'
import { ethicsAfter2023Text } from '../../src/law/prose/readings/ethics-after-2023'
import { examinedBefore2021Text } from '../../src/law/prose/readings/examined-before-2021'
import { generalAppealToWhomText } from '../../src/law/prose/readings/general-appeal-to-whom'
import { invitationAdviceText } from '../../src/law/prose/readings/invitation-advice'
import { joinedThenResignedText } from '../../src/law/prose/readings/joined-then-resigned'
import { judgmentOfWhichLevelText } from '../../src/law/prose/readings/judgment-of-which-level'
import { leaveFormRefusalText } from '../../src/law/prose/readings/leave-form-refusal'
import { lightSanctionOfAPltText } from '../../src/law/prose/readings/light-sanction-of-a-plt'
import { movedDeterminationDayText } from '../../src/law/prose/readings/moved-determination-day'
import { mutasiPegawaiReachText } from '../../src/law/prose/readings/mutasi-pegawai-reach'
import { olderActAfter2026Text } from '../../src/law/prose/readings/older-act-after-2026'
import { otherPersonnelAsPpkText } from '../../src/law/prose/readings/other-personnel-as-ppk'
import { ownLastDayInApbnText } from '../../src/law/prose/readings/own-last-day-in-apbn'
import { panwasAfter2017Text } from '../../src/law/prose/readings/panwas-after-2017'
import { pasanganCalonText } from '../../src/law/prose/readings/pasangan-calon'
import { passivePresenceText } from '../../src/law/prose/readings/passive-presence'
import { pejabatAsnText } from '../../src/law/prose/readings/pejabat-asn'
import { photoWithoutAimText } from '../../src/law/prose/readings/photo-without-aim'
import { pltPastCircularTermText } from '../../src/law/prose/readings/plt-past-circular-term'
import { pptkBasicCertificateText } from '../../src/law/prose/readings/pptk-basic-certificate'
import { pptkFromFunctionalPostText } from '../../src/law/prose/readings/pptk-from-functional-post'
import { procurementAidAfterServiceText } from '../../src/law/prose/readings/procurement-aid-after-service'
import { remedyPendingIn2021Text } from '../../src/law/prose/readings/remedy-pending-in-2021'
import { removalAsReplacementText } from '../../src/law/prose/readings/removal-as-replacement'
import { sedangAuthorityKabupatenKotaText } from '../../src/law/prose/readings/sedang-authority-kabupaten-kota'
import { sedangKindsText } from '../../src/law/prose/readings/sedang-kinds'
import { silenceOnInternalRequestText } from '../../src/law/prose/readings/silence-on-internal-request'
import { silenceOnLeaveRequestText } from '../../src/law/prose/readings/silence-on-leave-request'
import { supervisorAfterMk121Text } from '../../src/law/prose/readings/supervisor-after-mk-121'
import { unsignedPactText } from '../../src/law/prose/readings/unsigned-pact'
import { unwillingHolderText } from '../../src/law/prose/readings/unwilling-holder'
import { villageInvolvementText } from '../../src/law/prose/readings/village-involvement'
import type { ContestedPoint, ContestedPointText } from '../../src/law/reading'
import { POINTS } from '../../src/law/readings'
import { absenceEffectOnUnit } from '../../src/law/readings/absence-effect-on-unit'
import { absenceOverNewYear } from '../../src/law/readings/absence-over-new-year'
import { abuseOfAuthority } from '../../src/law/readings/abuse-of-authority'
import { aidPrivateMatter } from '../../src/law/readings/aid-private-matter'
import { aidWithoutStatus } from '../../src/law/readings/aid-without-status'
import { bareHari } from '../../src/law/readings/bare-hari'
import { campaignTeamRole } from '../../src/law/readings/campaign-team-role'
import { candidateStays } from '../../src/law/readings/candidate-stays'
import { certificateOfDoublingHead } from '../../src/law/readings/certificate-of-doubling-head'
import { certificateRelief2024 } from '../../src/law/readings/certificate-relief-2024'
import { circular5492After2023 } from '../../src/law/readings/circular-5492-after-2023'
import { cutiBersamaWorkingDay } from '../../src/law/readings/cuti-bersama-working-day'
import { declarationWithoutSupport } from '../../src/law/readings/declaration-without-support'
import { dismissalHonour } from '../../src/law/readings/dismissal-honour'
import { effectDayFifteen } from '../../src/law/readings/effect-day-fifteen'
import { ethicsAfter2023 } from '../../src/law/readings/ethics-after-2023'
import { examinedBefore2021 } from '../../src/law/readings/examined-before-2021'
import { generalAppealToWhom } from '../../src/law/readings/general-appeal-to-whom'
import { invitationAdvice } from '../../src/law/readings/invitation-advice'
import { joinedThenResigned } from '../../src/law/readings/joined-then-resigned'
import { judgmentOfWhichLevel } from '../../src/law/readings/judgment-of-which-level'
import { leaveFormRefusal } from '../../src/law/readings/leave-form-refusal'
import { lightSanctionOfAPlt } from '../../src/law/readings/light-sanction-of-a-plt'
import { movedDeterminationDay } from '../../src/law/readings/moved-determination-day'
import { mutasiPegawaiReach } from '../../src/law/readings/mutasi-pegawai-reach'
import { olderActAfter2026 } from '../../src/law/readings/older-act-after-2026'
import { otherPersonnelAsPpk } from '../../src/law/readings/other-personnel-as-ppk'
import { ownLastDayInApbn } from '../../src/law/readings/own-last-day-in-apbn'
import { panwasAfter2017 } from '../../src/law/readings/panwas-after-2017'
import { pasanganCalon } from '../../src/law/readings/pasangan-calon'
import { passivePresence } from '../../src/law/readings/passive-presence'
import { pejabatAsn } from '../../src/law/readings/pejabat-asn'
import { photoWithoutAim } from '../../src/law/readings/photo-without-aim'
import { pltPastCircularTerm } from '../../src/law/readings/plt-past-circular-term'
import { pptkBasicCertificate } from '../../src/law/readings/pptk-basic-certificate'
import { pptkFromFunctionalPost } from '../../src/law/readings/pptk-from-functional-post'
import { procurementAidAfterService } from '../../src/law/readings/procurement-aid-after-service'
import { remedyPendingIn2021 } from '../../src/law/readings/remedy-pending-in-2021'
import { removalAsReplacement } from '../../src/law/readings/removal-as-replacement'
import { sedangAuthorityKabupatenKota } from '../../src/law/readings/sedang-authority-kabupaten-kota'
import { sedangKinds } from '../../src/law/readings/sedang-kinds'
import { silenceOnInternalRequest } from '../../src/law/readings/silence-on-internal-request'
import { silenceOnLeaveRequest } from '../../src/law/readings/silence-on-leave-request'
import { supervisorAfterMk121 } from '../../src/law/readings/supervisor-after-mk-121'
import { unsignedPact } from '../../src/law/readings/unsigned-pact'
import { unwillingHolder } from '../../src/law/readings/unwilling-holder'
import { villageInvolvement } from '../../src/law/readings/village-involvement'

type Pair = readonly [ContestedPoint, ContestedPointText<ContestedPoint>]

const PAIRS: readonly Pair[] = [
  [unsignedPact, unsignedPactText],
  [ownLastDayInApbn, ownLastDayInApbnText],
  [pptkBasicCertificate, pptkBasicCertificateText],
  [otherPersonnelAsPpk, otherPersonnelAsPpkText],
  [certificateOfDoublingHead, certificateOfDoublingHeadText],
  [certificateRelief2024, certificateRelief2024Text],
  [pptkFromFunctionalPost, pptkFromFunctionalPostText],
  [aidPrivateMatter, aidPrivateMatterText],
  [aidWithoutStatus, aidWithoutStatusText],
  [judgmentOfWhichLevel, judgmentOfWhichLevelText],
  [procurementAidAfterService, procurementAidAfterServiceText],
  [absenceEffectOnUnit, absenceEffectOnUnitText],
  [absenceOverNewYear, absenceOverNewYearText],
  [abuseOfAuthority, abuseOfAuthorityText],
  [bareHari, bareHariText],
  [campaignTeamRole, campaignTeamRoleText],
  [candidateStays, candidateStaysText],
  [cutiBersamaWorkingDay, cutiBersamaWorkingDayText],
  [declarationWithoutSupport, declarationWithoutSupportText],
  [dismissalHonour, dismissalHonourText],
  [effectDayFifteen, effectDayFifteenText],
  [ethicsAfter2023, ethicsAfter2023Text],
  [examinedBefore2021, examinedBefore2021Text],
  [invitationAdvice, invitationAdviceText],
  [joinedThenResigned, joinedThenResignedText],
  [olderActAfter2026, olderActAfter2026Text],
  [panwasAfter2017, panwasAfter2017Text],
  [pasanganCalon, pasanganCalonText],
  [passivePresence, passivePresenceText],
  [pejabatAsn, pejabatAsnText],
  [photoWithoutAim, photoWithoutAimText],
  [sedangAuthorityKabupatenKota, sedangAuthorityKabupatenKotaText],
  [sedangKinds, sedangKindsText],
  [supervisorAfterMk121, supervisorAfterMk121Text],
  [circular5492After2023, circular5492After2023Text],
  [lightSanctionOfAPlt, lightSanctionOfAPltText],
  [movedDeterminationDay, movedDeterminationDayText],
  [mutasiPegawaiReach, mutasiPegawaiReachText],
  [pltPastCircularTerm, pltPastCircularTermText],
  [removalAsReplacement, removalAsReplacementText],
  [silenceOnInternalRequest, silenceOnInternalRequestText],
  [unwillingHolder, unwillingHolderText],
  [leaveFormRefusal, leaveFormRefusalText],
  [silenceOnLeaveRequest, silenceOnLeaveRequestText],
  [villageInvolvement, villageInvolvementText],
  [generalAppealToWhom, generalAppealToWhomText],
  [remedyPendingIn2021, remedyPendingIn2021Text],
]

describe.each(PAIRS.map(([point, text]) => [point.id, point, text] as const))('%s', (id, point, text) => {
  it('prefers one of at least two options and begins on a day', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(new Set(point.options).size).toBe(point.options.length)
    expect(point.options.length).toBeGreaterThan(1)
    expect(point.options).toContain(point.preferred)
    expect(plainDate(point.from)).toBe(point.from)
    if (point.until !== null) expect(point.until > point.from).toBe(true)
  })

  it('asks a question and gives its reason in both languages', () => {
    expect(text.question.id).toMatch(/^\S.*\?$/)
    expect(text.question.en).toMatch(/^\S.*\?$/)
    expect(text.question.id).not.toBe(text.question.en)
    expect(text.why.id).toMatch(/^\S.*\.$/)
    expect(text.why.en).toMatch(/^\S.*\.$/)
    expect(text.why.id).not.toBe(text.why.en)
  })

  it('says of every option what it holds and who holds it', () => {
    expect(Object.keys(text.options).sort()).toEqual([...point.options].sort())
    for (const [option, { holders, says }] of Object.entries(text.options)) {
      expect(holders.length, option).toBeGreaterThan(0)
      for (const holder of holders) {
        expect(holder.id.trim(), option).not.toBe('')
        expect(holder.en.trim(), option).not.toBe('')
        expect(holder.id, option).not.toBe(holder.en)
      }
      expect(says.id, option).toMatch(/^\S.*\.$/)
      expect(says.en, option).toMatch(/^\S.*\.$/)
      expect(says.id, option).not.toBe(says.en)
    }
    const [first, second] = Object.values(text.options).map(({ says }) => says.en)
    expect(first).not.toBe(second)
  })
})

describe('the contested points', () => {
  it('have ids of their own', () => {
    expect(new Set(PAIRS.map(([{ id }]) => id)).size).toBe(PAIRS.length)
  })

  it('give every point of the register its prose, with the same options', () => {
    const byId = new Map(PAIRS.map(([point]) => [point.id, point]))
    for (const { id, options } of Object.values<ContestedPoint>(POINTS)) {
      expect([...(byId.get(id)?.options ?? [])].sort(), id).toEqual([...options].sort())
    }
  })

  it.each([
    [passivePresence, '2021-08-31', 'allowed-with-warning'],
    [sedangKinds, '2021-08-31', 'interim-kinds'],
    [dismissalHonour, '2023-10-31', 'without-honour'],
    [photoWithoutAim, '2022-09-22', 'ethics-by-the-letter'],
    [pejabatAsn, '2014-10-02', 'office-holders-only'],
    [declarationWithoutSupport, '2022-09-22', 'needs-active-support'],
    [supervisorAfterMk121, '2025-10-16', 'bkn-continues'],
    [panwasAfter2017, '2017-08-16', 'bawaslu-takes-the-place'],
    [olderActAfter2026, '2026-01-02', 'new-penalty'],
    [cutiBersamaWorkingDay, '2017-04-07', 'not-a-working-day'],
    [bareHari, '2004-10-16', 'calendar-day'],
    [effectDayFifteen, '2021-08-31', 'day-zero'],
    [ethicsAfter2023, '2023-10-31', 'still-in-force'],
    [joinedThenResigned, '2017-04-07', 'with-honour'],
    [villageInvolvement, '2014-01-15', 'not-involved'],
  ])('$id begins on %s and prefers %s', (point, from, preferred) => {
    expect(point).toMatchObject({ from, until: null, preferred })
  })
})

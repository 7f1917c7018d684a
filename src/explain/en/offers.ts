import type { OfferWords } from '../catalogue-offers'

/** What forms need beside the words of the areas, in English. */
export const offers: OfferWords = {
  help: {
    'planFollowUp.subject': 'A report of a breach, or one of these who did not act on it.',
    'classified.kind': 'As already decided, by this library or by the body that examined it.',
    'classified.level': 'As already decided, in the case of discipline.',
    'classified.crime': 'Whether the body that examined it suspects a crime beside the breach.',
    'issuer.office': 'The office in whose name the circular is issued.',
    superiorInvolved: 'Someone who took part in the breach does not examine it.',
    superiorImposes: 'See who may impose a sanction of this level on this post.',
    absent: 'Count the days set by written summons on which the person did not come.',
    publicLoss:
      'Abuse of authority with loss to public money, as the internal supervisors or the examination indicate.',
    specialAssignment: 'See the decree of assignment; then another agency examines.',
    presentAtDelivery: 'Whether the person came on the day set for handing over the decision.',
    remedyFiled: 'Whether an objection or appeal came in within its time.',
    against: 'Read the operative part of the decision, or name the act.',
    issuer: 'See who signed the decision, or in whose name it was signed.',
    powerOfAttorney: 'Whether the employee has signed one for this provider.',
    fromRegionalBudget: 'Whether the costs fall on the budget of the region.',
    multiYearApproval: 'An agreement beyond the fiscal year at the cost of the region needs it.',
    saidByPetitioners: 'Whether the petitioners state it, in writing or when heard.',
    saidByRespondent: 'Whether the one complained of states or admits it.',
    place: 'Whether the case is one of a province or of a kabupaten or kota.',
    employees: 'All kinds among those who signed.',
    'office.kpa': 'See the decree of the head of the region on budget officials.',
    readyFor: 'Steps for which the person has agreed to take over; consent is never assumed.',
    technical: 'Whether the person can supervise works in the field.',
    'packages.stage': 'As the state of contract and payment shows on the day of the plan.',
    namedBy: 'Who made the decree by which the duty was given.',
    reasons: 'Reasons that the letters have in common; no weight is drawn from them.',
    'planEscalation.subject': 'What the complaint is about in the main; for several, make a plan for each.',
    filer: 'Whoever files in their own name.',
    respondent: 'Who is complained of, or who made the decision.',
    'history.rung': 'The office to which the paper went.',
    'history.result': 'What came of it up to the day of asking.',
    birthDateCorrected: 'See the record; a number may still carry the old date.',
    sex: 'As the record has it.',
  },
  grade: (code) => `grade ${code}`,
  nonAsn: 'non-ASN staff',
  grounds: {
    'party-membership': { label: 'membership of a party', help: 'Member or officer of a political party.' },
    candidacy: { label: 'standing for office', help: 'Determined as a candidate without having resigned.' },
  },
  deadline: {
    unit: {
      'hari-kerja': { label: 'working days', help: 'Days off by decree and weekends are passed over.' },
      'hari-kalender': { label: 'calendar days', help: 'Every day counts.' },
      hari: { label: 'days, without more', help: 'The norm writes “hari” alone; `readHariAs` tells how to read it.' },
      bulan: { label: 'months', help: 'To the day of the same number.' },
      tahun: { label: 'years', help: 'To the day of the same number.' },
    },
    start: {
      setelah: { label: '“setelah” (after)', help: 'The day after the event is the first.' },
      sejak: { label: '“sejak” (since)', help: 'The day of the event is day 0; the other reading is told.' },
      'terhitung-mulai-tanggal': {
        label: '“terhitung mulai tanggal” (counted from the date)',
        help: 'The day of the event is day 0; the other reading is told.',
      },
      ordinal: { label: '“pada hari ke-” (on the nth day)', help: 'One day is meant, not a span.' },
    },
    countStartDay: {
      0: { label: 'the day of the event does not count', help: 'The next day is day 1.' },
      1: { label: 'the day of the event counts', help: 'It is day 1; not together with “setelah”.' },
    },
    bound: {
      'at-most': { label: 'at the latest', help: 'The day found is the last on which it may be done.' },
      'at-least': { label: 'at the earliest', help: 'The day found is the first on which it may be done.' },
    },
    readHariAs: {
      'hari-kalender': { label: 'as calendar days', help: 'The reading that is used unless another is chosen.' },
      'hari-kerja': { label: 'as working days', help: 'Where practice or the agency counts so.' },
    },
    week: {
      5: { label: 'five days', help: 'Monday to Friday.' },
      6: { label: 'six days', help: 'Monday to Saturday.' },
    },
    cutiBersama: {
      'non-working': {
        label: 'a day off',
        help: 'The reading that is used unless another is chosen; no text settles it.',
      },
      working: { label: 'a working day', help: 'Then the last day comes earlier.' },
    },
    decree: {
      skb: { label: 'the joint decree of three ministers', help: 'It names the days for everyone.' },
      'keppres-asn': { label: 'the presidential decree for ASN', help: 'It names collective leave for ASN.' },
    },
    base: {
      national: { label: 'on top of the national days off', help: 'The days named are added to those of the decrees.' },
      none: { label: 'on its own', help: 'Only the days named are days off.' },
    },
    kind: {
      'libur-nasional': { label: 'national holiday', help: 'Named by the joint decree.' },
      'cuti-bersama': { label: 'collective leave', help: 'Named by the joint decree or the presidential decree.' },
      'hari-pemungutan-suara': { label: 'voting day', help: 'Declared a day off for a vote.' },
      'libur-daerah': { label: 'regional holiday', help: 'Declared by the head of a region; it binds that region.' },
    },
    evidence: {
      'gazette-text': 'The text as published in the gazette was read.',
      'reproduced-text': 'A copy of the text was read, not the gazette.',
      report: 'Known from a report about the text.',
      unverified: 'Nobody has looked at the text.',
    },
  },
}

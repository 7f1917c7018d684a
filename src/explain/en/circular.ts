import type { CircularWords } from '../circular-words'

/** A circular on neutrality, in English, for reading beside the Indonesian form. */
export const circular: CircularWords = {
  title: 'CIRCULAR (SURAT EDARAN)',
  subject: (election) => `Neutrality of staff in ${election}`,
  government: (region) => `GOVERNMENT OF ${region.toUpperCase()}`,
  frame: {
    number: 'Number',
    nature: 'Nature',
    attachments: 'Attachments',
    subject: 'Subject',
    to: 'To',
    copies: 'Copies',
    signature: 'signature and stamp of office',
  },
  nature: { penting: 'Important' },
  placeholder: '……',
  recipients: {
    'heads-of-regional-offices': 'Heads of regional offices',
    camat: 'Camat',
    lurah: 'Lurah',
    'village-heads': 'Village heads',
  },
  within: (region) => `in the government of ${region}`,
  capacities: {
    definitif: '',
    pj: 'Penjabat',
    pjs: 'Penjabat Sementara',
    plt: 'Pelaksana Tugas',
    plh: 'Pelaksana Harian',
  },
  offices: {
    gubernur: 'Gubernur',
    bupati: 'Bupati',
    'wali-kota': 'Wali Kota',
    'sekretaris-daerah': 'Sekretaris Daerah',
  },
  sections: {
    background: 'Background',
    purpose: 'Purpose',
    scope: 'Scope',
    'legal-basis': 'Legal basis',
    content: 'Content',
    closing: 'Closing',
  },
  says: {
    'election-ahead': ({ election, votingOn, determinedOn }, { date, election: name }) => {
      const voting = votingOn === null ? '' : `, with the vote on ${date(votingOn)}`
      const determined = determinedOn === null ? '' : ` and the determination of contestants on ${date(determinedOn)}`
      return `${name(election)} is to be held${voting}${determined}.`
    },
    'neutrality-required': (_, { bound }) =>
      `Neutrality is a principle of the management of ASN, and ASN employees (${bound}) must be free from the influence and intervention of every group and party.`,
    'contract-staff-neutral': (_, { bound }) =>
      `Staff who are not ASN (${bound}) are asked to be neutral too; the forms of violation follow those of ASN.`,
    'purpose-remind': () =>
      'This circular reminds staff of the rules on neutrality in force, so that violations are prevented and handled by the same rules.',
    'purpose-no-new-norm': () =>
      'This circular repeats what the rules already say, makes no new ban or sanction, and stays within the power of its issuer.',
    scope: () => 'This circular is addressed to:',
    'scope-kind': ({ kind }, { kinds }) => `${kinds([kind])};`,
    'scope-same-conduct-not-same-sanction': (_, { bound }) =>
      `The list of conduct in part E is the same for ${bound}; what follows differs by the rules of each.`,
    'legal-basis': ({ instrument }, { instrument: name }) => `${name(instrument)};`,
    'conducts-at-stage': ({ stage, contest, from, until }, { date, code }) => {
      const about = contest === null ? '' : `For the election of ${code(contest)}: `
      if (stage === 'bakal-calon') {
        const span =
          until === null
            ? 'Before the contestants are determined'
            : `Until ${date(until)}, while the contestants are still bakal calon`
        return `${about}${about === '' ? span : lower(span)}, staff are reminded not to do the following.`
      }
      const span =
        from === null
          ? 'Once the contestants are determined'
          : `From ${date(from)} on, the contestants being determined`
      return `${about}${about === '' ? span : lower(span)}, staff are reminded not to do the following.`
    },
    conduct: ({ conduct, how }, { conduct: name }) => name(conduct, how),
    sanctions: () => 'What may follow, after an examination and a decision of the competent official.',
    'moral-sanction': ({ kinds }, { bound, list, code }) =>
      `${bound}, for a breach of ethics: a written moral sanction, namely ${list(kinds.map(code), 'or')}.`,
    'discipline-sanction': ({ level, kinds }, { bound, list, code }) =>
      `${bound}, for a breach of discipline of the level ${code(level)}: ${list(kinds.map(code), 'or')}.`,
    'cpns-dismissed': (_, { bound }) =>
      `${bound}: dismissed as candidate PNS once a breach of the level sedang or berat is proven.`,
    'agency-rule-decides': (_, { bound }) =>
      `${bound}: sanctions by the PPPK discipline rule of the agency and the work agreement.`,
    'contract-decides': (_, { bound }) =>
      `${bound}: graded sanctions up to the end of the contract, as far as the contract says so.`,
    'village-ladder': ({ kinds }, { bound, list, code }) =>
      `${bound}: ${list(kinds.map(code), 'and')}, step by step under the village act.`,
    'statutory-dismissal': ({ conduct, exit }, { bound, conduct: name, exit: form }) =>
      `${bound}, for ${name(conduct)}: ${form(exit.form)}, outside discipline law.`,
    crime: () =>
      'Some of this conduct also comes near articles of election crime. Each reaches only the persons it names, and only if every element is shown.',
    'crime-exposure': (
      { offence, conducts, ifShown, asks },
      { bound, list, offence: name, element, fact, conduct },
    ) => {
      // Every article that reaches an employee asks for more than the act; a test looks at all of them.
      const shown = `; still to be shown: ${list(ifShown.map(element))}`
      const open = asks.length === 0 ? '' : `; depends on ${list(asks.map(fact))}`
      return `${name(offence)}, which may reach ${bound}, for: ${conducts.map((one) => conduct(one.conduct, one.how)).join('; ')}${shown}${open}.`
    },
    allowed: () => 'What is to be told apart from the above:',
    'vote-in-secret': () => 'voting in the booth remains a right of staff;',
    'passive-presence': ({ writtenBan }) =>
      writtenBan
        ? 'merely listening at a campaign, without attributes, facilities or any sign of support, carries no level under any article; yet it stands written as a ban, has been counted as a violation, and is better avoided.'
        : 'merely listening at a campaign, without attributes, facilities or any sign of support, is not named as a violation; yet it has been counted as one and is better avoided.',
    'ignore-or-leave-invitation': () =>
      'Whoever is invited to a political event is advised not to go, and to leave where an event turns political. This is prudence and no norm; not following it is by itself no violation.',
    supervision: () => 'Supervision and enforcement:',
    'supervised-by-bawaslu': () =>
      'the election supervisors (Bawaslu of the level concerned) receive reports and forward what lies outside their power to the competent agency;',
    'supervised-by': ({ supervisor }) =>
      `on the day of this circular the neutrality of ASN is supervised by ${supervisor === 'kasn' ? 'KASN' : 'BKN'};`,
    'superiors-act': () =>
      'the direct superior must examine and the competent official must sanction; one who does not may be sanctioned in turn.',
    reporting: () => 'Reports of suspected violations:',
    'reporting-channel': ({ channel }) => `Internal reports go through ${channel}.`,
    'reporting-deadline': (says, { step, rule, example }) => `${capital(step(says.step))}: ${rule}; ${example}.`,
    'follow-up': () => 'Follow-up by the law of the day of this circular:',
    'follow-up-step': (says, { step, office, rule, bound, levels }) =>
      `For ${bound}${levels === '' ? '' : `, breaches of level ${levels}`}: ${step(says.step)}${says.office === undefined ? '' : `, by ${office(says.office)}`}, ${rule}.`,
    closing: () => 'Heads of offices pass this circular on to all their staff and watch over it.',
    'closing-no-new-norm': () => 'Where this circular differs from legislation, legislation prevails.',
  },
  conducts: {
    'attend-campaign/attributes': 'attending a campaign with party attributes or PNS attributes',
    'attend-campaign/support': 'attending a campaign and showing support',
    'attend-declaration/support': 'attending a declaration and showing support',
    'post-photo/gesture':
      'posting a photo with contestants that shows a partisan gesture, symbol or attribute, in order to support',
    'mobilise-staff/role': 'mobilising other PNS as a campaign participant',
    'use-state-facilities/role': 'using state facilities as a campaign participant',
    'approach-party-or-public/cltn':
      'approaching parties or the public to stand oneself, without leave outside the state’s charge',
    'accompany-spouse/cltn':
      'accompanying a spouse who stands and showing support, without leave outside the state’s charge',
    'party-membership/resigned': 'being a member or officer of a political party',
  },
  classes: {
    group: (classes) => `The following conduct ${classes}.`,
    decided: (kinds, says) => `for ${kinds} ${says}`,
    contested: (said) => `${said} (contested)`,
    open: (kinds, facts, classes) => `for ${kinds} is judged by the ${facts}, namely ${classes}`,
    none: 'no rule that names it',
  },
  stillApplied: ', as far as still applied',
  noDeadline: 'with no deadline set',
  basis: (citations) => `(${citations})`,
  sharedBasis: (citations) => `Shared basis: ${citations}.`,
  notes: {
    heading: 'Notes for the drafter (not circulated)',
    intro: 'This part helps to check the draft and is removed before signature.',
    mustNotSay: 'What may not be said',
    cautions: 'Mind',
    concerns: (kinds) => `concerns ${kinds}`,
    bans: {
      'pns-sanctions-for-pppk':
        'PNS discipline sanctions for PPPK: the PNS regulation does not apply to PPPK; their agency sets levels and sanctions.',
      'pns-sanctions-for-contract-staff':
        'PNS discipline sanctions for contract staff: only the sanctions of their contract apply.',
      'dishonourable-dismissal-as-discipline-sanction':
        'Dishonourable dismissal as a discipline sanction: the heaviest of PP 94/2021 is honourable dismissal not at own request.',
      'allowance-cut-as-if-in-force':
        'The 25 per cent cut of the performance allowance as if in force: it waits for the government regulation on pay and allowances; until then the kinds of PP 53/2010 apply.',
      'severe-for-mere-presence':
        'A sanction for mere presence: no article attaches a level to attending a campaign as a listener.',
      'leaving-an-event-as-a-norm':
        'A duty to refuse invitations or to leave, as if it were a norm: no text was found that commands it; it is advice.',
      'one-class-for-every-stage':
        'One class for every stage: before determination mostly a breach of ethics, after it a breach of discipline.',
      'new-sanctions-of-its-own':
        'Sanctions of its own making: the kinds are set by regulation, and going beyond them exceeds authority.',
      'sanction-without-examination':
        'A sanction without examination: each needs an examination and a decision that names the breach.',
      'crime-without-subject-test':
        '“ASN can be punished by a court” without saying who and for what: each article reaches certain persons and acts only.',
      'one-deadline-for-all-reports':
        '“Seven days” without a unit: deadlines differ between Pemilu and Pilkada, and between working and calendar days.',
      'bkn-before-the-hand-over': 'BKN as supervisor of neutrality: on this day the task still lies with KASN.',
      'kasn-after-its-end': 'KASN as addressee of reports: since 23 August 2024 supervision no longer lies with KASN.',
      'leave-outside-state-charge-for-pppk': 'Leave outside the state’s charge for PPPK: PPPK have no such leave.',
      'asn-membership-rule-for-village-officials':
        'The ASN ban on party membership for village heads, officials or BPD members: the village act bars party officers, not members.',
      'village-officials-as-asn':
        'Village officials treated as ASN: they are under the bans and sanctions of the village act.',
      'voting-forbidden': 'A ban on voting: civil staff keep the vote.',
    },
    texts: {
      'circular-makes-no-norm':
        'A circular reminds and repeats; it makes no norm. No text saying so in general was read, so this rests on the limits of authority and on the closed list of sanctions.',
      'acting-head-has-limits':
        'The issuer is not the elected head. A Pj since 4 April 2023 (Permendagri 4/2023 Article 15), and those whom PP 49/2008 Article 132A names, may not, among other things, transfer staff or change the predecessor’s policy without the written approval of the Minister of Home Affairs; a reminder of rules in force is none of these.',
      'determination-not-established':
        'The day on which the contestants are determined is not established; both stages are given without a date.',
      'law-changes-before-the-stage': 'The law changes before the next stage; issue the circular anew once it has.',
      'after-the-vote': 'The circular is dated after the vote.',
      'no-national-text-for-contract-staff-yet':
        'On this day no national text on the neutrality of staff who are not ASN was found; there are only contracts and local circulars.',
      'contract-clause-is-needed':
        'Check the contracts of staff who are not ASN: only what is written there can be imposed.',
      'agency-rule-is-needed': 'Check the PPPK discipline rule of this agency and the work agreement.',
      'hand-over':
        'From 23 August to 3 September 2024 the tasks of KASN were passing to BKN; the circular of the Minister of PANRB came on 4 September 2024.',
    },
  },
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

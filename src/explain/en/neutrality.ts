import type { NeutralityWords } from '../catalogue-neutrality'

/** Conduct around elections, in English. */
export const neutrality: NeutralityWords = {
  subject: (says) => `this conduct ${says}`,
  title: (conduct) => `Assessment of conduct: ${conduct}`,
  conducts: {
    'cast-vote': { label: 'casting a vote', help: 'Voting at the polling station on voting day.' },
    'attend-campaign': {
      label: 'attending a campaign',
      help: 'Being at a campaign of a candidate or pair, such as a rally or a limited meeting.',
    },
    'attend-declaration': {
      label: 'attending a declaration',
      help: 'Being at the declaration of a bakal calon, a candidate or a pair.',
    },
    'attend-event': {
      label: 'attending an event connected with a contestant',
      help: 'For example a walk, exercise, religious or social event at which a candidate appears.',
    },
    'join-bakal-calon-activity': {
      label: 'joining promotion activities of a bakal calon',
      help: 'Taking part in the introduction or promotion of someone not yet determined as candidate.',
    },
    'display-campaign-material': {
      label: 'putting up displays',
      help: 'Putting up a banner, billboard, sticker or other display for a candidate or bakal calon, oneself included.',
    },
    'social-media-campaign': {
      label: 'campaigning on social media',
      help: 'Promoting or campaigning for a candidate or bakal calon on social media or online.',
    },
    'social-media-engagement': {
      label:
        'giving support on social media by posting, commenting, sharing, liking or joining a campaign group or account',
      help: 'Posting, commenting, sharing, liking, joining or following a group or account that works for a win.',
    },
    'chat-in-private-group': {
      label: 'talking about a candidate in a private chat group',
      help: 'For example in a family or neighbourhood group that is no campaign group.',
    },
    'post-photo': {
      label: 'being in a photo with a candidate, a bakal calon or a campaign team',
      help: 'A photo with a candidate, bakal calon, campaign team or displays; how and what for is asked separately.',
    },
    'speak-at-party-event': {
      label: 'speaking at a party event',
      help: 'Being a speaker or resource person at an event of a political party.',
    },
    'approach-party-or-public': {
      label: 'approaching a party or the public for one’s own candidacy',
      help: 'Approaching a party, or the public as an independent, for one’s own candidacy.',
    },
    'declare-candidacy': { label: 'declaring oneself a bakal calon', help: 'Stating in public that one will stand.' },
    'remain-asn-after-determination': {
      label: 'not resigning after being determined as candidate',
      help: 'Staying in service although determined as a candidate.',
    },
    'accompany-spouse': {
      label: 'accompanying a spouse who stands as candidate',
      help: 'Joining the registration, declaration or campaign of one’s own husband or wife.',
    },
    'party-membership': {
      label: 'being a member or officer of a political party',
      help: 'Being registered as member or officer of a party.',
    },
    'partisan-activity': {
      label: 'holding partisan activities',
      help: 'Holding meetings or making appeals or calls that lean to a candidate.',
    },
    'give-goods': {
      label: 'giving goods or money',
      help: 'Handing out goods or money in a way that leans to a candidate.',
    },
    'tim-sukses': {
      label: 'being on a campaign team, expert team or a consultant',
      help: 'Being on the winning team or expert team, or a consultant, of a party, candidate or bakal calon.',
    },
    'fund-campaign': { label: 'funding a campaign or raising funds for it', help: 'Giving or raising campaign funds.' },
    'mobilise-staff': {
      label: 'mobilising staff or others',
      help: 'Telling or asking subordinates, colleagues or residents to join a campaign.',
    },
    'use-state-facilities': {
      label: 'using state facilities in a campaign',
      help: 'For example an official vehicle, a building or office equipment.',
    },
    'lend-state-facilities': {
      label: 'giving state facilities for a campaign',
      help: 'Allowing a campaign to use facilities of the state, or lending them.',
    },
    'partisan-decision': {
      label: 'making a partisan decision or act of office',
      help: 'A decision or act that favours or harms a candidate.',
    },
    'ktp-support-letter': {
      label: 'giving a letter of support with a copy of an identity card',
      help: 'Supporting an independent bakal calon or a DPD candidate by letter, or by collecting identity cards.',
    },
    'government-programme-for-contestant': {
      label: 'using a government programme for a candidate',
      help: 'Using programmes, activities or aid of the government to favour a candidate.',
    },
    'pressure-people': {
      label: 'pressing people to vote or not to vote',
      help: 'Threatening or pressing subordinates or residents over their vote.',
    },
    'steer-officials': {
      label: 'steering officials',
      help: 'Directing officials, village heads or others to support a candidate.',
    },
    'map-support': {
      label: 'mapping support',
      help: 'Listing or mapping the support of residents or staff for a candidate.',
    },
    'host-contestant': {
      label: 'receiving a visit of a candidate',
      help: 'Hosting a candidate or bakal calon at the office or elsewhere.',
    },
    'verify-support': {
      label: 'taking part in the verification of support',
      help: 'Checking or matching files of support.',
    },
    'lend-private-property': {
      label: 'lending private property',
      help: 'Lending a private house, vehicle or goods to the side of a candidate or bakal calon.',
    },
  },
  facts: {
    'actor.kind': {
      name: 'status of the person',
      question: 'What is the employment status of the person?',
      help: 'See the appointment decree or the contract.',
    },
    'actor.post': {
      name: 'post of the person',
      question: 'Which post did the person hold on the day of the act?',
      help: 'The post decides who may impose a sanction.',
    },
    'actor.place': {
      name: 'place of service',
      question:
        'Does the person serve in the central government, a province, a kabupaten or kota, or a mission abroad?',
      help: 'The place of service decides who is competent.',
    },
    conduct: {
      name: 'conduct',
      question: 'What was done?',
      help: 'Choose the bare act; how it was done is asked separately.',
    },
    election: {
      name: 'election',
      question: 'Which election is it about?',
      help: 'Stages and the day of determination are taken from it.',
    },
    contest: {
      name: 'contest',
      question: 'What does the supported candidate stand for?',
      help: 'Some prohibitions name only pairs of candidates.',
    },
    stage: {
      name: 'stage of the contestant',
      question:
        'Was the supported person already determined as candidate on the day of the act, or still a bakal calon?',
      help: 'Needed only where the day of determination is not known.',
    },
    period: {
      name: 'campaign period',
      question: 'Did the act fall in the campaign period?',
      help: 'Needed only where the schedule of the election does not say.',
    },
    committedOn: {
      name: 'day of the act',
      question: 'On which day was it done?',
      help: 'The day of the act, not of the report.',
    },
    examinedOn: {
      name: 'day of the examination',
      question: 'Was the person examined, and on which day first?',
      help: 'The day of the first record of examination.',
    },
    decidedOn: {
      name: 'day of the decision',
      question: 'On which day was, or will be, the sanction decided?',
      help: 'The day of the decision chooses the rules.',
    },
    receivedOn: {
      name: 'day of receipt',
      question: 'On which day did the person receive the decision?',
      help: 'Deadlines of remedies run from that day.',
    },
    support: {
      name: 'support',
      question: 'Did the person show support, or only attend and listen?',
      help: 'Chants, hand signs, speeches and appeals are active support.',
    },
    presence: {
      name: 'time of presence',
      question: 'Was the person there during the event, did the person leave at once, or come after its end?',
      help: 'Ask when the person came and left.',
    },
    attributes: {
      name: 'attributes',
      question: 'Did the person wear party or PNS attributes, or come in an official vehicle?',
      help: 'Uniform and Korpri are PNS attributes.',
    },
    gesture: {
      name: 'symbol or gesture',
      question: 'Does the photo show a hand sign, symbol, attribute or background that takes sides?',
      help: 'Look at the original photo.',
    },
    purpose: {
      name: 'aim',
      question: 'Was the aim to give support?',
      help: 'The aim must be shown by statements or evidence, never assumed.',
    },
    published: {
      name: 'publication',
      question: 'Was the photo put where the public can see it?',
      help: 'For example on an open social media account.',
    },
    assignment: {
      name: 'letter of assignment',
      question: 'Did the speaker explain government policy under a letter of assignment?',
      help: 'See the letter and the slides.',
    },
    cltn: {
      name: 'leave outside state responsibility',
      question: 'Was the person on leave outside state responsibility (cuti di luar tanggungan negara)?',
      help: 'Only a PNS with a certain length of service can get it.',
    },
    partyRole: {
      name: 'role in the party',
      question: 'Is the person only a member, or also an officer of the party?',
      help: 'See the decree on the party’s officers or its list of members.',
    },
    resigned: {
      name: 'resignation',
      question: 'Did the person resign from the service in writing, and before or after joining the party?',
      help: 'See the day of the letter of resignation.',
    },
    mobilised: {
      name: 'group of people mobilised',
      question: 'Were other PNS mobilised, or other people?',
      help: 'PPPK, contract staff and residents are other people.',
    },
    role: {
      name: 'role in the campaign',
      question: 'Was the person an executor or on the campaign team, a participant, or neither?',
      help: 'See the registered list of the team.',
    },
    impact: {
      name: 'negative impact',
      question: 'Was a negative impact shown, and how far did it reach?',
      help: 'Impact must be shown, never assumed.',
    },
    disputed: {
      name: 'list of points denied',
      question: 'Does the person deny anything?',
      help: 'What is denied counts as unknown until it is shown.',
    },
  },
  dimensions: {
    actor: 'status of the person',
    post: 'post of the person',
    place: 'place of service',
    cycle: 'election cycle',
    established: 'conduct established',
    deliberate: 'intent',
    offence: 'penal article',
    limb: 'norm of discipline',
    level: 'level',
    weight: 'weight of the sanction',
  },
  values: {
    contest: {
      presiden: { label: 'President and Vice President', help: 'Election of the President and Vice President.' },
      dpr: { label: 'DPR', help: 'Election of the DPR.' },
      dpd: { label: 'DPD', help: 'Election of the DPD.' },
      dprd: { label: 'DPRD', help: 'Election of a DPRD of a province, kabupaten or kota.' },
      gubernur: { label: 'governor and deputy', help: 'Regional election of a province.' },
      'bupati-wali-kota': { label: 'bupati or mayor with deputy', help: 'Regional election of a kabupaten or kota.' },
      partai: { label: 'a political party', help: 'A party as such benefits, not a certain candidate.' },
    },
    stage: {
      'bakal-calon': {
        label: 'bakal calon (not yet determined)',
        help: 'Not yet determined as contestant by the KPU.',
      },
      calon: { label: 'candidate (determined)', help: 'Determined as contestant by the KPU.' },
    },
    period: {
      campaign: { label: 'in the campaign period', help: 'The day of the act lies in the campaign period.' },
      'outside-campaign': {
        label: 'outside the campaign period',
        help: 'Before or after it, the quiet period included.',
      },
    },
    support: {
      none: { label: 'none', help: 'Only looked on or listened.' },
      active: { label: 'active support', help: 'Showed support by acts, words or gestures.' },
    },
    presence: {
      during: { label: 'during the event', help: 'Was there while it went on.' },
      'left-at-once': { label: 'left at once', help: 'Left on learning what the event was.' },
      'after-end': { label: 'after its end', help: 'Came when it was over.' },
    },
    attributes: {
      none: { label: 'no attributes', help: 'Plain clothes and no official vehicle.' },
      party: { label: 'party attributes', help: 'Clothes, vehicle or objects with a party or candidate on them.' },
      pns: { label: 'PNS attributes', help: 'Uniform or Korpri.' },
      'official-vehicle': { label: 'an official vehicle', help: 'Came in an official vehicle.' },
    },
    gesture: {
      none: { label: 'none', help: 'No gesture, symbol or background that takes sides.' },
      partisan: { label: 'partisan', help: 'A hand sign, symbol, attribute or background that takes sides.' },
    },
    purpose: {
      none: { label: 'not to support', help: 'Another aim, such as family or duty.' },
      support: { label: 'to give support', help: 'The aim to give support can be shown.' },
    },
    assignment: {
      'government-policy': {
        label: 'explained government policy under a letter of assignment',
        help: 'There is a letter, and the content was government policy.',
      },
      none: { label: 'no letter of assignment', help: 'No letter, or the content was not government policy.' },
    },
    partyRole: {
      member: { label: 'member', help: 'Member only.' },
      officer: { label: 'officer', help: 'Officer of the party.' },
    },
    resigned: {
      'before-joining': {
        label: 'resigned before joining',
        help: 'The letter of resignation came before the membership.',
      },
      'after-joining': {
        label: 'joined first, resigned in writing afterwards',
        help: 'The letter of resignation came after the membership began.',
      },
      no: { label: 'did not resign', help: 'No letter of resignation.' },
    },
    mobilised: {
      pns: { label: 'other PNS', help: 'PNS were among those mobilised.' },
      others: { label: 'other people', help: 'PPPK, contract staff or residents; no PNS.' },
    },
    role: {
      team: { label: 'executor or campaign team', help: 'Funders and fund raisers included.' },
      participant: { label: 'campaign participant', help: 'Took part, but not on the team.' },
      none: { label: 'no role', help: 'Neither team nor participant.' },
    },
  },
  flags: {
    published: {
      yes: { label: 'put where the public can see it', help: 'The public can see it.' },
      no: { label: 'not put where the public can see it', help: 'The public cannot see it.' },
    },
    cltn: {
      yes: { label: 'on leave outside state responsibility', help: 'A decree of leave covers that day.' },
      no: { label: 'not on leave outside state responsibility', help: 'Annual leave or a day off is not the same.' },
    },
  },
  cycles: {
    '2018-2019': 'regional elections of 2018 and general election of 2019',
    '2020': 'regional elections of 2020',
    other: 'another election',
  },
  disputed: {
    authorship: { label: 'who did it', help: 'The person denies having done it.' },
    evidence: { label: 'the evidence', help: 'The evidence is said to be false or weak.' },
    support: { label: 'the support', help: 'Whether support was shown is denied.' },
    gesture: { label: 'the symbol or gesture', help: 'The meaning of the gesture or symbol is denied.' },
    purpose: { label: 'the aim', help: 'The aim to support is denied.' },
    presence: { label: 'the presence', help: 'The presence or its time is denied.' },
  },
  derivedStage: (stage) => `Stage of the contestant on that day, derived from the election: ${stage}`,
  kinds: {
    lawful: { label: 'no violation', says: 'breaches none of the neutrality rules covered here' },
    'not-established': { label: 'not established', says: 'is not established and so cannot be judged a violation' },
    'ethics-violation': { label: 'violation of the code of ethics', says: 'is a violation of the code of ethics' },
    'discipline-violation': { label: 'breach of discipline', says: 'is a breach of discipline' },
    'dismissal-ground': {
      label: 'ground of dismissal',
      says: 'is a ground of dismissal under legislation, outside the sanctions of discipline',
    },
    'village-violation': { label: 'breach of the village act', says: 'breaches the village act' },
    'contract-violation': {
      label: 'breach of the duties under the contract',
      says: 'breaches the duty of neutrality under the person’s rules and contract',
    },
    'office-holder-violation': {
      label: 'breach of a ban on regional heads',
      says: 'breaches a ban on regional heads or their deputies',
    },
  },
  levels: {
    ringan: { label: 'light (ringan)', says: 'at the level ringan (light)' },
    sedang: { label: 'moderate (sedang)', says: 'at the level sedang (moderate)' },
    berat: { label: 'severe (berat)', says: 'at the level berat (severe)' },
    'set-by-agency-rule': {
      label: 'set by the agency',
      says: 'whose level the agency’s own rule on PPPK discipline sets',
    },
    'set-by-contract': { label: 'set by the contract', says: 'and that contract sets what follows' },
    'none-attached': { label: 'without a level', says: 'whose level no article sets' },
    'not-applicable': { label: 'no level of discipline', says: '' },
  },
  warning: ', but it is a risk and better avoided',
  items: {
    'b71-a': 'B/71/2017 letter a',
    'b71-b': 'B/71/2017 letter b',
    'b71-c': 'B/71/2017 letter c',
    'b71-d': 'B/71/2017 letter d',
    'b71-e': 'B/71/2017 letter e',
    'b71-f': 'B/71/2017 letter f',
    'b71-g': 'B/71/2017 letter g',
    'skb20-1': 'joint decree of 2020, item 1',
    'skb20-2': 'joint decree of 2020, item 2',
    'skb20-3': 'joint decree of 2020, item 3',
    'skb20-4': 'joint decree of 2020, item 4',
    'skb20-5': 'joint decree of 2020, item 5',
    'skb20-6': 'joint decree of 2020, item 6',
    'skb20-7': 'joint decree of 2020, item 7',
    'skb20-8': 'joint decree of 2020, item 8',
    'skb20-9': 'joint decree of 2020, item 9',
    'skb20-10': 'joint decree of 2020, item 10',
    'skb20-x': 'joint decree of 2020 (item on approaching a party or the public, from reports)',
    'skb22-e1': 'joint decree of 2022, ethics item 1',
    'skb22-e2': 'joint decree of 2022, ethics item 2',
    'skb22-e3': 'joint decree of 2022, ethics item 3',
    'skb22-e4': 'joint decree of 2022, ethics item 4',
    'skb22-e5': 'joint decree of 2022, ethics item 5',
    'skb22-e6': 'joint decree of 2022, ethics item 6',
    'skb22-e7': 'joint decree of 2022, ethics item 7',
    'skb22-d1': 'joint decree of 2022, discipline item 1',
    'skb22-d2': 'joint decree of 2022, discipline item 2',
    'skb22-d3': 'joint decree of 2022, discipline item 3',
    'skb22-d4': 'joint decree of 2022, discipline item 4',
    'skb22-d5': 'joint decree of 2022, discipline item 5',
    'skb22-d6': 'joint decree of 2022, discipline item 6',
    'skb22-d7': 'joint decree of 2022, discipline item 7',
    'skb22-d8': 'joint decree of 2022, discipline item 8',
    'skb22-d9a': 'joint decree of 2022, discipline item on campaign teams, before determination',
    'skb22-d9b': 'joint decree of 2022, discipline item on campaign teams, after determination',
    'skb22-d10': 'joint decree of 2022, discipline item on letters of support and identity cards',
    'skb22-d11': 'joint decree of 2022, discipline item on partisan decisions or acts',
    'pp42-11c': 'PP 42/2004 Article 11 letter c, without an item of a list',
  },
  parts: {
    sanctions: 'Sanctions',
    authority: 'Who decides',
    exit: 'End of service',
    criminal: 'Criminal law',
    statutoryBasis: 'Basis in the ASN act',
    supervisor: 'Supervisor',
  },
  tracks: {
    ethics: 'A moral sanction for a violation of the code of ethics',
    'agency-rule': 'The agency’s own rule on PPPK discipline and the work agreement set the sanction.',
    contract: 'The contract sets what follows, up to its termination.',
    village: 'An administrative sanction under the village act',
  },
  moral: {
    'pernyataan-secara-tertutup': 'statement made in private (pernyataan secara tertutup)',
    'pernyataan-secara-terbuka': 'statement made in public (pernyataan secara terbuka)',
  },
  village: {
    'teguran-lisan': 'oral reprimand',
    'teguran-tertulis': 'written reprimand',
    'pemberhentian-sementara': 'temporary dismissal',
    pemberhentian: 'dismissal',
  },
  offices: {
    'pejabat-pembina-kepegawaian-atau-delegasi': 'the pejabat pembina kepegawaian or a delegated official',
    'bupati-wali-kota': 'the bupati or mayor',
    'kepala-desa': 'the village head',
    'kepala-unit-pemberi-kerja': 'the head of the employing unit',
    'presiden-atau-pejabat-pembina-kepegawaian':
      'the President or the pejabat pembina kepegawaian, depending on the post of the person',
    'presiden-atau-menteri-dalam-negeri':
      'the President or the minister of home affairs, depending on whether the head leads a province',
  },
  exitForms: {
    'pemberhentian-dengan-hormat': 'dismissal with honour',
    'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri': 'dismissal with honour, not at own request',
    'pemberhentian-tidak-dengan-hormat': 'dismissal without honour',
    'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri':
      'termination of the work agreement with honour, not at own request',
    'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat': 'termination of the work agreement without honour',
    'pemberhentian-sebagai-cpns': 'dismissal as CPNS',
    'pemutusan-kontrak': 'termination of the contract',
    'pemberhentian-perangkat-atau-kepala-desa': 'dismissal as village head or village official',
    'pemberhentian-kepala-daerah': 'dismissal as regional head',
    'pembatalan-sebagai-calon': 'cancellation as candidate',
  },
  exit: {
    must: (form) => `What the rules demand: ${form}.`,
    may: (form) => `What the rules allow: ${form}.`,
    'only-if-imposed': (form) => `Service ends only if this sanction is imposed: ${form}.`,
  },
  honour: {
    with: 'That dismissal is with honour.',
    without: 'That dismissal is without honour.',
  },
  effects: {
    'end-of-month-of-joining': 'It counts from the end of the month of joining the party.',
    'end-of-month-of-resignation': 'It counts from the end of the month of the resignation.',
    'end-of-month-of-determination': 'It counts from the end of the month of the determination as candidate.',
    'day-of-finding': 'It counts from the day on which the examining team found the person guilty.',
    'day-of-proof': 'It counts from the day of the proof.',
  },
  reapply: {
    may: 'The person may apply for a PPPK post again.',
    'may-not': 'The person may not apply for a PPPK post again.',
  },
  compensation: { owed: 'The person must pay compensation (ganti rugi).' },
  offences: {
    'uu-7-2017-490': {
      label: 'UU 7/2017 Article 490',
      act: 'a village head who deliberately favours or harms a contestant in the campaign period',
    },
    'uu-7-2017-493': {
      label: 'UU 7/2017 Article 493',
      act: 'a campaign executor or team that includes those who are barred',
    },
    'uu-7-2017-494': {
      label: 'UU 7/2017 Article 494',
      act: 'ASN, village heads, village officials or members of a village council who join as executor or campaign team',
    },
    'uu-7-2017-521': {
      label: 'UU 7/2017 Article 521',
      act: 'an executor, participant or campaign team that deliberately breaches the campaign bans',
    },
    'uu-7-2017-523-1': {
      label: 'UU 7/2017 Article 523 paragraph (1)',
      act: 'giving money or other matter in the campaign period',
    },
    'uu-7-2017-523-2': {
      label: 'UU 7/2017 Article 523 paragraph (2)',
      act: 'giving money or other matter in the quiet period',
    },
    'uu-7-2017-523-3': {
      label: 'UU 7/2017 Article 523 paragraph (3)',
      act: 'giving money or other matter on voting day',
    },
    'uu-7-2017-547': {
      label: 'UU 7/2017 Article 547',
      act: 'a state official (pejabat negara) who deliberately favours or harms a contestant in the campaign period',
    },
    'uu-7-2017-548': {
      label: 'UU 7/2017 Article 548',
      act: 'using a government, regional, enterprise or village budget for campaign executors',
    },
    'uu-1-2015-185': {
      label: 'UU 1/2015 Article 185',
      act: 'a false statement or identity used to support an independent bakal calon',
    },
    'uu-1-2015-187-3': {
      label: 'UU 1/2015 Article 187 paragraph (3)',
      act: 'a deliberate breach of campaign bans in the election of a bupati or mayor, use of government facilities among them',
    },
    'uu-1-2015-188': {
      label: 'UU 1/2015 Article 188',
      act: 'a state official, pejabat ASN, village head or lurah who deliberately breaches Article 71',
    },
    'uu-1-2015-189': {
      label: 'UU 1/2015 Article 189',
      act: 'a candidate who deliberately involves ASN, village heads, lurah or their apparatus in the campaign',
    },
    'uu-10-2016-185a': {
      label: 'UU 10/2016 Article 185A',
      act: 'deliberately forging the support list of an independent candidate',
    },
    'uu-10-2016-187a': {
      label: 'UU 10/2016 Article 187A',
      act: 'deliberately and unlawfully giving or promising money or other matter to influence voters',
    },
  },
  against: {
    actor: 'This article concerns the person’s own act.',
    candidate: 'This article concerns the act of the candidate, not that of the person.',
    'campaign-side': 'This article concerns the act of the campaign executor or team, not that of the person.',
  },
  elements: {
    deliberate: 'that it was deliberate',
    'on-campaign-team': 'a role as executor or on the campaign team',
    'during-campaign': 'that it fell in the campaign period',
    'during-quiet-period': 'that it fell in the quiet period',
    'on-voting-day': 'that it fell on voting day',
    'within-six-months-before-determination':
      'that it fell within the time that begins six months before the pairs are determined',
    'contestant-favoured-or-harmed': 'that a contestant was favoured or harmed',
    'outside-the-exception-for-facilities': 'that the exception for facilities does not apply',
    'voters-influenced': 'the aim to influence voters',
    'document-false': 'that the statement or document is false',
  },
  supervisors: {
    kasn: 'The civil service commission (KASN).',
    bkn: 'The national civil service agency (BKN).',
  },
  statutoryBasis: {
    'uu-20-2023-24':
      'UU 20/2023 Article 24 itself calls a breach of the duty of neutrality of ASN a breach of discipline.',
  },
  phrases: {
    limbs: (limbs) => `Norms of discipline met: ${limbs}. One sanction follows, the heaviest.`,
    items: (items) => `Items that name this conduct: ${items}.`,
    chooses: (track, kinds) => `${track}; the competent official chooses among: ${kinds}.`,
    ladder: (track, kinds) => `${track}, step by step: ${kinds}.`,
    disciplineLevel: (level) => `A sanction of discipline of the level ${level}`,
    decides: (office, by) =>
      by === undefined ? `Decided by: ${office}.` : `Decided by: ${office}, on the proposal of ${by}.`,
    dismisses: (office, by) =>
      by === undefined
        ? `Dismissal is decided by: ${office}.`
        : `Dismissal is decided by: ${office}, on the proposal of ${by}.`,
    dismissesToo: 'The same official decides on dismissal.',
    alternative: (form) => `Another form that may be chosen: ${form}.`,
    forAnIncumbent: (form) => `For an incumbent who stands again, ${form} by the KPU follows as well.`,
    noExposure: 'No penal article of the election acts was found that touches this conduct.',
    exposureNotice:
      'The articles below touch this conduct. This is no accusation: only a court can decide whether there was an offence, after every element has been proved.',
    toBeShown: (elements) => `What must still be shown: ${elements}.`,
    penalty: (penalty) => `Penalty in that article: ${penalty}.`,
    prison: (months) => `imprisonment of ${months}`,
    kurungan: (months) => `light imprisonment (kurungan) of ${months}`,
    fine: (amount) => `a fine of ${amount}`,
    fineCategory: (category, amount) => `a fine of at most category ${category} (${amount})`,
    upTo: (most) => `at most ${most}`,
    fineUpTo: (most) => `at most ${most}`,
    range: (least, most) => `${least} to ${most}`,
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    combine: {
      and: (prison, fine) => `${prison} and ${fine}`,
      'and-or': (prison, fine) => `${prison} and/or ${fine}`,
    },
    penaltyNotEstablished: 'The penalty of that article on the day that counts could not be established.',
  },
}

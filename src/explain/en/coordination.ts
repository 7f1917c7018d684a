import type { CoordinationWords } from '../catalogue-coordination'

/** A coordination round, in English. */
export const coordination: CoordinationWords = {
  facts: {
    asOf: {
      name: 'day of the report',
      question: 'Is the last day that the report includes known?',
      help: 'Figures and state through that day.',
    },
    dueOn: {
      name: 'day set for completion',
      question: 'Was a day set for completion?',
      help: 'The day the region itself set; left out where there is none.',
    },
    targetSource: {
      name: 'source of the targets',
      question:
        'Do the targets come from the plan of withdrawals, a decision of the region, or an agreement of the round?',
      help: 'See the DPA of the office, the Perkada on the cash budget, or the minutes.',
    },
    procedure: {
      name: 'kind of procedure',
      question: 'What kind of procedure is it?',
      help: 'The procedure whose adoption is assessed.',
    },
    ground: {
      name: 'ground in the region',
      question: 'Has the region itself regulated it, ordered it in writing, or only agreed on it?',
      help: 'See the Perkada, the circular, or the minutes.',
    },
    elements: {
      name: 'elements of the procedure',
      question: 'What does the procedure consist of?',
      help: 'Name each element once.',
    },
    opds: { name: 'offices', question: 'Which offices are assessed?', help: 'Name each office once.' },
    'opds.budget': {
      name: 'budget of the offices',
      question: 'Is the budget for spending of each office known?',
      help: 'The budget of the fiscal year by the DPA, in whole rupiah.',
    },
    'opds.realised': {
      name: 'spending of the offices by quarter',
      question: 'Is the spending of each office in each quarter begun known?',
      help: 'Spending in that quarter alone, not since January.',
    },
    'opds.target': {
      name: 'target of the offices by quarter',
      question: 'Is the target of each office for each quarter known?',
      help: 'By its own plan of withdrawals.',
    },
    'opds.inPlace': {
      name: 'state of the elements in each office',
      question: 'Has each office reported which elements are in place and which are lacking?',
      help: 'An element that is not named counts as unknown.',
    },
  },
  targetSources: {
    'withdrawal-plan': {
      label: 'plan of withdrawals in the DPA',
      help: 'The plan that PP 12/2019 Pasal 132 ayat (2) asks for.',
    },
    'regional-decision': { label: 'decision of the region', help: 'Such as a Perkada on the cash budget.' },
    'agreed-in-round': { label: 'agreement of the round', help: 'Recorded in the minutes only.' },
  },
  procedures: {
    'decision-making': { label: 'SOP of decision-making', help: 'By UU 30/2014 Pasal 49.' },
    'service-standard': { label: 'standard of service', help: 'By UU 25/2009 Pasal 20.' },
    'internal-control': { label: 'procedure of internal control', help: 'By PP 60/2008 Pasal 18.' },
    'health-protocol': { label: 'health protocol SOP in the office', help: 'As in the pandemic of 2020.' },
    other: { label: 'another procedure', help: 'One that no national text that was read asks for.' },
  },
  grounds: {
    'regional-regulation': { label: 'regional regulation or Perkada', help: 'A regulation holds it.' },
    'written-instruction': { label: 'written order or circular', help: 'There is a letter of a competent official.' },
    'agreed-in-round': { label: 'agreement of the round', help: 'Recorded in the minutes only.' },
    none: { label: 'nothing yet', help: 'The region has laid down nothing.' },
  },
  dimensions: {
    matter: 'matter asked about',
    againstTime: 'standing against the time line',
    againstTarget: 'standing against the own target',
    withinBudget: 'within the budget',
    adoption: 'completeness',
    due: 'state of the day set',
  },
  matters: {
    'fiscal-year': 'fiscal year',
    'withdrawal-plan': 'plan of withdrawals',
    'cash-budget': 'cash budget',
    execution: 'execution of the budget',
    control: 'control over the execution of the APBD',
    'periodic-report': 'monthly and half-year reports',
    'first-half-report': 'report on the first half-year',
    supervision: 'guidance and supervision',
    'spending-limit': 'limit of the budget',
    'quarterly-threshold': 'share to be spent by a quarter',
    'consequence-of-lag': 'consequence of lagging behind',
  },
  againstTime: { reached: 'reached', behind: 'behind' },
  againstTarget: { reached: 'reached', behind: 'behind', 'not-yet-due': 'not yet due', 'not-given': 'not given' },
  adoptions: { complete: 'complete', incomplete: 'incomplete', 'not-reported': 'not reported' },
  dues: { 'none-set': 'none set', running: 'still running', passed: 'passed' },
  offices: {
    'kepala-skpd': 'the head of the SKPD as PA',
    ppkd: 'the PPKD as BUD',
    'pemerintah-daerah': 'the regional government',
    'kepala-daerah': 'the head of the region, helped by the inspectorate',
    'setiap-pejabat': 'every official',
  },
  duties: {
    'fiscal-year': 'takes 1 January through 31 December as fiscal year',
    'withdrawal-plan': 'draws up the DPA with a plan of withdrawals',
    'cash-budget': 'draws up the cash budget in line with that plan',
    execution: 'executes and supervises the budget, and answers for it through the regional secretary',
    control: 'controls the execution of the APBD',
    'periodic-report': 'draws up monthly and half-year financial reports',
    'first-half-report': 'draws up the report on the first half-year with a forecast, for the DPRD by the end of July',
    supervision: 'guides and supervises the offices; by the explanation of the act this includes budget absorption',
    'spending-limit': 'must not spend where the budget is not there or not enough',
    'quarterly-threshold': 'reaches a share by a quarter',
    'consequence-of-lag': 'bears what follows from lagging behind',
  },
  targetForces: {
    'plan-asked-by-law': 'The targets come from the plan of withdrawals that PP 12/2019 asks for.',
    'set-by-the-region': 'The targets were set by the region itself.',
    agreement: 'The targets were only agreed in the round; no rule turns them into a duty.',
    none: 'No target of an office was given.',
  },
  standings: {
    'on-track': 'on track',
    'behind-time': 'behind the time line',
    'behind-target': 'behind the own target',
    'behind-both': 'behind the time line and the own target',
    'beyond-budget': 'beyond the budget reported',
    complete: 'complete',
    incomplete: 'incomplete',
    late: 'late',
    'not-reported': 'without a full report',
  },
  questions: {
    'cause-of-lag': 'the cause of the lag',
    'plan-for-the-rest-of-the-year': 'the plan of spending for the rest of the year',
    'revised-withdrawal-plan': 'a revised plan of withdrawals',
    'does-the-plan-still-hold': 'whether a plan that leaves most to the end of the year can still be kept',
    'own-target': 'a plan of withdrawals by quarter',
    'check-the-figures': 'a check of the figures against the latest DPA',
    'plan-differs-from-budget': 'why the targets of the year do not add up to the budget',
    'figures-lacking': 'the figures not yet reported',
    'cause-of-delay': 'the cause of the delay',
    'day-of-completion': 'the day on which the lacking elements will be in place',
    'state-of-adoption': 'the state of each element',
  },
  forces: {
    act: 'an act',
    'government-regulation': 'a government regulation',
    'regional-regulation': 'a regulation of the region itself',
    instruction: 'a written order',
    agreement: 'an agreement of the round only, which no rule turns into a duty',
  },
  must: {
    'draw-up': 'drawn up',
    'carry-out': 'carried out',
    publish: 'made public',
    'as-it-says': 'followed as it reads',
  },
  failings: {
    'not-drawn-up': 'not drawn up',
    'not-carried-out': 'not carried out',
    'not-drawn-up-or-not-carried-out': 'not drawn up or not carried out',
    'not-drawn-up-or-not-carried-out-with-harm':
      'that brings loss to public money or the national economy, or damages the environment',
  },
  sanctions: {
    'sanksi-administratif-ringan': 'a light administrative sanction on the official',
    'sanksi-administratif-berat': 'a severe administrative sanction on the official',
    'pembebasan-dari-jabatan': 'release of the head from office',
    'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri':
      'dismissal of the head with honour, not at own request',
  },
  parts: {
    total: 'All offices together',
    targets: 'What stands behind the targets',
    duties: 'What the law asks',
    threshold: 'A share to be spent by a quarter',
    consequence: 'Legal consequence',
    duty: 'What asks for it',
  },
  columns: {
    rank: 'No.',
    opd: 'Office',
    budget: 'Budget',
    realised: 'Spent',
    share: 'Share',
    behindTime: 'Short of the time line',
    behindTarget: 'Short of the own target',
    standing: 'Standing',
    inPlace: 'In place',
    lacking: 'Lacking',
    unknown: 'Not reported',
  },
  quarters: { q1: 'Quarter 1', q2: 'Quarter 2', q3: 'Quarter 3', q4: 'Quarter 4' },
  phrases: {
    percent: (whole, hundredths) => `${whole}.${hundredths}%`,
    budgetTitle: (asOf) =>
      asOf === undefined ? 'Budget absorption of the offices' : `Budget absorption of the offices through ${asOf}`,
    procedureTitle: (procedure) => `Adoption of a procedure by the offices: ${procedure}`,
    dayOfReport: 'the day of the report',
    offices: (count) => `Number of offices: ${count}`,
    counted: (count, standing) => `${count} ${standing}`,
    budgetSays: (offices, counted) =>
      `of ${offices} offices, ${counted} (a yardstick of administration, no legal limit)`,
    procedureSays: (offices, counted) => `of ${offices} offices, ${counted}`,
    line: (days, share, until) =>
      `Time line through ${until}: ${days} days of the fiscal year, or ${share} of a budget.`,
    furthestBehind: (opd, amount, share) =>
      `Largest amount short of the time line: ${opd}, ${amount} (${share} spent).`,
    due: (day, daysLate) => {
      if (daysLate === 0) return `Day set for completion: ${day}.`
      return `The day set, ${day}, passed ${daysLate} ${daysLate === 1 ? 'day' : 'days'} ago.`
    },
    noDay: 'No day for completion was set.',
    byQuarter: 'Share spent by quarter, cumulative',
    byOffice: 'Each office',
    chartTitle: (left) =>
      left === 0
        ? 'Budget absorption by office'
        : `Budget absorption, lowest offices only (${left} more are not drawn)`,
    adoptionChartTitle: (left) =>
      left === 0
        ? 'Elements in place by office'
        : `Elements in place, lowest offices only (${left} more are not drawn)`,
    chartAxis: 'percent of the budget',
    adoptionChartAxis: 'percent of the elements',
    chartLegend: (target) =>
      target
        ? 'Bars: share spent. First line: time line. Second line: own target at the end of the last full quarter.'
        : 'Bars: share spent. Line: time line.',
    adoptionChartLegend: 'Bars: elements in place.',
    toAsk: 'What to ask the offices',
    asked: (opd, questions) => `${opd}: ${questions}.`,
    ownBudget: 'the budget for spending',
    spendingOf: (quarter) => `the spending of ${quarter}`,
    named: (part, says) => `${part}: ${says}`,
    total: (realised, budget, share) => `Spent ${realised} of ${budget}, or ${share}.`,
    totalShort: (amount) => `${amount} short of the time line.`,
    totalReached: 'The time line is reached.',
    totalAdopted: (complete) => `Complete offices: ${complete}.`,
    duty: (office, duty) => `${office}: ${duty}.`,
    force: (force) => `What stands behind it is ${force}.`,
    must: (must) => `The procedure must be ${must}.`,
    sanction: (failing, sanction) => `If ${failing}: ${sanction}.`,
    notDue: 'not yet due',
    noTarget: 'not given',
    reached: 'reached',
  },
  note: {
    title: 'Note of a coordination round',
    region: 'Region',
    heldOn: 'Day',
    chair: 'Chair',
    invented: 'The figures and the state of the offices in this note are invented examples, no data of that region.',
    procedure: 'Adoption of the procedure',
    budget: 'Budget realisation',
    asks: 'What is asked of the offices',
    remarks: 'Remarks',
    yardstick: 'Time line and targets are yardsticks of the round, no legal limits.',
  },
}

/** What the codes in the tables of powers of office mean to a reader, in English. */
export const authorityNotes = {
  notes: {
    'a-decree-is-a-mandate':
      'A decree or order makes a mandate only; a delegation needs a government, presidential or regional regulation.',
    'a-penjabat-holds-no-mandate':
      'A penjabat is set in the office and holds no mandate; the limits stand in rules of their own.',
    'a-plt-of-a-region-is-no-plt-of-a-post':
      'Whoever stands in for the head of a region is no pelaksana tugas in the sense of UU 30/2014.',
    'act-says-until-judgment-regulation-one-year':
      'The act says until a judgment, the older government regulation at most one year.',
    'agency-rules-name-days': 'Rules of agencies name between three and thirty days.',
    'as-far-as-the-regulation-goes': 'Read the delegating regulation; the power goes as far as it does.',
    'ban-names-the-deputy-of-a-suspended-head':
      'The ban names the deputy of a suspended head, not of one who is detained or hindered.',
    'ban-may-mean-the-sekda-of-pasal-131':
      'Article 132A points to Article 131 paragraph (4), where the Sekda carries out the daily tasks; whether the ban means the Sekda or the penjabat who follows it does not say.',
    'binds-who-rose-from-deputy':
      'If the head rose from deputy because the predecessor left to stand for election, Article 132A of PP 49/2008 binds as well: then give that as the vacancy.',
    'bound-the-petahana-only': 'Before 1 July 2016 the ban bound only incumbents who stood again.',
    'explanation-names-the-sekda-only':
      'What daily tasks are is explained for the Sekda; for a deputy it is used by analogy.',
    'form-is-set-by-other-rules':
      'Other rules say in which form: structure by regional regulation, plans and budget with the DPRD, permits by the law on them.',
    'goes-to-the-official-one-level-up': 'The matter goes to the official one level up.',
    'governor-silence-is-approval': 'The governor answers within five working days; silence counts as approval.',
    'higher-level-names-next': 'Next the level above names the penjabat Sekda.',
    'implements-the-older-act':
      'PP 49/2008 implements a repealed act and stays in force as far as it does not contradict UU 23/2014.',
    'joint-elections-shorten-some-terms': 'The calendar of joint elections may shorten the term.',
    'kuasa-for-administrative-posts':
      'For administrative posts the Pejabat Pembina Kepegawaian may empower an official below (PP 11/2017 Article 56).',
    'list-of-the-circular-of-2019': 'The list in SE BKN 1/SE/I/2021 was not read; this answer uses the list of 2019.',
    'names-certain-vacancies-only':
      'Article 132A names the penjabat of certain vacancies; that it binds every penjabat is practice.',
    'naming-is-no-appointment-of-staff':
      'Naming a commitment-making official is no appointment of staff in the sense of the explanation of Article 14 paragraph (7).',
    'only-what-the-office-holds': 'Only as far as the office holds that power by other rules.',
    'only-while-the-term-runs': 'This answer holds while the term of the capacity runs.',
    'past-the-term-of-the-circular': 'The three months and one extension of the BKN circular have passed.',
    'plh-for-more-than-a-month': 'A Plh for more than a month should be looked at: the post may in fact be vacant.',
    'practice-asks-for-a-decree-on-the-budget': 'Practice asks for a decree of the head on who is budget user.',
    'president-appoints-the-highest-posts':
      'JPT utama, JPT madya and JF ahli utama lie outside the power the President delegates.',
    'sekda-proposes': 'The Sekda, as pejabat yang berwenang, only proposes.',
    'serial-appointments-occur': 'In practice the same person is often named again; the act sets the longest time.',
    'superiors-only': 'Only the superior of the official who is hindered.',
    'then-a-pj-sekda-is-named': 'Next a penjabat Sekda is named.',
    'then-called-plt': 'At that time whoever stood in was called Plt; since 2018 the name is Pjs.',
  },
  silent: {
    'approval-given': 'The written approval is there, so nothing was broken.',
    'daily-tasks-not-delimited': 'The texts do not say whether this act is a daily task or strategic policy.',
    'finance-rules-decide': 'Rules on finance and procurement decide, not those on standing in.',
    'length-of-the-absence': 'A Plh serves while the holder is away; no number of days holds in general.',
    'mandate-not-delimited': 'The texts do not say whether a mandate reaches this act.',
    'no-candidacy-at-stake': 'No candidacy is at stake.',
    'no-ground-for-a-penjabat':
      'A head who is detained or away leaves no vacancy for a Penjabat: the deputy steps in, without one the Sekda.',
    'no-ground-for-a-pj-sekda': 'The rules on the Sekda do not know that reason.',
    'no-limit': 'Nothing limits it.',
    'no-offence-attached': 'No offence of the election acts is attached.',
    'no-report-asked': 'No special report is asked.',
    'no-rule-on-a-plt-as-budget-user': 'No rule makes a Plt or Plh budget user.',
    'older-campaign-leave-rules-not-read': 'The rules on standing in during campaign leave before that were not read.',
    'no-such-seat': 'That capacity and that office do not go together.',
    'no-term-in-the-texts': 'The texts name no term.',
    'older-finance-rules-not-read': 'The rules on regional finance before PP 12/2019 were not read.',
    'outside-the-window-of-programmes':
      'Outside that window there is no special rule; the ban on taking sides in Article 71 paragraph (1) remains.',
    'rules-on-the-post-decide': 'The rules on the post itself decide.',
    'term-not-settled': 'The texts do not agree on the term.',
    'until-a-head-is-inaugurated': 'It lasts until a head is inaugurated; no months are counted.',
    'until-a-head-is-inaugurated-or-a-penjabat-appointed':
      'It lasts until a head is inaugurated or a Penjabat appointed; no months are counted.',
    'until-the-head-returns-or-judgment': 'It lasts until the head returns or a judgment; no months are counted.',
    'within-power': 'The act is within the power, so nothing follows.',
  },
  outside: { 'capacity-not-begun': 'On that day the capacity had not begun.' },
} as const

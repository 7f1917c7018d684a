import type { NoteWords } from '../catalogue'
import { authorityNotes } from './authority-notes'
import { breachNotes } from './breach-notes'
import { disciplinePlanNotes } from './discipline-plan-notes'
import { dutyNotes } from './duty-notes'
import { escalationNotes } from './escalation-notes'
import { grievanceNotes } from './grievance-notes'
import { legalAidNotes } from './legal-aid-notes'
import { organizationNotes } from './organization-notes'
import { successionNotes } from './succession-notes'

/** What the codes in tables mean to a reader, in English. */
export const notes: NoteWords = {
  notes: {
    ...successionNotes.notes,
    ...authorityNotes.notes,
    ...dutyNotes.notes,
    ...escalationNotes.notes,
    ...breachNotes.notes,
    ...grievanceNotes.notes,
    ...legalAidNotes.notes,
    ...organizationNotes.notes,
    'local-rule': 'A local rule has a part in this answer; it was brought by the user and not read by this library.',
    'draft-rule': 'This answer uses a draft change brought by the user; a draft is no law yet.',
    'before-first-known-stage':
      'The day of the act lies before the first stage of that election that is known here; the stage is told by the day of determination alone.',
    'after-last-known-stage':
      'The day of the act lies after the last stage of that election that is known here; the stage is told by the day of determination alone. Check whether it is this election that is meant.',
    'plan-has-no-period-by-law':
      'PP 12/2019 asks for a plan of withdrawals without naming its period; the quarters come from the documents of the offices.',
    'read-the-decision-of-the-region': 'Read the decision of the region; what it holds is not covered here.',
    'plan-is-asked-by-law': 'A plan of withdrawals should stand in the DPA of every SKPD; ask the office for it.',
    'yardstick-is-no-norm':
      'The standing of an office is a yardstick of administration here; lagging behind is no breach.',
    'excess-is-no-finding':
      'Figures beyond the budget establish no breach; the budget may have changed since, or the figures may be wrong.',
    'read-the-regulation-of-the-region': 'Read the regulation of the region; what it holds is not covered here.',
    'ethics-bind-officials-not-the-office': 'Those rules of ethics bind civil servants one by one, not the office.',
    'resigns-on-determination':
      'Once determined as a candidate, a kepala desa must resign in writing and for good (UU 6/2014 Pasal 26 paragraph (4) letter g).',
    'sanction-needs-its-own-finding': 'This report establishes no breach; a sanction needs an examination of its own.',
    'absent-from-the-fifteen':
      'This item stands in press lists and statistics of KASN, but not among the fifteen that BKN released.',
    'advice-is-prudence': 'This advice is prudence; no rule commands it.',
    'any-breach-of-contract-in-pasal-59':
      'PP 49/2018 Article 59 also speaks of any breach of the work agreement; check that agreement.',
    'approach-without-leave-is-another-conduct':
      'Approaching a party or the public without leave outside state responsibility is judged as a conduct of its own.',
    'article-says-calon-tertentu':
      'The article speaks of certain candidates, and before the determination there is none.',
    'asn-by-ministerial-decree': 'That part-time PPPK are ASN rests on a ministerial decree.',
    'asn-includes-pppk': 'The provision speaks of ASN, which includes PPPK.',
    'attributes-count-as-support': 'Wearing attributes is read as a sign of support.',
    'attributes-only-by-analogy':
      'For regional elections there is no ban on attributes as such; this limb fits only by analogy.',
    'authority-over-staff-is-a-conduct-of-its-own':
      'If power over subordinates was used, have it assessed as pressing people or steering officials too.',
    'berat-by-the-agency-rule':
      'For PPPK, whether a breach is berat must follow from the agency’s own rule of discipline.',
    'camat-is-consulted': 'The village head consults the camat before dismissing a village official.',
    'campaign-leave':
      'A regional head may campaign only on leave or with a permit, and without the facilities of the office.',
    'campaigning-on-leave-is-allowed':
      'Campaigning on leave is allowed to regional heads; this ban concerns what goes beyond it.',
    'circular-made-for-2024': 'This circular was made for the elections of 2024.',
    'cpns-candidacy-not-named': 'The provisions on resignation name PNS, and do not name CPNS for this candidacy.',
    'cpns-holds-no-office-yet': 'A CPNS is appointed to a post only on becoming a PNS, and so is no pejabat ASN yet.',
    'dismissal-may-be-suspended':
      'The dismissal may be suspended, for example over a discipline case or duties that cannot yet be handed over.',
    'disqualification-of-an-incumbent': 'An incumbent who breaches this ban also faces cancellation as candidate.',
    'dprd-not-in-the-asn-acts': 'The ASN acts do not name the DPRD; the duty to resign for it comes from UU 7/2017.',
    'duty-presence-is-practice': 'Presence on duty is accepted in practice; no rule names it.',
    'duty-without-a-written-consequence':
      'Only a duty to resign is written; no article makes breaking it a ground of dismissal.',
    'election-act-not-read-in-full': 'Part of UU 7/2017 could not be read, so another article may exist.',
    'elements-not-read': 'The elements of that article were not read in the text.',
    'exception-named-in-2020-only':
      'The exception for explaining government policy is written only in the joint decree of 2020.',
    'executor-falls-under-12a':
      'A funder who is also a campaign executor falls under PP 53/2010 Article 4 number 12 letter a.',
    'campaign-ban-in-its-period':
      'The village act bars the campaign, and that runs in its own period; on other days the article commands nothing.',
    'general-bans-of-the-office-remain':
      'The general bans on whoever holds the office, such as abuse of authority, remain.',
    'hand-over': 'In these days the work of KASN was being handed over to BKN.',
    'heavier-limb-prevails': 'Several norms are met at once; the heaviest decides.',
    'eselon-read-as-a-post':
      'The articles speak of eselon; UU 5/2014 Article 131, which equates each eselon with a post, did not hold on that day, so that the post is concluded.',
    'in-a-province-the-sekretaris-daerah': 'In a province that official is the sekretaris daerah.',
    'independent-body-by-2027-10-16':
      'As reported, Constitutional Court ruling 121/PUU-XXII/2024 asks for an independent body by 16 October 2027.',
    'item-names-declarations': 'The item names declarations; applying it to campaigns is interpretation.',
    'item-read-before-determination': 'The item is read for the time before the candidates are determined.',
    'item-three-names-pairs': 'The third ethics item names pairs; for other candidates the sixth is used.',
    'kasn-until-implementing-rule': 'KASN went on working until implementing rules of UU 20/2023 moved its work.',
    'leave-does-not-cover-support': 'Leave outside state responsibility does not allow active support.',
    'leave-open-to-pns-after-five-years':
      'Leave outside state responsibility is open only to PNS with at least five years of continuous service; CPNS and PPPK cannot take it.',
    'letter-knows-no-leave': 'Letter B/71/2017 knows no exception for leave outside state responsibility.',
    'letter-names-calon-too': 'In this item letter B/71/2017 names bakal calon and candidates alike.',
    'letter-names-declarations': 'Letter B/71/2017 names declarations; applying it to campaigns is interpretation.',
    'letter-names-regional-heads':
      'This item of letter B/71/2017 names regional heads; for other candidacies the bare norm of the code remains.',
    'level-by-impact-not-by-item':
      'The joint decree of 2022 says sedang, but under PP 94/2021 the level follows the negative impact that is shown.',
    'local-circulars-may-exist': 'A local circular may apply.',
    'money-is-a-crime-for-everyone': 'Giving money or other matter to influence voters is forbidden to everyone.',
    'money-is-give-goods': 'If money or goods were given, have it assessed as giving goods or money too.',
    'nearest-limb-not-met-by-its-words':
      'The joint decree of 2022 says berat, but the words of PP 94/2021 do not forbid being on a campaign team as such.',
    'no-campaign-ban-in-the-act': 'UU 6/2014 does not bar members of the village council from campaigning.',
    'no-campaign-ban-in-the-village-act': 'UU 6/2014 does not bar members of the village council from campaigning.',
    'no-candidate-for-a-party': 'A party is no candidate, so the rules for candidates do not apply.',
    'no-exception-for-spouses': 'UU 6/2014 knows no exception for the spouse of a candidate.',
    'no-heavier-level-for-this-duty':
      'PP 94/2021 attaches no heavy level to this duty, even where the impact reaches the state.',
    'no-implementing-regulation-yet': 'On that day there was no implementing regulation on PPPK yet.',
    'no-implementing-rule-found': 'No implementing rule of UU 20/2023 on this was found.',
    'no-item-of-its-own': 'No item of a list names this conduct; the bare norm of the code is used.',
    'no-level-in-the-act': 'UU 20/2023 calls it a breach of discipline without setting a level.',
    'no-list-yet': 'On that day there was no national list for this election.',
    'no-pair-yet': 'The article needs a pair of candidates, and none was determined yet.',
    'no-part-in-the-event-itself': 'The person took no part in the event; what is judged is the support shown.',
    'no-penal-article-found': 'There is a ban, but no penal article was found for it.',
    'no-penalty-written-for-governor-elections':
      'By its words the penalty in that article covers only elections of a bupati or mayor.',
    'no-pppk-regulation-yet': 'On that day there was no government regulation on PPPK yet.',
    'no-rule-on-social-events': 'No rule speaks of social, religious or sports events.',
    'no-saving-clause': 'PP 42/2004 is not repealed, but UU 20/2023 does not expressly keep it either.',
    'no-such-kind-yet': 'This kind of employment did not exist on that day.',
    'officers-only': 'UU 6/2014 forbids being an officer of a party; membership alone is not forbidden.',
    'official-statements-differ': 'Official statements on such presence differ.',
    'old-rule-if-it-favours-the-offender':
      'The act is older than the new penal rules; the old rule applies if it is more favourable.',
    'older-act-not-read': 'The older act was not read.',
    'older-regulation-not-read': 'The older regulation was not read.',
    'one-like-and-berat':
      'The regulation does not tell one like from a campaign; whether the level berat is in proportion to so small an act is disputed.',
    'one-reproduction-without-support':
      'Only one reproduction of the joint decree of 2022 prints this item without active support.',
    'only-one-tier-below-kepala-perwakilan': 'This holds only for PNS one tier below the head of the mission.',
    'only-two-tiers-below-kepala-perwakilan': 'This holds only for PNS two tiers below the head of the mission.',
    'only-where-a-jpt-pratama-stands-two-tiers-above':
      'This holds only where a JPT pratama stands two tiers above the person.',
    'only-where-no-limb-is-met': 'The code of ethics is used only where no norm of discipline is met.',
    'outside-the-item-by-its-words': 'By its words the item does not cover a photo without symbol or gesture.',
    'outside-the-item-while-on-leave':
      'By its words the item concerns only those who are not on leave outside state responsibility.',
    'party-as-such': 'A party benefits, and the item names candidates; the bare norm of the code is used.',
    'party-not-in-opening-words': 'The opening words of that ban name candidates and no party.',
    'pasal-71-speaks-of-any-act':
      'UU 10/2016 Article 71 paragraph (1) speaks of any act, so it may be argued whether it covers this conduct.',
    'pengawas-may-impose-too': 'For a light sanction a pengawas may be competent too.',
    'penjabat-as-village-head-not-settled':
      'Whether the article on village heads reaches a PNS who acts as one (penjabat kepala desa) is not settled in the texts.',
    'penjabat-counts-as-pejabat-asn': 'A penjabat kepala desa is taken for a pejabat ASN; the text does not say so.',
    'perpres-move-the-merit-system-only':
      'Perpres 91 and 92 of 2024 move the supervision of the merit system and do not name neutrality as such.',
    'photo-as-upload': 'This photo is judged as an upload on social media.',
    'post-to-lose-required': 'A move to a lower post and release from a post are possible only for those who hold one.',
    'pp-37-2004-without-saving-clause': 'PP 37/2004 is not repealed, but UU 20/2023 does not expressly keep it either.',
    'pp-42-names-pns-only':
      'PP 42/2004 names PNS and CPNS only; for PPPK the ground is the principle of neutrality in the ASN act.',
    'pppk-candidacy-not-named': 'On that day the provisions on resignation did not name PPPK for this candidacy.',
    'pppk-may-resign-late-only':
      'Under PP 49/2018 PPPK may resign with honour only after at least 90 percent of the term and of the targets.',
    'private-group-not-named': 'No norm names talk in a private group.',
    'proposer-is-the-person-concerned':
      'By its words the proposer is the pejabat pembina kepegawaian, who is the person concerned; the rules name no substitute.',
    'reprimanding-office-not-named': 'UU 6/2014 does not say who gives the reprimand.',
    'resigned-only-after-joining': 'The resignation came only after joining, while PP 37/2004 asks for it first.',
    'rests-on-a-decision-of-office': 'This ban needs a decision of the office.',
    'rests-on-the-powers-of-office': 'This holds as far as the powers or means of the office were used.',
    'sanction-as-the-contract-says': 'The sanction follows the yearly contract.',
    'sekretaris-daerah-may-impose-on-an-asisten': 'For an asisten the sekretaris daerah may be competent too.',
    'six-months-before-determination-only': 'This ban runs from six months before the pairs are determined.',
    'stage-rule-is-policy':
      'The split by stage (bakal calon: ethics; candidate: discipline) is policy, not the words of a regulation.',
    'statute-calls-it-discipline':
      'Since 31 October 2023 UU 20/2023 itself calls a breach of the duty of neutrality a breach of discipline.',
    'support-goes-beyond-the-assignment': 'Active support goes beyond the letter of assignment.',
    'team-is-a-conduct-of-its-own': 'Being on a campaign team is judged as a conduct of its own.',
    'team-or-executor-only': 'The article concerns executors and campaign teams only.',
    'where-the-event-is-a-declaration-or-campaign':
      'This item applies only where the event is a declaration or campaign.',
    'who-organised-decides': 'The assessment depends on who held the event and on what happened there.',
    'cpns-leaves-with-honour': 'A CPNS sanctioned at level sedang is dismissed with honour.',
    'cpns-leaves-without-honour': 'A CPNS sanctioned at level berat is dismissed without honour.',
    'amendment-of-pp-98-2000-not-read': 'PP 98/2000 was read in its original wording; its amendment was not read.',
    'without-honour-against-uu-5-2014':
      'Dismissal without honour under PP 53/2010 does not agree with UU 5/2014 Article 87 paragraph (3).',
  },
  silent: {
    ...successionNotes.silent,
    ...disciplinePlanNotes.silent,
    ...authorityNotes.silent,
    ...dutyNotes.silent,
    ...escalationNotes.silent,
    ...breachNotes.silent,
    ...grievanceNotes.silent,
    ...legalAidNotes.silent,
    ...organizationNotes.silent,
    'no-quarterly-threshold':
      'The rules that were read ask for a plan, reports and supervision, but set no share of the APBD to be spent by a quarter.',
    'no-consequence-of-lag': 'The rules that were read attach nothing to an office that lags behind its plan.',
    'no-norm-for-this-procedure': 'No rule was found that makes an office adopt this procedure.',
    'no-consequence-for-the-office':
      'The rules that were read attach nothing to an office that has not adopted this procedure.',
    'authority-not-settled-for-this-post': 'The articles do not settle who is competent for this post.',
    'ban-runs-in-the-campaign-only': 'The ban runs in the campaign period only.',
    'barred-by-circular-without-a-limb':
      'A circular for that election bars attendance, but no norm of discipline holds it.',
    'before-coverage': 'The rules before that day are not covered.',
    'category-came-later': 'This kind of employment came later.',
    'cpns-candidacy-not-named': 'The provisions on dismissal over candidacy do not name CPNS for this office.',
    'cpns-is-dismissed-instead':
      'A CPNS against whom a breach at the level sedang or berat is proven is dismissed as CPNS instead of serving one of the sanctions.',
    'cpns-not-pegawai-asn': 'UU 20/2023 speaks of Pegawai ASN, that is PNS and PPPK; CPNS are not named.',
    'depends-on-being-sekretaris-daerah':
      'Who is competent depends on whether the person is the sekretaris daerah or holds another post.',
    'depends-on-golongan-or-jenjang':
      'Who is competent depends on the golongan of the pelaksana or the jenjang of the functional post.',
    'depends-on-kind-of-sanction': 'Who is competent depends on which sanction of that level is to be imposed.',
    'depends-on-the-post-of-origin': 'Who is competent depends on the post from which the acting PNS comes.',
    'depends-on-whom-the-post-answers-to':
      'Who is competent depends on whether the post answers directly to the pejabat pembina kepegawaian.',
    'dismissal-instead-of-a-sanction': 'What follows is dismissal, not a sanction of discipline.',
    'dprd-not-in-the-dismissal-article': 'The articles on dismissal do not name candidates for a DPRD.',
    'duty-without-a-written-consequence':
      'The duty to resign is written, and no article ends the service of whoever does not resign.',
    'named-by-the-list-without-a-limb':
      'The list of the joint decree names this conduct, but no norm of discipline holds it.',
    'no-breach': 'No breach was found, so nothing follows.',
    'no-candidate-for-a-party': 'A party is no candidate, so there is no candidacy.',
    'no-circular-for-this-election': 'No circular on this was made for that election.',
    'no-code-of-ethics-yet': 'On that day there was no code of ethics of PNS yet.',
    'no-contestant-yet': 'The ban speaks of contestants, and none was determined yet.',
    'no-dismissal-at-this-level': 'A breach at this level does not end service.',
    'no-ethics-sanction-if-lapsed': 'If PP 42/2004 is no longer in force, its moral sanctions are gone too.',
    'no-ethics-sanction-in-pp-42': 'The moral sanctions of PP 42/2004 concern PNS and CPNS only.',
    'agency-rule-names-the-office': "Who imposes the sanction is named by the agency's own rule on PPPK discipline.",
    'no-exit': 'No end of service follows.',
    'contract-names-the-office': 'The contract says which office decides.',
    'deciding-office-not-written': 'The rules do not name the office that decides.',
    'no-duty-to-resign-for-contract-staff':
      'The duty to resign over candidacy concerns ASN only; for contract staff no rule was found.',
    'no-level-attached': 'No article sets the level of the sanction.',
    'no-lighter-sanction-in-the-act':
      'The act knows no lighter sanction for regional heads than removal through the DPRD and the Supreme Court.',
    'no-national-instrument': 'On that day no national instrument for non-ASN staff was found.',
    'no-pair-yet': 'The ban speaks of a pair of candidates, and none was determined yet.',
    'no-row': 'The tables of this library do not hold that case.',
    'no-rule-for-this-office': 'No neutrality rule was found for this office and conduct.',
    'no-rule-found': 'No rule was found that forbids or allows it.',
    'no-rule-on-mere-presence': 'No rule was found on mere presence at such an event.',
    'no-rule-on-private-groups': 'No rule was found on talk in private groups.',
    'no-sanction-in-the-act': 'The act attaches no sanction to this ban.',
    'no-statutory-breach-before-2023': 'UU 5/2014 does not call it a breach of discipline.',
    'no-such-kind-yet': 'This kind of employment did not exist on that day.',
    'no-such-leave-for-this-kind':
      'CPNS and PPPK have no leave outside state responsibility, so that case cannot be judged.',
    'no-such-post-there': 'There is no such post in that place of service.',
    'no-supervisor-after-mk-121': 'On this reading no body is competent to supervise since that ruling.',
    'not-a-civil-servant': 'This provision concerns ASN only.',
    'older-act-not-read': 'The older act was not read.',
    'older-regulation-not-read': 'The older regulation was not read.',
    'outside-personnel-law': 'Workers of a vendor stand outside personnel law; the contract with the vendor applies.',
    'penalty-not-read': 'The original penalty of that article was not read.',
    'pppk-candidacy-not-regulated': 'PP 49/2018 and the rules before it hold no termination of PPPK over candidacy.',
  },
  outside: {
    ...successionNotes.outside,
    ...authorityNotes.outside,
    'armed-forces-and-police':
      'Members of the armed forces and the police stand under rules of their own, which are not covered here.',
    'days-out-of-order': 'The days given cannot follow one another; please check them.',
    'before-coverage': 'The day of the act lies before the time covered.',
    'not-checked-since': 'A day of the case falls after the law of this area was last checked.',
  },
}

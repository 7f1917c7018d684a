import type { Expectation } from '../../expectation'

const OLDER = ['2021-09-01', '2023-04-11']
const SINCE = ['2023-04-12', '2023-04-13']
const absence = { claim: 'absence-in-hours' }
const none = { ...absence, absenceReason: 'none' }
const counter = { claim: 'counter-left-empty' }
/** PP 94/2021 does not bind PPPK; PP 49/2018 lays discipline on them. */
const OBEY = 'pp-49-2018/pasal-51/ayat-1'
const WORK = 'pp-94-2021/pasal-4/huruf-f'
const PNS = ['pns', 'cpns']
const PPPK = ['pppk', 'pppk-paruh-waktu']
const EVERYONE = [...PNS, ...PPPK, 'non-asn']
const FLEXIBLE = ['norm perpres-21-2023/pasal-8/ayat-1', 'procedure perpres-21-2023/pasal-8/ayat-3']
const AGENCY = ['norm pp-49-2018/pasal-51/ayat-1', 'norm pp-49-2018/pasal-52/ayat-1']
const MEASURES = ['whole-days', 'part-of-a-day']
const SERVICE = ['norm uu-25-2009/pasal-17/huruf-b', 'sanction uu-25-2009/pasal-54/ayat-2']

export const expectations: Expectation[] = [
  ...OLDER.flatMap((act): Expectation[] => [
    {
      when: { claim: 'permission-refused', localRule: 'yes', servant: PNS },
      on: { act },
      then: { finding: 'local-rule-decides', weight: 'elsewhere' },
      basis: [`norm ${WORK}`],
    },
    {
      when: { claim: 'permission-refused', localRule: 'yes', servant: PPPK },
      on: { act },
      then: { finding: 'local-rule-decides', weight: 'elsewhere' },
      basis: [`norm ${OBEY}`],
    },
    {
      when: { claim: 'permission-refused', localRule: 'no', servant: PNS },
      on: { act },
      then: { silent: 'no-national-rule-on-short-permission' },
      basis: [`procedure ${WORK}`],
    },
    {
      when: { claim: 'permission-refused', localRule: 'no', servant: PPPK },
      on: { act },
      then: { silent: 'no-national-rule-on-short-permission' },
      basis: [`procedure ${OBEY}`],
    },
    {
      when: { claim: 'permission-refused', localRule: ['yes', 'no'], servant: 'non-asn' },
      on: { act },
      then: { silent: 'contract-decides' },
      basis: ['procedure pp-94-2021/pasal-43'],
    },
    {
      when: { ...absence, absenceReason: 'flexible-arrangement', absenceMeasure: MEASURES, servant: PNS },
      on: { act },
      then: { finding: 'authorised-absence', weight: 'none' },
      basis: ['norm pp-94-2021/pasal-1/angka-5', 'norm pp-94-2021/penjelasan/pasal-4/huruf-f'],
    },
    {
      // PP 94/2021 does not bind PPPK, and the decree that lets every ASN employee work flexibly came on 12 April 2023.
      when: { ...absence, absenceReason: 'flexible-arrangement', absenceMeasure: MEASURES, servant: PPPK },
      on: { act },
      then: { finding: 'agency-rule-decides', weight: 'elsewhere' },
      basis: AGENCY,
    },
  ]),
  ...SINCE.flatMap((act): Expectation[] => [
    {
      when: { claim: 'permission-refused', localRule: 'yes', servant: [...PNS, ...PPPK] },
      on: { act },
      then: { finding: 'local-rule-decides', weight: 'elsewhere' },
      basis: ['norm perpres-21-2023/pasal-5'],
    },
    {
      when: { claim: 'permission-refused', localRule: 'no', servant: PNS },
      on: { act },
      then: { silent: 'no-national-rule-on-short-permission' },
      basis: ['procedure perpres-21-2023/pasal-5', `procedure ${WORK}`],
    },
    {
      when: { claim: 'permission-refused', localRule: 'no', servant: PPPK },
      on: { act },
      then: { silent: 'no-national-rule-on-short-permission' },
      basis: ['procedure perpres-21-2023/pasal-5', `procedure ${OBEY}`],
    },
    {
      when: { claim: 'permission-refused', localRule: ['yes', 'no'], servant: 'non-asn' },
      on: { act },
      then: { silent: 'contract-decides' },
      basis: ['procedure pp-94-2021/pasal-43'],
    },
    {
      when: { ...absence, absenceReason: 'flexible-arrangement', absenceMeasure: MEASURES, servant: PNS },
      on: { act },
      then: { finding: 'authorised-absence', weight: 'none' },
      basis: ['norm pp-94-2021/penjelasan/pasal-4/huruf-f', ...FLEXIBLE],
    },
    {
      when: { ...absence, absenceReason: 'flexible-arrangement', absenceMeasure: MEASURES, servant: PPPK },
      on: { act },
      then: { finding: 'authorised-absence', weight: 'none' },
      basis: FLEXIBLE,
    },
  ]),
  {
    when: { ...absence, absenceReason: 'order-permission-or-leave', absenceMeasure: MEASURES, servant: PNS },
    then: { finding: 'authorised-absence', weight: 'none' },
    basis: ['norm pp-94-2021/pasal-1/angka-5', `norm ${WORK}`],
  },
  {
    when: { ...absence, absenceReason: 'order-permission-or-leave', absenceMeasure: MEASURES, servant: PPPK },
    then: { finding: 'authorised-absence', weight: 'none' },
    basis: ['norm pp-49-2018/pasal-76/ayat-1', 'procedure pp-49-2018/pasal-52/ayat-1'],
  },
  {
    when: { ...none, absenceMeasure: 'whole-days', servant: ['pns', 'cpns'] },
    then: { finding: 'absence-counted-per-person', weight: 'breach' },
    basis: [`norm ${WORK}`, 'procedure pp-94-2021/pasal-15/ayat-1', 'procedure pp-94-2021/pasal-27/ayat-1'],
  },
  {
    when: { ...none, absenceMeasure: 'part-of-a-day', servant: ['pns', 'cpns'] },
    then: { silent: 'hours-into-days-not-read' },
    basis: [`procedure ${WORK}`, 'procedure pp-94-2021/pasal-15/ayat-1'],
  },
  {
    when: { ...none, absenceMeasure: MEASURES, servant: ['pppk', 'pppk-paruh-waktu'] },
    then: { finding: 'agency-rule-decides', weight: 'elsewhere' },
    basis: AGENCY,
  },
  {
    when: {
      ...absence,
      absenceReason: ['order-permission-or-leave', 'flexible-arrangement', 'none'],
      absenceMeasure: MEASURES,
      servant: 'non-asn',
    },
    then: { silent: 'contract-decides' },
    basis: ['procedure pp-94-2021/pasal-43'],
  },
  {
    when: { ...counter, leftWithoutReason: 'no', usersHarmed: ['yes', 'no'], servant: EVERYONE },
    then: { finding: 'lawful-reason', weight: 'none' },
    basis: ['norm uu-25-2009/pasal-17/huruf-b'],
  },
  {
    when: { ...counter, leftWithoutReason: 'yes', usersHarmed: 'no', servant: EVERYONE },
    then: { finding: 'left-duty', weight: 'breach' },
    basis: SERVICE,
  },
  {
    when: { ...counter, leftWithoutReason: 'yes', usersHarmed: 'yes', servant: PNS },
    then: { finding: 'left-duty-with-harm', weight: 'breach' },
    basis: [...SERVICE, 'norm pp-94-2021/pasal-5/huruf-m'],
  },
  // Pasal 5 forbids it to PNS; the act on public service to whoever serves.
  {
    when: { ...counter, leftWithoutReason: 'yes', usersHarmed: 'yes', servant: PPPK },
    then: { finding: 'left-duty-with-harm', weight: 'breach' },
    basis: [...SERVICE, ...AGENCY],
  },
  {
    when: { ...counter, leftWithoutReason: 'yes', usersHarmed: 'yes', servant: 'non-asn' },
    then: { finding: 'left-duty-with-harm', weight: 'breach' },
    basis: SERVICE,
  },
]

import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { PLACES } from '../../../people'
import {
  AGENCY_STANDINGS,
  AIDED,
  CENTRAL,
  INQUIRY_TRIGGERS,
  INVESTIGATORS,
  type LegalAidInput,
  PHASES,
  REGIONAL,
  SUBJECTS,
  YES_NO,
} from '../dimensions'
import type { AdministrationFirst, InvestigationNotice, SeparateCounsel } from '../outcome'

/** The dimensions of the table of coordination before a criminal inquiry. */
export type AdministrationFirstInput = Pick<
  LegalAidInput,
  'inquiryPhase' | 'inquiryTrigger' | 'investigator' | 'place' | 'about'
>

const INQUIRY = ['penyelidikan', 'penyidikan'] as const
const POLICE_OR_PROSECUTOR = ['kepolisian', 'kejaksaan'] as const
const ACT = [
  procedure('uu-23-2014/pasal-385/ayat-1'),
  procedure('uu-23-2014/pasal-385/ayat-3'),
  procedure('uu-23-2014/pasal-385/ayat-4'),
  procedure('uu-23-2014/pasal-385/ayat-5'),
] as const
const REGULATION = [
  procedure('pp-12-2017/pasal-25/ayat-3'),
  procedure('pp-12-2017/pasal-25/ayat-7'),
  procedure('pp-12-2017/pasal-25/ayat-8'),
] as const
const PROCUREMENT = [
  procedure('perpres-16-2018/pasal-77/ayat-1'),
  procedure('perpres-16-2018/pasal-77/ayat-2'),
] as const
const OFFICIALS = [procedure('pp-48-2016/pasal-20')] as const
/** The same since the second change of the Perpres, which also puts the administrative process first. */
const PROCUREMENT_2025 = [
  procedure('perpres-46-2025/pasal-77/ayat-1a'),
  procedure('perpres-46-2025/pasal-77/ayat-2'),
] as const
const NO_BAR = ['coordination-is-no-bar'] as const
/** PP 48/2016 Pasal 20 rules complaints of an administrative breach of an official, and no others. */
const FIVE_DAYS = ['coordination-is-no-bar', 'administrative-complaint-examined-in-five-working-days'] as const

/**
 * What comes before law enforcement examines a public complaint: a step of coordination, in the regions by UU 23/2014 Pasal 385 and PP
 * 12/2017 Pasal 25, at central agencies by PP 48/2016 Pasal 20.
 */
export const administrationFirstTable = /* @__PURE__ */ defineTable<
  AdministrationFirstInput,
  'act',
  AdministrationFirst | Silent,
  ReadingOptions
>()({
  id: 'administration-first',
  bucket: 'inquiryPhase',
  dimensions: {
    inquiryPhase: PHASES,
    inquiryTrigger: INQUIRY_TRIGGERS,
    investigator: INVESTIGATORS,
    place: PLACES,
    about: SUBJECTS,
  },
  rows: () => ({
    'no-inquiry': {
      when: {
        inquiryPhase: 'other',
        inquiryTrigger: any('no criminal inquiry runs'),
        investigator: any('no criminal inquiry runs'),
        place: any('no criminal inquiry runs'),
        about: any('no criminal inquiry runs'),
      },
      then: silent('no-criminal-inquiry'),
      basis: [procedure('uu-23-2014/pasal-385/ayat-3')],
      reasoning: 'text',
    },
    'own-initiative': {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'own-initiative',
        investigator: any('the articles speak of public complaints'),
        place: any('the articles speak of public complaints'),
        about: any('the articles speak of public complaints'),
      },
      then: silent('no-public-complaint'),
      basis: [procedure('uu-23-2014/pasal-385/ayat-1'), procedure('perpres-16-2018/pasal-77/ayat-1')],
      reasoning: 'text',
      notes: ['caught-in-the-act-is-no-complaint'],
    },
    private: {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: any('a private matter is no deviation in office'),
        place: any('a private matter is no deviation in office'),
        about: 'private',
      },
      then: silent('not-about-the-duty'),
      basis: [procedure('uu-23-2014/pasal-385/ayat-1')],
      reasoning: 'inference',
    },
    kpk: {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: 'kpk',
        place: REGIONAL,
        about: ['procurement', 'other-duty'],
      },
      then: silent('kpk-not-named'),
      basis: [procedure('uu-23-2014/pasal-385/ayat-3'), procedure('pp-12-2017/pasal-25/ayat-7')],
      reasoning: 'inference',
    },
    // The articles on regional staff do not reach central agencies; that on officials says law enforcement and does not say which.
    'kpk/central': {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: 'kpk',
        place: CENTRAL,
        about: ['procurement', 'other-duty'],
      },
      then: silent('which-law-enforcement-not-said'),
      basis: OFFICIALS,
      reasoning: 'inference',
    },
    'regional/procurement': {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: POLICE_OR_PROSECUTOR,
        place: REGIONAL,
        about: 'procurement',
      },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: { bar: 'no', steps: ['forward-complaint-to-apip', 'coordinate-with-apip', 'record-in-minutes'] },
      basis: [...ACT, ...REGULATION, ...PROCUREMENT],
      reasoning: 'text',
      notes: NO_BAR,
    },
    'regional/procurement/2025': {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: POLICE_OR_PROSECUTOR,
        place: REGIONAL,
        about: 'procurement',
      },
      during: { act: from('2025-04-30') },
      then: { bar: 'no', steps: ['forward-complaint-to-apip', 'coordinate-with-apip', 'record-in-minutes'] },
      basis: [...ACT, ...REGULATION, ...PROCUREMENT_2025],
      reasoning: 'inference',
      notes: NO_BAR,
    },
    'regional/other-duty': {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: POLICE_OR_PROSECUTOR,
        place: REGIONAL,
        about: 'other-duty',
      },
      then: { bar: 'no', steps: ['coordinate-with-apip', 'record-in-minutes'] },
      basis: [...ACT, ...REGULATION],
      reasoning: 'text',
      notes: NO_BAR,
    },
    'central/procurement': {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: POLICE_OR_PROSECUTOR,
        place: CENTRAL,
        about: 'procurement',
      },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: { bar: 'no', steps: ['forward-complaint-to-apip', 'coordinate-with-apip'] },
      basis: [...PROCUREMENT, ...OFFICIALS],
      reasoning: 'inference',
      notes: FIVE_DAYS,
    },
    'central/procurement/2025': {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: POLICE_OR_PROSECUTOR,
        place: CENTRAL,
        about: 'procurement',
      },
      during: { act: from('2025-04-30') },
      then: { bar: 'no', steps: ['forward-complaint-to-apip', 'coordinate-with-apip'] },
      basis: [...PROCUREMENT_2025, ...OFFICIALS],
      reasoning: 'inference',
      notes: FIVE_DAYS,
    },
    'central/other-duty': {
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'public-complaint',
        investigator: POLICE_OR_PROSECUTOR,
        place: CENTRAL,
        about: 'other-duty',
      },
      then: { bar: 'no', steps: ['coordinate-with-apip'] },
      basis: OFFICIALS,
      reasoning: 'inference',
      notes: FIVE_DAYS,
    },
  }),
})

/** The dimensions of the table of notices. */
export type InvestigationNoticeInput = Pick<
  LegalAidInput,
  'inquiryPhase' | 'aided' | 'place' | 'about' | 'caughtInTheAct' | 'graveOffence'
>

const ASN = ['pns', 'cpns', 'pppk'] as const
const TASK = ['procurement', 'other-duty'] as const
const BEFORE = [norm('uu-23-2014/pasal-384/ayat-1')] as const
const AFTER = [norm('uu-23-2014/pasal-384/ayat-2'), norm('uu-23-2014/pasal-384/ayat-3')] as const

/** When the head of the region is told of an investigation of regional staff: UU 23/2014 Pasal 384; notice, not consent. */
export const investigationNoticeTable = /* @__PURE__ */ defineTable<
  InvestigationNoticeInput,
  never,
  InvestigationNotice | Silent,
  ReadingOptions
>()({
  id: 'investigation-notice',
  bucket: 'inquiryPhase',
  dimensions: {
    inquiryPhase: PHASES,
    aided: AIDED,
    place: PLACES,
    about: SUBJECTS,
    caughtInTheAct: YES_NO,
    graveOffence: YES_NO,
  },
  rows: () => ({
    'no-investigation': {
      when: {
        inquiryPhase: 'other',
        aided: any('no investigation is ahead'),
        place: any('no investigation is ahead'),
        about: any('no investigation is ahead'),
        caughtInTheAct: any('no investigation is ahead'),
        graveOffence: any('no investigation is ahead'),
      },
      then: silent('no-investigation-ahead'),
      basis: BEFORE,
      reasoning: 'text',
    },
    'no-asn': {
      when: {
        inquiryPhase: INQUIRY,
        aided: 'non-asn',
        place: any('the article names ASN'),
        about: any('the article names ASN'),
        caughtInTheAct: any('the article names ASN'),
        graveOffence: any('the article names ASN'),
      },
      then: silent('no-notice-for-staff-who-are-no-asn'),
      basis: BEFORE,
      reasoning: 'text',
    },
    central: {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: CENTRAL,
        about: any('the article names regional agencies'),
        caughtInTheAct: any('the article names regional agencies'),
        graveOffence: any('the article names regional agencies'),
      },
      then: silent('not-a-regional-agency'),
      basis: BEFORE,
      reasoning: 'text',
    },
    private: {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: REGIONAL,
        about: 'private',
        caughtInTheAct: any('the article speaks of the task'),
        graveOffence: any('the article speaks of the task'),
      },
      then: silent('not-about-the-duty'),
      basis: BEFORE,
      reasoning: 'text',
    },
    caughtInTheAct: {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: REGIONAL,
        about: TASK,
        caughtInTheAct: 'yes',
        graveOffence: any('either is enough'),
      },
      then: { notice: 'within-2x24-hours' },
      basis: AFTER,
      reasoning: 'text',
    },
    graveOffence: {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: REGIONAL,
        about: TASK,
        caughtInTheAct: 'no',
        graveOffence: 'yes',
      },
      then: { notice: 'within-2x24-hours' },
      basis: AFTER,
      reasoning: 'text',
      notes: ['most-corruption-offences-are-grave'],
    },
    plain: {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: REGIONAL,
        about: TASK,
        caughtInTheAct: 'no',
        graveOffence: 'no',
      },
      then: { notice: 'before-the-investigation' },
      basis: BEFORE,
      reasoning: 'text',
      notes: ['notice-is-no-consent'],
    },
  }),
})

/** The dimension of the table of separate counsel. */
export type SeparateCounselInput = Pick<LegalAidInput, 'agencyStands'>

const CONFLICT = [
  norm('uu-30-2014/pasal-42/ayat-1'),
  norm('uu-30-2014/pasal-43/ayat-1'),
  norm('uu-23-2014/pasal-65/ayat-1/huruf-e'),
  norm('uu-16-2004/pasal-30/ayat-2'),
] as const

/** Whether the person needs counsel apart from that of the agency: where the two do not stand on the same side. */
export const separateCounselTable = /* @__PURE__ */ defineTable<
  SeparateCounselInput,
  never,
  SeparateCounsel,
  ReadingOptions
>()({
  id: 'separate-counsel',
  bucket: 'agencyStands',
  dimensions: { agencyStands: AGENCY_STANDINGS },
  rows: () => ({
    beside: {
      when: { agencyStands: 'beside-the-person' },
      then: { counsel: 'may-be-shared' },
      basis: CONFLICT,
      reasoning: 'inference',
    },
    against: {
      when: { agencyStands: ['victim-or-reporter', 'opponent'] },
      then: { counsel: 'separate' },
      basis: CONFLICT,
      reasoning: 'inference',
      notes: ['counsel-of-the-agency-is-bound-to-it'],
    },
  }),
})

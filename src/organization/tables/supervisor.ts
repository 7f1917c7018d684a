import { between, from } from '../../dates'
import { defineTable, silent } from '../../decision'
import { guideline, norm, procedure, type ReadingOptions } from '../../law'
import type { SupervisionOutcome } from '../outcome'
import { ORGANIZATION_VALUES, type OrganizationInput } from '../vocabulary'

/** The dimension of the table of supervisors. */
export type SupervisionInput = Pick<OrganizationInput, 'matter'>

const BOTH = ['netralitas-asn', 'sistem-merit'] as const
/** KASN guards neutrality; it may decide that the code of ethics was broken, and what it finds is to be followed. */
const KASN_NEUTRALITY = /* @__PURE__ */ [
  norm('uu-5-2014/pasal-31/ayat-1/huruf-a'),
  procedure('uu-5-2014/pasal-32/ayat-2'),
  procedure('uu-5-2014/pasal-32/ayat-3'),
]
/** It watches how the merit system is applied, posts of high rank above all; those findings are to be followed likewise. */
const KASN_MERIT = /* @__PURE__ */ [norm('uu-5-2014/pasal-30'), procedure('uu-5-2014/pasal-32/ayat-3')]

/**
 * Who supervises a matter on a day. The clock is the day on which one asks, for pending cases moved with the office. Both presidential
 * regulations of 2024 move the supervision of the merit system; that of neutrality followed by a circular and in practice. The
 * neutrality area asks by person, and takes the rows on neutrality from here.
 */
export const supervisionTable = /* @__PURE__ */ defineTable<
  SupervisionInput,
  'decision',
  SupervisionOutcome,
  ReadingOptions
>()({
  id: 'supervision',
  bucket: 'matter',
  dimensions: { matter: ORGANIZATION_VALUES.matter },
  rows: () => ({
    'asn/before-kasn': {
      when: { matter: BOTH },
      during: { decision: between('0001-01-01', '2014-01-15') },
      then: silent('before-coverage'),
      basis: [procedure('uu-5-2014/pasal-141')],
      reasoning: 'text',
    },
    'neutrality/kasn/first-year': {
      when: { matter: 'netralitas-asn' },
      during: { decision: between('2014-01-15', '2015-01-01') },
      then: { supervisor: 'kasn' },
      basis: KASN_NEUTRALITY,
      reasoning: 'text',
      notes: ['kasn-first-members-late-2014'],
    },
    'neutrality/kasn': {
      when: { matter: 'netralitas-asn' },
      during: { decision: between('2015-01-01', '2023-10-31') },
      then: { supervisor: 'kasn' },
      basis: KASN_NEUTRALITY,
      reasoning: 'text',
    },
    'merit/kasn/first-year': {
      when: { matter: 'sistem-merit' },
      during: { decision: between('2014-01-15', '2015-01-01') },
      then: { supervisor: 'kasn' },
      basis: KASN_MERIT,
      reasoning: 'text',
      notes: ['kasn-first-members-late-2014'],
    },
    'merit/kasn': {
      when: { matter: 'sistem-merit' },
      during: { decision: between('2015-01-01', '2023-10-31') },
      then: { supervisor: 'kasn' },
      basis: KASN_MERIT,
      reasoning: 'text',
    },
    'asn/kasn/transitional': {
      when: { matter: BOTH },
      during: { decision: between('2023-10-31', '2024-08-23') },
      then: { supervisor: 'kasn' },
      basis: [norm('uu-20-2023/pasal-70/ayat-3')],
      reasoning: 'text',
      notes: ['kasn-until-implementing-rule'],
    },
    'merit/bkn': {
      when: { matter: 'sistem-merit' },
      during: { decision: between('2024-08-23', '2025-10-16') },
      then: { supervisor: 'bkn' },
      basis: [
        norm('uu-20-2023/pasal-26/ayat-2/huruf-d'),
        norm('perpres-92-2024/pasal-3'),
        norm('perpres-92-2024/pasal-4/huruf-e'),
      ],
      reasoning: 'text',
    },
    'neutrality/bkn/hand-over': {
      when: { matter: 'netralitas-asn' },
      during: { decision: between('2024-08-23', '2024-09-04') },
      then: { supervisor: 'bkn' },
      basis: [
        norm('uu-20-2023/pasal-26/ayat-2/huruf-d'),
        norm('perpres-92-2024/pasal-3'),
        norm('perpres-92-2024/pasal-4/huruf-e'),
        procedure('perpres-91-2024/pasal-i/angka-3'),
      ],
      reasoning: 'inference',
      notes: ['hand-over', 'perpres-move-the-merit-system-only'],
    },
    'neutrality/bkn': {
      when: { matter: 'netralitas-asn' },
      during: { decision: between('2024-09-04', '2025-10-16') },
      then: { supervisor: 'bkn' },
      basis: [
        norm('uu-20-2023/pasal-26/ayat-2/huruf-d'),
        norm('perpres-92-2024/pasal-3'),
        norm('perpres-92-2024/pasal-4/huruf-e'),
        guideline('se-menpanrb-4-2024/isi/pengawasan'),
      ],
      reasoning: 'inference',
      notes: ['perpres-move-the-merit-system-only'],
    },
    'merit/bkn/after-mk-121': {
      when: { matter: 'sistem-merit' },
      during: { decision: from('2025-10-16') },
      reading: { 'supervisor-after-mk-121': 'bkn-continues' },
      then: { supervisor: 'bkn' },
      basis: [norm('perpres-92-2024/pasal-3'), norm('perpres-92-2024/pasal-4/huruf-e'), norm('mk-121-2024/amar')],
      reasoning: 'inference',
      notes: ['independent-body-by-2027-10-16'],
    },
    'neutrality/bkn/after-mk-121': {
      when: { matter: 'netralitas-asn' },
      during: { decision: from('2025-10-16') },
      reading: { 'supervisor-after-mk-121': 'bkn-continues' },
      then: { supervisor: 'bkn' },
      basis: [
        norm('perpres-92-2024/pasal-3'),
        norm('perpres-92-2024/pasal-4/huruf-e'),
        norm('mk-121-2024/amar'),
        guideline('se-menpanrb-4-2024/isi/pengawasan'),
      ],
      reasoning: 'inference',
      notes: ['perpres-move-the-merit-system-only', 'independent-body-by-2027-10-16'],
    },
    'asn/none/after-mk-121': {
      when: { matter: BOTH },
      during: { decision: from('2025-10-16') },
      reading: { 'supervisor-after-mk-121': 'no-supervisor' },
      then: silent('no-supervisor-after-mk-121'),
      basis: [norm('uu-20-2023/pasal-26/ayat-2/huruf-d'), norm('mk-121-2024/amar')],
      reasoning: 'inference',
      notes: ['independent-body-by-2027-10-16'],
    },
    'pemilu/before': {
      when: { matter: ['pemilihan-umum', 'kode-etik-penyelenggara-pemilu'] },
      during: { decision: between('0001-01-01', '2017-08-16') },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-7-2017/pasal-89/ayat-4')],
      reasoning: 'text',
    },
    'pemilu/bawaslu': {
      when: { matter: 'pemilihan-umum' },
      during: { decision: from('2017-08-16') },
      then: { supervisor: 'bawaslu' },
      basis: [norm('uu-7-2017/pasal-89/ayat-4')],
      reasoning: 'text',
    },
    'kode-etik/dkpp': {
      when: { matter: 'kode-etik-penyelenggara-pemilu' },
      during: { decision: from('2017-08-16') },
      then: { supervisor: 'dkpp' },
      basis: [norm('uu-7-2017/pasal-155/ayat-2')],
      reasoning: 'text',
      notes: ['dkpp-judges-no-asn'],
    },
    'pelayanan-publik/before': {
      when: { matter: 'pelayanan-publik' },
      during: { decision: between('0001-01-01', '2008-10-07') },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-37-2008/pasal-47')],
      reasoning: 'text',
    },
    'pelayanan-publik/ombudsman': {
      when: { matter: 'pelayanan-publik' },
      during: { decision: from('2008-10-07') },
      then: { supervisor: 'ombudsman' },
      basis: [norm('uu-37-2008/pasal-1/angka-1'), norm('uu-37-2008/pasal-1/angka-3')],
      reasoning: 'text',
    },
    'kabupaten-kota/before': {
      when: { matter: 'pemerintahan-kabupaten-kota' },
      during: { decision: between('0001-01-01', '2014-10-02') },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-23-2014/pasal-411')],
      reasoning: 'text',
    },
    'kabupaten-kota/gubernur': {
      when: { matter: 'pemerintahan-kabupaten-kota' },
      during: { decision: from('2014-10-02') },
      then: { supervisor: 'gubernur-wakil-pemerintah-pusat' },
      basis: [norm('uu-23-2014/pasal-91/ayat-1')],
      reasoning: 'text',
    },
    'banding/before': {
      when: { matter: 'banding-administratif' },
      during: { decision: between('0001-01-01', '2011-04-18') },
      then: silent('older-regulation-not-read'),
      basis: [procedure('pp-24-2011/pasal-2/ayat-1')],
      reasoning: 'text',
    },
    'banding/bapek': {
      when: { matter: 'banding-administratif' },
      during: { decision: between('2011-04-18', '2021-08-10') },
      then: { supervisor: 'bapek' },
      basis: [norm('pp-24-2011/pasal-2/ayat-1'), norm('pp-24-2011/pasal-7/ayat-1')],
      reasoning: 'text',
    },
    'banding/bpasn': {
      when: { matter: 'banding-administratif' },
      during: { decision: from('2021-08-10') },
      then: { supervisor: 'bpasn' },
      basis: [
        norm('pp-79-2021/pasal-10/huruf-a'),
        norm('pp-79-2021/pasal-10/huruf-b'),
        procedure('pp-79-2021/pasal-33'),
      ],
      reasoning: 'text',
    },
  }),
})

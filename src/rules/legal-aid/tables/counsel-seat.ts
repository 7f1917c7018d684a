import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { CODES_OF_PROCEDURE, type LegalAidInput, SEATS } from '../dimensions'
import type { CounselSeat } from '../outcome'

/** The dimensions of the table of counsel. */
export type CounselSeatInput = Pick<LegalAidInput, 'counselSeat' | 'criminalProcedure'>

const ASKED = ['pemberi-keterangan', 'saksi', 'ahli'] as const
const ACCUSED = ['tersangka', 'terdakwa'] as const
const OLD = between('0001-01-01', '2026-01-02')
const NEW = from('2026-01-02')
const LPSK = [
  procedure('uu-31-2014/pasal-5/ayat-1/huruf-n'),
  procedure('uu-31-2014/pasal-5/ayat-1/huruf-p'),
  procedure('uu-31-2014/pasal-5/ayat-2'),
  procedure('uu-31-2014/pasal-5/ayat-3'),
] as const
const NO_RIGHT = { counsel: 'no-right', route: 'lpsk-decision' } as const
const OLD_CODE = [norm('uu-8-1981/pasal-54')] as const
const ANY_CODE = any('the code of criminal procedure says nothing here')

/**
 * Whether procedure gives counsel at the side: a suspect and a defendant have it; a witness has a right to it in proceedings under the code
 * of 2025, and had none under that of 1981, under which what was begun before 2 January 2026 is finished (UU 20/2025 Pasal 361).
 */
export const counselSeatTable = /* @__PURE__ */ defineTable<
  CounselSeatInput,
  'act',
  CounselSeat | Silent,
  ReadingOptions
>()({
  id: 'counsel-seat',
  bucket: 'counselSeat',
  dimensions: { counselSeat: SEATS, criminalProcedure: CODES_OF_PROCEDURE },
  rows: () => ({
    'accused/old': {
      when: { counselSeat: ACCUSED, criminalProcedure: 'uu-8-1981' },
      during: { act: OLD },
      then: { counsel: 'right' },
      basis: OLD_CODE,
      reasoning: 'text',
    },
    'suspect/old-goes-on': {
      when: { counselSeat: 'tersangka', criminalProcedure: 'uu-8-1981' },
      during: { act: NEW },
      then: { counsel: 'right' },
      basis: [norm('uu-20-2025/pasal-361/huruf-a')],
      reasoning: 'text',
      notes: ['old-article-on-counsel-goes-on'],
    },
    'defendant/old-goes-on': {
      when: { counselSeat: 'terdakwa', criminalProcedure: 'uu-8-1981' },
      during: { act: NEW },
      then: { counsel: 'right' },
      basis: [norm('uu-20-2025/pasal-361/huruf-c')],
      reasoning: 'text',
      notes: ['old-article-on-counsel-goes-on'],
    },
    // Nothing can have begun under a code before its first day.
    'asked-or-accused/new-before-its-day': {
      when: { counselSeat: [...ASKED, ...ACCUSED], criminalProcedure: 'uu-20-2025' },
      during: { act: OLD },
      then: silent('new-code-not-in-force-yet'),
      basis: OLD_CODE,
      reasoning: 'inference',
    },
    'accused/new': {
      when: { counselSeat: ACCUSED, criminalProcedure: 'uu-20-2025' },
      during: { act: NEW },
      then: { counsel: 'right' },
      basis: [norm('uu-20-2025/pasal-142/huruf-b')],
      reasoning: 'text',
    },
    'witness/old': {
      when: { counselSeat: ASKED, criminalProcedure: 'uu-8-1981' },
      during: { act: between('0001-01-01', '2022-11-30') },
      then: NO_RIGHT,
      basis: [...OLD_CODE, ...LPSK],
      reasoning: 'inference',
      notes: ['presence-depends-on-the-examiner'],
    },
    'witness/old/ruling': {
      when: { counselSeat: ASKED, criminalProcedure: 'uu-8-1981' },
      during: { act: between('2022-11-30', '2026-01-02') },
      then: NO_RIGHT,
      basis: [...OLD_CODE, norm('mk-61-2022/amar'), ...LPSK],
      reasoning: 'text',
      notes: ['presence-depends-on-the-examiner'],
    },
    'witness/old-goes-on': {
      when: { counselSeat: ASKED, criminalProcedure: 'uu-8-1981' },
      during: { act: NEW },
      then: NO_RIGHT,
      basis: [
        norm('uu-20-2025/pasal-361/huruf-a'),
        norm('uu-20-2025/pasal-361/huruf-c'),
        norm('mk-61-2022/amar'),
        ...LPSK,
      ],
      reasoning: 'text',
      notes: ['presence-depends-on-the-examiner', 'old-article-on-counsel-goes-on'],
    },
    'witness/new': {
      when: { counselSeat: 'saksi', criminalProcedure: 'uu-20-2025' },
      during: { act: NEW },
      then: { counsel: 'right' },
      basis: [norm('uu-20-2025/pasal-143/huruf-b')],
      reasoning: 'text',
    },
    // Whoever is heard in the first inquiry is a witness by the definition, as far as the statement is about what was lived or known.
    'asked/new': {
      when: { counselSeat: 'pemberi-keterangan', criminalProcedure: 'uu-20-2025' },
      during: { act: NEW },
      then: { counsel: 'right' },
      basis: [norm('uu-20-2025/pasal-143/huruf-b'), procedure('uu-20-2025/pasal-1/angka-47')],
      reasoning: 'inference',
    },
    // The chapter on rights names witnesses and victims, and experts are defined apart from them.
    'expert/new': {
      when: { counselSeat: 'ahli', criminalProcedure: 'uu-20-2025' },
      during: { act: NEW },
      then: NO_RIGHT,
      basis: [norm('uu-20-2025/pasal-143/huruf-b'), procedure('uu-20-2025/pasal-1/angka-51'), ...LPSK],
      reasoning: 'inference',
      notes: ['presence-depends-on-the-examiner'],
    },
    convicted: {
      when: {
        counselSeat: 'terpidana',
        criminalProcedure: any('the old article names suspects and defendants'),
      },
      during: { act: OLD },
      then: silent('convicted-not-named'),
      basis: OLD_CODE,
      reasoning: 'inference',
    },
    'convicted/2026': {
      when: {
        counselSeat: 'terpidana',
        criminalProcedure: any('both codes name suspects and defendants'),
      },
      during: { act: NEW },
      then: silent('convicted-not-named'),
      basis: [norm('uu-20-2025/pasal-142/huruf-b')],
      reasoning: 'inference',
    },
    'tun/party': {
      when: { counselSeat: 'pihak-tun', criminalProcedure: ANY_CODE },
      then: { counsel: 'may-be-represented' },
      basis: [norm('uu-5-1986/pasal-57/ayat-1'), norm('uu-5-1986/pasal-57/ayat-2')],
      reasoning: 'text',
    },
    'tun/witness': {
      when: { counselSeat: 'saksi-tun', criminalProcedure: ANY_CODE },
      then: silent('article-speaks-of-parties'),
      basis: [norm('uu-5-1986/pasal-57/ayat-1')],
      reasoning: 'text',
    },
    civil: {
      when: { counselSeat: ['pihak-perdata', 'saksi-perdata'], criminalProcedure: ANY_CODE },
      then: silent('civil-procedure-not-read'),
      basis: [norm('uu-18-2003/pasal-3/ayat-1/huruf-c')],
      reasoning: 'inference',
    },
    internal: {
      when: { counselSeat: 'pemeriksaan-internal', criminalProcedure: ANY_CODE },
      then: silent('no-counsel-written-for-internal-examinations'),
      basis: [norm('uu-30-2014/pasal-6/ayat-2/huruf-j')],
      reasoning: 'text',
    },
  }),
})

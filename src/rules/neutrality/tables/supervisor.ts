import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { guideline, norm, procedure, type ReadingOptions } from '../../../law'
import { type NeutralityInput, VALUES } from '../dimensions'
import type { Supervisor } from '../outcome'

/** The dimension of this table. */
export type SupervisorInput = Pick<NeutralityInput, 'actor'>

/** Who supervises the neutrality of ASN. */
export interface SupervisorOutcome {
  readonly supervisor: Supervisor
}

/**
 * Who supervises neutrality. The clock is the day of the decision: pending cases moved with the office, so the day of the act does
 * not choose, and the follow-up that a supervisor watches is the decision of the competent official; the day of receipt is that of
 * the person sanctioned and comes after it. Both presidential regulations of 2024 move only the supervision of the merit system:
 * that neutrality went with it rests on a circular and on practice.
 */
export const supervisorTable = /* @__PURE__ */ defineTable<
  SupervisorInput,
  'decision',
  SupervisorOutcome | Silent,
  ReadingOptions
>()({
  id: 'supervisor',
  bucket: 'actor',
  dimensions: { actor: VALUES.actor },
  rows: () => ({
    'asn/before-kasn': {
      when: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] },
      during: { decision: between('0001-01-01', '2014-01-15') },
      then: silent('before-coverage'),
      basis: [procedure('uu-5-2014/pasal-141')],
      reasoning: 'text',
    },
    'asn/kasn': {
      when: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] },
      during: { decision: between('2014-01-15', '2023-10-31') },
      then: { supervisor: 'kasn' },
      basis: [
        norm('uu-5-2014/pasal-31/ayat-1/huruf-a'),
        procedure('uu-5-2014/pasal-32/ayat-2'),
        procedure('uu-5-2014/pasal-32/ayat-3'),
      ],
      reasoning: 'text',
    },
    'asn/kasn/transitional': {
      when: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] },
      during: { decision: between('2023-10-31', '2024-08-23') },
      then: { supervisor: 'kasn' },
      basis: [norm('uu-20-2023/pasal-70/ayat-3')],
      reasoning: 'text',
      notes: ['kasn-until-implementing-rule'],
    },
    'asn/bkn/hand-over': {
      when: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] },
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
    'asn/bkn': {
      when: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] },
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
    'asn/bkn/after-mk-121': {
      when: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] },
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
      when: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] },
      during: { decision: from('2025-10-16') },
      reading: { 'supervisor-after-mk-121': 'no-supervisor' },
      then: silent('no-supervisor-after-mk-121'),
      basis: [norm('uu-20-2023/pasal-26/ayat-2/huruf-d'), norm('mk-121-2024/amar')],
      reasoning: 'inference',
      notes: ['independent-body-by-2027-10-16'],
    },
    'others/not-supervised': {
      when: {
        actor: ['non-asn', 'penyedia-jasa', 'kepala-desa', 'perangkat-desa', 'anggota-bpd', 'kepala-daerah'],
      },
      then: silent('not-a-civil-servant'),
      basis: [norm('uu-5-2014/pasal-31/ayat-1/huruf-a'), norm('uu-20-2023/pasal-26/ayat-2/huruf-d')],
      reasoning: 'inference',
    },
  }),
})

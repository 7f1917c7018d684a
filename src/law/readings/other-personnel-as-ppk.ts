import { definePoint } from '../reading'

/** Whether the "other personnel" of Perlem LKPP 15/2018 Pasal 6 opens the duty of PPK to staff of a BLU or BLUD who are no ASN. */
export const otherPersonnelAsPpk = /* @__PURE__ */ definePoint({
  id: 'other-personnel-as-ppk',
  from: '2018-07-01',
  until: null,
  options: ['blud-staff-admitted', 'asn-only'],
  preferred: 'blud-staff-admitted',
})

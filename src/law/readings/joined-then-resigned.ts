import { definePoint } from '../reading'

/**
 * How a PNS is dismissed who joined a party first and then resigned from the service in writing: PP 11/2017 Pasal 255
 * ayat (2)-(3) and 270 ayat (1) on one side, PP 37/2004 Pasal 9 ayat (1) and the words of the ASN acts on the other.
 */
export const joinedThenResigned = /* @__PURE__ */ definePoint({
  id: 'joined-then-resigned',
  from: '2017-04-07',
  until: null,
  options: ['with-honour', 'without-honour'],
  preferred: 'with-honour',
})

import { definePoint } from '../reading'

/** Whether a basic certificate was enough until 31 December 2023 for a PPTK who carries out tasks of the PPK, as it was for a PPK. */
export const pptkBasicCertificate = /* @__PURE__ */ definePoint({
  id: 'pptk-basic-certificate',
  from: '2021-02-02',
  until: '2024-01-01',
  options: ['as-a-ppk', 'competence-only'],
  preferred: 'as-a-ppk',
})

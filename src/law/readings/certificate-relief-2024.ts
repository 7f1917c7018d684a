import { definePoint } from '../reading'

/** Whether SE LKPP 1/2024, whose body was not read, still let holders without the certificate of competence work in 2024. */
export const certificateRelief2024 = /* @__PURE__ */ definePoint({
  id: 'certificate-relief-2024',
  from: '2024-01-01',
  until: '2025-01-01',
  options: ['deadline-passed', 'circular-relief'],
  preferred: 'deadline-passed',
})

import * as z from 'zod'
import { CONTESTS } from '../elections'
import type { CircularFacts, CircularIssuer } from '../rules/neutrality'
import { codesOf, day, form, text } from './fields'
import { EmployeeKindSchema } from './people'

/**
 * Who issues a circular: the office, never a person.
 *
 * @example
 * CircularIssuerSchema.safeParse({ capacity: 'pj', office: 'bupati', region: 'Kabupaten Penajam Paser Utara' }).success // => true
 */
export const CircularIssuerSchema = /* @__PURE__ */ form({
  capacity: () =>
    z.enum(codesOf<CircularIssuer['capacity']>({ definitif: true, pj: true, pjs: true, plt: true, plh: true })),
  office: () =>
    z.enum(
      codesOf<CircularIssuer['office']>({ gubernur: true, bupati: true, 'wali-kota': true, 'sekretaris-daerah': true }),
    ),
  region: () => text(),
}).readonly() satisfies z.ZodType<CircularIssuer>

/**
 * What a circular on neutrality is drafted from. Which kinds of employees a circular of a region can address is seen by
 * `safeDraftCircular`; here every kind is a kind.
 *
 * @example
 * CircularFactsSchema.safeParse({
 *   issuer: { capacity: 'definitif', office: 'gubernur', region: 'Provinsi Contoh' },
 *   issuedOn: '2024-08-20',
 *   election: 'pilkada-2024',
 *   addressees: ['pns'],
 * }).success // => true
 */
export const CircularFactsSchema = /* @__PURE__ */ form({
  issuer: () => CircularIssuerSchema,
  issuedOn: () => day(),
  place: () => text().optional(),
  number: () => text().optional(),
  election: () => text(),
  contest: () => z.enum(CONTESTS).optional(),
  addressees: () => z.array(EmployeeKindSchema).min(1).readonly(),
  reportingChannel: () => text().optional(),
  copies: () => z.array(text()).readonly().optional(),
}).readonly() satisfies z.ZodType<CircularFacts>

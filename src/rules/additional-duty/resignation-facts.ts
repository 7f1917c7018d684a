import type { DateInput } from '../../dates'
import type { Fund } from '../../organization'
import type { EmployeeKind, EmployeeKindAlias } from '../../people'
import type { AdditionalDuty } from './dimensions'
import type { DecreeExpiry, ResignationEvent } from './resignation-dimensions'

/** What happened to the holder of a duty. A fact left out is unknown; nothing here names anybody. */
export interface ResignationFacts {
  /** What happened: `'resign'`, `'detained'`, `'decree-expired'`. */
  readonly event: ResignationEvent
  /** The duty: `'pejabat-pembuat-komitmen'`. */
  readonly duty: AdditionalDuty
  /** The day on which the question is put; it chooses the law: `'2022-02-24'`. */
  readonly on: DateInput
  /** Whose money is spent: `'apbd'`. */
  readonly fund?: Fund | undefined
  /** How the person serves. */
  readonly person?: { readonly kind?: EmployeeKind | EmployeeKindAlias | undefined } | undefined
  /** Whether the duty is held in a regional hospital, which has rules of its own. */
  readonly hospital?: boolean | undefined
  /** The first day of it: of the detention, for one. */
  readonly since?: DateInput | undefined
  /** The day on which the complete request was received: `'2022-02-22'`. */
  readonly receivedOn?: DateInput | undefined
  /** How a decree ran out: `'own-last-day'` if it names one, `'year-turned'` if it does not. */
  readonly expiry?: DecreeExpiry | undefined
  /** Of a PPTK: whether tasks of the PPK were charged too (Perpres 16/2018 Pasal 11 ayat (3)). */
  readonly ppkTasks?: boolean | undefined
  /** Whether contracts, unpaid progress, papers or assets are outstanding. */
  readonly outstanding?: boolean | undefined
  /** Whether it was shown that work in progress was left without hand-over. */
  readonly abandonedWithoutHandover?: boolean | undefined
  /** Whether it was shown that loss or non-payment came of it. */
  readonly causedLoss?: boolean | undefined
  /** Whether it was shown that an individual written order was disobeyed after the objection had been answered. */
  readonly disobeyedOrder?: boolean | undefined
}

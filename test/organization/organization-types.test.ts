import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type {
  ActingCapacity,
  AdministrativeCapacity,
  AdministrativeCapacityCode,
  AppointmentStep,
  CapacityFamily,
  CentralOffice,
  DeputyHeadOffice,
  DutyAssignment,
  DutyRole,
  Office,
  OpdKind,
  OpdTypeOutcome,
  OpdUnitKind,
  PerangkatDaerah,
  PostAppointment,
  PostRung,
  Ppk,
  RegionalHeadCapacity,
  RegionalHeadOffice,
  RegionalPost,
  VillageCapacity,
  VillageOffice,
} from '../../src/organization'
import type { PostLevel } from '../../src/people'
import type { ActingPowerConclusion, Approver, Limit } from '../../src/rules/authority'
import type { ActingCapacitySchema, DutyAssignmentSchema, OpdSchema } from '../../src/schemas'

describe('the unions of organization', () => {
  it('tell the families of capacities apart, and no other', () => {
    expectTypeOf<ActingCapacity>().toEqualTypeOf<RegionalHeadCapacity | AdministrativeCapacity | VillageCapacity>()
    expectTypeOf<ActingCapacity['family']>().toEqualTypeOf<CapacityFamily>()
    expectTypeOf<
      Extract<ActingCapacity, { family: 'administrative' }>['capacity']
    >().toEqualTypeOf<AdministrativeCapacityCode>()
    expectTypeOf<Extract<ActingCapacity, { family: 'village' }>['office']>().toEqualTypeOf<VillageOffice>()
    // A Plt of a post cannot be written down as one of a region, nor the other way round.
    expectTypeOf<'plt-kepala-daerah'>().not.toExtend<AdministrativeCapacityCode>()
    expectTypeOf<'plt'>().not.toExtend<RegionalHeadCapacity['capacity']>()
    expectTypeOf<'kepala-dinas'>().not.toExtend<RegionalHeadCapacity['office']>()
  })

  it('hold every office once, and no unit among them', () => {
    expectTypeOf<Office>().toEqualTypeOf<
      CentralOffice | RegionalHeadOffice | DeputyHeadOffice | RegionalPost | VillageOffice
    >()
    expectTypeOf<'sekretariat-daerah'>().not.toExtend<Office>()
    expectTypeOf<'sekretaris-daerah'>().not.toExtend<OpdKind>()
    expectTypeOf<PerangkatDaerah['kind']>().toEqualTypeOf<OpdKind | OpdUnitKind>()
  })

  it('know a duty by its role, and the bare abbreviation as none', () => {
    expectTypeOf<DutyAssignment['role']>().toEqualTypeOf<DutyRole>()
    expectTypeOf<Ppk>().toExtend<DutyAssignment>()
    expectTypeOf<'ppk'>().not.toExtend<DutyRole>()
  })

  it('close the answers on posts, types and powers', () => {
    expectTypeOf<Extract<PostRung, { level: string }>['level']>().toEqualTypeOf<PostLevel>()
    expectTypeOf<PostAppointment['steps'][number]>().toEqualTypeOf<AppointmentStep>()
    expectTypeOf<Extract<OpdTypeOutcome, { form: 'perangkat-daerah' }>['tipe']>().toEqualTypeOf<'a' | 'b' | 'c'>()
    expectTypeOf<ActingPowerConclusion['power']>().toEqualTypeOf<'may' | 'may-with-approval' | 'may-not'>()
    expectTypeOf<ActingPowerConclusion['approval'][number]>().toEqualTypeOf<Approver>()
    expectTypeOf<'cancellation'>().not.toExtend<Limit>()
  })

  it('are what the schemas take and give', () => {
    expectTypeOf<z.input<typeof ActingCapacitySchema>>().toEqualTypeOf<ActingCapacity>()
    expectTypeOf<z.output<typeof ActingCapacitySchema>>().toExtend<ActingCapacity>()
    expectTypeOf<z.input<typeof OpdSchema>>().toEqualTypeOf<PerangkatDaerah>()
    expectTypeOf<z.input<typeof DutyAssignmentSchema>>().toEqualTypeOf<DutyAssignment>()
  })
})

import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { CalendarDefinition } from '../../src/calendar'
import type { Election, ElectionDefinition } from '../../src/elections'
import type {
  AdministrativeRegion,
  DutyAssignment,
  PerangkatDaerah,
  SupervisionFacts,
  TermFacts,
} from '../../src/organization'
import type {
  AsnKind,
  EmployeeKind,
  EmployeeKindAlias,
  NonAsnKind,
  Place,
  Post,
  RegionalHeadKind,
  Sex,
  StatedPerson,
  VillageKind,
} from '../../src/people'
import type {
  ActorFacts,
  CaseFacts,
  CircularFacts,
  CircularIssuer,
  ClassifiedViolation,
  ConductFacts,
  FollowUpContext,
  FollowUpFacts,
  InvitationFacts,
  NeutralityContext,
} from '../../src/rules/neutrality'
import type * as schemas from '../../src/schemas'

/** The compiler's own identity of types; `toEqualTypeOf` on these takes a mapped type and an interface of the same fields for two. */
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Whether a schema takes exactly a type and gives exactly that type; one that changes a value on the way would not. */
type Holds<Name extends keyof typeof schemas, Type> = (typeof schemas)[Name] extends infer Schema extends z.ZodType
  ? [Identical<z.input<Schema>, Type>, Identical<z.output<Schema>, Type>]
  : never

/** A context as a door takes it: tables of one's own are no plain data. */
type Plain<X> = Omit<X, 'overlays'>

describe('every schema takes and gives exactly the hand-written type', () => {
  it('people', () => {
    expectTypeOf<Holds<'EmployeeKindSchema', EmployeeKind | EmployeeKindAlias>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'AsnKindSchema', AsnKind>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'NonAsnKindSchema', NonAsnKind>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'VillageKindSchema', VillageKind>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'RegionalHeadKindSchema', RegionalHeadKind>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'PostSchema', Post>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'PlaceSchema', Place>>().toEqualTypeOf<[true, true]>()
  })

  it('numbers', () => {
    expectTypeOf<Holds<'NipSchema', string>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'NiPppkSchema', string>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'NikSchema', string>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'IdentityNumberSchema', string>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'SexSchema', Sex>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'StatedPersonSchema', StatedPerson>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'NumberCheckRequestSchema', schemas.NumberCheckRequest>>().toEqualTypeOf<[true, true]>()
  })

  it('neutrality', () => {
    expectTypeOf<Holds<'ActorFactsSchema', ActorFacts>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'ConductFactsSchema', ConductFacts>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'CaseFactsSchema', CaseFacts>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'InvitationFactsSchema', InvitationFacts>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'NeutralityContextSchema', Plain<NeutralityContext>>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'InvitationContextSchema', Plain<NeutralityContext>>>().toEqualTypeOf<[true, true]>()
  })

  it('follow-up and circular', () => {
    expectTypeOf<Holds<'FollowUpFactsSchema', FollowUpFacts>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'ClassifiedViolationSchema', ClassifiedViolation>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'CircularFactsSchema', CircularFacts>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'CircularIssuerSchema', CircularIssuer>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'FollowUpContextSchema', schemas.FollowUpRequestContext>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Omit<schemas.FollowUpRequestContext, 'calendar'>>().toEqualTypeOf<
      Plain<Omit<FollowUpContext, 'calendar'>>
    >()
  })

  it('organization', () => {
    expectTypeOf<Holds<'TermFactsSchema', TermFacts>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'SupervisionFactsSchema', SupervisionFacts>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'OpdSchema', PerangkatDaerah>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'RegionSchema', AdministrativeRegion>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'DutyAssignmentSchema', DutyAssignment>>().toEqualTypeOf<[true, true]>()
  })

  it('elections', () => {
    expectTypeOf<Holds<'ElectionDefinitionSchema', ElectionDefinition>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'ElectionSchema', Election>>().toEqualTypeOf<[true, true]>()
  })

  it('calendar', () => {
    expectTypeOf<Holds<'CalendarDefinitionSchema', CalendarDefinition>>().toEqualTypeOf<[true, true]>()
    expectTypeOf<Holds<'DeadlineRequestSchema', schemas.DeadlineRequest>>().toEqualTypeOf<[true, true]>()
  })

  it('and the comparison itself tells a missing optional field and a narrower list', () => {
    expectTypeOf<Identical<{ a: 1; b?: 2 }, { a: 1 }>>().toEqualTypeOf<false>()
    expectTypeOf<Identical<{ a: 1 | 2 }, { a: 1 }>>().toEqualTypeOf<false>()
    expectTypeOf<Identical<{ a?: 1 | undefined }, { a?: 1 }>>().toEqualTypeOf<false>()
    expectTypeOf<Identical<{ readonly a: 1 }, { a: 1 }>>().toEqualTypeOf<false>()
  })
})

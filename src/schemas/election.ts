import * as z from 'zod'
import {
  CONTESTS,
  type Determination,
  ELECTION_KINDS,
  ELECTION_STAGES,
  type Election,
  type ElectionDefinition,
  type ElectionNote,
  type ElectionStage,
  type PersonnelBan,
  type StageDefinition,
} from '../elections'
import { EVIDENCE } from '../law'
import { bilingual, codesOf, day, dayText, form, text } from './fields'

const contests = () => z.array(z.enum(CONTESTS)).readonly()
const someContests = () => z.array(z.enum(CONTESTS)).min(1).readonly()
const notes = () =>
  z
    .array(
      z.enum(
        codesOf<ElectionNote>({
          derived: true,
          'sources-differ': true,
          'not-all-regions': true,
          'announced-not-confirmed': true,
          'local-holiday-only': true,
          'end-from-memory': true,
          'no-schedule': true,
        }),
      ),
    )
    .readonly()

const StageDefinitionSchema = /* @__PURE__ */ form({
  stage: () => z.enum(ELECTION_STAGES),
  from: () => day(),
  until: () => day(),
  contests: () => contests().optional(),
  held: () => z.boolean().optional(),
  basis: () => text(),
  evidence: () => z.enum(EVIDENCE).optional(),
}).readonly() satisfies z.ZodType<StageDefinition>

/**
 * An election of the caller's own, as `defineElection` takes it.
 *
 * @example
 * ElectionDefinitionSchema.safeParse({
 *   id: 'psu-kabupaten-contoh', name: { id: 'PSU Kabupaten Contoh', en: 'Re-vote in Kabupaten Contoh' },
 *   kind: 'pilkada-psu', contests: ['bupati-wali-kota'], stages: [],
 * }).success // => true
 */
export const ElectionDefinitionSchema = /* @__PURE__ */ form({
  id: () => text(),
  name: () => bilingual(),
  kind: () => z.enum(ELECTION_KINDS),
  contests: () => someContests(),
  places: () => z.array(text()).readonly().optional(),
  stages: () => z.array(StageDefinitionSchema).readonly(),
}).readonly() satisfies z.ZodType<ElectionDefinition>

const ElectionStageSchema = /* @__PURE__ */ form({
  stage: () => z.enum(ELECTION_STAGES),
  from: () => dayText(),
  until: () => dayText(),
  contests: () => contests().exactOptional(),
  held: () => z.literal(false).exactOptional(),
  basis: () => text(),
  evidence: () => z.enum(EVIDENCE),
  notes: () => notes().exactOptional(),
}).readonly() satisfies z.ZodType<ElectionStage>

const DeterminationSchema = /* @__PURE__ */ form({
  contests: () => contests(),
  notBefore: () => dayText(),
  by: () => dayText(),
  basis: () => text(),
  evidence: () => z.enum(EVIDENCE),
}).readonly() satisfies z.ZodType<Determination>

const PersonnelBanSchema = /* @__PURE__ */ form({
  limb: () => z.enum(codesOf<PersonnelBan['limb']>({ replacement: true, programmes: true })),
  provision: () => text(),
  from: () => dayText(),
  until: () => dayText().nullable(),
  endsWith: () =>
    z.enum(
      codesOf<PersonnelBan['endsWith']>({
        'end-of-term': true,
        'elected-pair-determined': true,
        'six-months-after-inauguration': true,
      }),
    ),
  anchor: () => text(),
  status: () => z.enum(codesOf<PersonnelBan['status']>({ 'in-force': true, 'anchor-superseded': true })),
  evidence: () => z.enum(EVIDENCE),
  notes: () => notes().exactOptional(),
}).readonly() satisfies z.ZodType<PersonnelBan>

/**
 * An election with its schedule, as `defineElection` returns it and `context.elections` takes it.
 *
 * @example
 * ElectionSchema.safeParse({ id: 'psu-kabupaten-contoh' }).success // => false
 */
export const ElectionSchema = /* @__PURE__ */ form({
  id: () => text(),
  name: () => bilingual(),
  kind: () => z.enum(ELECTION_KINDS),
  status: () => z.enum(codesOf<Election['status']>({ held: true, superseded: true, projected: true })),
  supersededBy: () => text().exactOptional(),
  contests: () => someContests(),
  regionCount: () => z.int().min(0).max(10_000).exactOptional(),
  places: () => z.array(text()).readonly().exactOptional(),
  stages: () => z.array(ElectionStageSchema).readonly(),
  determinations: () => z.array(DeterminationSchema).readonly().exactOptional(),
  personnelBan: () => z.array(PersonnelBanSchema).readonly(),
  notes: () => notes().exactOptional(),
}).readonly() satisfies z.ZodType<Election>

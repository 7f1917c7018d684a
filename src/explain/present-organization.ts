import type {
  OpdTypeFacts,
  OpdTypeOutcome,
  PersonnelAuthority,
  PersonnelAuthorityFacts,
  PostAppointment,
  PostAppointmentFacts,
  PostRung,
  PostRungFacts,
  Supervision,
  SupervisionFacts,
  TermFacts,
  TermMeaning,
} from '../organization'
import { label } from './label'
import { factItems } from './present-generic'
import type { Presenter } from './presenter'

/** Tells what a word means. */
export const presentResolveTerm: Presenter<TermMeaning, TermFacts> = {
  area: 'organization',
  title: ({ term }, { words }) => words.organization.titles.resolveTerm(term),
  facts: factItems,
  says: ({ kind, sense }, { words: { organization } }) =>
    organization.says.means(organization.senseKinds[kind], organization.senses[sense]),
  details: () => [],
  parts: {},
}

/** Tells who supervises. */
export const presentSupervisorOn: Presenter<Supervision, SupervisionFacts> = {
  area: 'organization',
  title: (_facts, { words }) => words.organization.titles.supervisorOn,
  facts: factItems,
  says: ({ supervisor }, { words: { organization } }) =>
    organization.says.supervises(organization.institutions[supervisor]),
  details: () => [],
  parts: {},
}

/** Tells who holds the personnel power. */
export const presentPersonnelAuthority: Presenter<PersonnelAuthority, PersonnelAuthorityFacts> = {
  area: 'organization',
  title: (_facts, { words }) => words.organization.titles.personnelAuthority,
  facts: factItems,
  says: ({ decides }, { words, locale }) => words.organization.says.decides(label(decides, locale)),
  details: ({ proposes, reservedForPresiden }, _facts, { words, locale, list }) => [
    words.organization.says.proposes(label(proposes, locale)),
    words.organization.says.reserved(list(reservedForPresiden.map((post) => label(post, locale)))),
  ],
  parts: {},
}

/** Tells what a score makes of a body. */
export const presentClassifyOpd: Presenter<OpdTypeOutcome, OpdTypeFacts> = {
  area: 'organization',
  title: (_facts, { words }) => words.organization.titles.classifyOpd,
  facts: factItems,
  says: (outcome, { words: { organization } }) =>
    outcome.form === 'perangkat-daerah'
      ? organization.says.ofType(organization.types[outcome.tipe])
      : organization.says.becomes(organization.forms[outcome.form]),
  details: () => [],
  parts: {},
}

/** Tells on which rung a post stands. */
export const presentPostRung: Presenter<PostRung, PostRungFacts> = {
  area: 'organization',
  title: ({ regionalPost }, { words }) => words.organization.titles.postRung(words.authority.offices[regionalPost]),
  facts: factItems,
  says: (rung, { words: { organization }, locale }) => {
    if ('eselon' in rung) return organization.says.onRung(label(rung.eselon, locale), label(rung.level, locale))
    const post = organization.functionalPosts[rung.functional]
    return rung.additionalTask ? organization.says.additional(post) : organization.says.functional(post)
  },
  details: () => [],
  parts: {},
}

/** Tells who decides on a post, and what comes before. */
export const presentPostAppointment: Presenter<PostAppointment, PostAppointmentFacts> = {
  area: 'organization',
  title: ({ regionalPost }, { words }) =>
    words.organization.titles.postAppointment(words.authority.offices[regionalPost]),
  facts: factItems,
  says: ({ appoints }, { words: { organization } }) => organization.says.appoints(organization.appointers[appoints]),
  details: ({ proposes, steps }, _facts, { words: { organization }, list }) => [
    ...(proposes === undefined ? [] : [organization.says.suggests(organization.appointers[proposes])]),
    steps.length === 0
      ? organization.says.nothingBefore
      : organization.says.before(list(steps.map((step) => organization.appointmentSteps[step]))),
  ],
  parts: {},
}

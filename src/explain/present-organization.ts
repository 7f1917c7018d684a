import type {
  OpdTypeFacts,
  OpdTypeOutcome,
  PersonnelAuthority,
  PersonnelAuthorityFacts,
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
  facts: (facts, speech) => factItems(facts, speech),
  says: ({ kind, sense }, { words: { organization } }) =>
    organization.says.means(organization.senseKinds[kind], organization.senses[sense]),
  details: () => [],
  parts: {},
}

/** Tells who supervises. */
export const presentSupervisorOn: Presenter<Supervision, SupervisionFacts> = {
  area: 'organization',
  title: (_facts, { words }) => words.organization.titles.supervisorOn,
  facts: (facts, speech) => factItems(facts, speech),
  says: ({ supervisor }, { words: { organization } }) =>
    organization.says.supervises(organization.institutions[supervisor]),
  details: () => [],
  parts: {},
}

/** Tells who holds the personnel power. */
export const presentPersonnelAuthority: Presenter<PersonnelAuthority, PersonnelAuthorityFacts> = {
  area: 'organization',
  title: (_facts, { words }) => words.organization.titles.personnelAuthority,
  facts: (facts, speech) => factItems(facts, speech),
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
  facts: (facts, speech) => factItems(facts, speech),
  says: (outcome, { words: { organization } }) =>
    outcome.form === 'perangkat-daerah'
      ? organization.says.ofType(organization.types[outcome.tipe])
      : organization.says.becomes(organization.forms[outcome.form]),
  details: () => [],
  parts: {},
}

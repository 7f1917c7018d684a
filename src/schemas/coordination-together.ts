import {
  type BudgetAbsorptionFacts,
  budgetConflicts,
  type Conflict,
  type ProcedureAdoptionFacts,
  procedureConflicts,
  QUARTERS,
} from '../rules/coordination'
import { at, dayIn, oneOf } from './collect'
import { listIn } from './election-together'
import type { Due, Finding, IssueCode } from './issue'
import { nearestOf } from './nearest'

/**
 * Finds what in the spending of offices only shows across fields.
 *
 * @param facts a plain copy, whether or not it fits the schema
 * @returns every finding
 */
export function budgetTogether(facts: unknown): readonly Finding[] {
  const opds = listIn(at(facts, 'opds')).map((opd) => fieldsIn(opd, ['opd', 'budget', 'realised', 'target']))
  const loose = { asOf: dayIn(at(facts, 'asOf')), opds } as unknown as BudgetAbsorptionFacts
  return budgetConflicts(loose).map((conflict) => findingOf(conflict, facts))
}

/**
 * Finds what in a report on a procedure only shows across fields.
 *
 * @param facts a plain copy, whether or not it fits the schema
 * @returns every finding
 */
export function procedureTogether(facts: unknown): readonly Finding[] {
  const opds = listIn(at(facts, 'opds')).map((opd) => ({
    opd: at(opd, 'opd'),
    inPlace: listIn(at(opd, 'inPlace')),
    lacking: listIn(at(opd, 'lacking')),
  }))
  const loose = { elements: listIn(at(facts, 'elements')), opds } as unknown as ProcedureAdoptionFacts
  return procedureConflicts(loose).map((conflict) => findingOf(conflict, facts))
}

function fieldsIn(value: unknown, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, at(value, name)]))
}

const CODES: { readonly [K in Conflict['code']]: IssueCode } = {
  'named-twice': 'already-taken',
  'quarter-not-begun': 'does-not-fit',
  'total-too-large': 'out-of-range',
  'not-an-element': 'unknown-value',
  'in-place-and-lacking': 'does-not-fit',
}

function findingOf({ path, code, beside }: Conflict, facts: unknown): Finding {
  const given = at(facts, ...path)
  const due = dueOf(code, path, facts)
  const found = { path, code: CODES[code], given, due }
  if (code === 'not-an-element') return { ...found, nearest: nearestOf(String(given), namesIn(facts)) }
  return code === 'total-too-large' ? found : { ...found, beside: { path: beside, value: at(facts, ...beside) } }
}

function dueOf(code: Conflict['code'], path: Conflict['path'], facts: unknown): Due {
  switch (code) {
    case 'named-twice':
    case 'in-place-and-lacking':
      return { kind: 'another' }
    case 'total-too-large':
      return { kind: 'whole-number', least: 0, most: Number.MAX_SAFE_INTEGER }
    case 'not-an-element':
      return oneOf(namesIn(facts))
    case 'quarter-not-begun': {
      const quarter = QUARTERS.indexOf(path.at(-1) as (typeof QUARTERS)[number])
      return { kind: 'keys', keys: QUARTERS.slice(0, quarter) }
    }
  }
}

function namesIn(facts: unknown): readonly string[] {
  return [...new Set(listIn(at(facts, 'elements')).filter((one) => typeof one === 'string'))]
}

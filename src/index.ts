/**
 * Everything the doors hand out, in one place; a program that needs one room starts sooner with its door.
 *
 * @module aparatur
 */

export * from './calendar'
export * from './checkers'
export * from './dates'
export * from './decision'
export * from './elections'
export * from './explain'
export * from './interchange'
export * from './law'
export * from './organization'
export * from './people'
export * from './rules/additional-duty'
export * from './rules/authority'
export * from './rules/coordination'
export * from './rules/discipline'
export * from './rules/escalation'
export * from './rules/grievance'
export * from './rules/legal-aid'
export * from './rules/neutrality'
export * from './schemas'

import type { Catalogue } from '../catalogue'
import { cases } from './cases'
import { decision } from './decision'
import { discipline } from './discipline'
import { invitation } from './invitation'
import { neutrality } from './neutrality'
import { notes } from './notes'
import { people } from './people'

/** All prose in English. */
export const ENGLISH: Catalogue = {
  decision,
  people,
  neutrality,
  invitation,
  cases,
  discipline,
  notes,
}

import type { Catalogue } from '../catalogue'
import { additionalDuty } from './additional-duty'
import { authority } from './authority'
import { breach } from './breach'
import { cases } from './cases'
import { conversation } from './conversation'
import { coordination } from './coordination'
import { decision } from './decision'
import { discipline } from './discipline'
import { grievance } from './grievance'
import { invitation } from './invitation'
import { legalAid } from './legal-aid'
import { neutrality } from './neutrality'
import { notes } from './notes'
import { organization } from './organization'
import { people } from './people'
import { resignation } from './resignation'

/** All prose in Indonesian. */
export const INDONESIAN: Catalogue = {
  decision,
  people,
  neutrality,
  invitation,
  cases,
  discipline,
  breach,
  authority,
  additionalDuty,
  conversation,
  coordination,
  grievance,
  legalAid,
  organization,
  resignation,
  notes,
}

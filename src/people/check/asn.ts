import { covers, type PlainDate, plainDate } from '../../dates'
import { eselonRanks, rankForEselon } from '../eselon'
import { PNS_GOLONGAN } from '../golongan'
import type { Cpns, Pns } from '../person-asn'
import { retirementDate } from '../retirement'
import { ageOn, lengthAgainst } from './age'
import { type Findings, leave, report } from './invariant'
import { retirementPostOf } from './post'

/** The first TMT CPNS that can rest on PP 98/2000, of 10 November 2000: a decree takes effect on the 1st of the month after. */
const AGE_RULE_FROM = '2000-12-01'
/** PP 11/2017. */
const ONE_YEAR_FROM = '2017-04-07'

/** Looks at what holds for PNS and CPNS, their numbers apart. */
export function checkPnsRecord(found: Findings, person: Pns | Cpns, on: PlainDate): void {
  checkAge(found, person)
  checkRank(found, person, on)
  const tmtCpns = plainDate(person.tmtCpns, 'tmtCpns')
  if (tmtCpns <= plainDate(person.birthDate, 'birthDate')) report(found, 'days-out-of-order', ['birthDate', 'tmtCpns'])
  if (person.kind === 'cpns') checkProbation(found, person)
  else if (person.tmtPns !== undefined && plainDate(person.tmtPns, 'tmtPns') < tmtCpns) {
    report(found, 'days-out-of-order', ['tmtCpns', 'tmtPns'])
  }
  if (person.status === 'aktif') checkStillActive(found, person, on)
}

function checkAge(found: Findings, { birthDate, tmtCpns }: Pns | Cpns): void {
  const fields = ['birthDate', 'tmtCpns']
  const age = ageOn(birthDate, tmtCpns)
  const provisions = [
    tmtCpns < ONE_YEAR_FROM ? 'pp-98-2000/pasal-6/huruf-b' : 'pp-11-2017/pasal-23/ayat-1/huruf-a',
  ] as const
  if (tmtCpns < AGE_RULE_FROM) {
    // The rule of that time was not read: too young is odd, too old is not told.
    if (age < 18) report(found, 'cpns-under-18', fields, { severity: 'warning' })
    return
  }
  if (age < 18) report(found, 'cpns-under-18', fields, { provisions })
  const raised = ['pp-11-2017/pasal-23/ayat-2', 'pp-11-2017/pasal-23/ayat-3'] as const
  if (age > 36) {
    report(found, 'cpns-over-36', fields, {
      provisions: tmtCpns < ONE_YEAR_FROM ? provisions : [...provisions, ...raised],
    })
  }
}

function checkRank(found: Findings, { golongan, post }: Pns | Cpns, on: PlainDate): void {
  if (!PNS_GOLONGAN.includes(golongan)) {
    report(found, 'golongan-of-another-kind', ['kind', 'golongan'])
    return
  }
  const { eselon } = post
  if (eselon === undefined || rankForEselon(golongan, eselon) !== 'below') return
  const { during } = eselonRanks(eselon)
  report(found, covers(during, on) ? 'rank-below-eselon' : 'rank-below-former-eselon', ['golongan', 'post.eselon'])
}

function checkProbation(found: Findings, { tmtCpns, probation }: Cpns): void {
  const from = plainDate(probation.from, 'probation.from')
  if (plainDate(probation.lastDay, 'probation.lastDay') < from) {
    report(found, 'days-out-of-order', ['probation.from', 'probation.lastDay'])
    return
  }
  if (from < plainDate(tmtCpns, 'tmtCpns')) report(found, 'days-out-of-order', ['tmtCpns', 'probation.from'])
  const fields = ['probation.from', 'probation.lastDay']
  const length = lengthAgainst(probation, 1)
  if (from >= ONE_YEAR_FROM) {
    const provisions = ['pp-11-2017/pasal-34/ayat-1'] as const
    if (length !== 'exact') report(found, 'probation-not-as-long-as-set', fields, { provisions })
  } else if (from >= AGE_RULE_FROM && (length === 'shorter' || lengthAgainst(probation, 2) === 'longer')) {
    report(found, 'probation-not-as-long-as-set', fields, { provisions: ['pp-98-2000/pasal-14/ayat-1'] })
  }
}

function checkStillActive(found: Findings, { birthDate, post }: Pns | Cpns, on: PlainDate): void {
  const answer = retirementDate(retirementPostOf(post, 'pns'), birthDate, on)
  if (answer.status === 'decided' && answer.limit.lastDay < on) {
    const provisions = ['pp-11-2017/pasal-239/ayat-1' as const, ...answer.basis.map(({ provision }) => provision)]
    report(found, 'active-past-age-limit', ['birthDate', 'post.level', 'status'], { provisions })
  }
  if (answer.status !== 'needs-facts') return
  // Only where one of the limits that are still possible has passed does the fact matter today.
  if (answer.possible.some(({ lastDay }) => lastDay < on)) {
    leave(found, 'active-past-age-limit', ...answer.missing.map((fact) => `post.${fact}`))
  }
}

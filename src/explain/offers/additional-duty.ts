import { PNS_GOLONGAN, type PnsGolongan } from '../../people'
import type {
  AdditionalDuty,
  ConcurrentDutiesFacts,
  DutyCandidate,
  EligibilityFacts,
  ResignationFacts,
  SuccessionFacts,
} from '../../rules/additional-duty'
import { codes, flag, named, type OfferOf } from './offer'
import { kinds, yesNo } from './person'
import type { Wording } from './wording'

function duty({ organization }: Wording, help: string) {
  const { 'panitia-pemilihan-kecamatan': _, ...duties } = organization.duties
  return named<AdditionalDuty>(duties, help)
}

function candidate(words: Wording): OfferOf<Omit<DutyCandidate, 'holds'>> {
  const { additionalDuty: own, entities, offers } = words
  const { facts } = own
  const grades = Object.fromEntries(PNS_GOLONGAN.map((one) => [one, offers.grade(one)])) as {
    readonly [K in PnsGolongan]: string
  }
  return {
    fields: {
      kind: kinds(words),
      position: codes(own.positions),
      inUnit: yesNo(words, facts['person.inUnit'].help),
      fieldMatches: yesNo(words, facts['person.fieldMatches'].help),
      diploma: named(entities.diplomas, facts['person.diploma'].help),
      golongan: named(grades, facts['person.golongan'].help),
      certificate: codes(own.certificates),
      pengelolaPbj: yesNo(words, facts['person.pengelolaPbj'].help),
      treasurerCertificate: yesNo(words, facts['person.treasurerCertificate'].help),
      pact: codes(own.pacts),
      conflict: codes(own.conflicts),
      detained: yesNo(words, facts['person.detained'].help),
      business: yesNo(words, facts['person.business'].help),
      collectsRevenue: yesNo(words, facts['person.collectsRevenue'].help),
    },
  }
}

function unit(words: Wording) {
  const { facts } = words.additionalDuty
  return {
    structuralOfficer: yesNo(words, facts['unit.structuralOfficer'].help),
    degreeHolder: yesNo(words, facts['unit.degreeHolder'].help),
    regionalRule: yesNo(words, facts['unit.regionalRule'].help),
  }
}

/** What `checkEligibility` takes. */
export function eligibility(words: Wording): OfferOf<EligibilityFacts> {
  const { additionalDuty: own, organization, resignation } = words
  const { facts } = own
  return {
    fields: {
      duty: duty(words, resignation.facts.duty.help),
      person: {
        fields: {
          ...candidate(words).fields,
          holds: {
            fields: {
              duty: duty(words, facts['person.holds'].help),
              samePackage: yesNo(words, facts['person.holds.samePackage'].help),
              sameUnit: yesNo(words, facts['person.holds.sameUnit'].help),
            },
          },
        },
      },
      fund: codes(organization.funds),
      package: { fields: { value: null, character: codes(own.packageCharacters), type: codes(own.packageTypes) } },
      unit: {
        fields: {
          ...unit(words),
          hospital: yesNo(words, facts['unit.hospital'].help),
          ppkAppointed: yesNo(words, facts['unit.ppkAppointed'].help),
          necessity: yesNo(words, facts['unit.necessity'].help),
        },
      },
      ppkTasks: yesNo(words, facts.ppkTasks.help),
      on: null,
    },
  }
}

/** What `checkConcurrentDuties` takes. */
export function concurrentDuties(words: Wording): OfferOf<ConcurrentDutiesFacts> {
  const { facts } = words.additionalDuty
  return {
    fields: {
      duties: { fields: { duty: duty(words, facts.duties.help), package: null, unit: null } },
      fund: codes(words.organization.funds),
      collectsRevenue: yesNo(words, facts.collectsRevenue.help),
      necessity: yesNo(words, facts.necessity.help),
      on: null,
    },
  }
}

/** What `resolveResignation` takes. */
export function resignation(words: Wording): OfferOf<ResignationFacts> {
  const { resignation: own, organization } = words
  const { flags } = own
  return {
    fields: {
      event: codes(own.events),
      duty: duty(words, own.facts.duty.help),
      on: null,
      fund: codes(organization.funds),
      person: { fields: { kind: kinds(words) } },
      hospital: flag(flags.hospital),
      since: null,
      receivedOn: null,
      expiry: codes(own.expiries),
      ppkTasks: flag(flags.ppkTasks),
      outstanding: flag(flags.outstanding),
      abandonedWithoutHandover: flag(flags.abandonedWithoutHandover),
      causedLoss: flag(flags.causedLoss),
      disobeyedOrder: flag(flags.disobeyedOrder),
    },
  }
}

/** What `planSuccession` takes. */
export function succession(words: Wording): OfferOf<SuccessionFacts> {
  const { additionalDuty: own, organization, resignation: laid, succession: plan } = words
  const { help } = words.offers
  const {
    'pengguna-anggaran': pengguna,
    'kuasa-pengguna-anggaran': kuasa,
    'pejabat-pembuat-komitmen': komitmen,
  } = organization.duties
  return {
    fields: {
      on: null,
      fund: codes(organization.funds),
      office: {
        fields: {
          kpa: yesNo(words, help['office.kpa']),
          hospital: flag(laid.flags.hospital),
          ...unit(words),
        },
      },
      people: {
        fields: {
          key: null,
          ...candidate(words).fields,
          holds: { fields: { duty: duty(words, own.facts['person.holds'].help), package: null, unit: null } },
          limit: null,
          otherPackages: null,
          readyFor: named(plan.rungs, help.readyFor),
          technical: yesNo(words, help.technical),
        },
      },
      packages: {
        fields: {
          key: null,
          stage: named(plan.stages, help['packages.stage']),
          value: null,
          character: codes(own.packageCharacters),
          type: codes(own.packageTypes),
          fund: codes(organization.funds),
          dueOn: null,
          pejabatPembuatKomitmen: null,
          pptk: null,
          supervisor: null,
        },
      },
      laidDown: {
        fields: {
          holder: null,
          duty: duty(words, laid.facts.duty.help),
          event: codes(laid.events),
          letter: null,
          receivedOn: null,
          withdrawnOn: null,
          since: null,
          expiry: codes(laid.expiries),
          namedBy: named(
            {
              'pengguna-anggaran': pengguna,
              'kuasa-pengguna-anggaran': kuasa,
              'pejabat-pembuat-komitmen': komitmen,
            },
            help.namedBy,
          ),
        },
      },
      reasons: named(plan.reasons, help.reasons),
    },
  }
}

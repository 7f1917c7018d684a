import type {
  AdditionalDuty,
  BESIDE_PARTS,
  Concurrency,
  ConcurrencyDecision,
  ConcurrentDutiesFacts,
  DutyPair,
  Eligibility,
  EligibilityDecision,
  EligibilityFacts,
  Requirement,
} from '../rules/additional-duty'
import { factItems } from './present-generic'
import type { PartPresenter, Presenter } from './presenter'
import { capital, type Item } from './report'
import type { Speech } from './speech'

type RequirementName = Exclude<
  keyof Eligibility,
  'eligibility' | 'conditions' | 'inUse' | 'appointment' | `beside${string}`
>

/** Tells the decisions of `checkEligibility`. */
export const presentCheckEligibility: Presenter<Eligibility, EligibilityFacts, EligibilityDecision> = {
  area: 'additional-duty',
  title: ({ duty }, { words }) => words.additionalDuty.phrases.eligibilityTitle(words.organization.duties[duty]),
  facts: (facts, speech) => {
    const { holds, ...person } = facts.person ?? {}
    const { duty, on, ...rest } = facts
    return [
      { text: capital(speech.words.organization.duties[duty]) },
      { text: `${capital(speech.words.additionalDuty.phrases.day)}: ${speech.date(on)}` },
      ...factItems({ ...rest, person }, speech),
      ...(holds === undefined
        ? []
        : [
            {
              text: heldText(
                holds.map((one) => one.duty),
                speech,
              ),
            },
          ]),
    ]
  },
  says: ({ eligibility }, { words }) => words.additionalDuty.eligibility[eligibility],
  details: ({ conditions }, _facts, { words: { additionalDuty } }) =>
    conditions.map((condition) => `${additionalDuty.phrases.tiedTo(additionalDuty.conditions[condition])}.`),
  day: ({ words }) => words.additionalDuty.phrases.day,
  parts: {
    inUse: {
      heading: ({ words }) => words.additionalDuty.parts.inUse,
      items: (told, { words: { additionalDuty } }) => [
        {
          text: capital(
            told.standing === 'met'
              ? additionalDuty.requirements[told.requirements]
              : additionalDuty.obstacles[told.obstacle],
          ),
        },
      ],
    },
    employment: requirement('employment'),
    position: requirement('position'),
    unit: requirement('unit'),
    field: requirement('field'),
    education: requirement('education'),
    certificate: requirement('certificate'),
    ppkTasks: requirement('ppkTasks'),
    functionalPost: requirement('functionalPost'),
    treasury: requirement('treasury'),
    pact: requirement('pact'),
    conflict: requirement('conflict'),
    liberty: requirement('liberty'),
    business: requirement('business'),
    revenue: requirement('revenue'),
    besidePenggunaAnggaran: beside('pengguna-anggaran'),
    besideKuasaPenggunaAnggaran: beside('kuasa-pengguna-anggaran'),
    besidePejabatPembuatKomitmen: beside('pejabat-pembuat-komitmen'),
    besidePejabatPelaksanaTeknisKegiatan: beside('pejabat-pelaksana-teknis-kegiatan'),
    besidePejabatPenatausahaanKeuanganSkpd: beside('pejabat-penatausahaan-keuangan-skpd'),
    besidePejabatPenandaTanganSpm: beside('pejabat-penanda-tangan-spm'),
    besideBendaharaPenerimaan: beside('bendahara-penerimaan'),
    besideBendaharaPengeluaran: beside('bendahara-pengeluaran'),
    besidePejabatPengadaan: beside('pejabat-pengadaan'),
    besidePokjaPemilihan: beside('pokja-pemilihan'),
    besidePemeriksaHasilPekerjaan: beside('pemeriksa-hasil-pekerjaan'),
    appointment: {
      heading: ({ words }) => words.additionalDuty.parts.appointment,
      items: ({ by, proposal }, { words: { additionalDuty } }) => [
        {
          text: capital(
            [additionalDuty.offices[by], ...(proposal === undefined ? [] : [additionalDuty.proposals[proposal]])].join(
              ' ',
            ),
          ),
        },
      ],
    },
  },
}

function requirement(name: RequirementName): PartPresenter<Requirement> {
  return { heading: ({ words }) => words.additionalDuty.parts[name], items: requirementItems, idle: isNotAsked }
}

function beside(duty: keyof typeof BESIDE_PARTS): PartPresenter<Requirement> {
  return {
    heading: ({ words }) => words.additionalDuty.beside(words.organization.duties[duty]),
    items: requirementItems,
    idle: isNotAsked,
  }
}

function isNotAsked({ standing }: Requirement): boolean {
  return standing === 'not-asked'
}

function requirementItems(told: Requirement, { words: { additionalDuty } }: Speech): readonly Item[] {
  if (told.standing === 'not-met') return [{ text: capital(additionalDuty.obstacles[told.obstacle]) }]
  if (told.standing === 'not-asked') return [{ text: capital(additionalDuty.standings['not-asked']) }]
  return [
    { text: capital(additionalDuty.standings.met) },
    ...(told.conditions ?? []).map((one) => ({ text: additionalDuty.phrases.tiedTo(additionalDuty.conditions[one]) })),
  ]
}

function heldText(duties: readonly AdditionalDuty[], { words, list, fact }: Speech): string {
  const { additionalDuty, organization } = words
  const named =
    duties.length === 0 ? additionalDuty.phrases.noDuties : list(duties.map((one) => organization.duties[one]))
  return `${capital(fact('person.holds'))}: ${named}`
}

/** Tells the decisions of `checkConcurrentDuties`. */
export const presentCheckConcurrentDuties: Presenter<Concurrency, ConcurrentDutiesFacts, ConcurrencyDecision> = {
  area: 'additional-duty',
  title: (_facts, { words }) => words.additionalDuty.phrases.concurrencyTitle,
  facts: ({ duties, on, ...rest }, speech) => [
    ...duties.map(({ duty, package: key }) => ({
      text: capital(speech.words.additionalDuty.phrases.heldDuty(speech.words.organization.duties[duty], key)),
    })),
    { text: `${capital(speech.words.additionalDuty.phrases.day)}: ${speech.date(on)}` },
    ...factItems(rest, speech),
  ],
  says: ({ concurrency }, { words }) => words.additionalDuty.concurrency[concurrency],
  details: ({ pairs, revenue }, { duties }, speech) => {
    const { additionalDuty, organization } = speech.words
    return [
      ...pairs.map(
        (pair) => `${capital(pairText(pair, speech))} (${speech.cites(pair.basis.map((one) => one.provision))}).`,
      ),
      ...revenue.map(({ at, basis }) => {
        const duty = organization.duties[(duties[at] as ConcurrentDutiesFacts['duties'][number]).duty]
        return `${capital(additionalDuty.phrases.revenue(duty))} (${speech.cites(basis.map((one) => one.provision))}).`
      }),
    ]
  },
  day: ({ words }) => words.additionalDuty.phrases.day,
  parts: {},
}

function pairText({ duties: [one, other], standing, obstacle, conditions, missing }: DutyPair, speech: Speech): string {
  const { additionalDuty, organization } = speech.words
  const why = [
    ...(obstacle === undefined ? [] : [additionalDuty.obstacles[obstacle]]),
    ...(conditions ?? []).map((condition) => additionalDuty.conditions[condition]),
    ...(missing ?? []).map((fact) => speech.fact(fact)),
  ]
  return additionalDuty.pairs[standing](organization.duties[one], organization.duties[other], speech.list(why))
}

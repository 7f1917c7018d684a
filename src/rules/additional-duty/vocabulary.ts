import { defineVocabulary, type Vocabulary } from '../../decision'
import { POINTS } from '../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from './dimensions'
import { RESIGNATION_VALUES, type ResignationInput } from './resignation-dimensions'

const HOLDS = ['person.holds'] as const
const HELD = ['person.holds', 'person.holds.samePackage'] as const
const HEADS = ['person.holds', 'person.holds.sameUnit'] as const
const HELD_AT = ['person.holds', 'person.holds.samePackage', 'person.holds.sameUnit'] as const

/** The dimensions of additional duties, with the facts behind each and the contested points between them. */
export const ADDITIONAL_DUTY: Vocabulary = /* @__PURE__ */ defineVocabulary<AdditionalDutyInput>({
  dimensions: ADDITIONAL_DUTY_VALUES,
  facts: {
    employment: ['person.kind'],
    position: ['person.position'],
    inUnit: ['person.inUnit'],
    fieldMatches: ['person.fieldMatches'],
    structuralOfficer: ['unit.structuralOfficer'],
    regionalRule: ['unit.regionalRule'],
    hospital: ['unit.hospital'],
    degree: ['person.diploma'],
    grade: ['person.golongan'],
    degreeHolder: ['unit.degreeHolder'],
    certificate: ['person.certificate'],
    packageType: ['package.character', 'package.value', 'package.type'],
    ppkAppointed: ['unit.ppkAppointed'],
    pengelolaPbj: ['person.pengelolaPbj'],
    treasurerCertificate: ['person.treasurerCertificate'],
    pact: ['person.pact'],
    conflict: ['person.conflict'],
    detained: ['person.detained'],
    business: ['person.business'],
    collectsRevenue: ['person.collectsRevenue'],
    necessity: ['unit.necessity'],
    budgetHead: HEADS,
    asPenggunaAnggaran: HEADS,
    asKuasaPenggunaAnggaran: HEADS,
    asPejabatPembuatKomitmen: HELD_AT,
    asPejabatPelaksanaTeknisKegiatan: HOLDS,
    asPejabatPenatausahaanKeuanganSkpd: HOLDS,
    asPejabatPenandaTanganSpm: HEADS,
    asBendaharaPenerimaan: HOLDS,
    asBendaharaPengeluaran: HOLDS,
    asPejabatPengadaan: HELD,
    asPokjaPemilihan: HELD,
    asPemeriksaHasilPekerjaan: HELD,
  },
  points: {
    'certificate-of-doubling-head': POINTS['certificate-of-doubling-head'],
    'certificate-relief-2024': POINTS['certificate-relief-2024'],
    'other-personnel-as-ppk': POINTS['other-personnel-as-ppk'],
    'pptk-basic-certificate': POINTS['pptk-basic-certificate'],
    'pptk-from-functional-post': POINTS['pptk-from-functional-post'],
    'unsigned-pact': POINTS['unsigned-pact'],
  },
})

/** The dimensions of duties laid down, with the facts behind each and the contested points between them. */
export const DUTY_LAID_DOWN: Vocabulary = /* @__PURE__ */ defineVocabulary<ResignationInput>({
  dimensions: RESIGNATION_VALUES,
  facts: {
    employment: ['person.kind'],
    detention: ['since'],
    received: ['receivedOn'],
    shown: ['abandonedWithoutHandover', 'causedLoss', 'disobeyedOrder'],
  },
  points: {
    'own-last-day-in-apbn': POINTS['own-last-day-in-apbn'],
    'silence-on-internal-request': POINTS['silence-on-internal-request'],
    'unwilling-holder': POINTS['unwilling-holder'],
  },
})

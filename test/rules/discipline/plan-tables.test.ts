import { describe, expect, it } from 'vitest'
import { faultsOf, isSilent, prove, type Table, type Vocabulary } from '../../../src/decision'
import { find } from '../../../src/law/find'
import * as proceedingsPapers from '../../../src/rules/discipline/proceedings/documents'
import * as remedyPapers from '../../../src/rules/discipline/remedy/documents'
import { contractStepsTable } from '../../../src/rules/discipline/tables/contract-steps'
import { proceedingsTable } from '../../../src/rules/discipline/tables/proceedings'
import { remedyStepsTable } from '../../../src/rules/discipline/tables/remedy-steps'
import { remedyTrackTable } from '../../../src/rules/discipline/tables/remedy-track'
import { CONTRACT_STEPS, PROCEEDINGS, REMEDY_LADDER, REMEDY_TRACKS } from '../../../src/rules/discipline/vocabulary'
import { check, type Expectation } from '../expectation'
import { expectations as contract } from './expectations/contract-steps'
import { expectations as proceedings } from './expectations/proceedings'
import { expectations as steps } from './expectations/remedy-steps'
import { expectations as track } from './expectations/remedy-track'

const TABLES = [
  [proceedingsTable, PROCEEDINGS, proceedings],
  [contractStepsTable, CONTRACT_STEPS, contract],
  [remedyTrackTable, REMEDY_TRACKS, track],
  [remedyStepsTable, REMEDY_LADDER, steps],
] as unknown as readonly (readonly [Table, Vocabulary, readonly Expectation[]])[]

describe.each(TABLES.map(([table, ...rest]) => [table.id, table, ...rest] as const))(
  '%s',
  (_, table, vocabulary, told) => {
    it('is proved', () => {
      const proof = prove(table, vocabulary)
      expect([proof.gaps, proof.overlaps, proof.idle, faultsOf(table)]).toEqual([[], [], [], []])
    })

    it('answers as the law file and the texts say', () => {
      expect(told.flatMap((one) => check(table, vocabulary, one)).slice(0, 5)).toEqual([])
    })

    it('cites provisions that the library holds, the one that sets a deadline among them', () => {
      for (const [id, { basis, then }] of Object.entries(table.rows())) {
        const cited = basis.map(({ provision }) => provision)
        for (const provision of cited) expect(find(provision), provision).toBeDefined()
        const { deadline, earlier } = then as {
          deadline?: { provision: string } | null
          earlier?: { provision: string }
        }
        for (const clock of [deadline, earlier]) if (clock) expect(cited, id).toContain(clock.provision)
      }
    })

    it('opens only steps that it has', () => {
      const all = Object.values(table.rows()).map(({ when }) => when['step'])
      for (const { then } of Object.values(table.rows())) {
        if (isSilent(then)) continue
        for (const code of (then as { opens?: readonly string[] }).opens ?? []) expect(all).toContain(code)
      }
    })
  },
)

describe('the papers', () => {
  const fields = (papers: object) =>
    Object.fromEntries(
      Object.entries(papers as Record<string, { kind: string; fields: readonly string[] }>).map(([name, paper]) => [
        name,
        `${paper.kind}: ${paper.fields.join(', ')}`,
      ]),
    )
  const letter = 'letter-number, date-of-the-letter'

  it('of proceedings have the fields that a form needs', () => {
    expect(fields(proceedingsPapers)).toEqual({
      SUMMONS: `surat-panggilan: ${letter}, first-or-second-summons, summoned-person, suspected-breach, day-hour-and-place, examiner, proof-of-delivery`,
      TEAM: `keputusan-tim-pemeriksa: ${letter}, direct-superior, supervisory-element, personnel-element, other-official-if-needed`,
      TEAM_WITHOUT_SUPERIOR: `keputusan-tim-pemeriksa: ${letter}, higher-superior, supervisory-element, personnel-element, other-official-if-needed`,
      RECORD:
        'berita-acara-pemeriksaan: day-hour-and-place, face-to-face-or-virtual, examiner, examined-person, suspected-breach, questions-and-answers, signatures, refusal-to-sign, copy-handed-over',
      RECORD_OF_PP_53:
        'berita-acara-pemeriksaan: day-hour-and-place, examiner, examined-person, suspected-breach, questions-and-answers, signatures, refusal-to-sign, copy-handed-over',
      STATEMENT:
        'berita-acara-permintaan-keterangan: day-hour-and-place, person-heard, questions-and-answers, signatures-of-those-present',
      RELEASE: `keputusan-pembebasan-sementara: ${letter}, released-person, post-released-from, day-of-the-examination, until-the-decision, rights-kept`,
      DAILY_ACTING: `surat-perintah-pelaksana-harian: ${letter}, acting-official, post-acted-for, until-the-decision`,
      REPORT: `laporan-hasil-pemeriksaan: ${letter}, record-attached, breach-found, provisions, proposed-sanction, competent-official`,
      PROPOSAL: `usul-penjatuhan-hukuman-disiplin: ${letter}, record-attached, breach-found, provisions, proposed-sanction, competent-official`,
      DECISION: `keputusan-hukuman-disiplin: ${letter}, person-sanctioned, breach-found, provisions, evidence, reasons, sanction-imposed, imposing-office, day-of-effect, remedy-and-its-deadline`,
      DISMISSAL_OF_CPNS: `keputusan-pemberhentian-calon-pns: ${letter}, person-concerned, breach-found, provisions, evidence, reasons, remedy-and-its-deadline`,
      RECEIPT:
        'tanda-terima-keputusan: decision-handed-over, who-handed-over, day-of-receipt, signature-of-the-recipient',
      DISPATCH: 'bukti-pengiriman-keputusan: decision-handed-over, address, day-of-dispatch, day-of-receipt',
      TERMINATION_PROPOSAL: `usul-pemutusan-hubungan-perjanjian-kerja: ${letter}, finding-of-the-team, breach-found, provisions, day-of-receipt`,
      TERMINATION: `keputusan-pemutusan-hubungan-perjanjian-kerja: ${letter}, person-sanctioned, breach-found, provisions, reasons, day-of-finding, remedy-and-its-deadline`,
    })
  })

  it('of remedies have the fields that a form needs', () => {
    expect(fields(remedyPapers)).toEqual({
      OBJECTION:
        'surat-keberatan: decision-objected-to, day-of-receipt, reasons, supporting-data, what-is-asked, proof-of-filing',
      OBJECTION_WITH_COPY:
        'surat-keberatan: decision-objected-to, day-of-receipt, reasons, supporting-data, what-is-asked, copy-to-the-official, proof-of-filing',
      ANSWER:
        'tanggapan-atas-upaya-administratif: decision-objected-to, reasons, supporting-data, day-the-copy-was-received',
      APPEAL:
        'surat-banding-administratif: decision-objected-to, day-of-receipt, reasons, rebutting-evidence, copy-to-the-official, proof-of-filing',
      GENERAL_APPEAL:
        'surat-banding-administratif: decision-objected-to, day-of-receipt, reasons, supporting-data, what-is-asked, proof-of-filing',
      NOT_ADMITTED:
        'surat-penetapan-tidak-dapat-diterima: decision-objected-to, day-of-receipt, day-of-filing, reasons',
      REMEDY_DECISION:
        'keputusan-atas-upaya-administratif: decision-objected-to, reasons, provisions, outcome, date-of-the-letter, remedy-and-its-deadline',
      PERMISSION: 'permohonan-izin-melaksanakan-tugas: decision-objected-to, proof-of-filing, effect-on-the-workplace',
      COMPLAINT: 'surat-pengaduan: act-complained-of, official-complained-of, day-of-the-act, reasons, supporting-data',
      SUIT: 'surat-gugatan: parties, decision-objected-to, decision-on-the-remedy, day-of-receipt, grounds, what-is-asked',
    })
  })
})

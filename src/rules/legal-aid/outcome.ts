import type { Part } from '../../decision'
import type { AidGround, AidProvider, Proceeding } from './dimensions'

/** What ASN law or office gives at a stage. */
export interface AidGiven {
  /** A duty of the institution, or a right for which no procedure was made. */
  readonly aid: 'duty' | 'right'
}

/** Whether a person counts among those to whom ASN law gives aid. */
export interface AsnStanding {
  /** The person counts as PNS or PPPK. */
  readonly counts: 'as-asn'
}

/** Whether a duty makes its holder an actor of procurement, or one who uses public authority. */
export interface RoleStanding {
  /** Whether the duty counts. */
  readonly counts: 'yes' | 'no'
}

/** A ground on which national law gives help here, and how firmly. */
export interface GroundFound {
  /** The ground: `'procurement-actor'`. */
  readonly ground: AidGround
  /** A duty of the institution, or a right without a procedure. */
  readonly aid: 'duty' | 'right'
}

/** What national law gives at one stage of the matter. */
export interface StageAid {
  /** The stage: `'penyidikan'`. */
  readonly stage: Proceeding
  /** What national law gives there. */
  readonly aid: 'duty' | 'right' | 'none'
}

/** What procedure gives the person beside whom a lawyer would sit. */
export interface CounselSeat {
  /**
   * A right to counsel; none; one that reports make likely and no article shows; or, before the state-administrative court, that a party
   * may be accompanied or represented.
   */
  readonly counsel: 'right' | 'no-right' | 'may-be-represented'
  /** The one statutory way to a companion where procedure gives none: a decision of LPSK. */
  readonly route?: 'lpsk-decision'
}

/** Whether one provider may help in such a matter. */
export interface ProviderAnswer {
  /** `as-far-as-allowed` where the examiner decides who sits in the room; `own-rules` where the provider's own rules decide. */
  readonly may: 'yes' | 'advice-only' | 'as-far-as-allowed' | 'own-rules' | 'no'
  /** For whom it acts. */
  readonly for: 'person' | 'region' | 'state'
  /** What it needs first. */
  readonly needs: readonly ('special-power' | 'power-of-attorney' | 'budget-and-selection' | 'advocate-in-court')[]
}

/** A provider with the answer on it. */
export interface ProviderFound extends ProviderAnswer {
  /** The provider: `'lkbh-korpri'`. */
  readonly provider: AidProvider
}

/** What the agreement does in the case; the day on which it ends stands in the facts. */
export interface AgreementCover {
  /** Whether it covers the case on that day. */
  readonly covers: 'yes' | 'no'
  /** Why not. */
  readonly because?: 'not-begun' | 'over' | 'outside-scope' | 'not-a-holder' | 'without-power-of-attorney'
}

/** When what national law gives on one ground comes to its end; an agreement that ends earlier does not end it. */
export interface AidEnd {
  /** The end. */
  readonly ends: 'with-the-judgment' | 'with-the-court-case' | 'not-written'
}

/** The end of one ground. */
export interface GroundEnd extends AidEnd {
  /** The ground. */
  readonly ground: AidGround
}

/** What a rule of the agency or region does in the case; it is local and changes no national law. */
export interface LocalEffect {
  /** Always `local`: no national law. */
  readonly label: 'local'
  /** What it does. */
  readonly effect: 'excludes' | 'covers' | 'adds-nothing' | 'not-in-force'
  /** What of national law it stands against; `nothing` where it stands against none. */
  readonly against: 'national-duty' | 'national-right' | 'nothing'
}

/** A step of coordination between supervisors (APIP) and law enforcement; never a bar to a criminal process. */
export interface AdministrationFirst {
  /** Coordination bars nothing. */
  readonly bar: 'no'
  /** What is to be done before law enforcement examines, in order. */
  readonly steps: readonly ('forward-complaint-to-apip' | 'coordinate-with-apip' | 'record-in-minutes')[]
}

/** When an investigator tells the head of the region; notice, not consent. */
export interface InvestigationNotice {
  /** When the notice is given. */
  readonly notice: 'before-the-investigation' | 'within-2x24-hours'
}

/** Whether the person needs counsel apart from that of the agency. */
export interface SeparateCounsel {
  /** Whether counsel can be that of the agency. */
  readonly counsel: 'may-be-shared' | 'separate'
}

/** Whether an institution must give an employee legal aid, and what goes with it. */
export interface LegalAidConclusion {
  /** `duty`: the institution must give it; `right`: the law gives a right and made no procedure for it. */
  readonly aid: 'duty' | 'right'
  /** The grounds in national law. */
  readonly grounds: Part<readonly GroundFound[]>
  /** What national law gives at each stage, in order. */
  readonly stages: Part<readonly StageAid[]>
  /** When each ground comes to its end. */
  readonly end: Part<readonly GroundEnd[]>
  /** Whether procedure gives the person counsel at the side. */
  readonly counsel: Part<CounselSeat>
  /** Who may help in such a matter. */
  readonly providers: Part<readonly ProviderFound[]>
  /** What the agreement does. */
  readonly cover: Part<AgreementCover>
  /** What a rule of the agency or region does. */
  readonly local: Part<LocalEffect>
  /** The coordination that comes before a criminal inquiry. */
  readonly administrationFirst: Part<AdministrationFirst>
  /** When the head of the region is told of an investigation. */
  readonly notice: Part<InvestigationNotice>
  /** Whether separate counsel is needed. */
  readonly separateCounsel: Part<SeparateCounsel>
}

/** What `adviseOnInvitation` concludes: what to do, and with what force that is said. */
export interface InvitationConclusion {
  /** What to do: `'ignore-or-leave'`. */
  readonly advice:
    | 'decline'
    | 'ignore-or-leave'
    | 'listen-only'
    | 'attend'
    | 'attend-and-leave-if-it-turns'
    | 'attend-on-duty-only'
    | 'own-rules-on-campaign-leave'
  /** `norm`: a text commands it; `circular`: a circular for that election; `practice` and `prudence`: no text does. */
  readonly force: 'norm' | 'circular' | 'practice' | 'prudence' | 'no-rule-against'
}

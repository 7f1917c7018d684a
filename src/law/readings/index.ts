import { definePoint } from '../reading'

/** The contested points by id, without prose. */
export const POINTS = {
  'passive-presence': definePoint({ id: 'passive-presence', from: '2021-08-31', until: null, options: ['allowed-with-warning', 'breach-without-level'], preferred: 'allowed-with-warning' }),
  'photo-without-aim': definePoint({ id: 'photo-without-aim', from: '2022-09-22', until: null, options: ['needs-partisan-sign', 'ethics-by-the-letter'], preferred: 'ethics-by-the-letter' }),
  'sedang-kinds': definePoint({ id: 'sedang-kinds', from: '2021-08-31', until: null, options: ['interim-kinds', 'tukin-cut'], preferred: 'interim-kinds' }),
  'dismissal-honour': definePoint({ id: 'dismissal-honour', from: '2023-10-31', until: null, options: ['with-honour', 'without-honour'], preferred: 'without-honour' }),
  'candidate-stays': definePoint({ id: 'candidate-stays', from: '2017-04-07', until: null, options: ['with-honour', 'without-honour'], preferred: 'without-honour' }),
  'pasangan-calon': definePoint({ id: 'pasangan-calon', from: '2021-08-31', until: null, options: ['wide-by-skb', 'letter-pairs-only'], preferred: 'wide-by-skb' }),
  'pejabat-asn': definePoint({ id: 'pejabat-asn', from: '2016-07-01', until: null, options: ['office-holders-only', 'every-asn'], preferred: 'office-holders-only' }),
  'examined-before-2021': definePoint({ id: 'examined-before-2021', from: '2021-08-31', until: null, options: ['catalogue-pp-94', 'catalogue-pp-53'], preferred: 'catalogue-pp-94' }),
  'sedang-authority-kabupaten-kota': definePoint({ id: 'sedang-authority-kabupaten-kota', from: '2021-08-31', until: null, options: ['pejabat-pembina-kepegawaian', 'two-tiers-above'], preferred: 'pejabat-pembina-kepegawaian' }),
  'campaign-team-role': definePoint({ id: 'campaign-team-role', from: '2021-08-31', until: null, options: ['berat-by-skb', 'duties-by-impact'], preferred: 'berat-by-skb' }),
  'declaration-without-support': definePoint({ id: 'declaration-without-support', from: '2022-09-22', until: null, options: ['needs-active-support', 'attendance-is-enough'], preferred: 'needs-active-support' }),
  'ethics-after-2023': definePoint({ id: 'ethics-after-2023', from: '2023-10-31', until: null, options: ['still-in-force', 'lapsed'], preferred: 'still-in-force' }),
  'older-act-after-2026': definePoint({ id: 'older-act-after-2026', from: '2026-01-02', until: null, options: ['new-penalty', 'old-penalty'], preferred: 'new-penalty' }),
  'supervisor-after-mk-121': definePoint({ id: 'supervisor-after-mk-121', from: '2025-10-16', until: null, options: ['bkn-continues', 'no-supervisor'], preferred: 'bkn-continues' }),
} as const

/** The options of each contested point. */
export type ReadingOptions = { readonly [P in keyof typeof POINTS]: (typeof POINTS)[P]['options'][number] }

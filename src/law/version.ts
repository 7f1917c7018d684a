/**
 * The version of the law held in this release: the day on which its data was last changed.
 *
 * @example
 * lawVersion // => '2026-11-21'
 */
export const lawVersion = '2026-11-21'

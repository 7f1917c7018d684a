/**
 * Offences of the election acts that a conduct of this area may come near, by act and article; `uu-1-2015` stands for the act on
 * regional elections as amended, `uu-10-2016` for articles the second amendment brought in.
 */
export const OFFENCES = [
  'uu-7-2017-490',
  'uu-7-2017-493',
  'uu-7-2017-494',
  'uu-7-2017-521',
  'uu-7-2017-523-1',
  'uu-7-2017-523-2',
  'uu-7-2017-523-3',
  'uu-7-2017-547',
  'uu-7-2017-548',
  'uu-1-2015-185',
  'uu-1-2015-187-3',
  'uu-1-2015-188',
  'uu-1-2015-189',
  'uu-10-2016-185a',
  'uu-10-2016-187a',
] as const

/** An offence of the election acts. */
export type Offence = (typeof OFFENCES)[number]

import type { Edition } from '../decision'

/**
 * What answers of this version are worked out with: the version of the library, and the digests of law, calendar and elections as they
 * stood when it was built. `npm run exports` writes it; a test works the digests out anew.
 *
 * @example
 * EDITION.library // => '0.1.0'
 */
export const EDITION: Edition = {
  library: '0.1.0',
  law: 'b6df9e1d0b80abc0',
  calendar: '6067b1b6635467f5',
  elections: '0ee66edf2f726021',
}

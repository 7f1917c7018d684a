import { existsSync } from 'node:fs'

/** Where the browsers of this family usually lie; `CHROMIUM` names another place. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of this machine, or `undefined` where there is none. */
export function chromium(): string | undefined {
  return [process.env['CHROMIUM'], ...PLACES].find((place) => place !== undefined && existsSync(place))
}

/** A browser in a closed room: nothing of its own goes out either. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

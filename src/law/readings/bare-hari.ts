import { definePoint } from '../reading'

/**
 * What a bare hari means in an instrument that does not define it. The date is that of the oldest such instrument
 * here, PP 37/2004; acts that define the day (UU 23/2014, UU 1/2015, UU 8/2015, PP 12/2019, PP 18/2016) are outside
 * the point.
 */
export const bareHari = /* @__PURE__ */ definePoint({
  id: 'bare-hari',
  from: '2004-10-16',
  until: null,
  options: ['calendar-day', 'working-day'],
  preferred: 'calendar-day',
})

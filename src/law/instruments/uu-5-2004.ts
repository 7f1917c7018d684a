import { defineInstrument } from '../instrument'

/**
 * UU 5/2004, which amends the act on the Supreme Court; known from what others write of its limits on cassation. The act on the courts of
 * first instance opens cassation without them. Its first day is from memory.
 *
 * @example
 * uu52004.from // => '2004-01-15'
 */
export const uu52004 = /* @__PURE__ */ defineInstrument({
  id: 'uu-5-2004',
  kind: 'undang-undang',
  short: 'UU 5/2004',
  from: '2004-01-15',
  until: null,
  evidence: 'report',
  source: 'https://journal.ipts.ac.id/index.php/ED/article/view/7478',
  provisions: {
    'pasal-45a/ayat-2/huruf-c': {},
  },
})

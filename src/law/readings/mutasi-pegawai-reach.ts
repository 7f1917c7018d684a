import { definePoint } from '../reading'

/**
 * How far the ban on mutasi pegawai of PP 49/2008 Pasal 132A and Permendagri 4/2023 Pasal 15 reaches beyond moves between posts.
 */
export const mutasiPegawaiReach = /* @__PURE__ */ definePoint({
  id: 'mutasi-pegawai-reach',
  from: '2008-07-04',
  until: null,
  options: ['every-personnel-decision', 'moves-only'],
  preferred: 'every-personnel-decision',
})

import type { PeopleWords } from '../catalogue'

/** People, posts and places, in English. */
export const people: PeopleWords = {
  kinds: {
    pns: { label: 'PNS (civil servant)', help: 'A permanent civil servant with a full appointment.' },
    cpns: { label: 'CPNS (civil servant on probation)', help: 'A candidate civil servant still on probation.' },
    pppk: { label: 'PPPK', help: 'Government staff on a work agreement, also written P3K.' },
    'pppk-paruh-waktu': { label: 'part-time PPPK', help: 'PPPK on a part-time work agreement.' },
    thl: { label: 'daily worker (THL)', help: 'Day labour in a government office, no ASN.' },
    honorer: { label: 'honorary staff (honorer)', help: 'Honorary staff of a government office, no ASN.' },
    'tenaga-kontrak': { label: 'contract staff', help: 'Staff on a contract with the agency, no PPPK.' },
    ptt: { label: 'non-permanent staff (PTT)', help: 'Non-permanent staff appointed by the agency, no ASN.' },
    ppnpn: { label: 'PPNPN', help: 'Government staff who are no civil servants, mostly on yearly contracts.' },
    'pegawai-blud-non-asn': {
      label: 'non-ASN staff of a BLUD',
      help: 'Staff of a regional public service body who are no ASN.',
    },
    pjlp: { label: 'individual service provider (PJLP)', help: 'A person on a service contract with the agency.' },
    'tenaga-alih-daya': { label: 'outsourced worker', help: 'A worker of a vendor placed with the agency.' },
    'kepala-desa': {
      label: 'village head',
      help: 'An elected village head; a PNS acting as village head is entered as PNS.',
    },
    'perangkat-desa': { label: 'village official', help: 'Village secretary, section head or hamlet head.' },
    'anggota-bpd': {
      label: 'member of the village council (BPD)',
      help: 'A member of the Badan Permusyawaratan Desa.',
    },
    'kepala-daerah': {
      label: 'regional head',
      help: 'An elected governor, bupati or mayor; an acting head is entered as PNS.',
    },
    'wakil-kepala-daerah': { label: 'deputy regional head', help: 'Deputy of an elected governor, bupati or mayor.' },
    tni: { label: 'soldier (TNI)', help: 'Under rules of their own, not covered here.' },
    polri: { label: 'police officer (Polri)', help: 'Under rules of their own, not covered here.' },
  },
  actors: {
    'non-asn': 'non-ASN staff on a contract with the agency',
    'penyedia-jasa': 'worker of a vendor or under a service contract',
  },
  posts: {
    'jpt-utama': {
      label: 'top senior executive (JPT utama)',
      help: 'For example the head of a non-ministerial agency.',
    },
    'jpt-madya': {
      label: 'middle senior executive (JPT madya)',
      help: 'For example a secretary general, director general or provincial secretary.',
    },
    'jpt-madya-pejabat-pembina-kepegawaian': {
      label: 'JPT madya who is the pejabat pembina kepegawaian',
      help: 'A middle senior executive who is the appointing authority of the agency.',
    },
    'jpt-pratama': {
      label: 'junior senior executive (JPT pratama)',
      help: 'For example the head of a regional department or of a bureau.',
    },
    administrator: {
      label: 'administrator',
      help: 'Formerly echelon III, for example the head of a division or a camat.',
    },
    pengawas: { label: 'supervisor (pengawas)', help: 'Formerly echelon IV, for example the head of a section.' },
    pelaksana: { label: 'staff (pelaksana)', help: 'Staff without a structural or functional post.' },
    'jf-ahli-utama': { label: 'functional official, ahli utama', help: 'The highest rung of the functional posts.' },
    'jf-lain': {
      label: 'functional official below ahli utama',
      help: 'For example a teacher, nurse or auditor below ahli utama.',
    },
    lurah: { label: 'lurah', help: 'A PNS who heads a kelurahan; no village head.' },
    'penjabat-kepala-desa': {
      label: 'acting village head (PNS)',
      help: 'A PNS assigned to head a village for a time.',
    },
    'penjabat-kepala-daerah': {
      label: 'acting regional head (PNS)',
      help: 'A PNS assigned to head a region for a time.',
    },
  },
  places: {
    pusat: { label: 'central government', help: 'A ministry or agency, with its offices in the regions.' },
    provinsi: { label: 'province', help: 'An office of the provincial government.' },
    'kabupaten-kota': { label: 'kabupaten or kota', help: 'An office of the government of a kabupaten or kota.' },
    'perwakilan-luar-negeri': { label: 'mission abroad', help: 'An embassy, consulate or permanent mission.' },
  },
}

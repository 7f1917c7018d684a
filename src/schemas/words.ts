const staff: Readonly<Record<string, string>> = {
  'civil-servant': 'pns',
  'pegawai-negeri-sipil': 'pns',
  'calon-pegawai-negeri-sipil': 'cpns',
  'pegawai-pemerintah-dengan-perjanjian-kerja': 'pppk',
  'village-head': 'kepala-desa',
  outsource: 'tenaga-alih-daya',
}

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  conduct: {
    like: 'social-media-engagement',
    likes: 'social-media-engagement',
    suka: 'social-media-engagement',
    komentar: 'social-media-engagement',
    comment: 'social-media-engagement',
    share: 'social-media-engagement',
    bagikan: 'social-media-engagement',
    follow: 'social-media-engagement',
    'social-media-like': 'social-media-engagement',
    'social-media-comment': 'social-media-engagement',
    'social-media-share': 'social-media-engagement',
    'social-media-follow': 'social-media-engagement',
    'social-media-post': 'social-media-campaign',
    'media-sosial': 'social-media-engagement',
    'grup-whatsapp': 'chat-in-private-group',
    'whatsapp-group': 'chat-in-private-group',
    foto: 'post-photo',
    photo: 'post-photo',
    selfie: 'post-photo',
    swafoto: 'post-photo',
    kampanye: 'attend-campaign',
    campaign: 'attend-campaign',
    deklarasi: 'attend-declaration',
    declaration: 'attend-declaration',
    memilih: 'cast-vote',
    vote: 'cast-vote',
    spanduk: 'display-campaign-material',
    baliho: 'display-campaign-material',
    'anggota-partai': 'party-membership',
    'party-member': 'party-membership',
    'mencalonkan-diri': 'declare-candidacy',
    candidacy: 'declare-candidacy',
    'kendaraan-dinas': 'use-state-facilities',
    'fasilitas-negara': 'use-state-facilities',
    'surat-dukungan-ktp': 'ktp-support-letter',
    'mobilisasi-asn': 'mobilise-staff',
    mobilisasi: 'mobilise-staff',
    'kampanye-tim': 'tim-sukses',
    'campaign-team': 'tim-sukses',
  },
  kind: { ...staff, walikota: 'wali-kota', polisi: 'polri', tentara: 'tni' },
  addressees: staff,
  contest: {
    president: 'presiden',
    pilpres: 'presiden',
    bupati: 'bupati-wali-kota',
    'wali-kota': 'bupati-wali-kota',
    pilgub: 'gubernur',
    partai: 'partai',
  },
  place: { kabupaten: 'kabupaten-kota', kota: 'kabupaten-kota', province: 'provinsi', central: 'pusat' },
  occasion: {
    kampanye: 'campaign',
    deklarasi: 'declaration',
    'acara-partai': 'party-event',
    'acara-pemerintah': 'government-event',
  },
  sex: {
    l: 'pria',
    'laki-laki': 'pria',
    lelaki: 'pria',
    m: 'pria',
    male: 'pria',
    man: 'pria',
    p: 'wanita',
    w: 'wanita',
    perempuan: 'wanita',
    f: 'wanita',
    female: 'wanita',
    woman: 'wanita',
  },
  unit: {
    'working-days': 'hari-kerja',
    'calendar-days': 'hari-kalender',
    days: 'hari',
    months: 'bulan',
    years: 'tahun',
  },
  start: { after: 'setelah', since: 'sejak' },
  capacity: {
    'plt-kepala-dinas': 'plt',
    'plt-kadis': 'plt',
    'plh-kepala-dinas': 'plh',
    penjabat: 'pj',
    'penjabat-sementara': 'pjs',
    'pelaksana-tugas': 'plt',
    'pelaksana-harian': 'plh',
  },
  office: {
    governor: 'gubernur',
    regent: 'bupati',
    mayor: 'wali-kota',
    walikota: 'wali-kota',
    sekda: 'sekretaris-daerah',
  },
  act: {
    rotasi: 'mutasi',
    transfer: 'mutasi',
    promotion: 'promosi',
    demotion: 'demosi',
    pemberhentian: 'pemberhentian-pegawai',
    'leave-abroad': 'cuti-luar-negeri',
    perkada: 'penetapan-perkada',
    perbup: 'penetapan-perkada',
    pergub: 'penetapan-perkada',
    perwali: 'penetapan-perkada',
    skp: 'penilaian-kinerja',
    kgb: 'kenaikan-gaji-berkala',
    kontrak: 'kontrak-pengadaan',
    renstra: 'perubahan-renstra-renja',
    pemekaran: 'kebijakan-pemekaran',
  },
  subject: { pelanggaran: 'violation' },
}

/**
 * Words that people write in a field and that are no code of it, with the code each most likely means. They are proposed, never
 * accepted: what was done has to be said by whoever knows it.
 */
export const WORDS: ReadonlyMap<string, Readonly<Record<string, string>>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(words),
)

const KINDS = /^(asn|ppk|non[- ]?asn|pejabat)$/i

/** Words in use that mean several codes of a field, so that none is proposed. */
export const AMBIGUOUS: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ['kind', KINDS],
  ['addressees', KINDS],
  // Five senses, and a word for many tasks: `resolveTerm` tells which is meant.
  ['role', /^(ppk|pengawas)$/i],
  // A letter that is none of those in use; one letter is always near to another.
  ['sex', /^[^lpwmf\d]?$/i],
  // Of three levels, decided by different officials.
  ['act', /^hukuman[- ]?disiplin$/i],
  ['contest', /^(pilkada|pemilu|pileg|legislatif)$/i],
])

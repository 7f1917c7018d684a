import { describe, expect, it, vi } from 'vitest'
import { circular as english } from '../../../src/explain/en/circular'
import { circular as indonesian } from '../../../src/explain/id/circular'
import { circularTitle, circularToMarkdown } from '../../../src/explain/render-circular'
import type { CircularFacts } from '../../../src/rules/neutrality/circular/document'
import { draftCircular } from '../../../src/rules/neutrality/draft-circular'
import { walk } from '../../checks/runs'

// The first answer builds every table, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const facts: CircularFacts = {
  issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Penajam Paser Utara' },
  issuedOn: '2024-10-10',
  place: 'Penajam',
  election: 'pilkada-2024',
  contest: 'bupati-wali-kota',
  addressees: ['pns', 'cpns', 'p3k', 'thl'],
  reportingChannel: 'pengelola kepegawaian',
  copies: ['Gubernur Kalimantan Timur', 'Ketua Bawaslu Kabupaten Penajam Paser Utara'],
}

describe('ppu-2024, the circular of 10 October 2024', () => {
  it('reads as an official surat edaran, with the notes for its drafter', () => {
    expect(circularToMarkdown(draftCircular(facts), { notes: true })).toBe(EXPECTED)
  })

  it('leaves the notes out of what is circulated', () => {
    const circulated = circularToMarkdown(draftCircular(facts))
    expect(EXPECTED.startsWith(circulated.trimEnd())).toBe(true)
    expect(circulated).not.toContain('Yang tidak boleh dimuat')
    expect(circulated.trimEnd().endsWith('2. Ketua Bawaslu Kabupaten Penajam Paser Utara')).toBe(true)
  })

  it('is the same document in English, line by line', () => {
    const [id, en] = [
      circularToMarkdown(draftCircular(facts)),
      circularToMarkdown(draftCircular(facts), { locale: 'en' }),
    ]
    const shape = (text: string) => text.split('\n').map((line) => /^\s*(\d+\.|#+|\*\*|-)?/.exec(line)?.[0])
    expect(shape(en)).toEqual(shape(id))
    expect(en).toContain('## E. Content')
    expect(en).toContain('This is prudence and no norm')
  })
})

describe('the words', () => {
  it('know every ban, caution and way in both languages', () => {
    for (const key of ['bans', 'texts'] as const)
      expect(Object.keys(english.notes[key]).sort()).toEqual(Object.keys(indonesian.notes[key]).sort())
    expect(Object.keys(english.conducts).sort()).toEqual(Object.keys(indonesian.conducts).sort())
    for (const [issuedOn, election, contest] of [
      ['2019-03-01', 'pemilu-2019', 'presiden'],
      ['2020-10-12', 'pilkada-2020', undefined],
      ['2023-10-20', 'pemilu-2024', undefined],
      ['2024-08-25', 'pilkada-2024', undefined],
      ['2024-11-28', 'pilkada-2024', undefined],
    ] as const) {
      const document = draftCircular({
        ...facts,
        issuedOn,
        election,
        contest,
        addressees: ['pns', 'cpns', 'pppk', 'thl', 'kepala-desa'],
      })
      for (const { code } of document.mustNotSay) expect(indonesian.notes.bans[code], code).toBeDefined()
      for (const locale of ['id', 'en'] as const) {
        const text = circularToMarkdown(document, { notes: true, locale })
        expect(text, `${issuedOn} ${locale}`).not.toMatch(/undefined|\[object|null|NaN/)
        // A code that no word was found for stands as it is: lower case with two hyphens or more.
        expect(text.match(/(?<![\w/-])[a-z]+(?:-[a-z]+){2,}(?![\w-])/g) ?? [], `${issuedOn} ${locale}`).toEqual([])
      }
    }
  })

  it('keep what a caller writes from becoming markup', () => {
    const text = circularToMarkdown(
      draftCircular({
        ...facts,
        place: '# A\n\n## B',
        number: '<b>1</b>',
        reportingChannel: '[x](y) `z`',
        copies: ['1\n2. *x*'],
        issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten *X*\n# Y' },
      }),
    )
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# SURAT EDARAN',
      '## A. Latar Belakang',
      '## B. Maksud dan Tujuan',
      '## C. Ruang Lingkup',
      '## D. Dasar',
      '## E. Isi Edaran',
      '## F. Penutup',
    ])
    expect(text).toContain('&lt;b&gt;1&lt;/b&gt;')
    expect(text).toContain('\\[x\\](y) \\`z\\`')
  })
})

/** Read line by line against the law pages and the texts. */
describe('circulars of every cycle, to everybody, in both languages', () => {
  const everybody = [
    'pns',
    'cpns',
    'p3k',
    'pppk-paruh-waktu',
    'thl',
    'tenaga-alih-daya',
    'kades',
    'perangkat-desa',
    'bpd',
  ] as const
  const ISSUED = [
    ['pilkada-2018', '2018-03-01'],
    ['pemilu-2019', '2018-08-01'],
    ['pemilu-2019', '2019-03-27'],
    ['pilkada-2020-original', '2020-02-01'],
    ['pilkada-2020', '2020-08-20'],
    ['pilkada-2020', '2020-11-01'],
    ['pemilu-2024', '2022-10-01'],
    ['pemilu-2024', '2023-10-20'],
    ['pemilu-2024', '2023-12-10'],
    ['pilkada-2024', '2024-08-24'],
    ['pilkada-ulang-2025', '2025-06-01'],
    ['pemilu-nasional-2029', '2028-06-01'],
    ['pemilu-daerah-2031', '2026-02-01'],
  ] as const

  it.each(walk(ISSUED))('%s on %s: words for every code, no hole', (election, issuedOn) => {
    const document = draftCircular(
      {
        issuer: { capacity: 'definitif', office: 'sekretaris-daerah', region: 'Provinsi Contoh' },
        issuedOn,
        election,
        addressees: everybody,
      },
      { readings: { 'pasangan-calon': 'wide-by-skb' } },
    )
    for (const locale of ['id', 'en'] as const) {
      const text = circularToMarkdown(document, { locale, notes: true })
      expect(text).not.toMatch(/undefined|\[object|NaN/)
      expect(text.match(/(?<![\w/-])[a-z]+(?:-[a-z]+){2,}(?![\w-])/g) ?? []).toEqual([])
      expect(text).toContain('Provinsi Contoh')
    }
    expect(circularTitle(document)).toBe(circularTitle(document, { locale: 'id' }))
  })
})

const EXPECTED = `**PEMERINTAH KABUPATEN PENAJAM PASER UTARA**

**PENJABAT BUPATI PENAJAM PASER UTARA**

# SURAT EDARAN

Nomor: ……  
Sifat: Penting  
Lampiran: –  
Hal: Netralitas Pegawai dalam Pilkada Serentak Nasional 2024

Penajam, 10 Oktober 2024

Yth.
1. Kepala Perangkat Daerah
2. Camat
3. Lurah

di lingkungan Pemerintah Kabupaten Penajam Paser Utara

## A. Latar Belakang

1. Akan dilaksanakan Pilkada Serentak Nasional 2024 dengan pemungutan suara pada 27 November 2024 dan penetapan peserta pada 22 September 2024.
2. Netralitas merupakan asas dalam manajemen ASN, dan Pegawai ASN (PNS, CPNS, dan PPPK) harus bebas dari pengaruh dan intervensi semua golongan dan partai politik (UU 20/2023 Pasal 2 huruf f, Pasal 9 ayat (2), Pasal 24 ayat (1) huruf d).
3. Pegawai non-ASN (tenaga harian lepas) diminta bersikap netral pula, dengan bentuk pelanggaran yang mengikuti bentuk pelanggaran ASN (SE MenPANRB 1/2023 bagian netral, bagian bentuk pelanggaran).

## B. Maksud dan Tujuan

1. Surat edaran ini dimaksudkan untuk mengingatkan pegawai akan ketentuan netralitas yang berlaku, agar pelanggaran dapat dicegah dan ditangani menurut aturan yang sama (SKB Netralitas 2022 bagian tujuan).
2. Surat edaran ini mengulang ketentuan yang sudah ada, tidak membuat larangan atau sanksi baru, dan tetap berada dalam batas kewenangan penerbitnya (UU 30/2014 Pasal 17 ayat (2), Pasal 18 ayat (1)).

## C. Ruang Lingkup

1. Surat edaran ini ditujukan kepada:
   1. PNS;
   2. CPNS;
   3. PPPK;
   4. tenaga harian lepas.
2. Daftar perbuatan pada huruf E berlaku sama bagi PNS, CPNS, PPPK, dan tenaga harian lepas, sedangkan akibatnya mengikuti aturan masing-masing (PP 49/2018 Pasal 52 ayat (1); SE MenPANRB 1/2023 bagian netral, bagian bentuk pelanggaran).

## D. Dasar

1. Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan;
2. Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Perppu Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang;
3. Undang-Undang Nomor 8 Tahun 2015 tentang Perubahan atas Undang-Undang Nomor 1 Tahun 2015;
4. Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015;
5. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;
6. Peraturan Pemerintah Nomor 37 Tahun 2004 tentang Larangan Pegawai Negeri Sipil Menjadi Anggota Partai Politik;
7. Peraturan Pemerintah Nomor 42 Tahun 2004 tentang Pembinaan Jiwa Korps dan Kode Etik Pegawai Negeri Sipil;
8. Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil, sepanjang masih diberlakukan;
9. Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil;
10. Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian Kerja;
11. Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil;
12. Peraturan Presiden Nomor 116 Tahun 2022 tentang Pengawasan dan Pengendalian Pelaksanaan Norma, Standar, Prosedur, dan Kriteria Manajemen Aparatur Sipil Negara;
13. Peraturan Presiden Nomor 92 Tahun 2024 tentang Badan Kepegawaian Negara;
14. Peraturan Bawaslu Nomor 8 Tahun 2020 tentang Penanganan Pelanggaran Pemilihan Gubernur, Bupati, dan Wali Kota serta Wakilnya;
15. Keputusan Bersama Tahun 2022 tentang Pedoman Pembinaan dan Pengawasan Netralitas Pegawai ASN;
16. Surat Edaran MenPANRB Nomor 1 Tahun 2023 tentang Netralitas Pegawai Pemerintah Non-Pegawai Negeri;
17. Peraturan BKN Nomor 1 Tahun 2023 tentang Pemblokiran Data Kepegawaian dan/atau Layanan Kepegawaian pada Sistem Informasi ASN;
18. Surat Edaran MenPANRB Nomor 4 Tahun 2024 tentang Pengalihan Tugas Komisi Aparatur Sipil Negara;
19. Peraturan Bawaslu Nomor 9 Tahun 2024 tentang Perubahan atas Peraturan Bawaslu Nomor 8 Tahun 2020.

## E. Isi Edaran

1. Terhitung mulai 22 September 2024, yaitu sejak peserta ditetapkan sebagai calon, pegawai diingatkan untuk tidak melakukan perbuatan berikut.
   1. Perbuatan berikut bagi PNS dan CPNS merupakan pelanggaran disiplin tingkat berat; bagi PPPK merupakan pelanggaran disiplin yang tingkatnya diatur oleh peraturan instansi tentang disiplin PPPK; bagi tenaga harian lepas melanggar kewajiban netralitas menurut aturan dan kontrak kerjanya dan akibatnya ditentukan oleh kontrak itu. Dasar bersama: PP 49/2018 Pasal 51 ayat (1); SE MenPANRB 1/2023 bagian netral, bagian bentuk pelanggaran, bagian sanksi.
      1. memberi dukungan di media sosial melalui unggahan, komentar, bagikan, suka, atau keikutsertaan dalam grup atau akun pemenangan (PP 94/2021 Pasal 5 huruf n angka 5, angka 6, Pasal 14 huruf i angka 3, angka 4; SKB Netralitas 2022 Lampiran II tabel disiplin butir 6);
      2. berkampanye di media sosial (PP 94/2021 Pasal 5 huruf n angka 5, angka 6, Pasal 14 huruf i angka 3, angka 4; SKB Netralitas 2022 Lampiran II tabel disiplin butir 2);
      3. mengunggah foto bersama peserta dengan gerakan, simbol, atau atribut yang berpihak untuk mendukung (PP 94/2021 Pasal 5 huruf n angka 5, Pasal 14 huruf i angka 3; SKB Netralitas 2022 Lampiran II tabel disiplin butir 7);
      4. memasang alat peraga (PP 94/2021 Pasal 5 huruf n angka 5, angka 6, Pasal 14 huruf i angka 3, angka 4; SKB Netralitas 2022 Lampiran II tabel disiplin butir 1);
      5. menghadiri deklarasi dan menunjukkan dukungan (PP 94/2021 Pasal 5 huruf n angka 5, angka 6, Pasal 14 huruf i angka 3, angka 4; SKB Netralitas 2022 Lampiran II tabel disiplin butir 4);
      6. menghadiri kampanye dan menunjukkan dukungan (PP 94/2021 Pasal 5 huruf n angka 5, angka 6, Pasal 14 huruf i angka 3, angka 4; SKB Netralitas 2022 Lampiran II tabel disiplin butir 4);
      7. mengadakan kegiatan yang berpihak (PP 94/2021 Pasal 5 huruf n angka 6, Pasal 14 huruf i angka 4; SKB Netralitas 2022 Lampiran II tabel disiplin butir 8);
      8. memberikan barang atau uang (PP 94/2021 Pasal 5 huruf n angka 6, Pasal 14 huruf i angka 4; SKB Netralitas 2022 Lampiran II tabel disiplin butir 8);
      9. sebagai peserta kampanye, mengerahkan PNS lain (PP 94/2021 Pasal 5 huruf n angka 3, Penjelasan Pasal 5 huruf n angka 3, Pasal 14 huruf i angka 1);
      10. sebagai peserta kampanye, memakai fasilitas negara (PP 94/2021 Pasal 5 huruf n angka 4, Pasal 14 huruf i angka 2);
      11. memberikan fasilitas negara untuk kampanye (PP 94/2021 Pasal 5 huruf n angka 5, Pasal 14 huruf i angka 3);
      12. membuat keputusan atau tindakan jabatan yang berpihak (PP 94/2021 Pasal 5 huruf n angka 5, Pasal 14 huruf i angka 3; SKB Netralitas 2022 Lampiran II tabel disiplin butir 11);
      13. mendampingi suami atau istri yang menjadi peserta dengan menunjukkan dukungan, tanpa cuti di luar tanggungan negara (PP 94/2021 Pasal 5 huruf n angka 5, angka 6, Pasal 14 huruf i angka 3, angka 4; SKB Netralitas 2022 Lampiran II tabel disiplin butir 4).
   2. Perbuatan berikut bagi PNS dan CPNS merupakan pelanggaran disiplin tingkat sedang; bagi PPPK merupakan pelanggaran disiplin yang tingkatnya diatur oleh peraturan instansi tentang disiplin PPPK; bagi tenaga harian lepas melanggar kewajiban netralitas menurut aturan dan kontrak kerjanya dan akibatnya ditentukan oleh kontrak itu.
      1. menghadiri kampanye dengan memakai atribut partai atau atribut PNS (PP 94/2021 Pasal 5 huruf n angka 2, Penjelasan Pasal 5 huruf n angka 2, Pasal 13 huruf g; PP 49/2018 Pasal 51 ayat (1); SE MenPANRB 1/2023 bagian netral, bagian bentuk pelanggaran, bagian sanksi).
   3. Perbuatan berikut bagi PNS dan CPNS dinilai menurut dampak negatif, yaitu pelanggaran kode etik, pelanggaran disiplin tingkat ringan, pelanggaran disiplin tingkat sedang, atau pelanggaran disiplin tingkat berat; bagi PPPK dinilai menurut dampak negatif, yaitu pelanggaran kode etik atau pelanggaran disiplin yang tingkatnya diatur oleh peraturan instansi tentang disiplin PPPK; bagi tenaga harian lepas melanggar kewajiban netralitas menurut aturan dan kontrak kerjanya dan akibatnya ditentukan oleh kontrak itu.
      1. menjadi tim sukses, tim ahli, atau konsultan (PP 94/2021 Pasal 3 huruf c, huruf d, Pasal 9 ayat (1) huruf a, huruf b, Pasal 10 ayat (1) huruf b, huruf c, Pasal 11 ayat (1) huruf c, huruf d; SKB Netralitas 2022 Lampiran II tabel disiplin butir 9b; PP 42/2004 Pasal 11 huruf c, Pasal 1 angka 5; UU 20/2023 Pasal 2 huruf f, Pasal 9 ayat (2), Pasal 24 ayat (1) huruf d, Pasal 75; PP 49/2018 Pasal 51 ayat (1); SE MenPANRB 1/2023 bagian netral, bagian bentuk pelanggaran, bagian sanksi).
   4. Perbuatan berikut bagi PNS, CPNS, dan PPPK merupakan alasan pemberhentian menurut peraturan perundang-undangan, di luar hukuman disiplin; bagi tenaga harian lepas melanggar kewajiban netralitas menurut aturan dan kontrak kerjanya dan akibatnya ditentukan oleh kontrak itu.
      1. menjadi anggota atau pengurus partai politik (PP 37/2004 Pasal 2 ayat (1), Pasal 1 angka 1; PP 11/2017 Pasal 255 ayat (1), Pasal 250 huruf c; UU 20/2023 Pasal 9 ayat (2), Pasal 52 ayat (3) huruf j; SE MenPANRB 1/2023 bagian netral, bagian bentuk pelanggaran, bagian sanksi).
2. Pelanggaran dapat berakibat sebagai berikut, setelah melalui pemeriksaan dan keputusan pejabat yang berwenang.
   1. PNS, untuk pelanggaran disiplin tingkat sedang: penundaan kenaikan gaji berkala selama 1 tahun, penundaan kenaikan pangkat selama 1 tahun, atau penurunan pangkat setingkat lebih rendah selama 1 tahun (PP 94/2021 Pasal 42 ayat (2), Pasal 45 angka 3; PP 53/2010 Pasal 7 ayat (3) huruf a, huruf b, huruf c).
   2. PNS, untuk pelanggaran disiplin tingkat berat: penurunan jabatan setingkat lebih rendah selama 12 bulan, pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan, atau pemberhentian dengan hormat tidak atas permintaan sendiri (PP 94/2021 Pasal 8 ayat (4) huruf a, huruf b, huruf c).
   3. CPNS: diberhentikan sebagai CPNS bila pelanggaran disiplin tingkat sedang atau berat terbukti (PP 11/2017 Pasal 37 ayat (2) huruf c).
   4. PPPK: sanksi menurut peraturan disiplin PPPK yang ditetapkan instansi dan menurut perjanjian kerjanya (PP 49/2018 Pasal 51 ayat (3), Pasal 52 ayat (1), Pasal 33 huruf f).
   5. tenaga harian lepas: sanksi bertingkat sampai dengan pemutusan kontrak, sepanjang tertulis dalam kontrak kerjanya (SE MenPANRB 1/2023 bagian sanksi).
   6. PNS yang menjadi anggota atau pengurus partai politik: pemberhentian tidak dengan hormat, di luar hukuman disiplin (PP 37/2004 Pasal 2 ayat (1), Pasal 9 ayat (1), ayat (2); PP 11/2017 Pasal 255 ayat (1), ayat (4), ayat (5), Pasal 250 huruf c, Pasal 270 ayat (2), ayat (3); UU 20/2023 Pasal 52 ayat (3) huruf j, ayat (4)).
   7. CPNS yang menjadi anggota atau pengurus partai politik: pemberhentian sebagai CPNS, di luar hukuman disiplin (PP 37/2004 Pasal 1 angka 1, Pasal 2 ayat (1), Pasal 9 ayat (1), ayat (2); PP 11/2017 Pasal 37 ayat (2) huruf f).
   8. PPPK yang menjadi anggota atau pengurus partai politik: pemutusan hubungan perjanjian kerja tidak dengan hormat, di luar hukuman disiplin (UU 20/2023 Pasal 9 ayat (2), Pasal 52 ayat (3) huruf j, ayat (4); PP 49/2018 Pasal 53 ayat (3) huruf c, Pasal 63 ayat (1), ayat (2), Pasal 74 ayat (1), ayat (3), ayat (4)).
3. Sebagian perbuatan juga bersinggungan dengan pasal pidana pemilihan. Pasal itu hanya mengenai orang yang disebut di dalamnya dan hanya bila semua unsurnya terbukti.
   1. UU 1/2015 Pasal 188, yang dapat mengenai PNS dan PPPK, untuk perbuatan: memberi dukungan di media sosial melalui unggahan, komentar, bagikan, suka, atau keikutsertaan dalam grup atau akun pemenangan; berkampanye di media sosial; mengunggah foto bersama peserta dengan gerakan, simbol, atau atribut yang berpihak untuk mendukung; memasang alat peraga; menghadiri deklarasi dan menunjukkan dukungan; menghadiri kampanye dan menunjukkan dukungan; menghadiri kampanye dengan memakai atribut partai atau atribut PNS; mengadakan kegiatan yang berpihak; sebagai peserta kampanye, mengerahkan PNS lain; sebagai peserta kampanye, memakai fasilitas negara; memberikan fasilitas negara untuk kampanye; mendampingi suami atau istri yang menjadi peserta dengan menunjukkan dukungan, tanpa cuti di luar tanggungan negara; yang masih harus terbukti: kesengajaan dan adanya peserta yang diuntungkan atau dirugikan; bergantung pada jabatan pelaku (UU 1/2015 Pasal 188).
   2. UU 10/2016 Pasal 187A, yang dapat mengenai PNS, CPNS, PPPK, dan tenaga harian lepas, untuk perbuatan: memberikan barang atau uang; yang masih harus terbukti: kesengajaan dan tujuan memengaruhi pemilih (UU 10/2016 Pasal 187A ayat (1)).
   3. UU 1/2015 Pasal 187 ayat (3), yang dapat mengenai PNS, CPNS, PPPK, dan tenaga harian lepas, untuk perbuatan: sebagai peserta kampanye, memakai fasilitas negara; yang masih harus terbukti: kesengajaan; bergantung pada jabatan pelaku (UU 1/2015 Pasal 187 ayat (3)).
   4. UU 1/2015 Pasal 188, yang dapat mengenai PNS dan PPPK, untuk perbuatan: membuat keputusan atau tindakan jabatan yang berpihak; yang masih harus terbukti: kesengajaan; bergantung pada jabatan pelaku (UU 1/2015 Pasal 188).
4. Yang perlu dibedakan dari perbuatan di atas:
   1. menggunakan hak pilih di bilik suara tetap merupakan hak pegawai (UU 1/2015 Pasal 56 ayat (1));
   2. hadir semata-mata sebagai pendengar dalam kampanye, tanpa atribut, fasilitas, atau tanda dukungan, tidak diberi tingkat hukuman oleh pasal mana pun, tetapi tetap tertulis sebagai larangan, pernah dihitung sebagai pelanggaran, dan sebaiknya dihindari (PP 94/2021 Pasal 5 huruf n angka 1, Penjelasan Pasal 5 huruf n angka 1).
5. Apabila diundang ke kegiatan politik, pegawai disarankan tidak memenuhi undangan itu, dan apabila suatu kegiatan berubah menjadi kegiatan politik, disarankan meninggalkan tempat. Saran ini bersifat kehati-hatian dan bukan norma; mengabaikannya saja bukan pelanggaran (PP 94/2021 Pasal 5 huruf n angka 1, Penjelasan Pasal 5 huruf n angka 1, Pasal 43; UU 20/2023 Pasal 9 ayat (2), Pasal 24 ayat (1) huruf d; SE MenPANRB 1/2023 bagian netral, bagian bentuk pelanggaran).
6. Pengawasan dan penegakan:
   1. pengawas pemilihan (Bawaslu sesuai dengan tingkatannya) menerima laporan dan meneruskan hal di luar kewenangannya kepada instansi yang berwenang (UU 8/2015 Pasal 134 ayat (1); UU 10/2016 Pasal 30 huruf e);
   2. pengawasan netralitas ASN pada tanggal edaran ini dilakukan oleh BKN (UU 20/2023 Pasal 26 ayat (2) huruf d; Perpres 92/2024 Pasal 3, Pasal 4 huruf e; SE MenPANRB 4/2024 bagian pengawasan);
   3. atasan langsung wajib memeriksa dan pejabat yang berwenang wajib menghukum; yang tidak melakukannya dapat dijatuhi hukuman disiplin (PP 94/2021 Pasal 24 ayat (1), Pasal 27 ayat (1), Pasal 28 ayat (1)).
7. Laporan dugaan pelanggaran:
   1. Laporan internal disampaikan melalui pengelola kepegawaian.
   2. Menyampaikan laporan kepada pengawas pemilihan: paling lama 7 hari kalender sejak diketahuinya pelanggaran; bila itu terjadi pada 10 Oktober 2024, hari terakhir 17 Oktober 2024 (16 Oktober 2024 bila hari kejadian dihitung sebagai hari kesatu) (UU 8/2015 Pasal 134 ayat (1), ayat (2), ayat (3), ayat (4), Pasal 1 angka 28; Perbawaslu 9/2024 bagian penerimaan laporan).
   3. Mengkaji dan menindaklanjuti laporan: paling lama 3 hari kalender setelah diterimanya laporan; bila itu terjadi pada 10 Oktober 2024, hari terakhir 13 Oktober 2024 (UU 8/2015 Pasal 134 ayat (5), Pasal 1 angka 28).
8. Tindak lanjut menurut hukum pada tanggal edaran ini:
   1. Bagi PNS, CPNS, dan PPPK: meneruskan dugaan pelanggaran netralitas kepada BKN oleh Bawaslu sesuai dengan tingkatannya, batas waktunya tidak ditentukan (UU 8/2015 Pasal 28 ayat (1) huruf e; UU 10/2016 Pasal 30 huruf e, Pasal 33 huruf e; Perbawaslu 8/2020 bagian peraturan lain; UU 20/2023 Pasal 26 ayat (2) huruf d; Perpres 92/2024 Pasal 3, Pasal 4 huruf e; SE MenPANRB 4/2024 bagian pengawasan).
   2. Bagi PNS, CPNS, dan PPPK: menindaklanjuti rekomendasi oleh Pejabat Pembina Kepegawaian, batas waktunya tidak ditentukan (UU 20/2023 Pasal 24 ayat (3); Perpres 116/2022 Pasal 7 ayat (2) huruf b, ayat (3)).
   3. Bagi PNS dan CPNS: membentuk Majelis Kode Etik oleh Pejabat Pembina Kepegawaian, batas waktunya tidak ditentukan (PP 42/2004 Pasal 17 ayat (1), ayat (2), Pasal 18 ayat (1), ayat (2), ayat (3)).
   4. Bagi PNS dan CPNS: menyatakan sanksi moral oleh Pejabat Pembina Kepegawaian atau pejabat yang menerima pendelegasian, batas waktunya tidak ditentukan (PP 42/2004 Pasal 15 ayat (1), ayat (3) huruf a, huruf b, ayat (2), ayat (4), ayat (5)).
   5. Bagi PNS dan CPNS: memanggil secara tertulis oleh atasan langsung, batas waktunya tidak ditentukan (PP 94/2021 Pasal 26 ayat (1)).
   6. Bagi PNS dan CPNS, pelanggaran tingkat ringan: memeriksa dan membuat berita acara oleh atasan langsung, paling lama 7 hari kerja setelah tanggal surat panggilan (PP 94/2021 Pasal 26 ayat (2), Pasal 27 ayat (1), ayat (2), Pasal 32 ayat (1), ayat (2), ayat (3)).
   7. Bagi PNS dan CPNS, pelanggaran tingkat sedang: memeriksa dan membuat berita acara oleh atasan langsung atau tim pemeriksa, paling lama 7 hari kerja setelah tanggal surat panggilan (PP 94/2021 Pasal 26 ayat (2), Pasal 27 ayat (1), ayat (2), Pasal 29 ayat (1), Pasal 32 ayat (1), ayat (2), ayat (3)).
   8. Bagi PNS dan CPNS, pelanggaran tingkat berat: memeriksa dan membuat berita acara oleh tim pemeriksa, paling lama 7 hari kerja setelah tanggal surat panggilan (PP 94/2021 Pasal 26 ayat (2), Pasal 27 ayat (1), ayat (2), Pasal 29 ayat (2), Pasal 32 ayat (1), ayat (2), ayat (3)).
   9. Bagi PNS: menetapkan keputusan hukuman disiplin oleh Pejabat yang Berwenang Menghukum, batas waktunya tidak ditentukan (PP 94/2021 Pasal 24 ayat (1), Pasal 33 ayat (1), ayat (2), Pasal 37 ayat (1); UU 30/2014 Pasal 55 ayat (1)).
   10. Bagi PNS dan CPNS: menyampaikan keputusan oleh Pejabat yang Berwenang Menghukum atau pejabat yang ditunjuk, paling lama 14 hari kerja sejak ditetapkannya keputusan (PP 94/2021 Pasal 37 ayat (2), ayat (3), ayat (4); UU 30/2014 Pasal 62 ayat (2)).
   11. Bagi PNS: berlakunya keputusan, pada hari ke-15 sejak diterimanya keputusan (PP 94/2021 Pasal 38 ayat (1), ayat (2)).
   12. Bagi PNS, CPNS, dan PPPK: melakukan audit Manajemen ASN oleh BKN, batas waktunya tidak ditentukan (Perpres 116/2022 Pasal 7 ayat (2) huruf b, Pasal 16 ayat (1), ayat (2), Pasal 17 ayat (3)).
   13. Bagi PNS, CPNS, dan PPPK: melakukan Tindakan Administratif oleh Kepala BKN, batas waktunya tidak ditentukan (Perpres 116/2022 Pasal 19 ayat (1) huruf b, ayat (2) huruf a, huruf b, huruf c, huruf f, ayat (3), Pasal 20 ayat (1), ayat (3); Peraturan BKN 1/2023 bagian pemblokiran; SKB Netralitas 2022 bagian pemblokiran, bagian sanksi pejabat pembina kepegawaian).
   14. Bagi CPNS, pelanggaran tingkat ringan: menetapkan keputusan hukuman disiplin oleh Pejabat yang Berwenang Menghukum, batas waktunya tidak ditentukan (PP 94/2021 Pasal 24 ayat (1), Pasal 33 ayat (1), ayat (2), Pasal 37 ayat (1), Pasal 43; UU 30/2014 Pasal 55 ayat (1)).
   15. Bagi CPNS, pelanggaran tingkat sedang atau berat: memberhentikan sebagai CPNS oleh Pejabat Pembina Kepegawaian, batas waktunya tidak ditentukan (PP 11/2017 Pasal 37 ayat (2) huruf c).
   16. Bagi CPNS, pelanggaran tingkat ringan: berlakunya keputusan, pada hari ke-15 sejak diterimanya keputusan (PP 94/2021 Pasal 38 ayat (1), ayat (2)).
   17. Bagi PPPK: memeriksa menurut peraturan disiplin PPPK di instansi oleh tim pemeriksa pelanggaran disiplin PPPK, batas waktunya tidak ditentukan (PP 49/2018 Pasal 51 ayat (2), Pasal 52 ayat (1), ayat (2), Pasal 71 ayat (4)).
   18. Bagi PPPK: menjatuhkan sanksi menurut peraturan instansi dan perjanjian kerja oleh pejabat yang disebut peraturan instansi, batas waktunya tidak ditentukan (PP 49/2018 Pasal 51 ayat (3), Pasal 52 ayat (1), ayat (3), Pasal 33 huruf f).
   19. Bagi PPPK: memutus hubungan perjanjian kerja oleh Presiden atau Pejabat Pembina Kepegawaian, paling lama 14 hari kerja setelah diterimanya usul (PP 49/2018 Pasal 53 ayat (2) huruf b, Pasal 59 ayat (1), Pasal 71 ayat (1), ayat (2), ayat (3), ayat (4)).
   20. Bagi tenaga harian lepas: meminta klarifikasi menurut kontrak oleh kepala unit pemberi kerja, batas waktunya tidak ditentukan (SE MenPANRB 1/2023 bagian pembinaan).
   21. Bagi tenaga harian lepas: menjatuhkan sanksi menurut kontrak oleh kepala unit pemberi kerja, batas waktunya tidak ditentukan (SE MenPANRB 1/2023 bagian sanksi).

## F. Penutup

1. Kepala perangkat daerah menyampaikan edaran ini kepada seluruh pegawai di lingkungannya dan mengawasi pelaksanaannya.
2. Apabila edaran ini berbeda dengan peraturan perundang-undangan, yang berlaku ialah peraturan perundang-undangan (UU 30/2014 Pasal 17 ayat (2), Pasal 18 ayat (1)).

**Penjabat Bupati Penajam Paser Utara**

(tanda tangan dan cap jabatan)

Tembusan:
1. Gubernur Kalimantan Timur
2. Ketua Bawaslu Kabupaten Penajam Paser Utara

---

## Catatan bagi penyusun (tidak ikut diedarkan)

Bagian ini membantu penyusun memeriksa rancangan dan dihapus sebelum edaran ditandatangani.

### Yang tidak boleh dimuat

- Hukuman disiplin PNS bagi PPPK: peraturan disiplin PNS tidak berlaku bagi PPPK; tingkat dan sanksinya ditetapkan oleh instansi. (menyangkut PPPK; PP 94/2021 Pasal 1 angka 1; PP 49/2018 Pasal 52 ayat (1), Pasal 51 ayat (3))
- Hukuman disiplin PNS bagi pegawai kontrak: yang berlaku hanya sanksi dalam kontraknya. (menyangkut tenaga harian lepas; PP 94/2021 Pasal 1 angka 1, Pasal 7; SE MenPANRB 1/2023 bagian sanksi)
- Pemberhentian tidak dengan hormat sebagai hukuman disiplin: PP 94/2021 mengenal paling berat pemberhentian dengan hormat tidak atas permintaan sendiri. (menyangkut PNS dan CPNS; PP 94/2021 Pasal 8 ayat (4) huruf c, Penjelasan Pasal 8 ayat (4) huruf c)
- Pemotongan tunjangan kinerja 25 persen seolah-olah sudah berlaku: jenis itu menunggu peraturan pemerintah tentang gaji dan tunjangan; sampai saat itu dipakai jenis dalam PP 53/2010. (menyangkut PNS dan CPNS; PP 94/2021 Pasal 42 ayat (1), ayat (2), Penjelasan Pasal 42 ayat (1); PP 53/2010 Pasal 7 ayat (3))
- Hukuman bagi kehadiran semata: tidak ada pasal yang memberi tingkat hukuman bagi ikut kampanye sebagai pendengar. (menyangkut PNS, CPNS, PPPK, dan tenaga harian lepas; PP 94/2021 Pasal 5 huruf n angka 1, Penjelasan Pasal 5 huruf n angka 1)
- Kewajiban menolak undangan atau meninggalkan acara seolah-olah norma: tidak ditemukan teks yang memerintahkannya; hal itu hanya saran. (menyangkut PNS, CPNS, PPPK, dan tenaga harian lepas; PP 94/2021 Pasal 5 huruf n angka 1; SKB Netralitas 2022 Lampiran II tabel kode etik butir 3, Lampiran II tabel disiplin butir 4)
- Satu golongan pelanggaran untuk semua tahap: sebelum penetapan calon umumnya pelanggaran kode etik, sesudahnya pelanggaran disiplin. (menyangkut PNS, CPNS, dan PPPK; SKB Netralitas 2022 bagian tahap; PP 94/2021 Pasal 5 huruf n angka 6)
- Sanksi buatan sendiri: jenis sanksi ditentukan oleh peraturan, dan melampauinya berarti melampaui wewenang. (menyangkut PNS, CPNS, PPPK, dan tenaga harian lepas; PP 94/2021 Pasal 8 ayat (1) huruf a, huruf b, huruf c; UU 30/2014 Pasal 17 ayat (2), Pasal 18 ayat (1))
- Hukuman langsung tanpa pemeriksaan: setiap hukuman didahului pemeriksaan dan keputusan yang menyebut pelanggarannya. (menyangkut PNS dan CPNS; PP 94/2021 Pasal 27 ayat (1), Pasal 33 ayat (2))
- “ASN dapat dipidana” tanpa menyebut siapa dan untuk apa: setiap pasal pidana hanya mengenai orang dan perbuatan tertentu. (menyangkut PNS, CPNS, PPPK, dan tenaga harian lepas; UU 10/2016 Pasal 70 ayat (1), Pasal 71 ayat (1); UU 1/2015 Pasal 188; UU 8/2015 Pasal 189)
- “Tujuh hari” tanpa satuannya: tenggang laporan berbeda antara Pemilu dan Pilkada, dan antara hari kerja dan hari kalender. (menyangkut PNS, CPNS, PPPK, dan tenaga harian lepas; UU 8/2015 Pasal 1 angka 28, Pasal 134 ayat (4))
- KASN sebagai tujuan laporan: sejak 23 Agustus 2024 pengawasannya tidak lagi pada KASN. (menyangkut PNS, CPNS, dan PPPK; Perpres 92/2024 Pasal 3, Pasal 4 huruf e; Perpres 91/2024 Pasal I angka 3; SE MenPANRB 4/2024 bagian pengawasan)
- Cuti di luar tanggungan negara bagi PPPK: PPPK tidak memiliki cuti itu. (menyangkut PPPK; PP 49/2018 Pasal 77 huruf a, huruf b, huruf c, huruf d)
- Larangan menjadi anggota partai bagi kepala desa, perangkat desa, atau anggota BPD seperti bagi ASN: UU Desa melarang menjadi pengurus, bukan anggota. (menyangkut kepala desa, perangkat desa, dan anggota BPD; UU 6/2014 Pasal 29 huruf g, Pasal 51 huruf g, Pasal 64 huruf h)
- Larangan memilih: pegawai sipil tetap mempunyai hak pilih. (menyangkut PNS, CPNS, PPPK, dan tenaga harian lepas; UU 1/2015 Pasal 56 ayat (1))

### Perhatian

- Surat edaran mengingatkan dan mengulang; ia tidak menciptakan norma. Teks yang menyebutnya secara umum tidak dibaca, sehingga pernyataan ini bertumpu pada batas wewenang dan pada tertutupnya daftar sanksi.
- Penerbitnya bukan kepala daerah definitif. Penjabat sejak 4 April 2023 (Permendagri 4/2023 Pasal 15), dan mereka yang disebut PP 49/2008 Pasal 132A, antara lain dilarang memutasi pegawai dan mengubah kebijakan pendahulunya tanpa persetujuan tertulis Menteri Dalam Negeri; mengingatkan akan peraturan yang berlaku tidak termasuk di dalamnya.
- Periksa kontrak kerja pegawai non-ASN: sanksi hanya dapat dijatuhkan sepanjang tertulis di sana.
- Periksa peraturan disiplin PPPK di instansi ini dan perjanjian kerjanya.
- Peraturan tidak membedakan satu tanda suka dari kampanye; kesepadanan tingkat berat untuk perbuatan sekecil itu masih diperdebatkan.
- Sanksinya mengikuti kontrak kerja tahunan.
- Jawaban yang masih mungkin mengikuti bacaan yang diutamakan; bacaan lain membawa jawaban lain. Yang diperselisihkan: Apakah menjadi tim sukses, tenaga ahli, atau penyandang dana setelah penetapan peserta dengan sendirinya pelanggaran berat?
- Kode etik dipakai hanya bila tidak ada norma disiplin yang terpenuhi.
- PP 42/2004 tidak dicabut, tetapi sejak 31 Oktober 2023 tidak ada ketentuan yang tegas mempertahankannya.
- PP 42/2004 hanya menyebut PNS dan CPNS; bagi PPPK dasarnya asas netralitas dalam UU ASN.
- Sejak 31 Oktober 2023 UU 20/2023 sendiri menyebut pelanggaran kewajiban netralitas sebagai pelanggaran disiplin.
- PP 37/2004 tidak dicabut, tetapi juga tidak dipertahankan dengan tegas oleh UU 20/2023.
`

import type { InstrumentText } from '../../instrument'
import type { uu72017 } from '../../instruments/uu-7-2017'

/**
 * Title and paraphrases of {@link uu72017}.
 *
 * @example
 * uu72017Text.provisions['pasal-1/angka-28'].en // => 'Pasangan Calon means only the pair of candidates for President and Vice President.'
 */
export const uu72017Text: InstrumentText<typeof uu72017> = {
  title: {
    id: 'Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum',
    en: 'Act No. 7 of 2017 on General Elections',
  },
  provisions: {
    'pasal-1/angka-27': {
      id: 'Peserta Pemilu ialah partai politik untuk DPR dan DPRD, perseorangan untuk DPD, serta pasangan calon untuk Presiden dan Wakil Presiden.',
      en: 'The contestant is a party for DPR and DPRD, a person for DPD and a pair for President and Vice President.',
    },
    'pasal-1/angka-28': {
      id: 'Istilah Pasangan Calon hanya berarti pasangan calon Presiden dan Wakil Presiden.',
      en: 'Pasangan Calon means only the pair of candidates for President and Vice President.',
    },
    'pasal-1/angka-35': {
      id: 'Kampanye ialah kegiatan peserta Pemilu atau pihak yang ditunjuknya untuk meyakinkan pemilih dengan tawaran visi, misi, program, dan/atau citra diri peserta.',
      en: 'A campaign is an activity of the contestant, or of someone the contestant appoints, to persuade voters by offering the vision, mission, programme and/or self-image of the contestant.',
    },
    'pasal-51/ayat-1': {
      id: 'PPK dibentuk untuk menyelenggarakan pemilu di kecamatan.',
      en: 'The PPK is formed to run the election in the kecamatan.',
    },
    'pasal-51/ayat-3': {
      id: 'KPU kabupaten/kota membentuk PPK paling lambat 6 bulan sebelum pemilu dan membubarkannya paling lambat 2 bulan setelah pemungutan suara.',
      en: 'The KPU of the kabupaten or kota forms the PPK at the latest 6 months before the election and dissolves it at the latest 2 months after the vote.',
    },
    'pasal-89/ayat-4': {
      id: 'Bawaslu, Bawaslu provinsi, dan Bawaslu kabupaten/kota bersifat tetap.',
      en: 'Bawaslu and its bodies of provinces, kabupaten and kota are permanent.',
    },
    'pasal-93/huruf-f': {
      id: 'Bawaslu bertugas mengawasi netralitas ASN, anggota TNI, dan anggota Polri.',
      en: 'Bawaslu has the task to supervise the neutrality of ASN, the armed forces and the police.',
    },
    'pasal-93/huruf-g/angka-5': {
      id: 'Bawaslu mengawasi pelaksanaan keputusan pejabat yang berwenang atas pelanggaran netralitas.',
      en: 'Bawaslu supervises the execution of decisions of competent officials on neutrality violations.',
    },
    'pasal-95/huruf-e': {
      id: 'Bawaslu berwenang merekomendasikan hasil pengawasannya atas netralitas ASN, TNI, dan Polri kepada instansi terkait.',
      en: 'Bawaslu may recommend to the agency concerned on what its supervision of the neutrality of ASN, armed forces and police found.',
    },
    'pasal-97/huruf-d': {
      id: 'Bawaslu Provinsi mengawasi netralitas semua pihak yang dilarang ikut kampanye.',
      en: 'The provincial Bawaslu supervises the neutrality of all who are barred from campaigning.',
    },
    'pasal-97/huruf-e/angka-5': {
      id: 'Bawaslu Provinsi mengawasi pelaksanaan keputusan pejabat yang berwenang atas pelanggaran netralitas pihak-pihak itu.',
      en: 'The provincial Bawaslu supervises the execution of decisions of competent officials on neutrality violations by those barred from campaigning.',
    },
    'pasal-99/huruf-d': {
      id: 'Bawaslu Provinsi berwenang merekomendasikan hasil pengawasan atas pelanggaran netralitas di provinsi oleh semua pihak yang dilarang ikut kampanye.',
      en: 'The provincial Bawaslu may recommend on what its supervision of neutrality violations in the province by all who are barred from campaigning found.',
    },
    'pasal-101/huruf-d': {
      id: 'Bawaslu Kabupaten/Kota mengawasi netralitas semua pihak yang dilarang ikut kampanye.',
      en: 'The Bawaslu of a kabupaten or kota supervises the neutrality of all who are barred from campaigning.',
    },
    'pasal-101/huruf-e/angka-5': {
      id: 'Bawaslu Kabupaten/Kota mengawasi pelaksanaan keputusan pejabat yang berwenang atas pelanggaran netralitas pihak yang dilarang ikut kampanye.',
      en: 'The Bawaslu of a kabupaten or kota supervises the execution of decisions of competent officials on neutrality violations by those barred from campaigning.',
    },
    'pasal-103/huruf-d': {
      id: 'Bawaslu Kabupaten/Kota berwenang merekomendasikan kepada instansi terkait hasil pengawasan di wilayahnya atas netralitas semua pihak yang dilarang ikut kampanye.',
      en: 'The Bawaslu of a kabupaten or kota may recommend to the agency concerned on what its supervision there of the neutrality of all who are barred from campaigning found.',
    },
    'pasal-105/huruf-d': {
      id: 'Panwaslu Kecamatan mengawasi netralitas semua pihak yang dilarang ikut kampanye.',
      en: 'The supervisory committee of a kecamatan supervises the neutrality of all who are barred from campaigning.',
    },
    'pasal-105/huruf-e/angka-5': {
      id: 'Panwaslu Kecamatan mengawasi pelaksanaan keputusan pejabat yang berwenang atas pelanggaran netralitas pihak yang dilarang ikut kampanye.',
      en: 'The supervisory committee of a kecamatan supervises the execution of decisions of competent officials on neutrality violations by those barred from campaigning.',
    },
    'pasal-106/huruf-c': {
      id: 'Panwaslu Kecamatan berwenang merekomendasikan kepada instansi terkait, melalui Bawaslu Kabupaten/Kota, hasil pengawasan di kecamatan atas netralitas semua pihak yang dilarang ikut kampanye.',
      en: 'The supervisory committee of a kecamatan may recommend to the agency concerned, through the Bawaslu of the kabupaten or kota, on what its supervision there of the neutrality of all who are barred from campaigning found.',
    },
    'pasal-108/huruf-c': {
      id: 'Panwaslu Kelurahan/Desa mengawasi netralitas di wilayahnya, tanpa wewenang merekomendasikan.',
      en: 'The supervisor of a kelurahan or desa supervises neutrality there, with no power to recommend.',
    },
    'pasal-111/huruf-c': {
      id: 'Panwaslu luar negeri mengawasi netralitas semua pihak yang dilarang ikut kampanye di luar negeri.',
      en: 'The supervisory committee abroad supervises the neutrality of all who are barred from campaigning abroad.',
    },
    'pasal-112/huruf-f': {
      id: 'Panwaslu luar negeri berwenang merekomendasikan kepada instansi terkait hasil pengawasan atas netralitas semua pihak yang dilarang ikut kampanye.',
      en: 'The supervisory committee abroad may recommend to the agency concerned on what its supervision of the neutrality of all who are barred from campaigning found.',
    },
    'pasal-155/ayat-2': {
      id: 'DKPP memeriksa dan memutus dugaan pelanggaran kode etik oleh anggota KPU dan Bawaslu.',
      en: 'DKPP examines and decides suspected breaches of the code of ethics by members of KPU and Bawaslu.',
    },
    'pasal-167/ayat-3': {
      id: 'Pemungutan suara dilakukan serentak pada hari libur atau hari yang diliburkan secara nasional.',
      en: 'Voting takes place at the same time on a holiday or on a day made a holiday nationally.',
    },
    'pasal-182/huruf-k': {
      id: 'Calon anggota DPD yang menjadi kepala atau wakil kepala daerah, kepala desa, perangkat desa, anggota BPD, ASN, TNI, Polri, direksi, komisaris, dewan pengawas, atau karyawan BUMN, BUMD, BUMDes, atau badan lain yang anggarannya dari keuangan negara harus mundur dengan surat yang tidak dapat ditarik kembali.',
      en: 'A candidate for DPD who is regional head or deputy, village head or apparatus, member of a village council, ASN, armed forces, police, or director, commissioner, supervisor or staff of a state, regional or village enterprise or of another body funded from state finances must resign by a letter that cannot be withdrawn.',
    },
    'pasal-198/ayat-1': {
      id: 'Warga negara yang pada hari pemungutan suara berumur genap 17 tahun atau lebih, atau sudah atau pernah kawin, berhak memilih; penomoran pasalnya dihitung dari pasal di sekitarnya.',
      en: 'A citizen who on voting day is 17 or older, or is or has been married, has the right to vote; the number of the article is counted from its neighbours.',
    },
    'pasal-227/huruf-o': {
      id: 'Berkas pasangan calon Presiden memuat surat pernyataan mundur sebagai TNI, Polri, atau PNS sejak ditetapkan sebagai pasangan calon.',
      en: 'The file of a presidential pair holds a statement of resignation as armed forces, police or PNS from the determination as pair.',
    },
    'pasal-240/ayat-1/huruf-k': {
      id: 'Calon anggota DPR, DPRD provinsi, atau DPRD kabupaten/kota yang berstatus ASN harus mundur dengan surat yang tidak dapat ditarik kembali.',
      en: 'A candidate for DPR or a DPRD who is ASN must resign irrevocably.',
    },
    'pasal-280/ayat-1/huruf-h': {
      id: 'Pelaksana, peserta, dan tim kampanye dilarang memakai fasilitas pemerintah, tempat ibadah, dan tempat pendidikan; sejak 15 Agustus 2023 ada pengecualian selain tempat ibadah.',
      en: 'Executors, participants and teams of a campaign may not use government facilities, places of worship or places of education; since 15 August 2023 there is an exception, never for places of worship.',
    },
    'pasal-280/ayat-2': {
      id: 'Pelaksana dan tim kampanye dilarang mengikutsertakan antara lain ASN, anggota TNI dan Polri, kepala desa, perangkat desa, serta anggota BPD.',
      en: 'Executors and teams may not include, among others, ASN, armed forces, police, village heads and apparatus and members of a village council.',
    },
    'pasal-280/ayat-2/huruf-f': {
      id: 'Pelaksana dan tim kampanye dilarang mengikutsertakan ASN.',
      en: 'Executors and teams of a campaign may not include ASN.',
    },
    'pasal-280/ayat-3': {
      id: 'Mereka yang disebut dalam ayat (2), antara lain ASN, kepala desa, dan perangkat desa, dilarang ikut sebagai pelaksana dan tim kampanye.',
      en: 'Those named in ayat (2), among them ASN, village heads and village apparatus, may not join as executor and campaign team.',
    },
    'pasal-280/ayat-4': {
      id: 'Pelanggaran ayat (2) dan sebagian larangan ayat (1) dinyatakan sebagai tindak pidana Pemilu; daftar hurufnya belum dibaca.',
      en: 'Breaches of ayat (2) and of some bans of ayat (1) are declared election crimes; the list of letters was not read.',
    },
    'pasal-281': {
      id: 'Kampanye yang melibatkan Presiden, menteri, atau kepala daerah tidak memakai fasilitas jabatan, kecuali pengamanan, dan dijalani dengan cuti di luar tanggungan negara.',
      en: 'A campaign involving the President, ministers or regional heads uses no office facilities except security, and is done on leave outside state responsibility.',
    },
    'pasal-282': {
      id: 'Pejabat negara, pejabat struktural, pejabat fungsional dalam jabatan negeri, dan kepala desa dilarang membuat keputusan atau tindakan yang menguntungkan atau merugikan peserta Pemilu selama masa kampanye.',
      en: 'State officials, structural officials, functional officials in public posts and village heads may not decide or act for or against a contestant during the campaign period.',
    },
    'pasal-283/ayat-1': {
      id: 'Pejabat negara, pejabat struktural dan fungsional, serta ASN lain dilarang mengadakan kegiatan yang berpihak kepada peserta Pemilu sebelum, selama, dan sesudah masa kampanye.',
      en: 'State officials, structural and functional officials and other ASN may not hold activities that lean to a contestant before, during and after the campaign period.',
    },
    'pasal-283/ayat-2': {
      id: 'Kegiatan itu meliputi pertemuan, ajakan, imbauan, seruan, atau pemberian barang kepada ASN di unit kerja, keluarga, dan masyarakat.',
      en: 'Such activities include meetings, invitations, appeals, calls or giving goods to ASN of the unit, family and the public.',
    },
    'pasal-304': {
      id: 'Presiden serta pejabat negara dan daerah dilarang memakai fasilitas negara dalam kampanye, seperti sarana mobilitas, gedung, dan sarana kantor.',
      en: 'The President and state and regional officials may not use state facilities in a campaign, such as vehicles, buildings and office equipment.',
    },
    'pasal-305': {
      id: 'Pengamanan, kesehatan, dan keprotokolan Presiden dan Wakil Presiden dikecualikan dari larangan memakai fasilitas negara.',
      en: 'Security, health care and protocol of the President and Vice President are excepted from the ban on state facilities.',
    },
    'pasal-306': {
      id: 'Pemerintah di semua tingkat, TNI, dan Polri harus memperlakukan peserta secara setara; bunyi pasalnya belum dibaca.',
      en: 'Government at every level, armed forces and police must treat contestants equally; the wording was not read.',
    },
    'pasal-454/ayat-5': {
      id: 'Hasil pengawasan ditetapkan sebagai temuan paling lama tujuh hari sejak pelanggaran ditemukan, tanpa kata kerja setelah hari.',
      en: 'A result of supervision is set as a finding within seven days of discovery, the text saying day and not working day.',
    },
    'pasal-454/ayat-6': {
      id: 'Laporan disampaikan paling lama tujuh hari kerja sejak dugaan pelanggaran diketahui.',
      en: 'A report is made within seven working days since the suspected violation became known.',
    },
    'pasal-454/ayat-7': {
      id: 'Temuan dan laporan ditindaklanjuti paling lama tujuh hari setelah diterima dan diregistrasi.',
      en: 'Findings and reports are followed up within seven days after receipt and registration.',
    },
    'pasal-454/ayat-8': {
      id: 'Bila diperlukan keterangan tambahan, tindak lanjut dilakukan paling lama empat belas hari kerja setelah diregistrasi.',
      en: 'If further information is needed the follow-up takes at most fourteen working days after registration.',
    },
    'pasal-455/ayat-1/huruf-c': {
      id: 'Pelanggaran peraturan perundang-undangan lain diteruskan kepada instansi yang berwenang; bunyi pasalnya belum dibaca.',
      en: 'A breach of other legislation is forwarded to the competent agency; the wording was not read.',
    },
    'pasal-476': {
      id: 'Dugaan tindak pidana diteruskan Bawaslu kepada kepolisian paling lama 1 x 24 jam setelah dinyatakan demikian dan dikoordinasikan dalam Gakkumdu.',
      en: 'Bawaslu forwards a suspected crime to the police within 24 hours of declaring it such, after coordination in the joint law desk.',
    },
    'pasal-490': {
      id: 'Kepala desa yang sengaja menguntungkan atau merugikan peserta Pemilu dalam masa kampanye; ancaman semula, sampai 1 Januari 2026: penjara paling lama 1 tahun dan denda paling banyak Rp12 juta.',
      en: 'A village head who deliberately favours or harms a contestant in the campaign period; original penalty, until 1 January 2026: prison up to 1 year and fine up to Rp12 million.',
    },
    'pasal-491': {
      id: 'Setiap orang yang mengacaukan atau menghalangi kampanye; ancaman semula, sampai 1 Januari 2026: kurungan paling lama 1 tahun dan denda paling banyak Rp12 juta.',
      en: 'Any person who disrupts or obstructs a campaign; original penalty, until 1 January 2026: kurungan up to 1 year and fine up to Rp12 million.',
    },
    'pasal-492': {
      id: 'Setiap orang yang berkampanye di luar jadwal; ancaman semula, sampai 1 Januari 2026: kurungan paling lama 1 tahun dan denda paling banyak Rp12 juta.',
      en: 'Any person who campaigns outside the schedule; original penalty, until 1 January 2026: kurungan up to 1 year and fine up to Rp12 million.',
    },
    'pasal-493': {
      id: 'Pelaksana atau tim kampanye yang mengikutsertakan pihak terlarang dalam Pasal 280 ayat (2); ancaman semula, sampai 1 Januari 2026: kurungan paling lama 1 tahun dan denda paling banyak Rp12 juta.',
      en: 'An executor or team that includes those barred by Pasal 280 ayat (2); original penalty, until 1 January 2026: kurungan up to 1 year and fine up to Rp12 million.',
    },
    'pasal-494': {
      id: 'ASN, anggota TNI dan Polri, kepala desa, perangkat desa, dan anggota BPD yang ikut sebagai pelaksana atau tim kampanye; ancaman semula, sampai 1 Januari 2026: kurungan paling lama 1 tahun dan denda paling banyak Rp12 juta.',
      en: 'ASN, armed forces, police, village heads and apparatus and members of a village council who join as executor or campaign team; original penalty, until 1 January 2026: kurungan up to 1 year and fine up to Rp12 million.',
    },
    'pasal-495/ayat-1': {
      id: 'Tindak pidana yang semula diancam kurungan dan denda; unsur dan angkanya belum dibaca.',
      en: 'An offence first punished with kurungan and a fine; its elements and figures were not read.',
    },
    'pasal-495/ayat-2': {
      id: 'Bentuk lain dari tindak pidana Pasal 495, semula diancam kurungan dan denda; unsur dan angkanya belum dibaca.',
      en: 'A further form of the offence of Pasal 495, first punished with kurungan and a fine; its elements and figures were not read.',
    },
    'pasal-496': {
      id: 'Tindak pidana lain yang semula diancam kurungan dan denda; baik unsur maupun angkanya belum dibaca.',
      en: 'An offence first punished with kurungan and a fine; neither its elements nor its figures were read.',
    },
    'pasal-521': {
      id: 'Pelaksana, peserta, atau tim kampanye yang sengaja melanggar larangan kampanye, antara lain pemakaian fasilitas pemerintah; ancaman semula, sampai 1 Januari 2026: penjara paling lama 2 tahun dan denda paling banyak Rp24 juta.',
      en: 'An executor, participant or team that deliberately breaches the campaign bans, use of government facilities among them; original penalty, until 1 January 2026: prison up to 2 years and fine up to Rp24 million.',
    },
    'pasal-522': {
      id: 'Hakim, pejabat BPK dan Bank Indonesia, serta pegawai BUMN atau BUMD yang ikut sebagai pelaksana atau tim kampanye; ancaman semula, sampai 1 Januari 2026: penjara paling lama 2 tahun dan denda paling banyak Rp24 juta.',
      en: 'Judges, officials of the audit board and the central bank and staff of state or regional enterprises who join as executor or team; original penalty, until 1 January 2026: prison up to 2 years and fine up to Rp24 million.',
    },
    'pasal-523/ayat-1': {
      id: 'Pemberian uang atau materi lain dalam masa kampanye; unsur dan ancaman semulanya belum dibaca.',
      en: 'Giving money or other matter in the campaign period; elements and original penalty were not read.',
    },
    'pasal-523/ayat-2': {
      id: 'Pemberian uang atau materi lain pada masa tenang; unsur dan ancaman semulanya belum dibaca.',
      en: 'Giving money or other matter in the quiet period; elements and original penalty were not read.',
    },
    'pasal-523/ayat-3': {
      id: 'Pemberian uang atau materi lain pada hari pemungutan suara; unsur dan ancaman semulanya belum dibaca.',
      en: 'Giving money or other matter on voting day; elements and original penalty were not read.',
    },
    'pasal-547': {
      id: 'Pejabat negara yang sengaja menguntungkan atau merugikan peserta Pemilu dalam masa kampanye; ancaman semula, sampai 1 Januari 2026: penjara paling lama 3 tahun dan denda paling banyak Rp36 juta.',
      en: 'A state official who deliberately favours or harms a contestant in the campaign period; original penalty, until 1 January 2026: prison up to 3 years and fine up to Rp36 million.',
    },
    'pasal-548': {
      id: 'Memakai anggaran pemerintah, daerah, BUMN, BUMD, atau desa untuk diberikan kepada pelaksana kampanye; bunyi dan denda semulanya belum dibaca.',
      en: 'Using a government, regional, enterprise or village budget to be given to campaign executors; wording and original fine were not read.',
    },
  },
}

import type { InstrumentText } from '../../instrument'
import type { uu102016 } from '../../instruments/uu-10-2016'

/**
 * Title and paraphrases of {@link uu102016}.
 *
 * @example
 * uu102016Text.provisions['pasal-ii'].en // => 'The act is in force from its promulgation on 1 July 2016.'
 */
export const uu102016Text: InstrumentText<typeof uu102016> = {
  title: {
    id: 'Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015',
    en: 'Act No. 10 of 2016, Second Amendment of Act No. 1 of 2015 on the Election of Governors, Bupati and Walikota',
  },
  provisions: {
    'pasal-7/ayat-2/huruf-q': {
      id: 'Calon tidak boleh berstatus penjabat gubernur, bupati, atau wali kota.',
      en: 'A candidate may not hold the status of penjabat governor, bupati or wali kota.',
    },
    'pasal-7/ayat-2/huruf-t': {
      id: 'Anggota TNI, anggota Polri, PNS, dan kepala desa harus menyatakan mundur secara tertulis sejak ditetapkan sebagai pasangan calon; PPPK, perangkat desa, dan lurah tidak disebut tersendiri.',
      en: 'Members of the armed forces and police, PNS and village heads must declare their resignation in writing once determined as pair; PPPK, village apparatus and lurah are not named as such.',
    },
    'pasal-30/huruf-e': {
      id: 'Panwas Kabupaten/Kota bertugas meneruskan temuan dan laporan di luar kewenangannya kepada instansi yang berwenang.',
      en: 'The supervisory committee of a kabupaten or kota has the task to forward what is outside its power to the competent agency.',
    },
    'pasal-33/huruf-e': {
      id: 'Panwas Kecamatan bertugas meneruskan temuan dan laporan di luar kewenangannya kepada instansi yang berwenang.',
      en: 'The supervisory committee of a kecamatan has the task to forward what is outside its power to the competent agency.',
    },
    'pasal-54d/ayat-2': {
      id: 'Pasangan calon tunggal yang tidak memperoleh lebih dari separuh suara sah boleh mencalonkan diri lagi pada Pemilihan berikutnya.',
      en: 'A single pair that does not win more than half of the valid votes may stand again in the next election.',
    },
    'pasal-54d/ayat-3': {
      id: 'Pemilihan berikutnya itu diulang pada tahun berikutnya atau menurut jadwal dalam peraturan perundang-undangan.',
      en: 'That next election is held again in the following year or on the statutory schedule.',
    },
    'pasal-54d/ayat-4': {
      id: 'Bila pemilihan dengan satu pasangan calon tidak menghasilkan pasangan terpilih, pemerintah menugaskan penjabat kepala daerah.',
      en: 'Where an election with a single pair of candidates elects no pair, the government assigns an acting regional head.',
    },
    'pasal-70/ayat-1': {
      id: 'Pasangan calon dilarang melibatkan dalam kampanye pejabat BUMN atau BUMD, ASN, anggota Polri dan TNI, serta kepala desa atau lurah dan perangkatnya.',
      en: 'A pair of candidates may not involve in the campaign officials of state or regional enterprises, ASN, police, armed forces, or village heads, lurah and their apparatus.',
    },
    'pasal-70/ayat-2': {
      id: 'Kepala daerah dan wakilnya, pejabat negara lain, dan pejabat daerah dapat ikut kampanye dengan izin kampanye.',
      en: 'Regional heads and deputies, other state officials and regional officials may join a campaign with a permit.',
    },
    'pasal-70/ayat-3': {
      id: 'Kepala daerah dan wakilnya yang mencalonkan diri kembali di daerah yang sama wajib cuti di luar tanggungan negara sepanjang masa kampanye dan dilarang memakai fasilitas jabatan.',
      en: 'Regional heads and deputies standing again in the same region must be on leave outside state responsibility for the whole campaign and may not use office facilities.',
    },
    'pasal-71/ayat-1': {
      id: 'Pejabat negara, pejabat daerah, pejabat ASN, anggota TNI dan Polri, serta kepala desa atau lurah dilarang membuat keputusan atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon, tanpa batas waktu.',
      en: 'State officials, regional officials, pejabat ASN, members of the armed forces and police, and village heads or lurah may not decide or act for or against one pair of candidates, with no limit of time.',
    },
    'pasal-71/ayat-2': {
      id: 'Kepala daerah dan wakilnya dilarang mengganti pejabat sejak enam bulan sebelum penetapan pasangan calon sampai akhir masa jabatan, kecuali dengan persetujuan tertulis Menteri.',
      en: 'Regional heads and deputies may not replace officials from six months before the pairs are determined until the end of the term, unless the Minister approves in writing.',
    },
    'pasal-71/ayat-3': {
      id: 'Kepala daerah dan wakilnya dilarang memakai kewenangan, program, dan kegiatan untuk menguntungkan atau merugikan pasangan calon, di daerah sendiri atau daerah lain, sejak enam bulan sebelum penetapan pasangan calon sampai penetapan pasangan terpilih.',
      en: 'Regional heads and deputies may not use authority, programmes and activities for or against a pair, in their own or another region, from six months before the pairs are determined until the elected pair is determined.',
    },
    'pasal-71/ayat-4': {
      id: 'Larangan ayat (1) sampai ayat (3) berlaku juga bagi penjabat kepala daerah.',
      en: 'The bans of ayat (1) to (3) also bind acting regional heads.',
    },
    'pasal-71/ayat-5': {
      id: 'Petahana yang melanggar ayat (2) dan ayat (3) dibatalkan sebagai calon oleh KPU setempat.',
      en: 'An incumbent who breaches ayat (2) and (3) is cancelled as candidate by the electoral commission of the region.',
    },
    'pasal-71/ayat-6': {
      id: 'Sanksi bagi pelanggar yang bukan petahana mengikuti peraturan perundang-undangan.',
      en: 'Sanctions for those who are not incumbents follow the legislation.',
    },
    'penjelasan/pasal-71/ayat-1': {
      id: 'Pejabat negara dipahami menurut undang-undang ASN dan pejabat daerah menurut undang-undang pemerintahan daerah; arti pejabat ASN tidak dijelaskan.',
      en: 'State officials are those of the ASN act and regional officials those of the act on regional government; pejabat ASN is not explained.',
    },
    'penjelasan/pasal-71/ayat-2': {
      id: 'Penggantian terbatas pada mutasi dalam jabatan, dan kekosongan diisi dengan pelaksana tugas.',
      en: 'Replacement is limited to moves within posts, and a vacancy is filled by an acting official.',
    },
    'penjelasan/pasal-201/ayat-9': {
      id: 'Masa jabatan penjabat itu satu tahun dan dapat diperpanjang satu tahun dengan orang yang sama atau berbeda.',
      en: 'That penjabat serves one year, extendable by one year with the same or another person.',
    },
    'pasal-73/ayat-4': {
      id: 'Selain calon, juga anggota partai, tim kampanye, relawan, dan pihak lain dilarang dengan sengaja dan melawan hukum menjanjikan atau memberi uang atau materi lain sebagai imbalan, langsung atau tidak, kepada warga negara untuk memengaruhi pemilih agar tidak memilih, suaranya tidak sah, atau memilih atau tidak memilih calon tertentu.',
      en: 'Besides candidates also party members, campaign teams, volunteers and others may not deliberately and unlawfully promise or give money or other matter as a reward, directly or not, to citizens so that voters do not vote, cast an invalid vote, or vote for or against a given candidate.',
    },
    'pasal-146/ayat-3': {
      id: 'Penyidik menyampaikan hasil penyidikan kepada penuntut umum paling lama empat belas hari kerja sejak menerima laporan dari pengawas Pemilihan.',
      en: 'Investigators hand the result to the prosecutor within fourteen working days of receiving the report from the supervisors.',
    },
    'pasal-146/ayat-4': {
      id: 'Penuntut umum mengembalikan berkas yang belum lengkap paling lama tiga hari kerja.',
      en: 'The prosecutor returns an incomplete file within three working days.',
    },
    'pasal-146/ayat-5': {
      id: 'Penyidik menyampaikan kembali berkas itu paling lama tiga hari kerja sejak diterima.',
      en: 'Investigators resubmit that file within three working days of receiving it.',
    },
    'pasal-146/ayat-6': {
      id: 'Penuntut umum melimpahkan perkara ke pengadilan negeri paling lama lima hari kerja sejak menerima berkas.',
      en: 'The prosecutor brings the case to the district court within five working days of receiving the file.',
    },
    'pasal-162/ayat-1': {
      id: 'Gubernur dan wakilnya menjabat lima tahun sejak pelantikan, dan dapat dipilih kembali dalam jabatan yang sama hanya satu kali.',
      en: 'Governor and deputy hold office for five years from inauguration, and can be elected again to the same office only once.',
    },
    'pasal-162/ayat-2': {
      id: 'Bupati, wali kota, dan wakilnya menjabat lima tahun sejak pelantikan, dan dapat dipilih kembali dalam jabatan yang sama hanya satu kali.',
      en: 'Bupati, wali kota and deputies hold office for five years from inauguration, and can be elected again to the same office only once.',
    },
    'pasal-162/ayat-3': {
      id: 'Dalam enam bulan sejak dilantik, kepala daerah yang hendak mengganti pejabat harus mendapat persetujuan tertulis Menteri.',
      en: 'For six months from inauguration a regional head who wants to replace officials needs the written approval of the Minister.',
    },
    'pasal-174/ayat-7': {
      id: 'Bila sisa masa jabatan kurang dari delapan belas bulan, Presiden menetapkan penjabat gubernur dan Menteri penjabat bupati atau wali kota.',
      en: 'With less than eighteen months of the term left, the President sets a penjabat governor and the minister a penjabat bupati or wali kota.',
    },
    'pasal-180/ayat-1': {
      id: 'Sengaja dan melawan hukum menghilangkan hak seseorang menjadi calon; ancaman semula, sampai 1 Januari 2026: penjara 36 sampai 72 bulan dan denda Rp36 juta sampai Rp72 juta.',
      en: 'Deliberately and unlawfully removing a person’s right to be a candidate; original penalty, until 1 January 2026: prison 36 to 72 months and fine Rp36 million to Rp72 million.',
    },
    'pasal-180/ayat-2': {
      id: 'Karena jabatannya sengaja dan melawan hukum menghilangkan hak seseorang menjadi kepala daerah atau wakilnya, atau meloloskan calon yang tidak memenuhi syarat; ancaman semula, sampai 1 Januari 2026: penjara 36 sampai 96 bulan dan denda Rp36 juta sampai Rp96 juta.',
      en: 'Deliberately and unlawfully, by virtue of office, removing a person’s right to become regional head or deputy, or passing a candidate who does not qualify; original penalty, until 1 January 2026: prison 36 to 96 months and fine Rp36 million to Rp96 million.',
    },
    'pasal-182b': {
      id: 'Majikan atau atasan yang tidak memberi pekerja kesempatan memilih, kecuali pekerjaannya tidak dapat ditinggalkan; ancaman semula, sampai 1 Januari 2026: penjara 24 sampai 72 bulan dan denda Rp24 juta sampai Rp72 juta.',
      en: 'An employer or superior who gives a worker no chance to vote, unless the work cannot be left; original penalty, until 1 January 2026: prison 24 to 72 months and fine Rp24 million to Rp72 million.',
    },
    'pasal-185a/ayat-1': {
      id: 'Sengaja memalsukan daftar dukungan calon perseorangan; ancaman semula, sampai 1 Januari 2026: penjara 36 sampai 72 bulan dan denda Rp36 juta sampai Rp72 juta.',
      en: 'Deliberately forging the support list of an independent candidate; original penalty, until 1 January 2026: prison 36 to 72 months and fine Rp36 million to Rp72 million.',
    },
    'pasal-185a/ayat-2': {
      id: 'Bila penyelenggara Pemilihan yang memalsukan daftar itu, ancaman maksimumnya ditambah sepertiga.',
      en: 'If an election organiser forges the list, the maximum is raised by a third.',
    },
    'pasal-187a/ayat-1': {
      id: 'Sengaja dan melawan hukum menjanjikan atau memberi uang atau materi lain untuk memengaruhi pemilih; ancaman semula, sampai 1 Januari 2026: penjara 36 sampai 72 bulan dan denda Rp200 juta sampai Rp1 miliar.',
      en: 'Deliberately and unlawfully promising or giving money or other matter to influence voters; original penalty, until 1 January 2026: prison 36 to 72 months and fine Rp200 million to Rp1 billion.',
    },
    'pasal-187a/ayat-2': {
      id: 'Pemilih yang sengaja dan melawan hukum menerima pemberian atau janji itu diancam pidana yang sama.',
      en: 'A voter who deliberately and unlawfully accepts that gift or promise faces the same penalty.',
    },
    'pasal-ii': {
      id: 'Undang-undang ini berlaku sejak diundangkan pada 1 Juli 2016.',
      en: 'The act is in force from its promulgation on 1 July 2016.',
    },
    'pasal-201/ayat-9': {
      id: 'Jabatan yang berakhir pada 2022 dan 2023 diisi penjabat sampai pemilihan serentak 2024.',
      en: 'Offices whose term ended in 2022 and 2023 are filled by a penjabat until the joint election of 2024.',
    },
    'pasal-201/ayat-10': {
      id: 'Kekosongan jabatan gubernur diisi penjabat dari JPT madya sampai pelantikan gubernur.',
      en: 'A vacancy of governor is filled by a penjabat from among JPT madya until a governor is inaugurated.',
    },
    'pasal-201/ayat-11': {
      id: 'Kekosongan jabatan bupati atau wali kota diisi penjabat dari JPT pratama sampai pelantikan.',
      en: 'A vacancy of bupati or wali kota is filled by a penjabat from among JPT pratama until inauguration.',
    },
  },
}

import type { ContestedPointText } from '../../reading'
import type { otherPersonnelAsPpk } from '../../readings/other-personnel-as-ppk'

/** The question of {@link otherPersonnelAsPpk}, its readings and why one is preferred. */
export const otherPersonnelAsPpkText: ContestedPointText<typeof otherPersonnelAsPpk> = {
  question: {
    id: 'Dapatkah pegawai BLU/BLUD yang bukan ASN menjadi PPK?',
    en: 'May staff of a BLU or BLUD who are no ASN be PPK?',
  },
  why: {
    id: 'Perlem 15/2018 Pasal 6 menyebut personel lain di samping ASN dan TNI/Polri; bahwa yang dimaksud terutama BLU/BLUD belum dipastikan, dan kelanjutannya sejak 2021 belum dibaca.',
    en: 'Perlem 15/2018 Pasal 6 names other personnel beside ASN, soldiers and police; that BLU bodies are chiefly meant was not confirmed, and how it goes on since 2021 was not read.',
  },
  options: {
    'blud-staff-admitted': {
      holders: [
        {
          id: 'laporan tentang Perlem 15/2018 Pasal 6',
          en: 'reports of Perlem 15/2018 Pasal 6',
        },
      ],
      says: {
        id: 'Pegawai BLU/BLUD non-ASN dapat ditetapkan.',
        en: 'Staff of a BLU or BLUD who are no ASN may be named.',
      },
    },
    'asn-only': {
      holders: [
        {
          id: 'pembacaan yang membatasi pada ASN',
          en: 'the reading that keeps it to ASN',
        },
      ],
      says: {
        id: 'Hanya ASN, TNI, atau Polri yang dapat ditetapkan.',
        en: 'Only ASN, soldiers or police may be named.',
      },
    },
  },
}

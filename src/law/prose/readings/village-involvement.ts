import type { ContestedPointText } from '../../reading'
import type { villageInvolvement } from '../../readings/village-involvement'

/** The question of {@link villageInvolvement}, its readings and why one is preferred. */
export const villageInvolvementText: ContestedPointText<typeof villageInvolvement> = {
  question: {
    id: 'Apakah perbuatan di sekitar kampanye, atau hadir menyimak, sudah berarti ikut serta atau terlibat dalam kampanye menurut Pasal 29 huruf j dan Pasal 51 huruf j UU 6/2014?',
    en: 'Is an act near a campaign, or attending to listen, already taking part or being involved in it under UU 6/2014 Pasal 29 huruf j and 51 huruf j?',
  },
  why: {
    id: 'UU Pemilu mengartikan kampanye sebagai kegiatan peserta atau pihak yang ditunjuknya, dan penjelasan PP 53/2010 mengartikan terlibat sebagai mempunyai peran; larangan yang dapat berujung pemberhentian tidak diperluas di luar bunyinya. Ini kesimpulan kami; undang-undang itu tidak menjelaskan kedua kata tersebut.',
    en: 'The election act calls a campaign an activity of the contestant or of those it appoints, and the explanation of PP 53/2010 takes involvement as having a role; a ban that may end in dismissal is not stretched beyond its words. This is our inference; the village act explains neither word.',
  },
  options: {
    involved: {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada luasnya kata ikut serta dan/atau terlibat',
          en: 'No office known to hold it; rests on the breadth of the words taking part and/or being involved',
        },
      ],
      says: {
        id: 'Setiap perbuatan yang mendukung atau menyertai kampanye, juga hadir menyimak, melanggar larangan itu.',
        en: 'Every act that supports or joins in with a campaign, listening included, breaks the ban.',
      },
    },
    'not-involved': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada arti kampanye dalam UU 7/2017 dan arti terlibat dalam penjelasan PP 53/2010',
          en: 'No office known to hold it; rests on what UU 7/2017 calls a campaign and what the explanation of PP 53/2010 calls involvement',
        },
      ],
      says: {
        id: 'Hanya yang berperan dalam kampanye terkena larangan itu, sehingga perbuatan di sekitarnya tidak.',
        en: 'Only those with a role in the campaign are bound by the ban, so acts near it are not.',
      },
    },
  },
}

import type { InstrumentText } from './instrument'
import { b362018Text } from './prose/instruments/b-36-2018'
import { b712017Text } from './prose/instruments/b-71-2017'
import { b942019Text } from './prose/instruments/b-94-2019'
import { bkn12023Text } from './prose/instruments/bkn-1-2023'
import { bkn72022Text } from './prose/instruments/bkn-7-2022'
import { bkn242017Text } from './prose/instruments/bkn-24-2017'
import { inpres62020Text } from './prose/instruments/inpres-6-2020'
import { kepmenpanrb162025Text } from './prose/instruments/kepmenpanrb-16-2025'
import { keppres82024Text } from './prose/instruments/keppres-8-2024'
import { mk412014Text } from './prose/instruments/mk-41-2014'
import { mk612022Text } from './prose/instruments/mk-61-2022'
import { mk652023Text } from './prose/instruments/mk-65-2023'
import { mk1212024Text } from './prose/instruments/mk-121-2024'
import { mk1352024Text } from './prose/instruments/mk-135-2024'
import { mk1362024Text } from './prose/instruments/mk-136-2024'
import { perbawaslu72022Text } from './prose/instruments/perbawaslu-7-2022'
import { perbawaslu82020Text } from './prose/instruments/perbawaslu-8-2020'
import { perbawaslu92024Text } from './prose/instruments/perbawaslu-9-2024'
import { perlem72021Text } from './prose/instruments/perlem-7-2021'
import { perlem152018Text } from './prose/instruments/perlem-15-2018'
import { perma62018Text } from './prose/instruments/perma-6-2018'
import { permendagri12018Text } from './prose/instruments/permendagri-1-2018'
import { permendagri42023Text } from './prose/instruments/permendagri-4-2023'
import { permendagri102024Text } from './prose/instruments/permendagri-10-2024'
import { permendagri112020Text } from './prose/instruments/permendagri-11-2020'
import { permendagri742016Text } from './prose/instruments/permendagri-74-2016'
import { permendagri912019Text } from './prose/instruments/permendagri-91-2019'
import { perppu22022Text } from './prose/instruments/perppu-2-2022'
import { perpres32018Text } from './prose/instruments/perpres-3-2018'
import { perpres122021Text } from './prose/instruments/perpres-12-2021'
import { perpres162018Text } from './prose/instruments/perpres-16-2018'
import { perpres212023Text } from './prose/instruments/perpres-21-2023'
import { perpres332020Text } from './prose/instruments/perpres-33-2020'
import { perpres462025Text } from './prose/instruments/perpres-46-2025'
import { perpres532023Text } from './prose/instruments/perpres-53-2023'
import { perpres542010Text } from './prose/instruments/perpres-54-2010'
import { perpres912024Text } from './prose/instruments/perpres-91-2024'
import { perpres922024Text } from './prose/instruments/perpres-92-2024'
import { perpres982020Text } from './prose/instruments/perpres-98-2020'
import { perpres1162022Text } from './prose/instruments/perpres-116-2022'
import { pkpu82024Text } from './prose/instruments/pkpu-8-2024'
import { pkpu102023Text } from './prose/instruments/pkpu-10-2023'
import { pp62005Text } from './prose/instruments/pp-6-2005'
import { pp112017Text } from './prose/instruments/pp-11-2017'
import { pp122017Text } from './prose/instruments/pp-12-2017'
import { pp122019Text } from './prose/instruments/pp-12-2019'
import { pp132002Text } from './prose/instruments/pp-13-2002'
import { pp172018Text } from './prose/instruments/pp-17-2018'
import { pp182016Text } from './prose/instruments/pp-18-2016'
import { pp242011Text } from './prose/instruments/pp-24-2011'
import { pp302019Text } from './prose/instruments/pp-30-2019'
import { pp372004Text } from './prose/instruments/pp-37-2004'
import { pp422004Text } from './prose/instruments/pp-42-2004'
import { pp432018Text } from './prose/instruments/pp-43-2018'
import { pp452013Text } from './prose/instruments/pp-45-2013'
import { pp482016Text } from './prose/instruments/pp-48-2016'
import { pp492008Text } from './prose/instruments/pp-49-2008'
import { pp492018Text } from './prose/instruments/pp-49-2018'
import { pp502018Text } from './prose/instruments/pp-50-2018'
import { pp532010Text } from './prose/instruments/pp-53-2010'
import { pp602008Text } from './prose/instruments/pp-60-2008'
import { pp722019Text } from './prose/instruments/pp-72-2019'
import { pp792021Text } from './prose/instruments/pp-79-2021'
import { pp942021Text } from './prose/instruments/pp-94-2021'
import { pp982000Text } from './prose/instruments/pp-98-2000'
import { seBkn12021Text } from './prose/instruments/se-bkn-1-2021'
import { seBkn22019Text } from './prose/instruments/se-bkn-2-2019'
import { seLkpp12024Text } from './prose/instruments/se-lkpp-1-2024'
import { seMendagri54922022Text } from './prose/instruments/se-mendagri-5492-2022'
import { seMenpanrb12023Text } from './prose/instruments/se-menpanrb-1-2023'
import { seMenpanrb42024Text } from './prose/instruments/se-menpanrb-4-2024'
import { seMenpanrb112023Text } from './prose/instruments/se-menpanrb-11-2023'
import { seMenpanrb182023Text } from './prose/instruments/se-menpanrb-18-2023'
import { skb2020Text } from './prose/instruments/skb-2020'
import { skb2022Text } from './prose/instruments/skb-2022'
import { uu12004Text } from './prose/instruments/uu-1-2004'
import { uu12015Text } from './prose/instruments/uu-1-2015'
import { uu12023Text } from './prose/instruments/uu-1-2023'
import { uu12026Text } from './prose/instruments/uu-1-2026'
import { uu32024Text } from './prose/instruments/uu-3-2024'
import { uu51986Text } from './prose/instruments/uu-5-1986'
import { uu52004Text } from './prose/instruments/uu-5-2004'
import { uu52014Text } from './prose/instruments/uu-5-2014'
import { uu62014Text } from './prose/instruments/uu-6-2014'
import { uu72017Text } from './prose/instruments/uu-7-2017'
import { uu81981Text } from './prose/instruments/uu-8-1981'
import { uu82015Text } from './prose/instruments/uu-8-2015'
import { uu91998Text } from './prose/instruments/uu-9-1998'
import { uu92015Text } from './prose/instruments/uu-9-2015'
import { uu102016Text } from './prose/instruments/uu-10-2016'
import { uu112020Text } from './prose/instruments/uu-11-2020'
import { uu122022Text } from './prose/instruments/uu-12-2022'
import { uu162004Text } from './prose/instruments/uu-16-2004'
import { uu162011Text } from './prose/instruments/uu-16-2011'
import { uu182003Text } from './prose/instruments/uu-18-2003'
import { uu202023Text } from './prose/instruments/uu-20-2023'
import { uu202025Text } from './prose/instruments/uu-20-2025'
import { uu212000Text } from './prose/instruments/uu-21-2000'
import { uu232014Text } from './prose/instruments/uu-23-2014'
import { uu252009Text } from './prose/instruments/uu-25-2009'
import { uu302014Text } from './prose/instruments/uu-30-2014'
import { uu312014Text } from './prose/instruments/uu-31-2014'
import { uu372008Text } from './prose/instruments/uu-37-2008'
import type { InstrumentId } from './provision-id'

/** Titles and paraphrases of every instrument; the compiler asks for each. */
export const TEXTS = {
  'b-36-2018': b362018Text,
  'b-71-2017': b712017Text,
  'b-94-2019': b942019Text,
  'bkn-1-2023': bkn12023Text,
  'inpres-6-2020': inpres62020Text,
  'kepmenpanrb-16-2025': kepmenpanrb162025Text,
  'keppres-8-2024': keppres82024Text,
  'mk-121-2024': mk1212024Text,
  'mk-135-2024': mk1352024Text,
  'mk-136-2024': mk1362024Text,
  'mk-41-2014': mk412014Text,
  'mk-61-2022': mk612022Text,
  'mk-65-2023': mk652023Text,
  'perbawaslu-7-2022': perbawaslu72022Text,
  'perbawaslu-8-2020': perbawaslu82020Text,
  'perbawaslu-9-2024': perbawaslu92024Text,
  'permendagri-1-2018': permendagri12018Text,
  'permendagri-4-2023': permendagri42023Text,
  'permendagri-74-2016': permendagri742016Text,
  'permendagri-91-2019': permendagri912019Text,
  'perpres-116-2022': perpres1162022Text,
  'perpres-12-2021': perpres122021Text,
  'perpres-16-2018': perpres162018Text,
  'perpres-21-2023': perpres212023Text,
  'perppu-2-2022': perppu22022Text,
  'perpres-3-2018': perpres32018Text,
  'perpres-54-2010': perpres542010Text,
  'perpres-91-2024': perpres912024Text,
  'perpres-92-2024': perpres922024Text,
  'perpres-98-2020': perpres982020Text,
  'pkpu-10-2023': pkpu102023Text,
  'pkpu-8-2024': pkpu82024Text,
  'pp-11-2017': pp112017Text,
  'pp-12-2017': pp122017Text,
  'pp-12-2019': pp122019Text,
  'pp-13-2002': pp132002Text,
  'pp-17-2018': pp172018Text,
  'pp-18-2016': pp182016Text,
  'pp-24-2011': pp242011Text,
  'pp-30-2019': pp302019Text,
  'pp-37-2004': pp372004Text,
  'pp-42-2004': pp422004Text,
  'pp-45-2013': pp452013Text,
  'pp-48-2016': pp482016Text,
  'pp-49-2008': pp492008Text,
  'pp-49-2018': pp492018Text,
  'pp-53-2010': pp532010Text,
  'pp-6-2005': pp62005Text,
  'pp-60-2008': pp602008Text,
  'pp-72-2019': pp722019Text,
  'pp-79-2021': pp792021Text,
  'pp-94-2021': pp942021Text,
  'pp-98-2000': pp982000Text,
  'se-bkn-1-2021': seBkn12021Text,
  'se-bkn-2-2019': seBkn22019Text,
  'se-mendagri-5492-2022': seMendagri54922022Text,
  'se-menpanrb-1-2023': seMenpanrb12023Text,
  'se-menpanrb-11-2023': seMenpanrb112023Text,
  'se-menpanrb-18-2023': seMenpanrb182023Text,
  'se-menpanrb-4-2024': seMenpanrb42024Text,
  'skb-2020': skb2020Text,
  'skb-2022': skb2022Text,
  'uu-1-2004': uu12004Text,
  'uu-1-2015': uu12015Text,
  'uu-1-2023': uu12023Text,
  'uu-1-2026': uu12026Text,
  'uu-10-2016': uu102016Text,
  'uu-11-2020': uu112020Text,
  'uu-16-2004': uu162004Text,
  'uu-16-2011': uu162011Text,
  'uu-18-2003': uu182003Text,
  'uu-20-2023': uu202023Text,
  'uu-20-2025': uu202025Text,
  'uu-23-2014': uu232014Text,
  'uu-25-2009': uu252009Text,
  'uu-3-2024': uu32024Text,
  'uu-30-2014': uu302014Text,
  'uu-12-2022': uu122022Text,
  'pp-43-2018': pp432018Text,
  'uu-31-2014': uu312014Text,
  'uu-37-2008': uu372008Text,
  'uu-5-1986': uu51986Text,
  'uu-5-2004': uu52004Text,
  'uu-5-2014': uu52014Text,
  'uu-6-2014': uu62014Text,
  'uu-7-2017': uu72017Text,
  'uu-8-1981': uu81981Text,
  'uu-8-2015': uu82015Text,
  'uu-9-2015': uu92015Text,
  'perma-6-2018': perma62018Text,
  'perlem-15-2018': perlem152018Text,
  'perlem-7-2021': perlem72021Text,
  'perpres-46-2025': perpres462025Text,
  'se-lkpp-1-2024': seLkpp12024Text,
  'pp-50-2018': pp502018Text,
  'uu-9-1998': uu91998Text,
  'uu-21-2000': uu212000Text,
  'permendagri-11-2020': permendagri112020Text,
  'permendagri-10-2024': permendagri102024Text,
  'bkn-24-2017': bkn242017Text,
  'bkn-7-2022': bkn72022Text,
  'perpres-33-2020': perpres332020Text,
  'perpres-53-2023': perpres532023Text,
} as const satisfies Record<InstrumentId, InstrumentText<never>>

import type { Instrument } from './instrument'
import { b362018 } from './instruments/b-36-2018'
import { b712017 } from './instruments/b-71-2017'
import { b942019 } from './instruments/b-94-2019'
import { bkn12023 } from './instruments/bkn-1-2023'
import { bkn72022 } from './instruments/bkn-7-2022'
import { bkn242017 } from './instruments/bkn-24-2017'
import { inpres62020 } from './instruments/inpres-6-2020'
import { kepmenpanrb162025 } from './instruments/kepmenpanrb-16-2025'
import { keppres82024 } from './instruments/keppres-8-2024'
import { mk412014 } from './instruments/mk-41-2014'
import { mk612022 } from './instruments/mk-61-2022'
import { mk652023 } from './instruments/mk-65-2023'
import { mk1212024 } from './instruments/mk-121-2024'
import { mk1352024 } from './instruments/mk-135-2024'
import { mk1362024 } from './instruments/mk-136-2024'
import { perbawaslu72022 } from './instruments/perbawaslu-7-2022'
import { perbawaslu82020 } from './instruments/perbawaslu-8-2020'
import { perbawaslu92024 } from './instruments/perbawaslu-9-2024'
import { perlem72021 } from './instruments/perlem-7-2021'
import { perlem152018 } from './instruments/perlem-15-2018'
import { perma62018 } from './instruments/perma-6-2018'
import { permendagri12018 } from './instruments/permendagri-1-2018'
import { permendagri42023 } from './instruments/permendagri-4-2023'
import { permendagri102024 } from './instruments/permendagri-10-2024'
import { permendagri112020 } from './instruments/permendagri-11-2020'
import { permendagri742016 } from './instruments/permendagri-74-2016'
import { permendagri912019 } from './instruments/permendagri-91-2019'
import { perppu22022 } from './instruments/perppu-2-2022'
import { perpres32018 } from './instruments/perpres-3-2018'
import { perpres122021 } from './instruments/perpres-12-2021'
import { perpres162018 } from './instruments/perpres-16-2018'
import { perpres212023 } from './instruments/perpres-21-2023'
import { perpres332020 } from './instruments/perpres-33-2020'
import { perpres462025 } from './instruments/perpres-46-2025'
import { perpres532023 } from './instruments/perpres-53-2023'
import { perpres542010 } from './instruments/perpres-54-2010'
import { perpres912024 } from './instruments/perpres-91-2024'
import { perpres922024 } from './instruments/perpres-92-2024'
import { perpres982020 } from './instruments/perpres-98-2020'
import { perpres1162022 } from './instruments/perpres-116-2022'
import { pkpu82024 } from './instruments/pkpu-8-2024'
import { pkpu102023 } from './instruments/pkpu-10-2023'
import { pp62005 } from './instruments/pp-6-2005'
import { pp112017 } from './instruments/pp-11-2017'
import { pp122017 } from './instruments/pp-12-2017'
import { pp122019 } from './instruments/pp-12-2019'
import { pp132002 } from './instruments/pp-13-2002'
import { pp172018 } from './instruments/pp-17-2018'
import { pp182016 } from './instruments/pp-18-2016'
import { pp242011 } from './instruments/pp-24-2011'
import { pp302019 } from './instruments/pp-30-2019'
import { pp372004 } from './instruments/pp-37-2004'
import { pp422004 } from './instruments/pp-42-2004'
import { pp432018 } from './instruments/pp-43-2018'
import { pp452013 } from './instruments/pp-45-2013'
import { pp482016 } from './instruments/pp-48-2016'
import { pp492008 } from './instruments/pp-49-2008'
import { pp492018 } from './instruments/pp-49-2018'
import { pp502018 } from './instruments/pp-50-2018'
import { pp532010 } from './instruments/pp-53-2010'
import { pp602008 } from './instruments/pp-60-2008'
import { pp722019 } from './instruments/pp-72-2019'
import { pp792021 } from './instruments/pp-79-2021'
import { pp942021 } from './instruments/pp-94-2021'
import { pp982000 } from './instruments/pp-98-2000'
import { seBkn12021 } from './instruments/se-bkn-1-2021'
import { seBkn22019 } from './instruments/se-bkn-2-2019'
import { seLkpp12024 } from './instruments/se-lkpp-1-2024'
import { seMendagri54922022 } from './instruments/se-mendagri-5492-2022'
import { seMenpanrb12023 } from './instruments/se-menpanrb-1-2023'
import { seMenpanrb42024 } from './instruments/se-menpanrb-4-2024'
import { seMenpanrb112023 } from './instruments/se-menpanrb-11-2023'
import { seMenpanrb182023 } from './instruments/se-menpanrb-18-2023'
import { skb2020 } from './instruments/skb-2020'
import { skb2022 } from './instruments/skb-2022'
import { uu12004 } from './instruments/uu-1-2004'
import { uu12015 } from './instruments/uu-1-2015'
import { uu12023 } from './instruments/uu-1-2023'
import { uu12026 } from './instruments/uu-1-2026'
import { uu32024 } from './instruments/uu-3-2024'
import { uu51986 } from './instruments/uu-5-1986'
import { uu52004 } from './instruments/uu-5-2004'
import { uu52014 } from './instruments/uu-5-2014'
import { uu62014 } from './instruments/uu-6-2014'
import { uu72017 } from './instruments/uu-7-2017'
import { uu81981 } from './instruments/uu-8-1981'
import { uu82015 } from './instruments/uu-8-2015'
import { uu91998 } from './instruments/uu-9-1998'
import { uu92015 } from './instruments/uu-9-2015'
import { uu102016 } from './instruments/uu-10-2016'
import { uu112020 } from './instruments/uu-11-2020'
import { uu122022 } from './instruments/uu-12-2022'
import { uu162004 } from './instruments/uu-16-2004'
import { uu162011 } from './instruments/uu-16-2011'
import { uu182003 } from './instruments/uu-18-2003'
import { uu202023 } from './instruments/uu-20-2023'
import { uu202025 } from './instruments/uu-20-2025'
import { uu212000 } from './instruments/uu-21-2000'
import { uu232014 } from './instruments/uu-23-2014'
import { uu252009 } from './instruments/uu-25-2009'
import { uu302014 } from './instruments/uu-30-2014'
import { uu312014 } from './instruments/uu-31-2014'
import { uu372008 } from './instruments/uu-37-2008'

/** Every instrument the library cites, without prose. */
export const INSTRUMENTS = [
  pp432018,
  uu122022,
  uu91998,
  uu212000,
  permendagri112020,
  permendagri102024,
  bkn242017,
  bkn72022,
  perpres332020,
  perpres532023,
  uu81981,
  uu32024,
  uu202025,
  mk612022,
  uu312014,
  uu162004,
  uu182003,
  uu51986,
  uu52004,
  uu162011,
  pp482016,
  perpres122021,
  perpres162018,
  perpres542010,
  pp242011,
  uu372008,
  pp452013,
  pp722019,
  pp172018,
  pp182016,
  b362018,
  b712017,
  b942019,
  bkn12023,
  inpres62020,
  kepmenpanrb162025,
  keppres82024,
  mk1212024,
  mk1352024,
  mk1362024,
  mk412014,
  mk652023,
  perbawaslu72022,
  perbawaslu82020,
  perbawaslu92024,
  perpres1162022,
  perpres212023,
  perpres912024,
  perpres922024,
  perpres982020,
  pkpu102023,
  pkpu82024,
  pp112017,
  pp122017,
  pp122019,
  pp132002,
  pp302019,
  pp372004,
  pp422004,
  pp492018,
  pp532010,
  pp602008,
  pp62005,
  pp792021,
  pp942021,
  pp982000,
  seMenpanrb12023,
  seMenpanrb112023,
  seMenpanrb182023,
  seMenpanrb42024,
  skb2020,
  skb2022,
  uu12004,
  uu12015,
  uu12023,
  uu12026,
  uu102016,
  uu112020,
  uu202023,
  uu232014,
  uu252009,
  uu302014,
  uu52014,
  uu62014,
  uu72017,
  uu82015,
  permendagri12018,
  permendagri42023,
  permendagri742016,
  permendagri912019,
  perppu22022,
  perpres32018,
  pp492008,
  seBkn12021,
  seBkn22019,
  seMendagri54922022,
  uu92015,
  perlem152018,
  perlem72021,
  perpres462025,
  seLkpp12024,
  pp502018,
  perma62018,
] as const satisfies readonly Instrument[]

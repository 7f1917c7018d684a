import type { DateInput } from '../dates'
import type { Asn } from './person-asn'
import type { Sex } from './sex'

/** What every record of someone who is no ASN may hold. There is no field for a name: nothing here needs one. */
export interface CivilRecord {
  /** Birth date on record, e.g. `"1990-02-14"`. */
  readonly birthDate?: DateInput | undefined
  /** Sex on record, e.g. `"pria"`. */
  readonly sex?: Sex | undefined
  /** Nomor induk kependudukan, 16 digits as written, e.g. `"3273011402900001"`. */
  readonly nik?: string | undefined
}

/** What every record of non-ASN staff holds; NIP, golongan and the sanctions of ASN discipline cannot be written in it. */
export interface NonAsnRecord extends CivilRecord {
  /** The caller's own number of the person, e.g. `"THL-0117"`. */
  readonly localId?: string | undefined
  /** The caller's own code of the office where the person works, e.g. `"1.03.0.00.0.00.01.0000"`. */
  readonly opd?: string | undefined
  /** First day of the engagement, e.g. `"2017-01-02"`. */
  readonly from: DateInput
  /** Last day of the engagement; left out while it runs or while the end is not known. E.g. `"2017-12-31"`. */
  readonly lastDay?: DateInput | undefined
  /** Whether the work is that of an ASN post (UU 20/2023 Pasal 65, PP 49/2018 Pasal 96), e.g. `false`. */
  readonly fillsAsnPost?: boolean | undefined
}

/** On what someone who is no ASN works for an office: appointed by a decree, under a contract for services, or sent by a vendor. */
export const ENGAGEMENTS = ['surat-keputusan', 'kontrak-jasa', 'vendor'] as const

/** On what someone who is no ASN works for an office. */
export type Engagement = (typeof ENGAGEMENTS)[number]

/** Staff that an office engages itself, by decree or under a contract. */
export interface OwnStaffRecord extends NonAsnRecord {
  /** On what the person works for the office; a decree is an appointment, which UU 20/2023 Pasal 66 bars. E.g. `"surat-keputusan"`. */
  readonly engagement: 'surat-keputusan' | 'kontrak-jasa'
}

/** Tenaga harian lepas: a day labourer by local usage; no national act defines the kind. */
export interface Thl extends OwnStaffRecord {
  /** Always `"thl"`. */
  readonly kind: 'thl'
}

/** Tenaga honorer, of PP 48/2005 and before. */
export interface Honorer extends OwnStaffRecord {
  /** Always `"honorer"`. */
  readonly kind: 'honorer'
}

/** Tenaga kontrak by local usage; no PPPK. */
export interface TenagaKontrak extends OwnStaffRecord {
  /** Always `"tenaga-kontrak"`. */
  readonly kind: 'tenaga-kontrak'
}

/** Pegawai tidak tetap by local usage. */
export interface PegawaiTidakTetap extends OwnStaffRecord {
  /** Always `"ptt"`. */
  readonly kind: 'ptt'
}

/** Pegawai Pemerintah Non-Pegawai Negeri, paid from the budget of a central agency. */
export interface Ppnpn extends OwnStaffRecord {
  /** Always `"ppnpn"`. */
  readonly kind: 'ppnpn'
}

/** Staff of a regional public service body (BLUD) who are no ASN. */
export interface PegawaiBludNonAsn extends OwnStaffRecord {
  /** Always `"pegawai-blud-non-asn"`. */
  readonly kind: 'pegawai-blud-non-asn'
}

/** Penyedia jasa lainnya perorangan: someone whose services are procured; that is no appointment. */
export interface Pjlp extends NonAsnRecord {
  /** Always `"pjlp"`. */
  readonly kind: 'pjlp'
  /** Always `"kontrak-jasa"`. */
  readonly engagement: 'kontrak-jasa'
}

/** Tenaga alih daya: someone whom a vendor employs and sends; no appointment either. */
export interface TenagaAlihDaya extends NonAsnRecord {
  /** Always `"tenaga-alih-daya"`. */
  readonly kind: 'tenaga-alih-daya'
  /** Always `"vendor"`. */
  readonly engagement: 'vendor'
}

/** Someone who works for a government office and is no ASN, told apart by `kind`. */
export type NonAsn =
  | Thl
  | Honorer
  | TenagaKontrak
  | PegawaiTidakTetap
  | Ppnpn
  | PegawaiBludNonAsn
  | Pjlp
  | TenagaAlihDaya

/** What every record of a village official may hold. */
export interface VillageRecord extends CivilRecord {
  /** Code of the village, e.g. `"33.10.01.2001"`. */
  readonly desa?: string | undefined
  /** First day in office, e.g. `"2021-06-01"`. */
  readonly from?: DateInput | undefined
  /** Last day in office; left out while it runs or while the end is not known. E.g. `"2027-05-31"`. */
  readonly lastDay?: DateInput | undefined
}

/** An elected kepala desa; a PNS who acts as one is a {@link Asn} and stays one. */
export interface KepalaDesa extends VillageRecord {
  /** Always `"kepala-desa"`. */
  readonly kind: 'kepala-desa'
}

/** Sekretaris desa, pelaksana kewilayahan or pelaksana teknis (UU 6/2014 Pasal 48). */
export interface PerangkatDesa extends VillageRecord {
  /** Always `"perangkat-desa"`. */
  readonly kind: 'perangkat-desa'
}

/** A member of the Badan Permusyawaratan Desa. */
export interface AnggotaBpd extends VillageRecord {
  /** Always `"anggota-bpd"`. */
  readonly kind: 'anggota-bpd'
}

/** Someone who holds office in a village, told apart by `kind`. */
export type VillageOfficial = KepalaDesa | PerangkatDesa | AnggotaBpd

/** What every record of an elected head of a region may hold. */
export interface RegionalHeadRecord extends CivilRecord {
  /** What the region is, e.g. `"kota"`. The Kota Administrasi of Jakarta are none: their heads are appointed. */
  readonly regionKind: 'provinsi' | 'kabupaten' | 'kota'
  /** Code of the region, e.g. `"33.74"`. */
  readonly region?: string | undefined
  /** Day of the inauguration, e.g. `"2025-02-20"`. */
  readonly from?: DateInput | undefined
  /** Last day in office; left out while it runs or while the end is not known. E.g. `"2030-02-19"`. */
  readonly lastDay?: DateInput | undefined
}

/** An elected gubernur, bupati or wali kota; a penjabat is an {@link Asn}. */
export interface KepalaDaerah extends RegionalHeadRecord {
  /** Always `"kepala-daerah"`. */
  readonly kind: 'kepala-daerah'
}

/** The elected deputy of one. */
export interface WakilKepalaDaerah extends RegionalHeadRecord {
  /** Always `"wakil-kepala-daerah"`. */
  readonly kind: 'wakil-kepala-daerah'
}

/** An elected head of a region or deputy, told apart by `kind`. */
export type RegionalHead = KepalaDaerah | WakilKepalaDaerah

/** What every record of a soldier or police officer may hold. */
export interface ArmedRecord extends CivilRecord {
  /** The number of the person in the force, e.g. `"88010123"`. */
  readonly nrp?: string | undefined
}

/** A soldier of TNI. */
export interface PrajuritTni extends ArmedRecord {
  /** Always `"tni"`. */
  readonly kind: 'tni'
}

/** A member of Polri. */
export interface AnggotaPolri extends ArmedRecord {
  /** Always `"polri"`. */
  readonly kind: 'polri'
}

/** A soldier or police officer, told apart by `kind`. */
export type ArmedMember = PrajuritTni | AnggotaPolri

/** Anyone the library tells apart, by `kind`: one record for each of the kinds of employees. */
export type Person = Asn | NonAsn | VillageOfficial | RegionalHead | ArmedMember

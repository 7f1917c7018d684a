import { cycle, Form, getter, revoked, throwing } from '../schemas/oddities'
import type { BadCase } from './bad-case'

/** Inputs made to break a program, with all that is reported. */
export const HOSTILE: readonly BadCase[] = [
  {
    name: 'the key of the prototype',
    door: 'classifyConduct',
    input: () =>
      JSON.parse(
        '{"actor":{"kind":"pns","__proto__":{"post":"lurah"}},"conduct":"post-photo","constructor":{"prototype":1},"toString":null}',
      ),
    issues: [
      {
        path: 'actor.__proto__',
        code: 'unknown-key',
        given: '"__proto__"',
        accepted: ['kind', 'post', 'place'],
        id: 'actor.__proto__: isian ini tidak dikenal. Yang diterima di sini: kind, post, place. Hapuslah isian ini.',
        en: 'actor.__proto__: not a field that is known. Accepted here: kind, post, place. Remove the field.',
      },
      {
        path: 'constructor',
        code: 'unknown-key',
        given: '"constructor"',
        accepted: 24,
        id: 'constructor: isian ini tidak dikenal. Yang diterima di sini: salah satu dari 24 isian dalam daftar `accepted`. Hapuslah isian ini.',
        en: 'constructor: not a field that is known. Accepted here: one of the 24 fields listed in `accepted`. Remove the field.',
      },
      {
        path: 'toString',
        code: 'unknown-key',
        given: '"toString"',
        accepted: 24,
        id: 'toString: isian ini tidak dikenal. Yang diterima di sini: salah satu dari 24 isian dalam daftar `accepted`. Hapuslah isian ini.',
        en: 'toString: not a field that is known. Accepted here: one of the 24 fields listed in `accepted`. Remove the field.',
      },
    ],
  },
  {
    name: 'the name of a method as a code',
    door: 'classifyConduct',
    input: () => ({ actor: { kind: 'constructor' }, conduct: '__proto__', contest: 'toString' }),
    issues: [
      {
        path: 'actor.kind',
        code: 'unknown-value',
        given: '"constructor"',
        accepted: 35,
        id: 'actor.kind: "constructor" tidak diterima. Yang diterima: salah satu dari 35 kode dalam daftar `accepted`. Pilihlah salah satu yang diterima.',
        en: 'actor.kind: "constructor" is not accepted. Accepted: one of the 35 codes listed in `accepted`. Choose one of those accepted.',
      },
      {
        path: 'conduct',
        code: 'unknown-value',
        given: '"__proto__"',
        accepted: 46,
        id: 'conduct: "__proto__" tidak diterima. Yang diterima: salah satu dari 46 kode dalam daftar `accepted`. Pilihlah salah satu yang diterima.',
        en: 'conduct: "__proto__" is not accepted. Accepted: one of the 46 codes listed in `accepted`. Choose one of those accepted.',
      },
      {
        path: 'contest',
        code: 'unknown-value',
        given: '"toString"',
        accepted: 7,
        id: 'contest: "toString" tidak diterima. Yang diterima: "presiden", "dpr", "dpd", "dprd", "gubernur", "bupati-wali-kota", "partai". Pilihlah salah satu yang diterima.',
        en: 'contest: "toString" is not accepted. Accepted: "presiden", "dpr", "dpd", "dprd", "gubernur", "bupati-wali-kota", "partai". Choose one of those accepted.',
      },
    ],
  },
  {
    name: 'an actor that holds itself',
    door: 'classifyConduct',
    input: () => cycle(),
    issues: [
      {
        path: 'actor.post',
        code: 'not-plain',
        given: 'cycle',
        accepted: 12,
        id: 'actor.post: objek yang memuat dirinya sendiri tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: "jpt-utama", "jpt-madya", "jpt-madya-pejabat-pembina-kepegawaian", "jpt-pratama", "administrator", "pengawas", "pelaksana", "jf-ahli-utama", "jf-lain", "lurah", "penjabat-kepala-desa", "penjabat-kepala-daerah". Isilah dengan data polos.',
        en: 'actor.post: an object that contains itself is not accepted, since only plain data as in JSON is read. Accepted: "jpt-utama", "jpt-madya", "jpt-madya-pejabat-pembina-kepegawaian", "jpt-pratama", "administrator", "pengawas", "pelaksana", "jf-ahli-utama", "jf-lain", "lurah", "penjabat-kepala-desa", "penjabat-kepala-daerah". Give plain data.',
      },
    ],
  },
  {
    name: 'a getter that throws',
    door: 'classifyConduct',
    input: () => getter(),
    issues: [
      {
        path: 'conduct',
        code: 'not-plain',
        given: 'getter',
        accepted: 46,
        id: 'conduct: sebuah getter tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: salah satu dari 46 kode dalam daftar `accepted`. Isilah dengan data polos.',
        en: 'conduct: a getter is not accepted, since only plain data as in JSON is read. Accepted: one of the 46 codes listed in `accepted`. Give plain data.',
      },
    ],
  },
  {
    name: 'a proxy that throws at everything',
    door: 'classifyConduct',
    input: () => throwing(),
    issues: [
      {
        path: '',
        code: 'not-plain',
        given: 'unreadable',
        accepted: ['object'],
        id: 'Masukan: objek yang menolak dibaca tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: sebuah objek. Isilah dengan data polos.',
        en: 'The input: an object that refuses to be read is not accepted, since only plain data as in JSON is read. Accepted: an object. Give plain data.',
      },
    ],
  },
  {
    name: 'a revoked proxy inside',
    door: 'classifyConduct',
    input: () => ({ actor: revoked(), conduct: 'post-photo' }),
    issues: [
      {
        path: 'actor',
        code: 'not-plain',
        given: 'unreadable',
        accepted: ['object'],
        id: 'actor: objek yang menolak dibaca tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: objek dengan isian kind, post, place. Isilah dengan data polos.',
        en: 'actor: an object that refuses to be read is not accepted, since only plain data as in JSON is read. Accepted: an object with the fields kind, post, place. Give plain data.',
      },
    ],
  },
  {
    name: 'an object of a class',
    door: 'classifyConduct',
    input: () => new Form(),
    issues: [
      {
        path: '',
        code: 'not-plain',
        given: 'instance',
        accepted: ['object'],
        id: 'Masukan: objek dari suatu kelas tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: sebuah objek. Isilah dengan data polos.',
        en: 'The input: an object of a class is not accepted, since only plain data as in JSON is read. Accepted: an object. Give plain data.',
      },
    ],
  },
  {
    name: 'a function, a symbol and a bigint',
    door: 'classifyConduct',
    input: () => ({ actor: () => 'pns', conduct: Symbol('post-photo'), contest: 1n, [Symbol('note')]: 1 }),
    issues: [
      {
        path: 'actor',
        code: 'not-plain',
        given: 'function',
        accepted: ['object'],
        id: 'actor: sebuah fungsi tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: objek dengan isian kind, post, place. Isilah dengan data polos.',
        en: 'actor: a function is not accepted, since only plain data as in JSON is read. Accepted: an object with the fields kind, post, place. Give plain data.',
      },
      {
        path: 'conduct',
        code: 'not-plain',
        given: 'symbol',
        accepted: 46,
        id: 'conduct: sebuah symbol tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: salah satu dari 46 kode dalam daftar `accepted`. Isilah dengan data polos.',
        en: 'conduct: a symbol is not accepted, since only plain data as in JSON is read. Accepted: one of the 46 codes listed in `accepted`. Give plain data.',
      },
      {
        path: 'contest',
        code: 'not-plain',
        given: 'bigint',
        accepted: 7,
        id: 'contest: sebuah bigint tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: "presiden", "dpr", "dpd", "dprd", "gubernur", "bupati-wali-kota", "partai". Isilah dengan data polos.',
        en: 'contest: a bigint is not accepted, since only plain data as in JSON is read. Accepted: "presiden", "dpr", "dpd", "dprd", "gubernur", "bupati-wali-kota", "partai". Give plain data.',
      },
      {
        path: '["Symbol(note)"]',
        code: 'unknown-key',
        given: '"Symbol(note)"',
        accepted: 24,
        id: '["Symbol(note)"]: isian ini tidak dikenal. Yang diterima di sini: salah satu dari 24 isian dalam daftar `accepted`. Hapuslah isian ini.',
        en: '["Symbol(note)"]: not a field that is known. Accepted here: one of the 24 fields listed in `accepted`. Remove the field.',
      },
    ],
  },
  {
    name: 'a text of a million letters',
    door: 'classifyConduct',
    input: () => ({ actor: { kind: 'pns' }, conduct: 'x'.repeat(1_000_000), election: 'y'.repeat(1_000_000) }),
    issues: [
      {
        path: 'conduct',
        code: 'unknown-value',
        given: '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"',
        accepted: 46,
        id: 'conduct: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" tidak diterima. Yang diterima: salah satu dari 46 kode dalam daftar `accepted`. Pilihlah salah satu yang diterima.',
        en: 'conduct: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not accepted. Accepted: one of the 46 codes listed in `accepted`. Choose one of those accepted.',
      },
      {
        path: 'election',
        code: 'too-long',
        given: '"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…"',
        accepted: ['text, 1 to 300 characters'],
        id: 'election: "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…" terlalu panjang. Yang diterima: teks, 1 sampai 300 karakter. Ringkaslah isinya.',
        en: 'election: "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…" is too long. Accepted: a text of 1 to 300 characters. Shorten it.',
      },
    ],
  },
  {
    name: 'a key of a million letters',
    door: 'classifyConduct',
    input: () => ({ actor: { kind: 'pns' }, conduct: 'post-photo', ['k'.repeat(1_000_000)]: 1 }),
    issues: [
      {
        path: '["kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…"]',
        code: 'unknown-key',
        given: '"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…"',
        accepted: 24,
        id: '["kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…"]: isian ini tidak dikenal. Yang diterima di sini: salah satu dari 24 isian dalam daftar `accepted`. Hapuslah isian ini.',
        en: '["kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…"]: not a field that is known. Accepted here: one of the 24 fields listed in `accepted`. Remove the field.',
      },
    ],
  },
  {
    name: 'a list of a hundred million',
    door: 'classifyConduct',
    input: () => ({ actor: { kind: 'pns' }, conduct: 'post-photo', disputed: new Array(100_000_000) }),
    issues: [
      {
        path: 'disputed',
        code: 'too-long',
        given: 'too-many',
        accepted: ['list, at most 1000'],
        id: 'disputed: daftar atau objek itu terlalu panjang. Yang diterima: sebuah daftar, paling banyak 1000 butir. Ringkaslah isinya.',
        en: 'disputed: the list or object is too long. Accepted: a list of at most 1000 entries. Shorten it.',
      },
    ],
  },
  {
    name: 'signs that turn the text around',
    door: 'classifyConduct',
    input: () => ({ actor: { kind: 'pns\u202e\u0000' }, conduct: 'post-photo\ud83d' }),
    issues: [
      {
        path: 'actor.kind',
        code: 'unknown-value',
        given: '"pns\\u202e\\u0000"',
        accepted: 35,
        nearest: 'pns',
        id: 'actor.kind: "pns\\u202e\\u0000" tidak diterima. Yang diterima: "pns" dan 34 kode lain dalam daftar `accepted`. Yang terdekat ialah "pns"; tulislah itu jika memang itu maksudnya.',
        en: 'actor.kind: "pns\\u202e\\u0000" is not accepted. Accepted: "pns" and 34 other codes listed in `accepted`. The nearest is "pns"; write it if that is what is meant.',
      },
      {
        path: 'conduct',
        code: 'unknown-value',
        given: '"post-photo\\ud83d"',
        accepted: 46,
        nearest: 'post-photo',
        id: 'conduct: "post-photo\\ud83d" tidak diterima. Yang diterima: "post-photo" dan 45 kode lain dalam daftar `accepted`. Yang terdekat ialah "post-photo"; tulislah itu jika memang itu maksudnya.',
        en: 'conduct: "post-photo\\ud83d" is not accepted. Accepted: "post-photo" and 45 other codes listed in `accepted`. The nearest is "post-photo"; write it if that is what is meant.',
      },
    ],
  },
  {
    name: 'a map for an actor, a set for a list',
    door: 'classifyConduct',
    input: () => ({ actor: new Map([['kind', 'pns']]), conduct: 'post-photo', disputed: new Set(['authorship']) }),
    issues: [
      {
        path: 'actor',
        code: 'not-plain',
        given: 'instance',
        accepted: ['object'],
        id: 'actor: objek dari suatu kelas tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: objek dengan isian kind, post, place. Isilah dengan data polos.',
        en: 'actor: an object of a class is not accepted, since only plain data as in JSON is read. Accepted: an object with the fields kind, post, place. Give plain data.',
      },
      {
        path: 'disputed',
        code: 'not-plain',
        given: 'instance',
        accepted: ['list, at most 1000'],
        id: 'disputed: objek dari suatu kelas tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: sebuah daftar, paling banyak 1000 butir. Isilah dengan data polos.',
        en: 'disputed: an object of a class is not accepted, since only plain data as in JSON is read. Accepted: a list of at most 1000 entries. Give plain data.',
      },
    ],
  },
]

/** The head of the first page: what this is, and where to go, before the text of the README. */
export function home(tables: number, rows: number): string {
  const cards = [
    [
      'playground.html',
      'Coba sekarang',
      'Try it',
      'Jawab beberapa pertanyaan, lihat keputusan dan pasalnya. No installation, nothing leaves your browser.',
    ],
    [
      'site/panduan.md',
      'Panduan',
      'Guides',
      'Dari pemasangan sampai jawaban pertama. From install to the first answer.',
    ],
    [
      'site/tables-id.md',
      'Tabel hukum',
      'Law tables',
      `${tables} tabel, ${rows.toLocaleString('id')} baris, masing-masing dengan pasalnya. Each row with its article.`,
    ],
    [
      'site/batas.md',
      'Cakupan dan batas',
      'Coverage and limits',
      'Apa yang dibaca, sampai hari apa, dan apa yang tidak. What was read, and what was not.',
    ],
  ].map(
    ([href, id, en, text]) =>
      `<a class="home-card" href="${href}"><strong>${id}</strong><em>${en}</em><span>${text}</span></a>`,
  )
  return [
    '<div class="home-hero"><p class="home-title">Hukum aparatur sipil negara sebagai kode</p>',
    '<p class="home-lead">Setiap jawaban menyebut pasal yang berlaku pada harinya, apa yang diperdebatkan, dan apa yang belum diketahui. ',
    '<span lang="en">The law of the Indonesian civil service as code: every answer cites the article in force on its day.</span></p></div>',
    `<nav class="home-cards" aria-label="Mulai / Start">${cards.join('')}</nav>`,
  ].join('')
}

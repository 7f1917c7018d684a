/*
 * Where a scan does not show a division as it was printed. Each entry was looked up by eye, and a test fails when one is no longer needed.
 */

/** Articles whose numbers of paragraphs were read apart from the paragraphs: in a column of their own, or not at all. */
export const TORN: readonly string[] = [
  'pp-11-2017/pasal-3',
  'pp-11-2017/pasal-23',
  'pp-11-2017/pasal-36',
  'pp-11-2017/pasal-37',
  'pp-11-2017/pasal-64',
  'pp-11-2017/pasal-65',
  'pp-11-2017/pasal-126',
  'pp-11-2017/pasal-127',
  'pp-11-2017/pasal-253',
  'pp-11-2017/pasal-254',
  'pp-11-2017/pasal-255',
  'pp-11-2017/pasal-267',
  'pp-11-2017/pasal-268',
  'pp-11-2017/pasal-269',
  'pp-11-2017/pasal-270',
  'pp-11-2017/pasal-308',
  'pp-11-2017/pasal-309',
  'pp-11-2017/pasal-311',
  'pp-11-2017/pasal-314',
  'pp-11-2017/pasal-316',
  'pp-11-2017/pasal-320',
  'pp-11-2017/pasal-325',
  'pp-11-2017/pasal-326',
  'pp-11-2017/pasal-331',
  'pp-11-2017/pasal-334',
  'pp-11-2017/pasal-335',
  'pp-11-2017/pasal-336',
  'pp-11-2017/pasal-337',
  'pp-11-2017/pasal-338',
  'pp-11-2017/pasal-339',
  'pp-11-2017/pasal-345',
  'pp-11-2017/pasal-346',
  'pp-12-2017/pasal-10',
  'pp-12-2017/pasal-36',
  'pp-12-2017/pasal-37',
  'pp-17-2018/pasal-13',
  'pp-17-2018/pasal-30',
  'pp-48-2016/pasal-15',
  'pp-48-2016/pasal-17',
  'pp-48-2016/pasal-18',
  'pp-48-2016/pasal-19',
  'pp-79-2021/pasal-16',
  'pp-94-2021/penjelasan/pasal-8',
  'uu-7-2017/pasal-89',
]

/** Divisions whose own mark or heading was misread or lost; what they say is there. */
export const MARK_LOST: { readonly [provision: string]: string } = {
  'pp-11-2017/pasal-145/ayat-1/huruf-e': 'the letter is there; the abbreviation PyB after it was read as $B',
  'pp-11-2017/pasal-310/huruf-g': 'three items of the list stand behind the letters e and f, without their own',
  'pp-11-2017/pasal-336/ayat-4': 'the last sentence of a torn article; one before it was split by a line of numbers',
  'pp-49-2018/pasal-71/ayat-3': 'paragraphs (3) and (4) were read after the heading of the next article',
  'pp-49-2018/pasal-71/ayat-4': 'paragraphs (3) and (4) were read after the heading of the next article',
  'pp-72-2019/pasal-i/angka-2': 'the number of the amendment of Pasal 11A to 11C was lost',
  'pp-72-2019/pasal-i/angka-6': 'the number of the amendment of Pasal 33A to 33C was lost',
  'pp-72-2019/pasal-i/angka-9': 'the number of the amendment of Pasal 44A to 44E was lost',
  'pp-72-2019/pasal-i/angka-14': 'the number of the amendment of Pasal 94 was lost',
  'pp-94-2021/pasal-5/huruf-n/angka-1': 'the digit was read as a letter f',
  'pp-94-2021/pasal-10/ayat-2/huruf-f/angka-2': 'the bracket after the digit was read as a letter l, without a space',
  'pp-94-2021/pasal-11/ayat-2/huruf-d/angka-2': 'the bracket after the digit was read as a letter l, without a space',
  'pp-94-2021/penjelasan/pasal-15/ayat-1': 'the word Pasal of four headings was read in another place',
  'uu-7-2017/pasal-93/huruf-g/angka-5': 'letters d to k were read apart from their items',
  'uu-7-2017/pasal-97/huruf-e/angka-5': 'letters c to i were read apart from their items',
  'uu-7-2017/pasal-101/huruf-e/angka-5': 'letters b to f were read apart from their items',
  'uu-7-2017/pasal-198/ayat-1': 'the heading of the article was lost; it opens Bab IV',
  'uu-7-2017/pasal-227/huruf-o': 'the letters were read after the last item',
}

/** What the copy at hand does not have, so that nothing of it may be called read in the gazette. */
export const NOT_IN_COPY: { readonly [prefix: string]: string } = {
  'pp-79-2021/pasal-7': 'a page is missing between Pasal 6 and Pasal 8',
  'pp-94-2021/pasal-39': 'the article was cut off between Pasal 38 and Pasal 40',
  'uu-7-2017/pasal-240': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-280': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-281': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-282': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-283': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-304': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-305': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-306': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-454': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-455': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-476': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-490': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-491': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-492': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-493': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-494': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-495': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-496': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-521': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-522': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-523': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-547': 'the copy ends in Pasal 227',
  'uu-7-2017/pasal-548': 'the copy ends in Pasal 227',
}

/** What stands in the text of a later instrument that put it there. */
export const INSERTED_BY: { readonly [provision: string]: string } = {
  'pp-45-2013/pasal-16a': 'pp-50-2018',
}

/** What is in the copy, but too damaged to be called read. */
export const DAMAGED: { readonly [provision: string]: string } = {
  'uu-1-2004/pasal-65': 'half of each line was lost: where the five years begin is not legible',
}

/** Paraphrases whose number is a count of ours: so many items has the list. */
export const COUNTED: readonly string[] = [
  'pp-12-2017/pasal-37/ayat-4',
  'pp-49-2018/pasal-77/huruf-a',
  'pp-49-2018/pasal-77/huruf-b',
  'pp-49-2018/pasal-77/huruf-c',
  'pp-49-2018/pasal-77/huruf-d',
  'uu-20-2023/pasal-3/ayat-2',
  'uu-23-2014/pasal-12/ayat-1',
  'uu-23-2014/pasal-12/ayat-2',
  'uu-23-2014/pasal-12/ayat-3',
]

/** Years of the gazette that were misread where its number is printed. */
export const YEAR_MISREAD: { readonly [instrument: string]: string } = {
  'pp-17-2018': '2078',
}

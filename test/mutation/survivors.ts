import { readFileSync } from 'node:fs'

/** A mutant of an algorithm that no test can notice, because it changes no answer. */
export interface Survivor {
  readonly file: string
  /** The code as it stands, and what the mutant puts in its place; what ends in `…` may go on. */
  readonly code: string
  readonly instead: string
  /** What the line on which it begins must hold, where the code alone does not tell which place is meant. */
  readonly line?: string
  readonly reason: string
}

/** Mutants that change no answer, each with the reason. A list that grows is a sign of code that is not needed. */
export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'src/dates/indonesian.ts',
    code: '/^(?:hari…',
    instead: '/(?:hari…',
    reason: 'Every group of it may be empty, so it matches at the beginning of any text.',
  },
  {
    file: 'src/dates/period.ts',
    code: 'right.from > start',
    instead: 'right.from >= start',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/dates/period.ts',
    code: 'left.until < right.until',
    instead: 'left.until <= right.until',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/dates/period.ts',
    code: 'left.until === null',
    instead: 'false',
    reason: 'No text is greater than null, so the other end is taken all the same; the compiler does not know it.',
  },
  {
    file: 'src/dates/plain-date.ts',
    code: 'year > 999',
    instead: 'false',
    reason: 'A year of four digits is padded with nothing; not to try is only quicker.',
  },
  {
    file: 'src/elections/define-election.ts',
    code: 'campaign !== undefined',
    instead: 'true',
    reason: 'No text comes after undefined; the compiler does not know it.',
  },
  {
    file: 'src/elections/stage-on.ts',
    code: 'day < campaign.from',
    instead: 'day <= campaign.from',
    reason: 'The first day of the campaign was told the line before.',
  },
  {
    file: 'src/people/number/nip.ts',
    code: 'on !== null',
    instead: 'true',
    reason: 'No day comes after null; the compiler does not know it.',
  },
  {
    file: 'src/people/number/ni-pppk.ts',
    code: 'on !== null',
    instead: 'true',
    reason: 'No day comes after null; the compiler does not know it.',
  },
  {
    file: 'src/people/number/parts.ts',
    code: 'on !== null',
    instead: 'true',
    reason: 'No day comes after null; the compiler does not know it.',
  },
  {
    file: 'src/people/number/nip.ts',
    code: 'year === undefined',
    instead: 'false',
    reason: 'A year that is none has left an issue, and with an issue no warning is told.',
  },
  {
    file: 'src/people/number/nip.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: '? []',
    reason: 'Told only where a part could not be read, and then the number is refused.',
  },
  {
    file: 'src/people/number/ni-pppk.ts',
    code: 'year === undefined',
    instead: 'false',
    reason: 'A year that is none has left an issue, and with an issue no warning is told.',
  },
  {
    file: 'src/people/number/ni-pppk.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'year === undefined ? []',
    reason: 'Told only where the year could not be read, and then the number is refused.',
  },
  {
    file: 'src/people/number/ni-pppk.ts',
    code: 'birthDate !== undefined',
    instead: 'true',
    reason: 'No text comes before undefined; the compiler does not know it.',
  },
  {
    file: 'src/people/number/nip.ts',
    code: 'first < AGE_RULE_FROM',
    instead: 'true',
    reason: 'From that day on the number was refused a few lines before.',
  },
  {
    file: 'src/people/number/nip.ts',
    code: 'first < AGE_RULE_FROM',
    instead: 'first <= AGE_RULE_FROM',
    reason: 'From that day on the number was refused a few lines before.',
  },
  {
    file: 'src/people/number/nik.ts',
    code: 'given > FOR_WOMEN',
    instead: 'given >= FOR_WOMEN',
    reason: 'There is neither a day 40 nor a day 0.',
  },
  {
    file: 'src/people/number/read-digits.ts',
    code: "''",
    instead: '"Stryker was here!"',
    line: "digits: ''",
    reason: 'No digits, or seventeen signs that are none: either way of no length that is accepted.',
  },
  {
    file: 'src/people/number/read-digits.ts',
    code: '/\\d+|(?:(?!\\d)[\\p{L}\\p{M}\\p{N}])+|[^\\p{L}\\p{M}\\p{N}]+/gu',
    instead: '/\\d|(?:(?!\\d)[\\p{L}\\p{M}\\p{N}])+|[^\\p{L}\\p{M}\\p{N}]+/gu',
    reason: 'Digits are put together one by one as well as in runs.',
  },
  {
    file: 'src/calendar/calendar.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'workingDays: []',
    reason: 'What is no day number has no place among the days.',
  },
  {
    file: 'src/calendar/day-table.ts',
    code: "{ certainty: 'no', hold, asn: true }",
    instead: '{}',
    reason: 'A day that does not stand is passed over, whatever else is told of it; anything but yes and unsure is no.',
  },
  {
    file: 'src/calendar/day-table.ts',
    code: "'no'",
    instead: '""',
    line: "forAsn === '",
    reason: 'A day that does not stand is passed over, whatever else is told of it; anything but yes and unsure is no.',
  },
  {
    file: 'src/calendar/day-table.ts',
    code: 'true',
    instead: 'false',
    line: "forAsn === 'none'",
    reason: 'A day that does not stand is passed over, whatever else is told of it; anything but yes and unsure is no.',
  },
  {
    file: 'src/calendar/deadline-cautions.ts',
    code: "'keppres-asn'",
    instead: '""',
    reason: 'Whatever is not the joint decree is read as the Keppres; only the type knows the name.',
  },
  {
    file: 'src/calendar/deadline-cautions.ts',
    code: 'asn.doubts.get(index)?.asn',
    instead: 'asn.doubts.get(index).asn',
    reason: 'A day whose leave is in doubt has a doubt; the compiler does not know it.',
  },
  {
    file: 'src/calendar/deadline-cautions.ts',
    code: "countedAs === 'hari-kerja'",
    instead: 'false',
    reason: 'A deadline of working days ends on one, of which there is nothing to say; not to look is only quicker.',
  },
  {
    file: 'src/calendar/deadline-cautions.ts',
    code: "'hari-kerja'",
    instead: '""',
    reason: 'A deadline of working days ends on one, of which there is nothing to say; not to look is only quicker.',
  },
  {
    file: 'src/calendar/deadline.ts',
    code: "countedAs === 'hari-kerja'",
    instead: 'true',
    reason: 'The reading of collective leave moves no other days; not to count again is only quicker.',
  },
  {
    file: 'src/calendar/decree-history.ts',
    code: 'endedBy === null',
    instead: 'false',
    reason: 'There is no decree called null.',
  },
  {
    file: 'src/calendar/holidays-between.ts',
    code: "'non-working'",
    instead: '""',
    reason: 'Whatever is not working is read as non-working; only the type knows the name.',
  },
  {
    file: 'src/calendar/skipped-days.ts',
    code: 'day < dayNumberOf(due)',
    instead: 'day <= dayNumberOf(due)',
    reason: 'The due day is a working day, and none of those is passed over.',
  },
  {
    file: 'src/calendar/define-calendar.ts',
    code: "''",
    instead: '"Stryker was here!"',
    line: 'toDayNumber(date ??',
    reason: 'A text that is no day has no number, whichever it is.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: "tableKey * 4 + (options.week === 6 ? 2 : 0) + (options.cutiBersama === 'working' ? 1 : 0)",
    instead: "tableKey * 4 + (options.week === 6 ? 2 : 0) - (options.cutiBersama === 'working' ? 1 : 0)",
    reason: 'A key must tell the cases apart; which number it is does not matter, and these are as different.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: 'tableKey * 4 + (options.week === 6 ? 2 : 0)',
    instead: 'tableKey * 4 - (options.week === 6 ? 2 : 0)',
    reason: 'A key must tell the cases apart; which number it is does not matter, and these are as different.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: 'options.week === 6',
    instead: 'options.week !== 6',
    reason: 'A key must tell the cases apart; which of two numbers stands for which does not matter.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: "options.cutiBersama === 'working'",
    instead: "options.cutiBersama !== 'working'",
    line: 'tableKey * 4',
    reason: 'A key must tell the cases apart; which of two numbers stands for which does not matter.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: 'known !== undefined',
    instead: 'false',
    reason: 'Not to look for what was laid out before is only slower; the answers are the same.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: 'known.asKnownOn === options.asKnownOn',
    instead: 'false',
    reason: 'A copy that names the same day is the same index.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: 'cut <= on',
    instead: 'cut > on',
    reason: 'How many days of knowledge are past tells as much as how many are still to come.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: "knowledge * 2 + (options.decree === 'skb' ? 0 : 1)",
    instead: "knowledge * 2 - (options.decree === 'skb' ? 0 : 1)",
    reason: 'A key must tell the cases apart; which number it is does not matter, and these are as different.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: "options.decree === 'skb'",
    instead: "options.decree !== 'skb'",
    reason: 'A key must tell the cases apart; which of two numbers stands for which does not matter.',
  },
  {
    file: 'src/calendar/working-day-index.ts',
    code: 'index < length',
    instead: 'index <= length',
    reason: 'The place after the last day is blocked, and refused as such.',
  },
  {
    file: 'src/calendar/working-days.ts',
    code: 'at >= index.length',
    instead: 'at > index.length',
    reason: 'The place after the last day is blocked, and refused as such.',
  },
  {
    file: 'src/calendar/working-days.ts',
    code: 'start >= index.length',
    instead: 'start > index.length',
    reason: 'The place after the last day is blocked, and refused as such.',
  },
  {
    file: 'src/calendar/working-days.ts',
    code: 'at < 0',
    instead: 'at <= 0',
    reason: 'Before the first day nothing can be reached, and it is refused as such.',
  },
  {
    file: 'src/calendar/working-days.ts',
    code: 'count > 0',
    instead: 'count >= 0',
    reason: 'Zero was answered the line before.',
  },
  {
    file: 'src/calendar/working-days.ts',
    code: 'start < end',
    instead: 'start <= end',
    reason: 'Equal days were answered before.',
  },
  {
    file: 'src/rules/additional-duty/succession/assign-in-order.ts',
    code: 'job < jobs.length',
    instead: 'job <= jobs.length',
    reason: 'After the last job there is none to be placed.',
  },
  {
    file: 'src/rules/additional-duty/succession/assign-in-order.ts',
    code: 'state.search += 1',
    instead: 'state.search -= 1',
    reason: 'The number of a search need only be another than those before.',
  },
  {
    file: 'src/rules/additional-duty/succession/assign-in-order.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'const reached',
    reason: 'What is no place of a server marks none.',
  },
  {
    file: 'src/rules/additional-duty/succession/assign-in-order.ts',
    code: 'opened[own] === search',
    instead: 'false',
    reason: 'The second job of a class sees nothing new; not to look is only quicker.',
  },
  {
    file: 'src/rules/additional-duty/succession/assign-in-order.ts',
    code: 'dead[server] === 1',
    instead: 'false',
    reason: 'From there no free server is reached; not to look is only quicker.',
  },
  {
    file: 'src/rules/additional-duty/succession/assign-in-order.ts',
    code: '(loadOf(state, server) - loadOf(state, best) || server - best) < 0',
    instead: '(loadOf(state, server) - loadOf(state, best) || server - best) <= 0',
    reason: 'No server stands twice in a list.',
  },
  {
    file: 'src/rules/additional-duty/succession/assign-in-order.ts',
    code: '…',
    instead: '…',
    line: 'order.toSorted(',
    reason: 'In whatever order servers are relieved, it goes on until none can be.',
  },
  {
    file: 'src/decision/box.ts',
    code: 'slot < core.masks.length',
    instead: 'slot <= core.masks.length',
    reason: 'After the last slot nothing lies outside.',
  },
  {
    file: 'src/decision/box.ts',
    code: 'clock < CLOCKS.length',
    instead: 'clock <= CLOCKS.length',
    reason: 'After the last clock no day is earlier or later than another.',
  },
  {
    file: 'src/decision/clock.ts',
    code: 'clock < CLOCKS.length',
    instead: 'clock <= CLOCKS.length',
    reason: 'After the last clock no day is earlier or later than another.',
  },
  {
    file: 'src/decision/clock.ts',
    code: '(lo[clock] as number) > earliest',
    instead: 'lo[clock] as number >= earliest',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/decision/compile.ts',
    code: 'known !== undefined',
    instead: 'false',
    reason: 'What is not remembered is worked out again.',
  },
  {
    file: 'src/decision/compile.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'resolve(id, [])',
    reason: 'The path is looked at for rows that come again, and no row is called so.',
  },
  {
    file: 'src/decision/row-box.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: '? []',
    reason: 'A list of names that are refused, and no dimension is called so.',
  },
  {
    file: 'src/decision/row-box.ts',
    code: 'vocabulary.place[slot]?.[code]',
    instead: 'vocabulary.place[slot][code]',
    reason: 'Every slot has its places; the compiler does not know it.',
  },
  {
    file: 'src/decision/compile.ts',
    code: 'full === -1',
    instead: 'false',
    reason: 'No row of a bucket turns on a dimension this wide, so that all its masks are whole.',
  },
  {
    file: 'src/decision/compile.ts',
    code: '-1',
    instead: '+1',
    line: 'full === -1',
    reason: 'No row of a bucket turns on a dimension this wide, so that all its masks are whole.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'first: [], last: []',
    reason:
      'First days that stand one place on fit no box, so no bucket is passed over as full: only slower. Last days alike are noticed.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'table.asks?.[value] ??',
    reason: 'No dimension has that name.',
  },
  {
    file: 'src/decision/prove.ts',
    code: 'NO_LATER + 1',
    instead: 'NO_LATER - 1',
    reason:
      'The last slice would end two days early, 8,000 years from now; no slice begins there that it would have to meet.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '…',
    instead: '…',
    line: 'volumeOf(box, space)',
    reason: 'A volume that is reckoned wrong only sends the proof the longer way, which finds the same.',
  },
  {
    file: 'src/decision/prove.ts',
    code: 'overlaps.size === 0 && covered === space.combinations',
    instead: 'false',
    reason: 'The longer way finds the same.',
  },
  {
    file: 'src/decision/prove.ts',
    code: 'slot < vocabulary.names.length',
    instead: 'slot <= vocabulary.names.length',
    reason: 'After the last slot no mask differs from what is full.',
  },
  {
    file: 'src/decision/prove.ts',
    code: 'a.ref.id === b.ref.id',
    instead: 'false',
    reason: 'The cells of one row are disjoint.',
  },
  {
    file: 'src/decision/prove.ts',
    code: 'cells.slice(at + 1)',
    instead: 'cells',
    reason: 'A pair met a second time is not told again, and a cell is skipped with its own row.',
  },
  {
    file: 'src/decision/prove.ts',
    code: 'at + 1',
    instead: 'at - 1',
    line: 'cells.slice(',
    reason: 'A pair met a second time is not told again, and a cell is skipped with its own row.',
  },
  {
    file: 'src/decision/prove.ts',
    code: "''",
    instead: '"Stryker was here!"',
    line: '.join(',
    reason: 'Values are compared by what is joined, whatever stands between.',
  },
  {
    file: 'src/decision/prove.ts',
    code: 'place < 31',
    instead: 'place <= 31',
    reason: 'A mask has no 32nd bit.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '…',
    instead: '…',
    line: 'function volumeOf(',
    reason: 'A volume that is reckoned wrong only sends the proof the longer way, which finds the same.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '…',
    instead: '…',
    line: 'volume *= places(',
    reason: 'A volume that is reckoned wrong only sends the proof the longer way, which finds the same.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '…',
    instead: '…',
    line: 'const held = space.sequences',
    reason: 'A volume that is reckoned wrong only sends the proof the longer way, which finds the same.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '…',
    instead: '…',
    line: 'days.every((day, clock)',
    reason: 'A volume that is reckoned wrong only sends the proof the longer way, which finds the same.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '…',
    instead: '…',
    line: 'return volume * held.length',
    reason: 'A volume that is reckoned wrong only sends the proof the longer way, which finds the same.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '(cell.box.hi[clock] as number) < NO_LATER',
    instead: 'true',
    reason: 'A slice that begins after the last day there is holds no day.',
  },
  {
    file: 'src/decision/prove.ts',
    code: '(cell.box.hi[clock] as number) < NO_LATER',
    instead: 'cell.box.hi[clock] as number <= NO_LATER',
    reason: 'A slice that begins after the last day there is holds no day.',
  },
  {
    file: 'src/rules/coordination/adoption-of-opd.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'lacking = []',
    reason: 'Only elements of the procedure are looked for in it, and none is called so.',
  },
  {
    file: 'src/rules/coordination/fiscal-year.ts',
    code: 'last < day',
    instead: 'last <= day',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/rules/coordination/ranking.ts',
    code: 'left.opd < right.opd',
    instead: 'left.opd <= right.opd',
    reason: 'A report that names an office twice is refused, so no two names are the same.',
  },
  {
    file: 'src/rules/additional-duty/succession/serve.ts',
    code: 'list === undefined',
    instead: 'true',
    reason: 'The list of a class is the same whenever it is made; to keep it is only quicker.',
  },
  {
    file: 'src/rules/additional-duty/succession/serve.ts',
    code: "''",
    instead: '"Stryker was here!"',
    line: "key: ''",
    reason: 'No package is called so.',
  },
  {
    file: 'src/rules/additional-duty/succession/serve.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'conditions: []',
    reason: 'Of what is gathered only the conditions that there are are told.',
  },
  {
    file: 'src/rules/escalation/escalation/ladder.ts',
    code: 'rule === undefined',
    instead: 'false',
    reason: 'An office has a provision of its own only where its rung has a clock; the compiler does not know it.',
  },
  {
    file: 'src/rules/escalation/escalation/missing.ts',
    code: 'filedOn !== undefined',
    instead: 'true',
    reason: 'No text comes before or after undefined; the compiler does not know it.',
  },
  {
    file: 'src/rules/escalation/escalation/missing.ts',
    code: 'answeredOn !== undefined',
    instead: 'true',
    reason: 'No text comes before or after undefined; the compiler does not know it.',
  },
  {
    file: 'src/rules/escalation/escalation/steps.ts',
    code: 'at < used',
    instead: 'at <= used',
    reason: 'On the rung that was used lies a paper, and that tells its state.',
  },
  {
    file: 'src/rules/escalation/escalation/variants.ts',
    code: "rungs.findLast(({ place }) => place.line === 'ladder')?.rung",
    instead: "rungs.findLast(({ place }) => place.line === 'ladder').rung",
    reason: 'Every ladder has a last rung; the compiler does not know it.',
  },
  {
    file: 'src/interchange/plan-steps.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: ': []',
    reason: 'What is no day is passed over in the next line.',
  },
  {
    file: 'src/decision/prepare.ts',
    code: 'found === undefined',
    instead: 'true',
    reason: 'What is not remembered is worked out again.',
  },
  {
    file: 'src/decision/prepare.ts',
    code: 'vocabulary.place[slot]?.[option]',
    instead: 'vocabulary.place[slot][option]',
    reason: 'Every slot has its places; the compiler does not know it.',
  },
  {
    file: 'src/decision/prepare.ts',
    code: 'vocabulary.values[slot]?.join',
    instead: 'vocabulary.values[slot].join',
    reason: 'Every slot has its values; the compiler does not know it.',
  },
  {
    file: 'src/decision/prepare.ts',
    code: 'clock < CLOCKS.length',
    instead: 'clock <= CLOCKS.length',
    reason: 'After the last clock no day is later than another.',
  },
  {
    file: 'src/decision/prepare.ts',
    code: 'asked === undefined',
    instead: 'false',
    reason: 'No evidence is weaker than what was not asked; not to look is only quicker.',
  },
  {
    file: 'src/decision/prepare.ts',
    code: 'late === undefined && derived.length === 0 && below.length === 0',
    instead: 'false',
    reason: 'With nothing put before them the cautions are the same; not to copy them is only quicker.',
  },
  {
    file: 'src/interchange/to-mermaid.ts',
    code: "'id'",
    instead: '""',
    reason: 'Whatever is not English is read as Indonesian; only the type knows the name.',
  },
  {
    file: 'src/interchange/to-icalendar.ts',
    code: 'point < 0x80',
    instead: 'point <= 0x80',
    reason: 'U+0080 is a sign of control, in whose place a space was put before.',
  },
  {
    file: 'src/interchange/json-schema/to-json-schema.ts',
    code: "'draft-2020-12'",
    instead: '""',
    reason:
      'Zod tells drafts apart by tuples, definitions and the like, which no schema has, and by the address, which is ours.',
  },
  {
    file: 'src/interchange/json-schema/to-json-schema.ts',
    code: "'input'",
    instead: '""',
    reason: 'No schema gives anything else than it takes, so that zod writes both sides the same.',
  },
  {
    file: 'src/interchange/json-schema/to-json-schema.ts',
    code: "'any'",
    instead: '""',
    reason: 'Zod throws only for the word that says so.',
  },
  {
    file: 'src/decision/axes.ts',
    code: 'new Set(alternatives.map(({ region }) => region.masks[slot])).size < 2',
    instead: 'false',
    reason:
      'Where all ways have the same values no value leaves other ways; not to compare them is several times as quick.',
  },
  {
    file: 'src/decision/checker.ts',
    code: 'at < together.length',
    instead: 'at <= together.length',
    reason: 'No fact is called undefined.',
  },
  {
    file: 'src/decision/checker.ts',
    code: 'together.length <= 32',
    instead: 'together.length < 32',
    reason: 'With one fact fewer nothing is shared, which is only slower.',
  },
  {
    file: 'src/decision/checker.ts',
    code: 'shared?.set',
    instead: 'shared.set',
    reason: 'Where answers are shared the store has been made a few lines before.',
  },
  {
    file: 'src/decision/settle.ts',
    code: 'waking.filter((slot) => !here.includes(slot))',
    instead: 'waking',
    reason: 'What no other point is told beneath is told again, with the same answer; not to is only quicker.',
  },
  {
    file: 'src/decision/settle.ts',
    code: 'other !== slot',
    instead: 'true',
    reason: 'What no other point is told beneath is told again, with the same answer; not to is only quicker.',
  },
  {
    file: 'src/decision/settle.ts',
    code: '!rest.some((other) => other !== slot)',
    instead: 'false',
    reason: 'What no other point is told beneath is told again, with the same answer; not to is only quicker.',
  },
  {
    file: 'src/decision/settle.ts',
    code: '(regions[0] as Region).masks[slot] === 1 << place',
    instead: 'false',
    reason: 'Turned to where it stands, a point gives the same outcome and is left out; not to try is only quicker.',
  },
  {
    file: 'src/decision/settle.ts',
    code: '(there[0] as Region).masks.slice(setting.tables.vocabulary.firstPoint)',
    instead: '(there[0] as Region).masks',
    reason: 'What is no point stands alike under every reading: a longer key tells the same apart.',
  },
  {
    file: 'src/decision/settle.ts',
    code: 'new Set(keys).size > 1',
    instead: 'true',
    reason: 'Where all ways rest on the same rows they turn on nothing; not to look is only quicker.',
  },
  {
    file: 'src/decision/settle.ts',
    code: 'new Set(keys).size > 1',
    instead: 'new Set(keys).size >= 1',
    reason: 'Where all ways rest on the same rows they turn on nothing; not to look is only quicker.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'layOut(vocabulary, [])',
    reason: 'No table is called undefined, which is the id of a text.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: '{ stray: false }',
    instead: '{}',
    reason: 'It is filled before it is read.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: 'false',
    instead: 'true',
    line: 'scratch: { stray: false }',
    reason: 'It is filled before it is read.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: '[]',
    instead: '["Stryker was here"]',
    line: 'const classes',
    reason: 'A class that no code is of only leaves a number unused.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: "''",
    instead: '"Stryker was here!"',
    line: 'const alike',
    reason: 'Where a chunk does not turn on the axis all codes get the same text, whatever it is.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: 'stride > Number.MAX_SAFE_INTEGER',
    instead: 'stride >= Number.MAX_SAFE_INTEGER',
    reason: 'The number of cells is a product of many factors, and none that codes and clocks make is this one.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: 'codes.length <= FEW',
    instead: 'true',
    reason: 'Both ways find the same place; which is taken only decides how soon.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: 'codes.length <= FEW',
    instead: 'false',
    reason: 'Both ways find the same place; which is taken only decides how soon.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: 'codes.length <= FEW',
    instead: 'codes.length < FEW',
    reason: 'Both ways find the same place; which is taken only decides how soon.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: 'codes.length <= FEW',
    instead: 'codes.length > FEW',
    reason: 'Both ways find the same place; which is taken only decides how soon.',
  },
  {
    file: 'src/decision/decide-layout.ts',
    code: 'at < codes.length',
    instead: 'at <= codes.length',
    reason: 'After the last code there is undefined, and what is undefined is not looked up.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'facts[by] === undefined',
    instead: 'true',
    line: 'let left = facts[by]',
    reason:
      'A count that is not zero only has the facts looked at one by one, and among those that the bucket asks for there is none to tell.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: '-1',
    instead: '+1',
    line: 'let left = facts[by]',
    reason:
      'A count that is not zero only has the facts looked at one by one, and among those that the bucket asks for there is none to tell.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'left--',
    instead: 'left++',
    line: '!== undefined) left--',
    reason: 'A count that is not zero only has the names of the clocks looked at one by one, and they are clocks.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'left--',
    instead: 'left++',
    reason:
      'A count that is not zero only has the facts looked at one by one, and among those that the bucket asks for there is none to tell.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'left++',
    instead: 'left--',
    line: 'in facts',
    reason:
      'A count that is not zero only has the facts looked at one by one, and among those that the bucket asks for there is none to tell.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'left !== 0',
    instead: 'true',
    line: 'layout.scratch.stray',
    reason:
      'A count that is not zero only has the facts looked at one by one, and among those that the bucket asks for there is none to tell.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'other++',
    instead: 'other--',
    reason: 'A count that is not zero only has the readings looked at once more, which accepts every point there is.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'other--',
    instead: 'other++',
    reason: 'A count that is not zero only has the readings looked at once more, which accepts every point there is.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'other !== 0',
    instead: 'true',
    reason: 'A count that is not zero only has the readings looked at once more, which accepts every point there is.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'left++',
    instead: 'left--',
    line: 'in on',
    reason: 'A count that is not zero only has the names of the clocks looked at one by one, and they are clocks.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'act !== undefined',
    instead: 'false',
    line: 'left--',
    reason: 'A count that is not zero only has the names of the clocks looked at one by one, and they are clocks.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'examination !== undefined',
    instead: 'false',
    line: 'left--',
    reason: 'A count that is not zero only has the names of the clocks looked at one by one, and they are clocks.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'decision !== undefined',
    instead: 'false',
    line: 'left--',
    reason: 'A count that is not zero only has the names of the clocks looked at one by one, and they are clocks.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'receipt !== undefined',
    instead: 'false',
    line: 'left--',
    reason: 'A count that is not zero only has the names of the clocks looked at one by one, and they are clocks.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'left !== 0',
    instead: 'true',
    line: 'onlyClocks(on)',
    reason: 'A count that is not zero only has the names of the clocks looked at one by one, and they are clocks.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'clock < CLOCKS.length',
    instead: 'clock <= CLOCKS.length',
    reason: 'After the last clock there is no day that comes before or after another.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'day > latest',
    instead: 'day >= latest',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'at < clock',
    instead: 'at <= clock',
    reason: 'The day of the clock itself is not known here, and what is not known lies neither before nor after.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'at > clock',
    instead: 'at >= clock',
    reason: 'The day of the clock itself is not known here, and what is not known lies neither before nor after.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: '(days[at] as number) > lo',
    instead: 'days[at] as number >= lo',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: '(days[at] as number) < hi',
    instead: 'days[at] as number <= hi',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: 'CLOCKS.length - 1',
    instead: 'CLOCKS.length + 1',
    reason: 'After the last clock there is no day that comes before or after another.',
  },
  {
    file: 'src/decision/decide-lookup.ts',
    code: '`on.…',
    instead: '``',
    line: 'region.hi[at]',
    reason: 'A day that does not exist was refused by this name before, as its key was reckoned.',
  },
  {
    file: 'src/decision/clock.ts',
    code: 'at < cuts.length',
    instead: 'at <= cuts.length',
    reason: 'No day comes after a cut that there is not; the compiler does not know it.',
  },
  {
    file: 'src/decision/clock.ts',
    code: 'at < cuts.length',
    instead: 'true',
    reason: 'No day comes after a cut that there is not; the compiler does not know it.',
  },
  {
    file: 'src/decision/explore.ts',
    code: 'slice < words.length',
    instead: 'slice <= words.length',
    reason: 'After the last slice there is no cut from which another could start.',
  },
  {
    file: 'src/decision/fold.ts',
    code: 'true',
    instead: 'false',
    line: 'gate === true ? 4',
    reason: 'A use must be told from the others; which of two numbers stands for which does not matter.',
  },
  {
    file: 'src/decision/fold.ts',
    code: "'clock'",
    instead: '""',
    line: 'facts.length === 1',
    reason: 'A clock is asked by one fact; that it is a clock is said for the compiler.',
  },
  {
    file: 'src/decision/fold.ts',
    code: 'condition !== null',
    instead: 'true',
    reason: 'No condition is null; the compiler does not know it.',
  },
  {
    file: 'src/decision/fold.ts',
    code: 'a > b',
    instead: 'a >= b',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/decision/fold.ts',
    code: 'a < b',
    instead: 'a <= b',
    reason: 'Of two days that are the same either may be taken.',
  },
  {
    file: 'src/decision/fold.ts',
    code: 'measure === true',
    instead: 'measure !== true',
    line: 'const use =',
    reason: 'Each use of a row still has a bit of its own.',
  },
  {
    file: 'src/decision/fold.ts',
    code: 'passing === true',
    instead: 'passing !== true',
    line: 'const use =',
    reason: 'Each use of a row still has a bit of its own.',
  },
  {
    file: 'src/decision/fold.ts',
    code: 'gate === true',
    instead: 'gate !== true',
    line: 'const use =',
    reason: 'Each use of a row still has a bit of its own.',
  },
  {
    file: 'src/decision/fold.ts',
    code: 'read.get(row) ?? 0',
    instead: 'read.get(row) && 0',
    reason: 'A row read again in the same use adds nothing; not to is only quicker.',
  },
  {
    file: 'src/decision/fold.ts',
    code: '(before & use) !== 0',
    instead: 'false',
    reason: 'A row read again in the same use adds nothing; not to is only quicker.',
  },
  {
    file: 'src/decision/plain-data.ts',
    code: "typeof one === 'object' && one !== null",
    instead: 'true',
    line: 'Object.hasOwn',
    reason: 'What is no object is its own copy; not to write it again is only quicker.',
  },
  {
    file: 'src/decision/plain-data.ts',
    code: "typeof one === 'object' && one !== null",
    instead: "typeof one === 'object' || one !== null",
    line: 'Object.hasOwn',
    reason: 'What is no object is its own copy; not to write it again is only quicker.',
  },
  {
    file: 'src/decision/plain-data.ts',
    code: "typeof one === 'object'",
    instead: 'true',
    line: 'Object.hasOwn',
    reason: 'What is no object is its own copy; not to write it again is only quicker.',
  },
  {
    file: 'src/decision/plain-data.ts',
    code: 'one !== null',
    instead: 'true',
    line: 'Object.hasOwn',
    reason: 'What is no object is its own copy; not to write it again is only quicker.',
  },
  {
    file: 'src/decision/plain-data.ts',
    code: 'keys++',
    instead: 'keys--',
    reason: 'Of eight copiers that do the same another is taken.',
  },
  {
    file: 'src/decision/shared-answers.ts',
    code: '++met',
    instead: '--met',
    reason: 'Regions are told apart by numbers below zero as well.',
  },
  {
    file: 'src/decision/shared-answers.ts',
    code: 'second === undefined',
    instead: 'false',
    reason: 'One region is found by its number as well, by itself sooner.',
  },
  {
    file: 'src/decision/shared-answers.ts',
    code: '([first, second]: readonly Region[]): Region | undefined => (second === undefined ? first : undefined)',
    instead: '() => undefined',
    reason: 'One region is found by its number as well, by itself sooner.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'Math.imul(even, 31) + (key[at] as number)',
    instead: 'Math.imul(even, 31) - (key[at] as number)',
    reason: 'Where a row lies is of no matter as long as it is found again.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'Math.imul(odd, 31) + (key[at + 1] as number)',
    instead: 'Math.imul(odd, 31) - (key[at + 1] as number)',
    reason: 'Where a row lies is of no matter as long as it is found again.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'slot + 1',
    instead: 'slot - 1',
    reason: 'Where a row lies is of no matter as long as it is found again.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'new Array<V | undefined>(capacity)',
    instead: 'new Array()',
    reason: 'A list grows by itself.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'slot < dimensions',
    instead: 'slot <= dimensions',
    reason: 'The place is written again by the first clock.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'point < preferred.length',
    instead: 'point <= preferred.length',
    reason: 'Beyond the points there is nothing, and nothing differs from nothing.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'elsewhere === 0',
    instead: 'false',
    reason: 'Points at their preferred options may be written as well; not to is only quicker.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'used * 2 > capacity',
    instead: 'used * 2 >= capacity',
    reason: 'It grows one row sooner.',
  },
  {
    file: 'src/decision/memo.ts',
    code: 'slots - preferred.length',
    instead: 'slots + preferred.length',
    reason: 'The points are told with the dimensions then, always; not to is only quicker.',
  },
]

/** Where a mutant stands, as the mutation report tells it: lines and columns from 1. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** The code that a mutant replaces, on one line. */
export function codeAt(file: string, { start, end }: Place): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? ''
  lines[0] = lines[0]?.slice(start.column - 1) ?? ''
  return onOneLine(lines.join('\n'))
}

/** Code with each stretch of white space as one space. */
export function onOneLine(code: string): string {
  return code.replace(/\s+/g, ' ').trim()
}

/** The reason why nobody can notice that a mutant puts other code in the place of this, if there is one. */
export function reasonFor(file: string, at: Place, instead: string): string | undefined {
  const [line = ''] = readFileSync(file, 'utf8')
    .split('\n')
    .slice(at.start.line - 1)
  const code = codeAt(file, at)
  return SURVIVORS.find(
    (one) =>
      one.file === file &&
      line.includes(one.line ?? '') &&
      fits(one.code, code) &&
      fits(one.instead, onOneLine(instead)),
  )?.reason
}

function fits(told: string, code: string): boolean {
  return told.endsWith('…') ? code.startsWith(told.slice(0, -1)) : code === told
}

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { summary } from '../../src/explain'

/** A door of the playground, as far as these checks read it; the page imports the package by name, which needs a build. */
interface Door {
  readonly id: string
  readonly example: object
  readonly open: (input: unknown) => { readonly ok: true; readonly value: unknown } | { readonly ok: false }
}

const doors: string = new URL('../../docs/playground/doors.ts', import.meta.url).href
const {
  DOORS,
  GROUPS,
}: {
  readonly DOORS: readonly Door[]
  readonly GROUPS: readonly { readonly title: { readonly en: string }; readonly doors: readonly Door[] }[]
} = await import(doors)

/** One thing a visitor of the playground does; it rejects when that fails. */
export interface Check {
  readonly name: string
  readonly act: (visit: Visit) => Promise<void>
}

/** Opens the page, at an address after `#` and a width; what the browser complains of or asks for fails the check. */
export type Visit = (hash?: string, settings?: Settings) => Promise<Page>

interface Settings {
  readonly width?: number
  readonly dark?: boolean
}

const PHONE = 390
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Makes the function that opens the page; the second one closes what was opened, and tells what went wrong meanwhile. */
export function visiting(
  browser: Browser,
  url: string,
): { readonly visit: Visit; readonly leave: () => Promise<string[]> } {
  const pages: Page[] = []
  const complaints: string[] = []
  const visit: Visit = async (hash = '', { width = 1280, dark = false } = {}) => {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      locale: 'id',
    })
    pages.push(page)
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) complaints.push(`request: ${request.url()}`)
    })
    await page.goto(`${url}${hash}`)
    return page
  }
  const leave = async () => {
    for (const page of pages) await page.close()
    return complaints
  }
  return { visit, leave }
}

const textOf = async (page: Page, selector: string) => (await page.locator(selector).textContent()) ?? ''
const headline = (page: Page) => textOf(page, '#answer .headline')
const badge = (page: Page) => page.locator('#answer .badge').getAttribute('class')

/** The line the library itself says of the example of a door, under Node. */
function expected(id: string, locale: 'id' | 'en'): string {
  const door = DOORS.find((one) => one.id === id)
  assert(door !== undefined)
  const answer = door.open(door.example)
  assert(answer.ok, `${id}: the example is refused`)
  return summary(answer.value as Parameters<typeof summary>[0], { locale })
}

async function examined(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: { id: string; impact: string; nodes: { html: string }[] }[] = await page.evaluate(
    '(async () => (await axe.run()).violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))()',
  )
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** Chooses a question and compares what the page says of its example with what the library says. */
async function saysTheSame(page: Page, { id }: Door): Promise<void> {
  await page.locator('#door').selectOption(id)
  const line = (await headline(page)).replace(/\s+/g, ' ')
  const whole = expected(id, 'en')
  assert(whole.endsWith(line), `${id}: the page says: ${line}; the library: ${whole}`)
  assert.doesNotMatch((await badge(page)) ?? '', /refused/, id)
  assert((await textOf(page, '#answer .prose')).length > 100, `${id}: there is no explanation`)
  const chart = page.locator('#answer svg.chart')
  assert.equal(await chart.count(), id.startsWith('plan') || id.startsWith('route') ? 1 : 0, `${id}: picture`)
}

/** What a visitor does, in the order of a visit. */
export const CHECKS: readonly Check[] = [
  {
    name: 'opens from disk with an answer, in the language of the browser',
    act: async (visit) => {
      const page = await visit()
      assert.equal(await page.locator('html').getAttribute('lang'), 'id')
      assert.match(await headline(page), /pelanggaran disiplin tingkat berat/)
      assert.equal(await page.locator('#door option').count(), DOORS.length)
    },
  },
  ...GROUPS.map(
    ({ title, doors }): Check => ({
      name: `answers as the library does: ${title.en} (${doors.length})`,
      act: async (visit) => {
        const page = await visit('#q=classifyConduct&l=en')
        for (const door of doors) await saysTheSame(page, door)
      },
    }),
  ),
  {
    name: 'another question is chosen with the keyboard alone, and a fact changed',
    act: async (visit) => {
      const page = await visit('#q=resolveTerm&l=en')
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate('document.activeElement.id'), 'answer-panel')
      await page.locator('#fact-term').focus()
      const before = await headline(page)
      await page.keyboard.type('PPTK')
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate('document.activeElement.id'), 'fact-field')
      assert.notEqual(await headline(page), before)
      assert.equal((await textOf(page, '#said')).includes(await headline(page)), true)
    },
  },
  {
    name: 'switches the language and keeps the facts',
    act: async (visit) => {
      const page = await visit('#q=classifyConduct&l=id')
      await page.locator('[data-lang=en]').click()
      assert.equal(await page.locator('html').getAttribute('lang'), 'en')
      assert.match(await headline(page), /breach of discipline at the level berat/)
      assert.equal(await page.locator('#fact-conduct').inputValue(), 'social-media-engagement')
      assert.equal(await page.locator('[data-lang=en]').getAttribute('aria-pressed'), 'true')
      assert.equal(await textOf(page, 'h1'), 'Ask the law of the civil service')
    },
  },
  {
    name: 'a link brings back question, facts and language',
    act: async (visit) => {
      const page = await visit('#q=classifyConduct&l=en')
      await page.locator('#fact-committedOn').fill('2024-08-20')
      await page.locator('#fact-decidedOn').fill('2024-09-16')
      const line = await headline(page)
      assert.match(line, /ethics/)
      const hash = new URL(page.url()).hash
      const again = await visit(hash)
      assert.equal(await headline(again), line)
      assert.equal(await again.locator('#fact-committedOn').inputValue(), '2024-08-20')
      assert.equal(await again.locator('html').getAttribute('lang'), 'en')
    },
  },
  {
    name: 'the link is copied, or shown to be copied by hand',
    act: async (visit) => {
      const page = await visit('#q=supervisorOn&l=en')
      await page.locator('#share').click()
      await page.waitForFunction(
        'document.getElementById("link-done").textContent !== "" || !document.getElementById("link-box").hidden',
      )
      const shown = await page.locator('#link-box').isVisible()
      if (shown) assert.equal(await page.locator('#link').inputValue(), page.url())
    },
  },
  {
    name: 'a link carries no name and no identity number',
    act: async (visit) => {
      const page = await visit('#q=assessBudgetAbsorption&l=en')
      await page.locator('#fact-opds-0-opd').fill('Budi 198001012005011001')
      await page.locator('#fact-opds-0-budget').fill('3201010101800001')
      const found = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('f') ?? ''
      const facts = Buffer.from(found, 'base64url').toString()
      assert.match(facts, /OPD-02/)
      assert.doesNotMatch(facts, /Budi|1980|3201/)
    },
  },
  {
    name: 'what a visitor writes is never markup',
    act: async (visit) => {
      const page = await visit('#q=assessBudgetAbsorption&l=en')
      await page.locator('#fact-opds-0-opd').fill('<img src=x onerror=alert(1)>[a](javascript:alert(1))')
      assert.match(await textOf(page, '#answer .prose'), /<img src=x/)
      assert.equal(await page.locator('#answer img').count(), 0)
      assert.equal(await page.locator('#answer a').count(), 0)
    },
  },
  {
    name: 'a spoilt link still opens the page',
    act: async (visit) => {
      for (const hash of [
        '#q=nothing&l=fr&f=%%%',
        '#q=classifyConduct&f=bnVsbA',
        '#q=classifyCase&f=eyJfX3Byb3RvX18iOnsiYSI6MX19',
      ]) {
        const page = await visit(hash)
        assert.equal(await page.locator('#answer .badge').count(), 1)
      }
    },
  },
  {
    name: 'a missing fact leads to its field',
    act: async (visit) => {
      const page = await visit('#q=classifyAbsence&l=en')
      assert.match((await badge(page)) ?? '', /needs-facts/)
      await page.locator('#answer .chip').first().click()
      assert.match(String(await page.evaluate('document.activeElement.id')), /^fact-/)
    },
  },
  {
    name: 'an empty form says what is wanted, and an issue leads to its field',
    act: async (visit) => {
      const page = await visit('#q=classifyConduct&l=en')
      await page.locator('#clear').click()
      assert.match((await badge(page)) ?? '', /refused/)
      await page.locator('#answer .issues button').last().click()
      assert.equal(await page.evaluate('document.activeElement.id'), 'fact-conduct')
      await page.locator('#example').click()
      assert.match((await badge(page)) ?? '', /decided/)
    },
  },
  {
    name: 'every kind of claim is offered, each with its own fields',
    act: async (visit) => {
      const page = await visit('#q=assessPetition&l=en')
      const claim = page.locator('#fact-claims-0-about-claim')
      assert.equal(await claim.locator('option').count(), 10)
      assert.equal(await page.locator('#fact-claims-0-about-leave').count(), 0)
      await claim.selectOption('leave-refused')
      assert.equal(await page.evaluate('document.activeElement.id'), 'fact-claims-0-about-claim')
      assert.equal(await page.locator('#fact-claims-0-about-travel').count(), 0)
      await page.locator('#fact-claims-0-about-answer').selectOption('refused')
      await page.locator('#fact-claims-0-about-leave').selectOption('cuti-besar')
      assert.doesNotMatch((await badge(page)) ?? '', /refused/)
    },
  },
  {
    name: 'questions are put one by one, and “not known” is always an answer',
    act: async (visit) => {
      const page = await visit('#q=classifyOpd&l=en')
      await page.locator('#ask').click()
      assert.equal(await page.evaluate('document.activeElement.id'), 'talk-question')
      const first = await textOf(page, '#talk-question')
      await page.locator('#talk .answers .quiet').click()
      assert.notEqual(await textOf(page, '#talk-question'), first)
      for (let left = 10; left > 0 && (await page.locator('#talk .answers .quiet').count()) > 0; left -= 1)
        await page.locator('#talk .answers .quiet').click()
      assert.match(await textOf(page, '#talk-question'), /^No more questions/)
      assert.match((await badge(page)) ?? '', /needs-facts/)
      await page.locator('#ask').click()
      assert.equal(await page.locator('#talk').isVisible(), false)
    },
  },
  {
    name: 'answers to questions fill the form, until the answer is settled',
    act: async (visit) => {
      const page = await visit('#q=supervisorOn&l=en')
      await page.locator('#ask').click()
      await page.locator('#talk select').selectOption('netralitas-asn')
      await page.locator('#talk .answers button:not(.quiet)').click()
      assert.equal(await page.locator('#fact-matter').inputValue(), 'netralitas-asn')
      await page.locator('#talk input').fill('2024-03-01')
      await page.locator('#talk .answers button:not(.quiet)').click()
      assert.match(await textOf(page, '#talk-question'), /^No more questions: the answer is settled/)
      assert.match((await badge(page)) ?? '', /decided/)
      assert.equal(await visit('#q=planRemedy&l=en').then((plan) => plan.locator('#ask').isVisible()), false)
    },
  },
  {
    name: 'entries of a list are added and taken away',
    act: async (visit) => {
      const page = await visit('#q=checkConcurrentDuties&l=en')
      await page.locator('#fact-duties > button').click()
      assert.equal(await page.locator('#fact-duties > fieldset').count(), 3)
      assert.match((await badge(page)) ?? '', /refused/)
      await page.locator('#fact-duties-2 > button').click()
      assert.match((await badge(page)) ?? '', /decided/)
    },
  },
  ...(['classifyConduct', 'planProceedings', 'planSuccession'] as const).flatMap((id) =>
    [1280, PHONE].map(
      (width): Check => ({
        name: `axe finds nothing serious: ${id}, ${width === PHONE ? 'phone' : 'desktop'}`,
        act: async (visit) => {
          const page = await visit(`#q=${id}&l=en`, { width, dark: id === 'planSuccession' })
          for (const summary of await page.locator('#fields details.more > summary').all()) {
            if (await summary.isVisible()) await summary.click()
          }
          assert.deepEqual(await examined(page), [])
          const wide = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          )
          assert.equal(wide, 0, 'the page is wider than the screen')
        },
      }),
    ),
  ),
]

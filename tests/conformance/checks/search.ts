import { type Check, NotShown, type Trial } from '../kit/check'
import { homeOf, idsOf, listOf, listPath } from '../kit/lists'
import { rules } from '../kit/rules'

const q = (text: string) => `q=${encodeURIComponent(text)}`

/** Raises a ticket of the customer's with a word that stands nowhere else. */
async function withWord(t: Trial, text: (word: string) => { title: string; description?: string }) {
  const word = t.stage.newWord()
  const { title, ...more } = text(word)
  const ticket = await t.stage.raise(t.stage.person('customer'), title, more)
  return { word, ticket, customer: t.stage.person('customer') }
}

async function expectFound(t: Trial, id: string, text: string, isFound: boolean, because: string) {
  const found = await idsOf(t, t.stage.person('customer'), q(text))
  t.holds(
    found.includes(id) === isFound,
    `Searching for “${text}” ${isFound ? 'misses' : 'finds'} it: ${because}.`,
  )
}

async function expectNothing(t: Trial, word: string, where: string): Promise<void> {
  for (const role of ['customer', 'colleague'] as const) {
    const who = t.stage.people.get(role)
    if (!who) continue
    const answer = await who.client.get<{ items: unknown[]; total: number }>(listPath(q(word)))
    const { items, total } = t.good(answer)
    t.holds(
      items.length === 0 && total === 0,
      `The ${role} finds “${word}”, which stands only in ${where}.`,
      answer,
    )
  }
}

export const searchChecks: readonly Check[] = [
  {
    id: 'search.notes',
    tag: 'core',
    title: 'A word that stands only in an internal note finds nothing',
    rule: rules.searched,
    next: 'Leave notes out of everything the search reads, its index included.',
    run: async (t) => expectNothing(t, t.stage.word('note'), 'an internal note'),
  },
  {
    id: 'search.internal-labels',
    tag: 'core',
    title: 'A word that stands only in an internal label of a state finds nothing',
    rule: rules.searched,
    next: 'Do not search states; filter by them.',
    run: async (t) => expectNothing(t, t.stage.word('internalLabel'), 'an internal label'),
  },
  {
    id: 'search.hidden-attributes',
    tag: 'core',
    title: 'A word that stands only in a hidden attribute finds nothing',
    rule: rules.searched,
    next: 'Do not search attributes.',
    run: async (t) => expectNothing(t, t.stage.word('hiddenAttribute'), 'an attribute that is hidden'),
  },
  {
    id: 'search.addresses',
    tag: 'core',
    title: 'People’s e-mail addresses find nothing',
    rule: rules.searched,
    next: 'Do not search people.',
    async run(t) {
      const { email } = t.stage.person('customer')
      await t.stage.ticket('own')
      const { total } = await listOf(t, t.stage.person('customer'), q(email))
      t.holds(total === 0, `Searching for ${email} finds ${total} tickets.`)
    },
  },
  {
    id: 'search.case-and-accents',
    tag: 'core',
    writes: true,
    title: 'Case and diacritics make no difference',
    rule: rules.terms,
    next: 'Fold both sides alike: compatibility decomposition, without combining marks, lower case, ß as ss, ı and İ as i.',
    async run(t) {
      const title = (word: string) => ({ title: `Résumé Straße İstanbul ${word}` })
      const { word, ticket } = await withWord(t, title)
      for (const query of [
        'resume',
        'RÉSUMÉ',
        're\u0301sume\u0301',
        'STRASSE',
        'straße',
        'istanbul',
        'ıstanbul',
      ])
        await expectFound(
          t,
          ticket.id,
          `${query} ${word}`,
          true,
          'it stands in the title, but for case and accents',
        )
    },
  },
  {
    id: 'search.prefixes',
    tag: 'core',
    writes: true,
    title: 'Every term has to occur, at the start of a word',
    rule: rules.terms,
    next: 'Match prefixes of words, for every term of the query wherever it stands; never the middle of a word.',
    async run(t) {
      const { word, ticket } = await withWord(t, (one) => ({
        title: `Invoice ${one}`,
        description: 'Twice, again',
      }))
      await expectFound(t, ticket.id, `inv ${word}`, true, '“inv” begins “Invoice”')
      await expectFound(t, ticket.id, `${word} twi`, true, 'terms may stand in different places')
      await expectFound(t, ticket.id, `voice ${word}`, false, '“voice” stands in the middle of a word')
      await expectFound(t, ticket.id, `invoices ${word}`, false, '“Invoices” is not there')
      await expectFound(t, ticket.id, `absent ${word}`, false, 'one of its terms is nowhere')
    },
  },
  {
    id: 'search.without-spaces',
    tag: 'core',
    writes: true,
    title: 'In scripts written without spaces a term matches anywhere',
    rule: rules.terms,
    next: 'For Han, kana, Thai, Lao, Khmer and Myanmar match inside a run of letters too.',
    async run(t) {
      const { word, ticket } = await withWord(t, (one) => ({ title: `東京都の請求書 ${one}` }))
      await expectFound(t, ticket.id, `請求 ${word}`, true, 'it stands inside a run of such letters')
    },
  },
  {
    id: 'search.queries',
    tag: 'core',
    title: 'A blank query is no search, one without a term finds nothing, one that is too long is refused',
    rule: rules.terms,
    next: 'Count characters and terms before searching.',
    async run(t) {
      const customer = t.stage.person('customer')
      await t.stage.ticket('own')
      const plain = await idsOf(t, customer)
      const blank = await idsOf(t, customer, q('  '))
      t.holds(plain.join() === blank.join(), 'A blank query does not give the list as it is without one.')
      const marks = await listOf(t, customer, q('!!'))
      t.holds(marks.total === 0, 'A query without any term (!!) finds something.')
      for (const [text, what] of [
        ['a'.repeat(201), 'A query of 201 characters'],
        ['a b c d e f g h i j k', 'A query of 11 terms'],
      ] as const)
        t.refuses(await customer.client.get(listPath(q(text))), 422, 'invalid', what)
    },
  },
  {
    id: 'search.numbers',
    tag: 'core',
    writes: true,
    title: 'A number finds exactly the ticket with that number, and first',
    rule: rules.numbers,
    next: 'Compare the whole number; rank it before everything else.',
    async run(t) {
      const customer = t.stage.person('customer')
      const { id, number } = await t.stage.raise(customer, 'Conformance: to be found by its number')
      const { title } = await t.stage.raise(customer, `Conformance: about ${number} in its title`)
      for (const query of [String(number), `#${number}`]) {
        const { items } = await listOf(t, customer, q(query))
        t.holds(items[0]?.id === id, `Searching for ${query} does not show ticket ${number} first.`)
        t.holds(
          items.some((row) => row.title === title),
          `Searching for ${query} misses it in a title.`,
        )
      }
      const part = String(number).slice(0, -1)
      if (part !== '') await expectFound(t, id, part, false, 'its number merely starts so')
    },
  },
  {
    id: 'search.rank',
    tag: 'core',
    writes: true,
    title: 'What stands in the title comes before what needs the description or the conversation',
    rule: rules.rank,
    next: 'Rank by tier first, then by updatedAt, then by number; a chosen sort order replaces the rank.',
    async run(t) {
      const customer = t.stage.person('customer')
      const word = t.stage.newWord()
      const inTitle = await t.stage.raise(customer, `Title ${word}`)
      const inText = await t.stage.raise(customer, 'Description', { description: `Here: ${word}` })
      const inTalk = await t.stage.raise(customer, 'Conversation')
      const replies = `/portal/tickets/${encodeURIComponent(inTalk.id)}/replies`
      t.good(await customer.client.post(replies, { body: `And here: ${word}` }), 'A reply')
      const found = await idsOf(t, customer, q(word))
      const wanted = [inTitle.id, inText.id, inTalk.id]
      t.holds(
        found.join() === wanted.join(),
        `The order is ${found.join(', ')} instead of ${wanted.join(', ')}.`,
      )
    },
  },
  {
    id: 'search.previews',
    tag: 'core',
    writes: true,
    title: 'The preview is the very text, with the terms marked, and names its author',
    rule: rules.preview,
    next: 'Send segments of the original text; never markup, and never a text of another source.',
    async run(t) {
      const description = (word: string) =>
        `<img src=x onerror=alert(1)> & the ${word.toUpperCase()} é👩‍👧 of it`
      const { word, customer, ticket } = await withWord(t, (one) => ({
        title: 'A preview',
        description: description(one),
      }))
      if (!(await homeOf(t, customer)).previewColumn) throw new NotShown('the Preview column is off now')
      const { items } = await listOf(t, customer, q(word))
      const preview = items.find(({ id }) => id === ticket.id)?.preview
      if (!preview) return t.holds(false, 'A search with the Preview column on brings no preview.')
      const text = preview.segments.map((segment) => segment.text).join('')
      t.holds(
        description(word).includes(text.replaceAll('…', '')),
        `“${text}” is not a part of the description.`,
      )
      const marked = preview.segments
        .filter(({ match }) => match)
        .map((segment) => segment.text.toLowerCase())
      t.holds(marked.join() === word.toLowerCase(), `Marked is “${marked.join()}” instead of “${word}”.`)
      t.holds(preview.source === 'description', `The source is ${preview.source} instead of the description.`)
      t.holds(preview.author.name === customer.name, `The author is ${preview.author.name}.`)
      t.holds(Array.from(text).length <= 162, 'The preview is longer than 160 characters.')
    },
  },
  {
    id: 'search.preview-off',
    tag: 'core',
    writes: true,
    title: 'With the Preview column off no answer carries a preview',
    rule: rules.previewOff,
    next: 'Leave the field out; hiding it on the screen is not enough.',
    async run(t) {
      const { word, customer } = await withWord(t, (one) => ({ title: 'No preview', description: one }))
      const expectNone = async () => {
        const answer = await customer.client.get<{ items: { preview?: unknown }[] }>(listPath(q(word)))
        const { items } = t.good(answer)
        if (items.length === 0) throw new NotShown('the ticket that was just raised is not found')
        t.holds(
          items.every((row) => row.preview === undefined),
          'There is a preview in the answer.',
          answer,
        )
      }
      const { previewColumn } = await homeOf(t, customer)
      await (previewColumn ? t.stage.withPortal({ previewColumn: false }, expectNone) : expectNone())
    },
  },
]

import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { pieces, type Speech } from '../../../src/shared/i18n/format'
import { compileMessage } from '../../../.ci/messages.mjs'
import { smallWorkspace, ticketOf } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'

const speech: Speech = {
  number: String,
  plural: (value) => new Intl.PluralRules('ar').select(value),
  isolate: (text) => text,
}

describe('A customer', () => {
  it('chooses German in the account menu, and keeps it', async () => {
    const { user } = await visit('/help', { as: 'u_ann' })
    await user.click(await screen.findByRole('button', { name: /^Account of/ }))
    expect(await screen.findByRole('menuitemradio', { name: 'English' })).toBeChecked()
    await user.click(screen.getByRole('menuitemradio', { name: 'Deutsch' }))
    expect(await screen.findByRole('navigation', { name: 'Hauptnavigation' })).toBeInTheDocument()
    expect(document.documentElement).toHaveAttribute('lang', 'de')
    expect(localStorage.getItem('portico.language')).toBe('"de"')
  })

  it('gets the language that a link asks for, written from right to left', async () => {
    await visit('/help?lang=ar', { as: 'u_ann' })
    expect(await screen.findByRole('link', { name: 'التذاكر' })).toBeInTheDocument()
    expect(document.documentElement).toHaveAttribute('dir', 'rtl')
    expect(location.search).toBe('')
  })

  it('who has chosen nothing gets the first of the browser’s languages that there is', async () => {
    const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-CH', 'de-CH', 'en'])
    await visit('/help')
    expect(await screen.findByRole('link', { name: 'Anmelden' })).toBeInTheDocument()
    languages.mockRestore()
  })
})

describe('The dates and numbers of a list', () => {
  const old = { createdAt: '2025-03-07T09:00:00Z' }
  const workspace = {
    ...smallWorkspace,
    tickets: Array.from({ length: 1234 }, (_, index) => ticketOf(2000 + index, old)),
  }

  it.each([
    ['de', 'Alle', '1.234', '07.03.2025'],
    ['ar', 'الكل', '1,234', '07\u200f/03\u200f/2025'],
  ])('are written as in the language: %s', async (language, all, count, date) => {
    await visit(`/portal?lang=${language}`, { as: 'u_ann', workspace })
    const tab = await screen.findByRole('tab', { name: new RegExp(`^${all}`) })
    await waitFor(() => expect(tab).toHaveTextContent(count))
    // Two of each of the first page's tickets.
    await waitFor(() => expect(screen.getAllByText(date)).toHaveLength(50))
  })
})

describe('A customer who reads German', () => {
  it('finds list, ticket and Help Center in German after a reload too, with its plurals', async () => {
    await visit('/portal?lang=de', { as: 'u_ann' })
    expect(await screen.findByText(/^\d+ Tickets$/)).toBeInTheDocument()
    expect(screen.getByRole('columnheader', { name: /Aktualisiert/ })).toBeInTheDocument()
    const kept = localStorage.getItem('portico.language')
    cleanup()
    localStorage.setItem('portico.language', kept ?? '')
    const { user } = await visit('/portal?q=invoice', { as: 'u_ann' })
    expect(await screen.findByRole('textbox', { name: 'Tickets durchsuchen' })).toBeInTheDocument()
    const [row] = await screen.findAllByRole('link', { name: /invoice/i })
    if (row) await user.click(row)
    expect(await screen.findByRole('textbox', { name: 'Ihre Antwort' })).toBeInTheDocument()
    await user.click(await screen.findByRole('link', { name: 'Start' }))
    await screen.findByRole('heading', { name: 'Wie können wir helfen?' })
  })
})

describe('A teammate who reads Arabic', () => {
  it('finds the settings in English, from left to right, and the Help Center in Arabic', async () => {
    const { user } = await visit('/help?lang=ar', { as: 'tm_ada' })
    await user.click(await screen.findByRole('button', { name: /^حساب/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'فتح الإعدادات' }))
    expect(await screen.findByRole('heading', { name: 'Ticket visibility' })).toBeInTheDocument()
    await waitFor(() => expect(document.documentElement).toHaveAttribute('dir', 'ltr'))
    await user.click(await screen.findByRole('button', { name: /^Account of/ }))
    expect(screen.queryByRole('menuitemradio')).toBeNull()
    await user.click(await screen.findByRole('menuitem', { name: 'Open the Help Center' }))
    await screen.findByRole('heading', { name: 'كيف يمكننا مساعدتك؟' })
    expect(document.documentElement).toHaveAttribute('dir', 'rtl')
  })
})

describe('A visitor who is signed out', () => {
  it('chooses a language below the page', async () => {
    const { user } = await visit('/help')
    await user.click(await screen.findByRole('button', { name: 'العربية' }))
    expect(await screen.findByRole('link', { name: 'تسجيل الدخول' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'العربية', pressed: true })).toBeInTheDocument()
  })
})

describe('A text with a choice in it', () => {
  const text =
    '{count, plural, =0 {لا شيء} zero {صفر} one {واحد} two {اثنان} few {{count} قليل} many {# كثير} other {# غير ذلك}} {who, select, me {أنا} other {{who}}}'
  const say = (values: Record<string, string | number>) =>
    pieces<string>(compileMessage(text, 'ar'), values, speech).join('')

  it('says what the number and the word call for', () => {
    expect([0, 1, 2, 3, 11, 100].map((count) => say({ count, who: 'me' }))).toEqual([
      'لا شيء أنا',
      'واحد أنا',
      'اثنان أنا',
      '3 قليل أنا',
      '11 كثير أنا',
      '100 غير ذلك أنا',
    ])
  })

  it('takes values as they are, whatever is written in them', () => {
    expect(say({ count: 1, who: String.raw`{count} # \x41 $&` })).toBe(String.raw`واحد {count} # \x41 $&`)
  })
})

import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { Markdown } from '../../../src/features/help-center/components/Markdown'
import { parseMarkdown } from '../../../src/features/help-center/markdown'

function show(source: string) {
  const { container } = render(
    <MemoryRouter>
      <Markdown source={source} />
    </MemoryRouter>,
  )
  return container
}

describe('a content block', () => {
  it('shows paragraphs, bold, italic, links and lists', () => {
    const container = show(
      'We are there **Monday to _Friday_**.\nWrite to [help](mailto:help@acme.example).\n\n- *First* read\n- then ask\n\n1. one\n2. two',
    )
    expect(container.querySelectorAll('p')).toHaveLength(1)
    expect(container.querySelector('strong')).toHaveTextContent('Monday to Friday')
    expect(container.querySelector('strong em')).toHaveTextContent('Friday')
    expect(screen.getByRole('link', { name: 'help' })).toHaveAttribute('href', 'mailto:help@acme.example')
    const [bullets, numbers] = within(container).getAllByRole('list')
    expect(bullets && within(bullets).getAllByRole('listitem')).toHaveLength(2)
    expect(numbers?.tagName).toBe('OL')
  })

  it('shows HTML as the text it is', () => {
    const source = '<img src=x onerror=alert(1)> <b>bold</b> <script>alert(1)</script>'
    const container = show(source)
    expect(container).toHaveTextContent(source)
    expect(container.querySelector('img, b, script')).toBeNull()
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert`1`',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
  ])('never links to %j: it stays text', (address) => {
    const container = show(`[click](${address})`)
    expect(container.querySelector('a')).toBeNull()
    expect(container).toHaveTextContent('[click](')
  })

  it('leads to places of this site without leaving it', () => {
    show('See [setup](/help/setup) and [the web](https://acme.example/a_b_c).')
    expect(screen.getByRole('link', { name: 'setup' })).toHaveAttribute('href', '/help/setup')
    expect(screen.getByRole('link', { name: 'the web' })).toHaveAttribute(
      'href',
      'https://acme.example/a_b_c',
    )
  })

  it('takes words and sums for what they are', () => {
    for (const text of [
      'snake_case_name and 2*3*4',
      '** not bold ** and *',
      '[brackets] (and more)',
      '**open',
    ])
      expect(show(text)).toHaveTextContent(text)
    expect(show(String.raw`\*kept\*`)).toHaveTextContent('*kept*')
  })

  it('stays quick and shallow whatever is written', () => {
    for (const piece of ['[', '*', '_', '**a', '[a](', '*a _b ', '[[*_'])
      expect(parseMarkdown(piece.repeat(2000)).length).toBe(1)
  })
})

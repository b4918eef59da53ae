import type { Exchange } from '../kit/client'
import type { Result, Run } from '../kit/run'
import { escaped } from './machines'
import { styles } from './styles'
import { countOf, coverageOf, isConforming, type Outcome, topicsOf, verdictOf } from './summary'
import { marks } from './terminal'

/** Markup that is safe to stand in markup. */
class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Piece = string | number | Markup | readonly Markup[]

const pieceOf = (piece: Piece): string =>
  piece instanceof Markup
    ? piece.text
    : typeof piece === 'object'
      ? piece.map(({ text }) => text).join('')
      : escaped(String(piece))

/** Everything that is put in is text, unless it was made here. */
function html(literals: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(String.raw({ raw: literals }, ...pieces.map(pieceOf)))
}

const nothing = html``
const words: Record<Outcome, string> = {
  passed: 'Passed',
  failed: 'Failed',
  'not shown': 'Not shown',
  skipped: 'Skipped',
}
const slug = (outcome: Outcome) => outcome.replace(' ', '-')

const badge = (outcome: Outcome) =>
  html`<span class="badge ${slug(outcome)}"
    ><span aria-hidden="true">${marks[outcome]}</span> ${words[outcome]}</span
  >`

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const longest = 3_000
const clip = (text: string) => (text.length > longest ? `${text.slice(0, longest)}\n…` : text)

function exchangeOf({ who, method, path, headers, sent, status, answer }: Exchange): Markup {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const request = [`${method} ${path}`, ...head, ...(sent === undefined ? [] : ['', pretty(sent)])].join('\n')
  return html`<div class="exchange">
    <div>
      <h5>Request, as ${who}</h5>
      <pre tabindex="0">${clip(request)}</pre>
    </div>
    <div>
      <h5>Answer: ${status}</h5>
      <pre tabindex="0">${clip(answer === '' ? '(empty)' : pretty(answer))}</pre>
    </div>
  </div>`
}

const mostFindings = 8

function failure({ check, findings }: Result): Markup {
  const more = findings.length - mostFindings
  return html`<article class="failure" id="${check.id}">
    <header>${badge('failed')} <code>${check.id}</code></header>
    <h3>${check.title}</h3>
    <dl>
      <div>
        <dt>The rule (${check.rule.where})</dt>
        <dd>${check.rule.says}</dd>
      </div>
      <div>
        <dt>What to do</dt>
        <dd>${check.next}</dd>
      </div>
    </dl>
    ${findings.slice(0, mostFindings).map(
      ({ message, exchange }) =>
        html`<section class="finding">
          <h4>${message}</h4>
          ${exchange ? exchangeOf(exchange) : nothing}
        </section>`,
    )}
    ${more > 0 ? html`<p>… and ${more} more of the kind.</p>` : nothing}
  </article>`
}

function row({ check, outcome, reason }: Result): Markup {
  const title = outcome === 'failed' ? html`<a href="#${check.id}">${check.title}</a>` : html`${check.title}`
  return html`<li>
    ${badge(outcome)}
    <div>
      <p>${title}</p>
      ${reason === undefined ? nothing : html`<p class="quiet">Because ${reason}.</p>`}
      <p class="quiet"><code>${check.id}</code> · ${check.rule.where}</p>
    </div>
  </li>`
}

function topic({ name, results }: ReturnType<typeof topicsOf>[number]): Markup {
  const passed = results.filter(({ outcome }) => outcome === 'passed').length
  const isOpen = results.some(({ outcome }) => outcome === 'failed' || outcome === 'not shown')
  return html`<details ${new Markup(isOpen ? 'open' : '')}>
    <summary>
      <h3>${name}</h3>
      <span class="quiet">${passed} of ${results.length} passed</span>
    </summary>
    <ul class="checks">
      ${results.map(row)}
    </ul>
  </details>`
}

function coverage(run: Run): Markup {
  return html`<table>
    <caption>
      An answer that was not met is not wrong: nothing provoked it here.
    </caption>
    <thead>
      <tr>
        <th scope="col">Operation</th>
        <th scope="col">Met</th>
        <th scope="col">Not met</th>
      </tr>
    </thead>
    <tbody>
      ${coverageOf(run).map(({ method, path, answers }) => {
        const chips = (isSeen: boolean) =>
          answers
            .filter((answer) => answer.isSeen === isSeen)
            .map(
              ({ status, code }) =>
                html`<span class="chip">${status}${code === undefined ? '' : ` ${code}`}</span> `,
            )
        return html`<tr>
          <th scope="row"><code>${method} ${path}</code></th>
          <td>${chips(true)}</td>
          <td class="quiet">${chips(false)}</td>
        </tr>`
      })}
    </tbody>
  </table>`
}

const tile = (run: Run, outcome: Outcome) =>
  html`<div class="tile ${slug(outcome)}">
    <dt>${words[outcome]}</dt>
    <dd>${countOf(run, outcome)}</dd>
  </div>`

/** One page for people, with nothing outside of it. @param at when the run ended */
export function htmlReport(run: Run, at: Date): string {
  const failed = run.results.filter(({ outcome }) => outcome === 'failed')
  const outcomes: Outcome[] = ['passed', 'failed', 'not shown', 'skipped']
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${verdictOf(run)}</title>
        <style>
          ${new Markup(styles)}
        </style>
      </head>
      <body>
        <header class="top ${isConforming(run) ? 'passed' : 'failed'}">
          <p class="quiet">Conformance to the Portico API</p>
          <h1>${verdictOf(run)}</h1>
          <p class="quiet">
            <code>${run.url}</code> · ${at.toISOString().replace('T', ' ').slice(0, 16)} UTC · ${run.requests}
            requests in ${run.seconds.toFixed(1)} s
          </p>
          <dl class="tiles">${outcomes.map((outcome) => tile(run, outcome))}</dl>
        </header>
        <main>
          ${run.lost.length > 0 ? html`<p class="warning">Could not be put back as it was: ${run.lost.join(', ')}</p>` : nothing}
          ${
            failed.length > 0
              ? html`<section>
                  <h2>What failed</h2>
                  ${failed.map(failure)}
                </section>`
              : nothing
          }
          <section>
            <h2>Every check</h2>
            ${topicsOf(run).map(topic)}
          </section>
          <section>
            <h2>Documented answers</h2>
            ${coverage(run)}
          </section>
        </main>
      </body>
    </html> `
  return page.text
}

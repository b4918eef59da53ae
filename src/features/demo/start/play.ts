import type { Step } from '../states/state'
import { callMock, changeElsewhere, type Send } from './mockCalls'
import { bringIntoView, pause } from './view'

const roles = ['switch', 'tab', 'menuitem', 'option'].map((role) => `[role="${role}"]`)
const controls = ['button', 'a[href]', 'input', 'textarea', ...roles]

/** The words by which a person knows a control: those the accessibility tree would say, near enough for our screens. */
function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
  const text =
    element.getAttribute('aria-label') ??
    (ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ') ||
      (labels?.[0]?.textContent ?? element.textContent))
  return text.trim()
}

/** Buttons that keep the focus while they would do nothing are not really disabled. */
const isPressable = (element: Element) => !element.matches('[aria-disabled="true"]')

const isUsable = (element: Element) =>
  !element.matches(':disabled') &&
  !element.closest('[inert], [data-demo-panel]') &&
  element.getClientRects().length > 0

function find(name: string, place: string): HTMLElement | null {
  const selector = controls.map((one) => `${place} ${one}`).join(',')
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(isUsable)
  const start = name.endsWith('…') ? name.slice(0, -1) : null
  const isIt = (its: string) => (start === null ? its === name : its.startsWith(start))
  return all.find((element) => isIt(nameOf(element))) ?? null
}

/** Waits for a control as a person would; @throws when it does not come */
async function wait(
  name: string,
  place = 'body',
  isReady?: (element: Element) => boolean,
): Promise<HTMLElement> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const found = find(name, place)
    if (found && (isReady?.(found) ?? true)) return found
    await pause(50)
  }
  throw new Error(`The demo looked for “${name}” and did not find it.`)
}

/** React hears of a new value only when it is set the way the browser sets it. */
function type(element: HTMLElement, text: string): void {
  const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, text)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The mock as the steps use it: past the screen, and to know when the screen listens to it. */
type Backstage = { send: Send; isListening: Promise<void> }

async function take(step: Step, { send, isListening }: Backstage): Promise<void> {
  if ('elsewhere' in step) return changeElsewhere(send, step.elsewhere)
  if ('meanwhile' in step) {
    await isListening
    return changeElsewhere(send, step.meanwhile)
  }
  if ('suddenly' in step) return void (await callMock(send, '/mock/scenario', { body: step.suddenly }))
  if ('sees' in step) return void (await wait(step.sees))
  if ('fill' in step) return type(await wait(step.fill), step.with)
  const [name, place] = 'click' in step ? [step.click] : [step.answer, '[role="dialog"]']
  const button = await wait(name, place, isPressable)
  // Nobody presses what they do not see.
  bringIntoView(button).click()
}

/** Does on the screen what brings it into a state. */
export async function play(steps: readonly Step[], backstage: Backstage): Promise<void> {
  for (const step of steps) {
    await take(step, backstage)
    // What the step changes is drawn before the next one looks for its control.
    await pause(100)
  }
}

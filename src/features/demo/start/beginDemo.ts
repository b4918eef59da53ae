import { auth } from '../../../shared/api/auth/auth'
import type { components } from '../../../shared/api/schema'
import { transport } from '../../../shared/api/transport'
import { setLocale } from '../../../shared/i18n/catalogue'
import { isSandbox } from '../../../shared/lib/demoAddress'
import { limitsHere } from '../limits'
import type { DemoState } from '../states/state'
import { stateById } from '../states/states'
import { readChoice, type DataName, type DemoChoice, type PresetName } from './choice'
import { isAt } from './here'
import { callMock, changeElsewhere, listening, signInAs, type Send } from './mockCalls'
import { play } from './play'
import { showMark } from './view'

type Scenario = components['schemas']['MockScenarioPatch']

/** The two mocks: the one that all tabs share and that keeps what is changed, and one for this page alone. */
export type Mocks = {
  startShared(): Promise<Send>
  startSandbox(recipe: {
    data: DataName
    settings: PresetName
    now: string | null
    scenario: Scenario
  }): Promise<Send>
}

function scenarioOf({ latencyMs, failPercent }: DemoChoice): Scenario {
  return {
    ...(latencyMs !== null && { latencyMs: [latencyMs, latencyMs] }),
    ...(failPercent !== null && { failRate: failPercent / 100 }),
  }
}

/** Relative times on screen follow the clock of the mock, and go on from there. */
function setClock(now: string): void {
  const realTime = Date.now.bind(Date)
  const offset = Date.parse(now) - realTime()
  Date.now = () => realTime() + offset
}

/**
 * Brings the app into what the address asks for, before its first page is drawn.
 * @returns what remains to be done on the screen once it is there
 */
export async function beginDemo(words: readonly string[], mocks: Mocks): Promise<() => void> {
  const choice = readChoice(words)
  const state = stateById(choice.state)
  const scenario: Scenario = { ...state?.scenario, ...scenarioOf(choice) }
  if (choice.now !== null) setClock(choice.now)
  // A link shows the same words in every browser.
  if (isSandbox || choice.language !== null) await setLocale(choice.language ?? 'en')

  let send: Send
  if (isSandbox) {
    const data = choice.workspace === 'own' ? null : choice.workspace
    if (choice.workspace === 'own') limitsHere.add('ownData')
    send = await mocks.startSandbox({
      data: data ?? state?.data ?? 'small',
      settings: choice.settings ?? state?.settings ?? 'live',
      now: choice.now,
      scenario,
    })
  } else {
    send = await mocks.startShared()
    await callMock(send, '/mock/scenario', { body: { ...scenario, now: choice.now } })
  }
  for (const change of state?.before ?? []) await changeElsewhere(send, change)
  const { send: ofPage, isListening } = listening(send)
  transport.waitFor(Promise.resolve(ofPage))
  const as = choice.as ?? state?.as ?? null
  if (as === 'nobody') auth().signOut()
  else if (as !== null) {
    const { token } = await signInAs(send, as)
    auth().signIn?.({ id: as, token })
  }

  const isThere = state === null || isAt(state.path)
  return () => {
    void finish(isThere ? state : null, { send, isListening })
  }
}

/** Says when the screen is what was asked for; whoever takes pictures of it waits for that. */
async function finish(state: DemoState | null, backstage: Parameters<typeof play>[1]): Promise<void> {
  try {
    await play(state?.steps ?? [], backstage)
    if (state) await showMark(state.mark)
    document.documentElement.dataset['demo'] = 'ready'
  } catch (error) {
    console.error(error)
  }
}

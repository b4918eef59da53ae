import Box from '@mui/material/Box'
import { useColorScheme } from '@mui/material/styles'
import { setLocale } from '../../../shared/i18n/catalogue'
import { languages, locale, locales, type Locale } from '../../../shared/i18n/locale'
import { useScenario } from '../api'
import type { DemoChoice, PresetName, WorkspaceName } from '../start/choice'
import { here } from '../start/here'
import type { DemoState } from '../states/state'
import { stateById } from '../states/states'
import { ClockField } from './ClockField'
import { PersonPicker } from './PersonPicker'
import { Segments } from './Segments'
import { note, open, openAs } from './useDemoChoice'

const workspaces: { value: WorkspaceName; label: string; hint: string }[] = [
  { value: 'own', label: 'Yours', hint: 'What you have changed or brought along; kept in this browser' },
  { value: 'empty', label: 'Empty', hint: 'The people, and not a single ticket' },
  { value: 'small', label: 'Small', hint: '300 tickets, 80 people' },
  { value: 'busy', label: 'Busy', hint: '3,000 tickets, 1,200 people' },
  { value: 'huge', label: '100k', hint: '100,000 tickets, 20,000 people; takes some seconds' },
  { value: 'rtl', label: 'عربي', hint: 'Written from right to left' },
]

const presets: { value: PresetName; label: string; hint: string }[] = [
  { value: 'nothingSetUp', label: 'New', hint: 'Nothing is set up yet' },
  { value: 'ready', label: 'Off', hint: 'All prerequisites met, the portal is off' },
  { value: 'live', label: 'Live', hint: 'Everyone let in sees the tickets of their companies' },
  { value: 'contractorsRestricted', label: 'Restricted', hint: 'Contractors see only their own tickets' },
  { value: 'suspended', label: 'Suspended', hint: 'On, but a prerequisite is no longer met' },
]

const latencies = [
  { value: 0, label: 'None' },
  { value: 400, label: '0.4 s' },
  { value: 2000, label: '2 s' },
  { value: 10_000, label: '10 s' },
]

const failures = [
  { value: 0, label: 'None' },
  { value: 10, label: '10%' },
  { value: 50, label: '50%' },
  { value: 100, label: 'All' },
]

/** Who looks at what data, and how well things go. */
export function Scene({ choice }: { choice: DemoChoice }) {
  const scenario = useScenario()
  const state = stateById(choice.state)
  const { mode, setMode } = useColorScheme()

  function setLatency(latencyMs: number) {
    scenario.mutate({ latencyMs: [latencyMs, latencyMs] })
    note({ ...choice, latencyMs })
  }
  function setFailures(failPercent: number) {
    scenario.mutate({ failRate: failPercent / 100 })
    note({ ...choice, failPercent })
  }
  function setLook(look: 'auto' | 'light' | 'dark') {
    setMode(look === 'auto' ? 'system' : look)
    note({ ...choice, look: look === 'auto' ? null : look })
  }
  function chooseLanguage(language: Locale) {
    void setLocale(language)
    note({ ...choice, language })
  }

  return (
    <Box sx={{ display: 'grid', gap: 1.75, p: 1.5 }}>
      <PersonPicker onChoose={(id, kind) => openAs(id, kind, choice)} />
      <Segments
        label="Data"
        value={dataShown(choice, state)}
        options={workspaces}
        onChange={(workspace) => open(here(), ownAlone({ ...choice, workspace }))}
        note={state && '“Yours” leaves this state: it has data of its own, so that its link shows the same.'}
      />
      <Segments
        label="Portal"
        value={choice.settings ?? state?.settings ?? (state || isApart(choice) ? 'live' : null)}
        options={presets}
        onChange={(settings) => open(here(), { ...choice, settings, workspace: apart(choice) })}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
        <Segments
          label="Latency"
          value={choice.latencyMs ?? (state?.scenario?.latencyMs ? null : 0)}
          options={latencies}
          onChange={setLatency}
        />
        <Segments
          label="Failures"
          value={choice.failPercent ?? (state?.scenario?.failNext ? null : 0)}
          options={failures}
          onChange={setFailures}
        />
      </Box>
      <ClockField value={choice.now} onChange={(now) => open(here(), { ...choice, now })} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
        <Segments
          label="Look"
          value={choice.look ?? (mode === 'dark' || mode === 'light' ? mode : 'auto')}
          options={[
            { value: 'auto', label: 'Auto' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onChange={setLook}
        />
        <Segments
          label="Language"
          value={locale()}
          options={locales.map((one) => ({
            value: one,
            label: one.toUpperCase(),
            hint: languages[one].name,
          }))}
          onChange={chooseLanguage}
        />
      </Box>
    </Box>
  )
}

/** A state is never shown with one's own data, whatever a link says. */
function dataShown({ workspace }: DemoChoice, state: DemoState | null): WorkspaceName {
  if (!state) return workspace ?? 'own'
  return workspace !== null && workspace !== 'own' ? workspace : (state.data ?? 'small')
}

const isApart = ({ workspace }: DemoChoice) => workspace !== null && workspace !== 'own'

/** Other settings are never put over what this browser keeps. */
const apart = (choice: DemoChoice): WorkspaceName | null =>
  choice.state !== null || isApart(choice) ? choice.workspace : 'busy'

/** One's own data comes with its own settings. */
const ownAlone = (choice: DemoChoice): DemoChoice =>
  choice.workspace === 'own' ? { ...choice, state: null, settings: null } : choice

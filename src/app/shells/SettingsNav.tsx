import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import { Link, NavLink, useNavigate } from 'react-router-dom'
import { portalStatusQueries, type PortalStatus } from '../../shared/api/portalStatus'
import { useShortcut } from '../../shared/hooks/useShortcut'
import { paths } from '../../shared/paths'
import { StatusPill } from '../../shared/settings/StatusPill'
import { Logo } from '../../shared/ui/Logo'
import { SearchField } from '../../shared/ui/SearchField'
import { searchSettings, settingsTree, type SettingsNode } from './settingsTree'

/** The settings tree with its own search, over pages and the cards on them. */
export function SettingsNav() {
  const [query, setQuery] = useState('')
  const hits = searchSettings(query)
  const navigate = useNavigate()
  const { data: settings } = useQuery(portalStatusQueries.settings())
  const input = useRef<HTMLInputElement>(null)
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  )

  /** From the box, Enter goes to the first hit and the arrow keys walk through all of them. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const [first] = hits
    if (event.key === 'Enter' && event.target === input.current && first) {
      setQuery('')
      void navigate(first.to)
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || query.trim() === '') return
    event.preventDefault()
    const stops = [input.current, ...event.currentTarget.querySelectorAll('a')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    stops[at + by]?.focus()
  }
  return (
    <Box
      component="nav"
      aria-label="Settings"
      sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      <Box
        component={Link}
        to={paths.settings.portal}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.25,
          height: 24,
          typography: 'h3',
          color: 'text.primary',
          textDecoration: 'none',
        }}
      >
        <Logo size={24} />
        Settings
      </Box>
      <Box onKeyDown={onKeyDown} sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        <SearchField label="Search settings" value={query} onChange={setQuery} inputRef={input} />
        {query.trim() ? (
          <Hits hits={hits} query={query} onFollow={() => setQuery('')} />
        ) : (
          <Branch nodes={settingsTree()} status={settings?.value.status} />
        )}
      </Box>
    </Box>
  )
}

const row = {
  display: 'block',
  px: 1.25,
  py: 0.75,
  borderRadius: 1,
  color: 'text.primary',
  textDecoration: 'none',
  typography: 'body1',
  '&:hover': { bgcolor: 'action.hover' },
  '&.active': { bgcolor: 'action.selected', color: 'primary.main', fontWeight: 600 },
} as const

const list = { listStyle: 'none', m: 0, p: 0 } as const

type BranchProps = {
  nodes: SettingsNode[]
  depth?: number
  /** Of the portal, beside its page: it is the first thing an admin wants to know. */
  status: PortalStatus | undefined
}

function Branch({ nodes, depth = 0, status }: BranchProps) {
  return (
    <Box component="ul" sx={{ ...list, ...(depth > 0 && { paddingInlineStart: depth > 1 ? 1.5 : 0 }) }}>
      {nodes.map((node) => (
        <Box component="li" key={node.label} sx={depth === 0 ? { mb: 1 } : {}}>
          {node.path ? (
            <Box sx={{ position: 'relative' }}>
              <Box component={NavLink} to={node.path} end sx={row}>
                {node.label}
              </Box>
              {node.path === paths.settings.portal && status && (
                <Box sx={{ position: 'absolute', insetInlineEnd: 8, top: 6, pointerEvents: 'none' }}>
                  <StatusPill status={status} isSmall />
                </Box>
              )}
            </Box>
          ) : (
            <Box
              sx={{
                px: 1.25,
                py: 0.5,
                color: 'text.secondary',
                typography: depth === 0 ? 'caption' : 'body2',
                fontWeight: 600,
              }}
            >
              {node.label}
            </Box>
          )}
          {node.children.length > 0 && <Branch nodes={node.children} depth={depth + 1} status={status} />}
        </Box>
      ))}
    </Box>
  )
}

type HitsProps = { hits: ReturnType<typeof searchSettings>; query: string; onFollow: () => void }

function Hits({ hits, query, onFollow }: HitsProps) {
  if (hits.length === 0)
    return (
      <Box role="status" sx={{ px: 1.25, color: 'text.secondary' }}>
        No setting is called “{query.trim()}”. Try “access”, “domain” or “preview”.
      </Box>
    )
  return (
    <Box component="ul" aria-label="Matching settings" sx={list}>
      {hits.map(({ label, trail, to }) => (
        <li key={to + label}>
          <Box component={Link} to={to} onClick={onFollow} sx={row}>
            {label}
            <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
              {trail}
            </Box>
          </Box>
        </li>
      ))}
    </Box>
  )
}

import Box from '@mui/material/Box'
import { useState } from 'react'
import { NavLink } from 'react-router-dom'
import { paths } from '../../../shared/paths'
import { SearchField } from '../../../shared/ui/SearchField'
import { contract } from '../contract'
import { operationsMatching, slugOf } from '../model'
import { MethodLabel } from './MethodLabel'

const link = {
  display: 'flex',
  gap: 1,
  alignItems: 'baseline',
  px: 1.25,
  py: 0.625,
  borderRadius: 1,
  typography: 'body2',
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { bgcolor: 'action.hover' },
  '&.active': { bgcolor: 'action.selected', fontWeight: 600 },
  '&.active span': { color: 'text.primary' },
}

/** All operations by tag, with a search through their addresses, words, parameters and error codes. */
export function ReferenceNav({ onFollow }: { onFollow: () => void }) {
  const [q, setQ] = useState('')
  const found = operationsMatching(q)
  return (
    <Box component="nav" aria-label="Operations" sx={{ p: 2 }}>
      <SearchField label="Search the reference" placeholder="Search" value={q} onChange={setQ} />
      <Box
        role="status"
        sx={{ typography: 'caption', color: 'text.secondary', px: 1.25, pt: 0.75, minHeight: 26 }}
      >
        {q.trim() !== '' && `${found.length} of ${contract.operations.length} operations`}
      </Box>
      {q.trim() === '' && (
        <Box component={NavLink} to={paths.apiReference} end sx={link} onClick={onFollow}>
          Introduction
        </Box>
      )}
      {contract.groups.map((group) => (
        <Box key={group.name}>
          {group.tags.map((tag) => {
            const its = found.filter((operation) => operation.tag === tag)
            if (its.length === 0) return null
            return (
              <Box key={tag} sx={{ mt: 1.5 }}>
                <Box
                  component={NavLink}
                  to={`${paths.apiReference}/${slugOf(tag)}`}
                  onClick={onFollow}
                  sx={{ ...link, fontWeight: 600 }}
                >
                  {tag}
                </Box>
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {its.map(({ id, method, summary }) => (
                    <li key={id}>
                      <Box
                        component={NavLink}
                        to={`${paths.apiReference}/${id}`}
                        onClick={onFollow}
                        sx={link}
                      >
                        <Box component="span" sx={{ flex: '0 0 44px' }}>
                          <MethodLabel method={method} />
                        </Box>
                        <span>{summary}</span>
                      </Box>
                    </li>
                  ))}
                </Box>
              </Box>
            )
          })}
        </Box>
      ))}
    </Box>
  )
}

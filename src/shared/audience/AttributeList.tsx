import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { focusOnMount } from '../lib/focusOnMount'
import { SearchIcon } from '../ui/firstIcons'
import { AttributeOption } from './AttributeOption'
import { subjectWords, typeWords, type Attribute, type Attributes } from './attributes'
import { useActiveOption } from './useActiveOption'

type Props = { attributes: Attributes; value: string | null; onPick: (attribute: Attribute) => void }

const subjects = ['person', 'company'] as const

/** @returns the attributes that can be chosen and have what was typed: persons' first, those named so before others */
function search(attributes: Attributes, query: string): Attribute[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean)
  const has = (...words: string[]) => terms.every((term) => words.join(' ').toLowerCase().includes(term))
  const all = [...attributes.values()].filter(({ archived }) => !archived)
  const isNamed = ({ subject, label }: Attribute) => has(subjectWords[subject], label)
  const isAbout = ({ subject, label, type, options = [] }: Attribute) =>
    has(subjectWords[subject], label, typeWords[type], ...options)
  const found = [...all.filter(isNamed), ...all.filter((one) => !isNamed(one) && isAbout(one))]
  return subjects.flatMap((subject) => found.filter((attribute) => attribute.subject === subject))
}

/** The attributes to choose from, with a search that keeps the focus while the arrow keys walk through the list. */
export function AttributeList({ attributes, value, onPick }: Props) {
  const id = useId()
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const found = useMemo(() => search(attributes, query), [attributes, query])
  const pick = (index: number) => {
    const attribute = found[index]
    if (attribute) onPick(attribute)
  }
  const chosen = found.findIndex(({ key }) => key === value)
  const { active, setActive, handleKey } = useActiveOption({
    count: found.length,
    onPick: pick,
    initial: Math.max(0, chosen),
  })
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active])
  const optionId = (index: number) => `${id}-${index}`

  return (
    <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 1.5,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <SearchIcon sx={{ fontSize: 18, color: 'text.secondary' }} />
        <InputBase
          value={query}
          placeholder="Search attributes"
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={handleKey}
          inputProps={{
            ref: focusOnMount,
            role: 'combobox',
            'aria-label': 'Search attributes',
            'aria-expanded': true,
            'aria-controls': `${id}-list`,
            'aria-autocomplete': 'list',
            'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
            autoComplete: 'off',
          }}
          sx={{
            flex: 1,
            height: 44,
            fontSize: { xs: '1rem', sm: '0.875rem' },
            '& input': { outline: 'none' },
          }}
        />
      </Box>
      <Box
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Attributes"
        sx={{ overflowY: 'auto', py: 1, overscrollBehavior: 'contain' }}
      >
        {subjects.map((subject) => {
          const ofSubject = found.filter((attribute) => attribute.subject === subject)
          if (ofSubject.length === 0) return null
          return (
            <Box key={subject} role="group" aria-label={subjectWords[subject]}>
              <Box
                aria-hidden
                sx={{
                  px: 1.5,
                  pt: 1,
                  pb: 0.5,
                  typography: 'caption',
                  fontWeight: 650,
                  color: 'text.secondary',
                }}
              >
                {subjectWords[subject]}
              </Box>
              {ofSubject.map((attribute) => {
                const index = found.indexOf(attribute)
                return (
                  <AttributeOption
                    key={attribute.key}
                    id={optionId(index)}
                    attribute={attribute}
                    isActive={index === active}
                    isChosen={attribute.key === value}
                    onHover={() => setActive(index)}
                    onPick={() => onPick(attribute)}
                  />
                )
              })}
            </Box>
          )
        })}
      </Box>
      {found.length === 0 && (
        <Box role="status" sx={{ px: 2, pb: 2, color: 'text.secondary' }}>
          No attribute is called “{query.trim()}”.
        </Box>
      )}
    </Box>
  )
}

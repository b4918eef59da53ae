import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Drawer from '@mui/material/Drawer'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { t } from '../../../../shared/i18n/t'
import { ChevronDownIcon } from '../../../../shared/ui/icons'
import { activeFilters, noFilters, type Filter, type Filters } from '../filters'
import type { FilterChoices } from '../useFilterChoices'
import { FilterValues } from './FilterValues'

type Props = {
  /** The filter that is open at the beginning. */
  start: Filter | null
  offered: readonly Filter[]
  filters: Filters
  choices: FilterChoices
  total: number | undefined
  onChange: (filters: Filters) => void
  onClose: () => void
}

/** All filters where there is no room for a bar, with the number of tickets they leave on the button back to them. */
export function FilterSheet({ start, offered, filters, choices, total, onChange, onClose }: Props) {
  const title = useId()
  const [opened, setOpened] = useState<Filter | null>(start ?? offered[0] ?? null)
  const active = activeFilters(filters)
  return (
    <Drawer
      open
      anchor="bottom"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': title,
          sx: { maxHeight: '85dvh', borderStartStartRadius: 16, borderStartEndRadius: 16 },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', p: 2, pb: 1 }}>
        <Typography id={title} variant="h2">
          {t('list.filter.bar')}
        </Typography>
        <Button size="small" disabled={active.length === 0} onClick={() => onChange(noFilters)}>
          {t('list.filter.clearAll')}
        </Button>
      </Box>
      <Box sx={{ flex: 1, overflowY: 'auto', px: 1 }}>
        {offered.map((filter) => (
          <Section
            key={filter}
            name={t(`list.filter.name.${filter}`)}
            isActive={active.includes(filter)}
            isOpen={opened === filter}
            onToggle={() => setOpened(opened === filter ? null : filter)}
          >
            <FilterValues filter={filter} filters={filters} choices={choices} onChange={onChange} />
          </Section>
        ))}
      </Box>
      <Box sx={{ p: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button fullWidth variant="contained" onClick={onClose}>
          {total === undefined ? t('filter.showAny') : t('filter.show', { count: total })}
        </Button>
      </Box>
    </Drawer>
  )
}

type SectionProps = {
  name: string
  isActive: boolean
  isOpen: boolean
  onToggle: () => void
  children: React.ReactNode
}

function Section({ name, isActive, isOpen, onToggle, children }: SectionProps) {
  return (
    <Box sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box component="button" type="button" aria-expanded={isOpen} onClick={onToggle} sx={headerStyles}>
        {name}
        {isActive && (
          <Box component="span" sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: 'primary.main' }} />
        )}
        <ChevronDownIcon
          sx={{ marginInlineStart: 'auto', transform: isOpen ? 'rotate(180deg)' : undefined }}
        />
      </Box>
      {isOpen && children}
    </Box>
  )
}

const headerStyles = {
  all: 'unset',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  width: '100%',
  minHeight: 48,
  px: 1,
  cursor: 'pointer',
  typography: 'h3',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
  '& svg': { fontSize: 20, color: 'text.secondary' },
} as const

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Avatar } from '../ui/Avatar'
import { SearchField } from '../ui/SearchField'
import type { AudiencePreview } from './api'
import { purposeWords } from './purposeWords'
import { previewPageSize, type AudiencePreviewState } from './useAudiencePreview'

type Props = { data: AudiencePreview; state: Omit<AudiencePreviewState, 'query'> }

const number = new Intl.NumberFormat('en')

/** The people who match, a page at a time, with a search over all of them. */
export function PreviewPeople({ data, state }: Props) {
  const { search, setSearch, page, nextPage, previousPage } = state
  const first = page * previewPageSize + 1
  const last = first + data.items.length - 1
  return (
    <Box sx={{ p: 2, minWidth: 0 }}>
      <SearchField
        label={purposeWords[state.purpose].search}
        value={search}
        onChange={setSearch}
        placeholder="Name or e-mail address"
      />
      {data.items.length === 0 ? (
        <Box role="status" sx={{ py: 4, textAlign: 'center', color: 'text.secondary' }}>
          None of them is called “{search.trim()}”.
        </Box>
      ) : (
        <Box component="ul" aria-label="People" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
          {data.items.map(({ id, name, email, companies }) => (
            <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 1.25, py: 0.75 }}>
              <Avatar name={name} />
              <Box sx={{ flex: '1 1 0', minWidth: 0 }}>
                <Box sx={{ ...oneLine, fontWeight: 500 }}>{name}</Box>
                <Box sx={{ ...oneLine, typography: 'caption', color: 'text.secondary' }}>{email}</Box>
              </Box>
              <Box sx={{ ...oneLine, maxWidth: '40%', typography: 'body2', color: 'text.secondary' }}>
                {companies.map((company) => company.name).join(', ') || 'No company'}
              </Box>
            </Box>
          ))}
        </Box>
      )}
      {(nextPage || previousPage || data.items.length > 0) && (
        <Box sx={{ mt: 1, display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <Box
            sx={{ flex: 1, typography: 'body2', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
          >
            {data.items.length > 0 &&
              `${number.format(first)}–${number.format(last)} of ${number.format(data.total)}`}
          </Box>
          <Button size="small" color="inherit" disabled={!previousPage} onClick={() => previousPage?.()}>
            Previous
          </Button>
          <Button size="small" color="inherit" disabled={!nextPage} onClick={() => nextPage?.()}>
            Next
          </Button>
        </Box>
      )}
    </Box>
  )
}

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

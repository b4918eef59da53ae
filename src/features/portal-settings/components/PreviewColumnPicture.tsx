import Box from '@mui/material/Box'
import { SearchIcon } from '../../../shared/ui/firstIcons'
import { visuallyHidden } from '../../../shared/ui/visuallyHidden'

const rows = [
  {
    number: '#1042',
    title: 'Invoice shows the wrong address',
    before: 'could you send the ',
    match: 'invoice',
    after: ' again to our new office',
    author: 'Mara',
    when: '3d',
  },
  {
    number: '#1017',
    title: 'Question about our last bill',
    before: 'the amount on this ',
    match: 'invoice',
    after: ' differs from the quote',
    author: 'Rui',
    when: '2w',
  },
]

/** A small picture of a search in the portal, with or without the column. */
export function PreviewColumnPicture({ isOn }: { isOn: boolean }) {
  return (
    <Box component="figure" sx={{ m: 0, mt: 2.5 }}>
      <Box component="figcaption" sx={visuallyHidden}>
        {isOn
          ? 'A search for “invoice”: beside each ticket stands the sentence in which it was found.'
          : 'A search for “invoice”: the tickets stand there without the sentence in which they were found.'}
      </Box>
      <Box
        aria-hidden
        sx={{
          border: 1,
          borderColor: 'divider',
          borderRadius: 1.25,
          bgcolor: 'surface.sunken',
          p: { xs: 1.5, sm: 2.5 },
        }}
      >
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            height: 32,
            px: 1.25,
            mb: 1.5,
            maxWidth: 320,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
          }}
        >
          <SearchIcon sx={{ fontSize: 16, color: 'text.secondary' }} />
          invoice
        </Box>
        <Box
          sx={{
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
            overflow: 'hidden',
          }}
        >
          {rows.map((row, index) => (
            <Box
              key={row.number}
              sx={{
                display: 'grid',
                gridTemplateColumns: {
                  xs: '1fr',
                  sm: isOn ? 'minmax(0,5fr) minmax(0,6fr)' : 'minmax(0,1fr) 0',
                },
                columnGap: 2,
                rowGap: 0.5,
                p: 1.5,
                borderTop: index > 0 ? 1 : 0,
                borderColor: 'divider',
                typography: 'body2',
              }}
            >
              <Box sx={{ minWidth: 0 }}>
                <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>
                  {row.number}
                </Box>
                <strong>{row.title}</strong>
              </Box>
              {isOn && (
                <Box sx={{ minWidth: 0, color: 'text.secondary' }}>
                  …{row.before}
                  <mark>{row.match}</mark>
                  {row.after}…
                  <Box sx={{ typography: 'caption' }}>
                    {row.author} · {row.when}
                  </Box>
                </Box>
              )}
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  )
}

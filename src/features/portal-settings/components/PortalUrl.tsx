import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useRef } from 'react'
import { useHref } from 'react-router-dom'
import { useCopy } from '../../../shared/hooks/useCopy'
import { paths } from '../../../shared/paths'
import { CheckIcon, CopyIcon, OpenIcon } from '../../../shared/ui/icons'

/** The address to give to customers, with copy and open. */
export function PortalUrl({ url, isLive }: { url: string; isLive: boolean }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // The address of a mock's workspace leads nowhere; its portal is in this app.
  const ownPortal = useHref(paths.portal)
  const { isCopied, copy } = useCopy('Customer portal URL')
  return (
    <Box sx={{ mt: 2.5 }}>
      <Box component="label" htmlFor={id} sx={{ typography: 'h3', display: 'block', mb: 0.75 }}>
        Customer portal URL
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Box
          component="input"
          id={id}
          ref={input}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          sx={{
            flex: '1 1 240px',
            minWidth: 0,
            height: 36,
            px: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'surface.sunken',
            color: 'text.primary',
            font: 'inherit',
            textOverflow: 'ellipsis',
          }}
        />
        <Button
          variant="outlined"
          color="inherit"
          startIcon={isCopied ? <CheckIcon /> : <CopyIcon />}
          onClick={() => void copy(url, () => input.current?.select())}
          sx={{ minWidth: 104 }}
        >
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
        <Button
          variant="outlined"
          color="inherit"
          startIcon={<OpenIcon />}
          href={__MOCK__ ? ownPortal : url}
          target="_blank"
          rel="noreferrer"
          disabled={!isLive}
        >
          Open
        </Button>
      </Box>
    </Box>
  )
}

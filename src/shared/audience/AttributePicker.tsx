import ButtonBase from '@mui/material/ButtonBase'
import Box from '@mui/material/Box'
import Popover from '@mui/material/Popover'
import { useState } from 'react'
import { PlusIcon } from '../ui/firstIcons'
import { ChevronDownIcon } from '../ui/icons'
import { AttributeList } from './AttributeList'
import { attributeWords, type Attribute, type Attributes } from './attributes'
import { TypeIcon } from './TypeIcon'

type Props = {
  id: string
  attributes: Attributes
  /** The chosen attribute's key. */
  value: string | null
  /** What to show for a key that no longer names an attribute that can be chosen. */
  fallback?: string
  onChange: (attribute: Attribute) => void
  isInvalid: boolean
  describedBy?: string | undefined
}

/** Which attribute a condition looks at: a button that opens a searchable list, by person and company. */
export function AttributePicker({
  id,
  attributes,
  value,
  fallback,
  onChange,
  isInvalid,
  describedBy,
}: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const chosen = value === null ? undefined : attributes.get(value)
  const label = chosen ? attributeWords(chosen) : (fallback ?? 'Choose an attribute')

  function close() {
    setAnchor(null)
    document.getElementById(id)?.focus()
  }
  return (
    <>
      <ButtonBase
        id={id}
        aria-label={`Attribute: ${label}`}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-describedby={describedBy}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          width: '100%',
          minHeight: 38,
          px: 1.25,
          gap: 1,
          borderRadius: 1,
          border: 1,
          borderStyle: chosen ? 'solid' : 'dashed',
          borderColor: isInvalid ? 'error.main' : 'divider',
          bgcolor: 'background.paper',
          color: chosen ? 'text.primary' : 'text.secondary',
          justifyContent: 'flex-start',
          typography: 'body1',
          fontWeight: 500,
          textAlign: 'start',
          '&:hover': { borderColor: isInvalid ? 'error.main' : 'text.disabled' },
        }}
      >
        {chosen ? (
          <TypeIcon type={chosen.type} sx={{ fontSize: 18, color: 'text.secondary' }} />
        ) : (
          <PlusIcon sx={{ fontSize: 18 }} />
        )}
        <Box
          component="span"
          sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          {label}
        </Box>
        <ChevronDownIcon sx={{ fontSize: 16, color: 'text.secondary' }} />
      </ButtonBase>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        disableRestoreFocus
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            variant: 'outlined',
            'aria-label': 'Choose an attribute',
            role: 'dialog',
            sx: { mt: 0.5, width: 380, maxWidth: 'calc(100vw - 32px)', display: 'flex', maxHeight: 420 },
          },
        }}
      >
        <AttributeList
          attributes={attributes}
          value={value}
          onPick={(attribute) => {
            setAnchor(null)
            onChange(attribute)
          }}
        />
      </Popover>
    </>
  )
}

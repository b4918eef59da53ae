import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef, useState, type DragEvent } from 'react'

type Props = { onFiles: (files: readonly File[]) => void }

/** Files are dropped here, or chosen with a button. */
export function DropZone({ onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // Over its own words it is still over it.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
      }}
      onDrop={drop}
      sx={{
        ...zoneStyles,
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'action.selected' : 'background.paper',
      }}
    >
      <Box sx={{ flex: '1 1 320px' }}>
        <Box sx={{ fontWeight: 600 }}>
          {isOver ? 'Let go to read the files' : 'Drop a workspace, or tables'}
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          A workspace is one JSON file, as it is exported below. Tables are CSV files of companies, people and
          tickets: one of them is enough. Everything stays in this browser.
        </Box>
      </Box>
      <Button variant="outlined" color="inherit" onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files of your data"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file, mended, can be chosen again.
          event.target.value = ''
        }}
      />
    </Box>
  )
}

const zoneStyles = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 2,
  p: { xs: 2, sm: 3 },
  border: 1.5,
  borderStyle: 'dashed',
  borderRadius: 1.5,
} as const

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef, useState } from 'react'

type Props = {
  label: string
  accept: string
  /** @throws Error with what is wrong with the file, said beside the button */
  onFile: (file: File) => Promise<void>
}

/** A button that takes one file; one that cannot be used changes nothing. */
export function FileButton({ label, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  async function take(file: File | undefined) {
    if (!file) return
    try {
      await onFile(file)
      setProblem('')
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'This file cannot be used.')
    }
  }
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="inherit"
        onClick={() => input.current?.click()}
        sx={{ minHeight: 28, fontSize: '0.75rem', fontWeight: 550 }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {problem && (
        <Box role="alert" sx={{ fontSize: '0.75rem', color: 'error.main', overflowWrap: 'anywhere' }}>
          {problem}
        </Box>
      )}
    </>
  )
}

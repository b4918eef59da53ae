import Box from '@mui/material/Box'

/** Changes of a layout, one a line; those of sections that are called the same are one. */
export function ChangeList({ changes }: { changes: string[] }) {
  const times = new Map<string, number>()
  for (const change of changes) times.set(change, (times.get(change) ?? 0) + 1)
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        paddingInlineStart: 2.5,
        typography: 'body2',
        color: 'text.secondary',
        overflowWrap: 'anywhere',
      }}
    >
      {[...times].map(([change, count]) => (
        <li key={change}>
          {change}
          {count > 1 && ` (${count} times)`}
        </li>
      ))}
    </Box>
  )
}

import Box from '@mui/material/Box'

/** Changes of a layout, one a line. */
export function ChangeList({ changes }: { changes: string[] }) {
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
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </Box>
  )
}

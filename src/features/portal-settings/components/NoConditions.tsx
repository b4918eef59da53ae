import Box from '@mui/material/Box'

/** What it means that ticket visibility has no conditions. */
export function NoConditions({ isOn }: { isOn: boolean }) {
  return (
    <Box
      sx={{
        p: 2,
        borderRadius: 1.25,
        border: 1,
        borderStyle: 'dashed',
        borderColor: isOn ? 'restriction.main' : 'divider',
        color: isOn ? 'text.primary' : 'text.secondary',
      }}
    >
      {isOn ? (
        <>
          <strong>Everyone is restricted to the tickets they created.</strong> Add a condition to restrict
          only some people.
        </>
      ) : (
        'No conditions. Turned on like this, it would restrict everyone to the tickets they created.'
      )}
    </Box>
  )
}

import Box from '@mui/material/Box'

/** How a person finds out whether cookies come through, with nothing but a browser. */
export function CookieCheck({ host }: { host: string }) {
  const address = `https://${host || 'help.example.com'}`
  return (
    <Box
      component="details"
      sx={{
        mt: 1,
        typography: 'body2',
        '& summary': {
          cursor: 'pointer',
          fontWeight: 600,
          color: 'primary.main',
          py: 0.5,
          width: 'fit-content',
        },
        '& ol': { mt: 0.5, mb: 0, paddingInlineStart: 3, color: 'text.secondary' },
        '& li + li': { mt: 0.5 },
        '& code': { fontFamily: 'monospace', overflowWrap: 'anywhere', color: 'text.primary' },
      }}
    >
      <summary>How to check</summary>
      <ol>
        <li>
          Open <code>{address}</code> in a private window and sign in as a test customer.
        </li>
        <li>Reload the page. Still signed in? Then the cookie comes through: choose “Forwarded”.</li>
        <li>
          Signed out again? Open the browser’s developer tools, tab Network, and reload. If the request for
          the page carries a <code>Cookie</code> header, the browser sends it and the proxy drops it: choose
          “Not forwarded”, and let the proxy pass on <code>Cookie</code> and <code>Set-Cookie</code>.
        </li>
        <li>
          Answers that differ for each customer must not be cached: a proxy that stores them may hand one
          customer’s page to another.
        </li>
      </ol>
    </Box>
  )
}

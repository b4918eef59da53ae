import Box from '@mui/material/Box'
import type { SxProps, Theme } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { safeHref } from '../markdown'

type Props = { href: string; children: ReactNode; sx?: SxProps<Theme> }

/** A link from content: a path stays within the app, an address leaves it, and anything else is not a link. */
export function SiteLink({ href, children, sx = {} }: Props) {
  const safe = safeHref(href)
  if (safe === null)
    return (
      <Box component="span" sx={sx}>
        {children}
      </Box>
    )
  if (/^[a-z]+:/i.test(safe))
    return (
      <Box component="a" href={safe} rel="noreferrer" sx={sx}>
        {children}
      </Box>
    )
  return (
    <Box component={Link} to={safe} sx={sx}>
      {children}
    </Box>
  )
}

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { paths } from '../../../shared/paths'
import { MenuIcon } from '../../../shared/ui/icons'
import { Logo } from '../../../shared/ui/Logo'
import { contract } from '../contract'

type Props = { isNavOpen: boolean; onToggleNav: () => void; account: ReactNode }

export function ReferenceHeader({ isNavOpen, onToggleNav, account }: Props) {
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 1, sm: 2 },
        height: 57,
        px: { xs: 2, sm: 3 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        whiteSpace: 'nowrap',
      }}
    >
      <Button
        size="small"
        startIcon={<MenuIcon />}
        aria-expanded={isNavOpen}
        onClick={onToggleNav}
        sx={{ display: { md: 'none' } }}
      >
        Operations
      </Button>
      <Box
        component={Link}
        to={paths.apiReference}
        sx={{
          display: { xs: 'none', sm: 'flex' },
          alignItems: 'center',
          gap: 1.25,
          typography: 'h3',
          color: 'text.primary',
          textDecoration: 'none',
        }}
      >
        <Logo />
        API reference
      </Box>
      <Box
        component="span"
        sx={{
          typography: 'body2',
          color: 'text.secondary',
          flex: 1,
          visibility: { xs: 'hidden', sm: 'visible' },
        }}
      >
        {contract.version}
      </Box>
      <Button size="small" href={`${import.meta.env.BASE_URL}openapi.yaml`} download>
        openapi.yaml
      </Button>
      {account}
    </Box>
  )
}

import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { useParams } from 'react-router-dom'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'
import { HelpIcon } from '../../shared/ui/firstIcons'
import { StateMessage } from '../../shared/ui/StateMessage'
import { OperationView } from './components/OperationView'
import { Prose } from './components/Prose'
import { ReferenceHeader } from './components/ReferenceHeader'
import { ReferenceNav } from './components/ReferenceNav'
import { TagView } from './components/TagView'
import { contract } from './contract'
import { slugOf } from './model'

/** The contract, to read, to search and to try, from what this build was made with: nothing comes from elsewhere. */
export function ApiReferencePage({ account }: { account: ReactNode }) {
  const [isNavOpen, setNavOpen] = useState(false)
  return (
    <Box sx={{ minHeight: '100dvh' }}>
      <ReferenceHeader isNavOpen={isNavOpen} onToggleNav={() => setNavOpen(!isNavOpen)} account={account} />
      <Box sx={{ display: { md: 'flex' }, alignItems: 'flex-start' }}>
        <Box
          sx={{
            display: { xs: isNavOpen ? 'block' : 'none', md: 'block' },
            flex: '0 0 300px',
            position: { md: 'sticky' },
            top: 57,
            height: { md: 'calc(100dvh - 57px)' },
            overflowY: 'auto',
            borderInlineEnd: { md: 1 },
            borderBottom: { xs: 1, md: 0 },
            borderColor: { xs: 'divider', md: 'divider' },
            bgcolor: 'surface.sunken',
          }}
        >
          <ReferenceNav onFollow={() => setNavOpen(false)} />
        </Box>
        <Box
          component="main"
          id="main"
          sx={{ flex: 1, minWidth: 0, px: { xs: 2, sm: 4, lg: 6 }, py: { xs: 3, sm: 5 } }}
        >
          <Topic />
        </Box>
      </Box>
    </Box>
  )
}

function Topic() {
  const { topic } = useParams()
  const operation = contract.operations.find(({ id }) => id === topic)
  const tag = contract.tags.find(({ name }) => slugOf(name) === topic)
  const title =
    operation?.summary ?? tag?.name ?? (topic === undefined ? contract.title : 'Not in the contract')
  useDocumentTitle(topic === undefined ? 'API reference' : `${title}, API reference`)
  if (operation) return <OperationView key={operation.id} operation={operation} />
  if (tag) return <TagView tag={tag} />
  if (topic !== undefined)
    return (
      <StateMessage
        heading="h1"
        icon={<HelpIcon />}
        title="The contract has no such operation"
        detail="It may have been renamed. The search finds operations by their words, parameters and error codes."
      />
    )
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {contract.title}
      </Typography>
      <Prose blocks={contract.intro} />
    </Box>
  )
}

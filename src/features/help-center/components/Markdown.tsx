import Box from '@mui/material/Box'
import { Fragment, useMemo, type ReactNode } from 'react'
import { parseMarkdown, type Block, type Inline } from '../markdown'
import { SiteLink } from './SiteLink'

/** A teammate's text with its few marks, as elements. Nothing of it is ever read as HTML. */
export function Markdown({ source }: { source: string }) {
  const blocks = useMemo(() => parseMarkdown(source), [source])
  return (
    <Box
      sx={{
        textWrap: 'pretty',
        '& p, & ul, & ol': { m: 0 },
        '& ul, & ol': { paddingInlineStart: 3 },
        '& > * + *': { mt: 1.5 },
        '& li + li': { mt: 0.5 },
      }}
    >
      {withKeys(blocks.map(blockElement))}
    </Box>
  )
}

function blockElement(block: Block): ReactNode {
  if (block.kind === 'paragraph') return <p>{inlineElements(block.children)}</p>
  const List = block.isOrdered ? 'ol' : 'ul'
  return <List>{withKeys(block.items.map(listItem))}</List>
}

function listItem(item: Inline[]): ReactNode {
  return <li>{inlineElements(item)}</li>
}

function inlineElements(nodes: Inline[]): ReactNode {
  return withKeys(nodes.map(inlineElement))
}

function inlineElement(node: Inline): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'break':
      return <br />
    case 'strong':
      return <strong>{inlineElements(node.children)}</strong>
    case 'emphasis':
      return <em>{inlineElements(node.children)}</em>
    case 'link':
      return <SiteLink href={node.href}>{inlineElements(node.children)}</SiteLink>
  }
}

/** A text has no identity but its place: when it changes, it is read anew as a whole. */
function withKeys(nodes: ReactNode[]): ReactNode[] {
  let place = 0
  return nodes.map((node) => <Fragment key={(place += 1)}>{node}</Fragment>)
}

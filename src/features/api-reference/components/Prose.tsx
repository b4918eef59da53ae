import Box from '@mui/material/Box'
import { createElement, Fragment, type ReactNode } from 'react'
import type { Block, Inline } from '../contract'

/** Text of the contract, with its few marks. */
export function Prose({ blocks, isSmall = false }: { blocks: Block[]; isSmall?: boolean }) {
  if (blocks.length === 0) return null
  return (
    <Box
      sx={{
        typography: isSmall ? 'body2' : 'body1',
        color: isSmall ? 'text.secondary' : 'text.primary',
        textWrap: 'pretty',
        '& :where(p, ul, ol)': { m: 0 },
        '& > * + *': { mt: 1.5 },
        '& ul, & ol': { paddingInlineStart: 2.5 },
        '& li + li': { mt: 0.5 },
        '& h2': { typography: 'h2', m: 0, mb: 0.5 },
        '& > * + h2': { mt: 4 },
        '& code': { fontSize: '0.92em', px: 0.5, py: '1px', borderRadius: 0.5, bgcolor: 'surface.sunken' },
        '& table': { borderCollapse: 'collapse', width: '100%' },
        '& th, & td': {
          textAlign: 'start',
          verticalAlign: 'top',
          p: 1,
          borderBottom: 1,
          borderColor: 'divider',
        },
        '& th': { typography: 'caption', fontWeight: 600, color: 'text.secondary', whiteSpace: 'nowrap' },
      }}
    >
      {keyed(blocks, blockElement)}
    </Box>
  )
}

function blockElement(block: Block): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h2>{element(block.text)}</h2>
    case 'paragraph':
      return <p>{element(block.text)}</p>
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return <List>{keyed(block.items, (item) => createElement('li', null, element(item)))}</List>
    }
    case 'table':
      return (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Table">
          <table>
            <thead>{rowElement(block.head, 'th')}</thead>
            <tbody>{keyed(block.rows, (row) => rowElement(row, 'td'))}</tbody>
          </table>
        </Box>
      )
  }
}

function rowElement(cells: Inline[], kind: 'th' | 'td'): ReactNode {
  const scope = kind === 'th' ? { scope: 'col' } : null
  return <tr>{keyed(cells, (cell) => createElement(kind, scope, element(cell)))}</tr>
}

const marks = { code: 'code', strong: 'strong', em: 'em' } as const

function element(text: Inline): ReactNode {
  if (typeof text === 'string') return text
  const [kind, inner, href] = text
  if (typeof kind === 'string' && kind in marks && text.length === 2) {
    const Mark = marks[kind as keyof typeof marks]
    return <Mark>{element(inner ?? '')}</Mark>
  }
  if (kind === 'link' && typeof href === 'string') return <a href={href}>{element(inner ?? '')}</a>
  return keyed(text, element)
}

/** The contract does not change while it is read, so the place of a part is its name. */
function keyed<T>(parts: readonly T[], draw: (part: T) => ReactNode): ReactNode {
  let place = 0
  return parts.map((part) => <Fragment key={(place += 1)}>{draw(part)}</Fragment>)
}

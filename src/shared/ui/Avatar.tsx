import Box from '@mui/material/Box'

/** @returns at most two initials, by grapheme, so that any script works */
function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return (words.length > 1 ? [words[0], words.at(-1)] : words).map(firstGrapheme).join('')
}

/** A letter with its marks; the browser, which takes long to know all graphemes, is asked about nothing else. */
const letter = /^\p{L}\p{M}*(?!\u200d)/u

function firstGrapheme(word = ''): string {
  const simple = letter.exec(word)?.[0]
  return simple ?? [...new Intl.Segmenter().segment(word)][0]?.segment ?? ''
}

/** A person as their initials. Decoration: the name stands beside it or in the label of what it sits in. */
export function Avatar({
  name,
  size = 28,
  tone = 'neutral',
}: {
  name: string
  size?: number
  tone?: 'neutral' | 'team'
}) {
  return (
    <Box
      aria-hidden
      // Drawn, not written: initials are no text that anybody searches, copies or reads aloud.
      data-initials={initials(name)}
      sx={{
        flex: 'none',
        width: size,
        height: size,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        fontSize: size * 0.38,
        fontWeight: 650,
        textTransform: 'uppercase',
        '&::before': { content: 'attr(data-initials)' },
        ...(tone === 'team'
          ? { bgcolor: 'primary.main', color: 'primary.contrastText' }
          : { bgcolor: 'primary.light', color: 'primary.main' }),
      }}
    />
  )
}

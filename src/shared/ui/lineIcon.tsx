import { createSvgIcon } from '@mui/material/utils'

/**
 * Line icons on a 24-px grid, drawn for this product: 1.75-px strokes, round ends.
 * @param points it points along the line of reading, so the theme turns it round where that goes from right to left
 */
export function lineIcon(name: string, d: string, points?: 'points') {
  return createSvgIcon(
    <path
      d={d}
      className={points}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    />,
    name,
  )
}

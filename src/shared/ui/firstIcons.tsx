import { lineIcon } from './lineIcon'

/* The icons of what is shown first, apart from the others so that the first load carries no more than these. */

export const SearchIcon = lineIcon('Search', 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 4.5 4.5')
export const CloseIcon = lineIcon('Close', 'M6 6l12 12M18 6 6 18')
export const AlertIcon = lineIcon('Alert', 'M12 8.5v4.5m0 3.2v.1M12 3.5 2.8 19.5h18.4L12 3.5Z')
export const ArrowUpIcon = lineIcon('ArrowUp', 'M12 19V5.5m0 0L6.5 11M12 5.5l5.5 5.5')
export const ArrowDownIcon = lineIcon('ArrowDown', 'M12 5v13.5m0 0L6.5 13m5.5 5.5 5.5-5.5')
export const PlusIcon = lineIcon('Plus', 'M12 5v14M5 12h14')
export const HelpIcon = lineIcon(
  'Help',
  'M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2 1-1.2 1.8m0 3v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
)
export const CheckAllIcon = lineIcon('CheckAll', 'M2.5 12.5l4 4L14 8.5M11.5 15.5l1 1L20.5 8.5')

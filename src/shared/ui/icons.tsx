import { lineIcon } from './lineIcon'

export const CheckIcon = lineIcon('Check', 'M5 12.5l4.5 4.5L19 7.5')
export const InfoIcon = lineIcon('Info', 'M12 11v5.5m0-9v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z')
export const ChevronRightIcon = lineIcon('ChevronRight', 'M9.5 6l6 6-6 6', 'points')
export const ChevronDownIcon = lineIcon('ChevronDown', 'M6 9.5l6 6 6-6')
export const ArrowBackIcon = lineIcon('ArrowBack', 'M19 12H5.5m0 0L11 6.5M5.5 12l5.5 5.5', 'points')
export const TrashIcon = lineIcon('Trash', 'M4.5 7h15M9.5 7V4.5h5V7m-8 0 .8 12.5h9.4L17.5 7M10 11v5m4-5v5')
export const CopyIcon = lineIcon('Copy', 'M9 9h10.5v10.5H9V9Zm6-4.5H4.5V15')
export const OpenIcon = lineIcon('Open', 'M13.5 4.5h6v6m0-6-9 9M17 14v5.5H4.5V7H10', 'points')
export const MenuIcon = lineIcon('Menu', 'M4 7h16M4 12h16M4 17h16')
export const SunIcon = lineIcon(
  'Sun',
  'M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 2.5v2m0 15v2m9.5-9.5h-2m-15 0h-2m16.2-6.7-1.4 1.4M6.7 17.3l-1.4 1.4m13.4 0-1.4-1.4M6.7 6.7 5.3 5.3',
)
export const MoonIcon = lineIcon('Moon', 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z')
export const PersonIcon = lineIcon(
  'Person',
  'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 9c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
)
export const PeopleIcon = lineIcon(
  'People',
  'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c.5-3.7 3-5.5 6.5-5.5s6 1.8 6.5 5.5M15.5 4.3a3.5 3.5 0 0 1 0 6.4m2.5 4.3c2 .7 3.2 2.4 3.5 5',
)
export const CompanyIcon = lineIcon(
  'Company',
  'M4.5 20.5V4.5h9v16m0-11h6v11m-17 0h19M8 8.5h2m-2 4h2m-2 4h2m6.5-3h0m0 3.5h0',
)
export const LockIcon = lineIcon('Lock', 'M6 10.5h12v10H6v-10Zm2.5 0V7.5a3.5 3.5 0 0 1 7 0v3')
export const DoorIcon = lineIcon('Door', 'M6 20.5V4.5L14 3v17.5M14 5.5h4v15M3.5 20.5h17M10.8 12v.1')
export const TicketIcon = lineIcon(
  'Ticket',
  'M3.5 6.5h17v4a1.8 1.8 0 0 0 0 3.5v3.5h-17V14a1.8 1.8 0 0 0 0-3.5v-4Zm11 0v11',
)
export const MessageIcon = lineIcon('Message', 'M4 5h16v11.5H10.5L6 20v-3.5H4V5Z')
export const HomeIcon = lineIcon('Home', 'M4 11.5 12 4.5l8 7M6 10v9.5h12V10M10 19.5v-5h4v5')
export const EyeIcon = lineIcon(
  'Eye',
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
)
export const HistoryIcon = lineIcon('History', 'M12 7.5V12l3 2M4 12a8 8 0 1 0 2.5-5.8M4 4.5V8h3.5')
export const ShieldIcon = lineIcon(
  'Shield',
  'M12 3l7.5 3v5.5c0 4.5-3 7.8-7.5 9.5-4.5-1.7-7.5-5-7.5-9.5V6L12 3Z',
)
export const LayoutIcon = lineIcon('Layout', 'M4 4.5h16v15H4v-15Zm0 5h16m-10 0v10')
export const SignOutIcon = lineIcon(
  'SignOut',
  'M14 4.5H5v15h9M10 12h10.5m0 0-3.5-3.5m3.5 3.5-3.5 3.5',
  'points',
)
export const SendIcon = lineIcon('Send', 'M4 12 20 4.5 14.5 20 11 13.5 4 12Zm7 1.5 9-9', 'points')
export const PrintIcon = lineIcon('Print', 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z')
export const CalendarIcon = lineIcon('Calendar', 'M4.5 6h15v14h-15V6Zm0 4.5h15M8.5 3.5V7m7-3.5V7')
export const HashIcon = lineIcon('Hash', 'M9.5 4 7.5 20m9-16-2 16M4.5 9h16m-17 6h16')
export const TextIcon = lineIcon('Text', 'M5 6.5V5h14v1.5M12 5v14m-2.5 0h5')
export const ListIcon = lineIcon('List', 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1m-.1 5.5h.1m-.1 5.5h.1')
export const TagIcon = lineIcon('Tag', 'M4 4.5h7.5l8.5 8.5-7 7-9-8.5V4.5Zm4 4h.1')
export const SwitchIcon = lineIcon(
  'Switch',
  'M8 7h8a5 5 0 0 1 0 10H8A5 5 0 0 1 8 7Zm8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
)
export const GripIcon = lineIcon('Grip', 'M9 6h.1M9 12h.1M9 18h.1M15 6h.1M15 12h.1M15 18h.1')
export const UndoIcon = lineIcon('Undo', 'M8.5 5 4.5 9l4 4M4.5 9H14a5 5 0 0 1 0 10h-4', 'points')
export const RedoIcon = lineIcon('Redo', 'M15.5 5l4 4-4 4m4-4H10a5 5 0 0 0 0 10h4', 'points')
export const PhoneIcon = lineIcon('Phone', 'M7.5 3.5h9v17h-9v-17Zm3.5 14.5h2')
export const DesktopIcon = lineIcon('Desktop', 'M3.5 5h17v11h-17V5Zm8.5 11v3.5m-4 0h8')
export const FilterIcon = lineIcon('Filter', 'M4 6.5h16M7 12h10M10 17.5h4')
export const DisplayIcon = lineIcon(
  'Display',
  'M4 7h9m5 0h2M4 17h3m5 0h8M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-6 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
)
export const KeyboardIcon = lineIcon(
  'Keyboard',
  'M3.5 6.5h17v11h-17v-11ZM7 10h.1m3.2 0h.1m3.2 0h.1m3.2 0h.1M8.5 14h7',
)
export const PinIcon = lineIcon('Pin', 'M9 4h6l-1 6 3.5 3.5h-11L10 10 9 4Zm3 9.5V20')
export const PencilIcon = lineIcon('Pencil', 'M5 19l1-4L16.5 4.5l3 3L9 18l-4 1Zm9.5-12.5 3 3')
export const MoreIcon = lineIcon('More', 'M5.5 12h1m5 0h1m5 0h1')
export const ViewsIcon = lineIcon('Views', 'M6 4.5h12v15.5l-6-4.5-6 4.5V4.5Z')
export const DownloadIcon = lineIcon('Download', 'M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5M4.5 19.5h15')

/** Everything the Messenger says, in one place, so that a message catalogue can take it over. */
export const words = {
  panel: () => 'Messenger',
  title: () => 'Your tickets',
  lead: () => 'What you have raised or taken part in',
  open: () => 'Open the Messenger',
  close: () => 'Close the Messenger',
  page: () => 'The page behind the Messenger',
  standIn: () => 'Your product would be here. The Messenger sits on top of it.',
  loading: () => 'Loading your tickets',
  banner: {
    title: () => 'Customer portal',
    detail: () => 'Search, follow and answer your tickets in one place.',
  },
  empty: {
    title: () => 'No tickets yet',
    detail: () => 'As soon as you raise a ticket or take part in one, you can follow it here.',
  },
  off: {
    title: () => 'There are no tickets here',
    detail: () => 'This Messenger has no place for tickets. The Help Center has guides and ways to reach us.',
  },
  signedOut: {
    title: () => 'Sign in to see your tickets',
    detail: () => 'The Messenger shows tickets only to people it knows.',
  },
  forbidden: {
    title: () => 'The Messenger is for customers',
    detail: () =>
      'You are signed in as a teammate. Customers see the tickets here that they raised or took part in.',
  },
  toSignIn: () => 'Sign in',
  asSomebodyElse: () => 'Sign in as somebody else',
  toSettings: () => 'Messenger settings',
  toHelp: () => 'Go to the Help Center',
} as const

/** Code that libraries bring and nothing here calls, with what stands in its place. If one is ever needed, its line goes. */
const leftOut = [
  // The theme turns the ripple off everywhere (2.5 kB with what it brings).
  { part: '@mui/material/ButtonBase/TouchRipple', instead: 'export default () => null' },
  // Emotion asks it about tags that are styled without MUI's own rule for their slots, and nobody styles one (1.4 kB).
  { part: '/@emotion/is-prop-valid/', instead: "export default (prop) => prop !== 'ownerState'" },
  // Emotion's withTheme() alone copies statics, and nobody uses it (1 kB).
  { part: '/hoist-non-react-statics/', instead: 'export default (component) => component' },
]

/** Names for developer tools; setting one keeps a component that nobody uses (forms of the router, 2 kB). */
const displayName = /^\w+\.displayName = "[^"]*";$/gm

/** Keeps what is never called out of a build. */
export function withoutLeftOut() {
  return {
    name: 'portico:left-out',
    apply: 'build',
    enforce: 'pre',
    load: (id) => leftOut.find(({ part }) => id.includes(part))?.instead,
    transform: {
      filter: { id: /\/react-router\/dist\// },
      handler: (code) => ({ code: code.replace(displayName, ''), map: null }),
    },
  }
}

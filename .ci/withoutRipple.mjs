/**
 * The theme turns the library's ripple off everywhere, so its code (2.5 kB, with what it brings) need not be shipped.
 * If a button is ever to ripple again, this goes.
 */
export function withoutRipple() {
  return {
    name: 'portico:without-ripple',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id.includes('@mui/material/ButtonBase/TouchRipple') ? 'export default () => null' : undefined
    },
  }
}

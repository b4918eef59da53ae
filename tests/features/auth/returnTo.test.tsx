import { describe, expect, it } from 'vitest'
import { safeReturnTo } from '../../../src/shared/paths'

describe('after signing in', () => {
  it('people come back to the page they asked for, with its query and place', () => {
    for (const path of [
      '/portal',
      '/portal?q=inv&type=bug',
      '/portal/tickets/t_1#p_2',
      '/help?next=https://x.example',
    ])
      expect(safeReturnTo(path)).toBe(path)
  })

  it('nobody is led out of the app', () => {
    const doors = [
      'https://evil.example/portal',
      'https:evil.example',
      'https:/evil.example',
      '//evil.example',
      '///evil.example',
      '\\\\evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      ' //evil.example',
      '/.//evil.example',
      '/./\\evil.example',
      '/portal/..//evil.example',
      '/%2e//evil.example',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'portal',
      '',
      null,
    ]
    expect(doors.filter((door) => safeReturnTo(door) !== null)).toEqual([])
  })

  it('nobody is sent to sign in once more', () => {
    expect(safeReturnTo('/sign-in?returnTo=%2Fportal')).toBeNull()
    expect(safeReturnTo('/sign-in/callback?code=1&state=2')).toBeNull()
  })
})

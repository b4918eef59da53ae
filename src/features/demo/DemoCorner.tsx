import { lazy, Suspense, useEffect, useState } from 'react'
import { keepInAddress, type DemoRouter } from './panel/keepInAddress'
import { useLookFromOutside } from './useLookFromOutside'

// Asked here, too: what is loaded later would be in every build otherwise.
const Corner = __MOCK__
  ? lazy(async () => ({ default: (await import('./panel/PanelCorner')).PanelCorner }))
  : () => null

let wasIdle = false

/** The way to the demo panel, on every page of a build with the mock. It waits until the page itself is there. */
export function DemoCorner({ router }: { router: DemoRouter }) {
  const [isIdle, setIdle] = useState(wasIdle)
  useEffect(() => {
    const timer = setTimeout(() => setIdle((wasIdle = true)), 1200)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => keepInAddress(router), [router])
  useLookFromOutside()
  return isIdle ? (
    <Suspense fallback={null}>
      <Corner />
    </Suspense>
  ) : null
}

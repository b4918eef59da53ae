import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Outlet } from 'react-router-dom'
import { auth } from '../../shared/api/auth/auth'
import { portalQueries } from './api'
import { refusalIn } from './refusals'

/** Time for what is asked for first. */
const calmMs = 1000

/** Around every page of the portal: keeps them up to date for as long as the portal is open to the viewer. */
export function PortalFrame() {
  const queryClient = useQueryClient()
  // Only looked at: the pages ask.
  const { data, error } = useQuery({ ...portalQueries.home(), enabled: false })
  const isOpen = auth().mayBeSignedIn() && data !== undefined && refusalIn(error) === null
  useEffect(() => {
    if (!isOpen) return
    let stop = () => {}
    let isOver = false
    const timer = setTimeout(() => {
      void import('./live/startLive').then(
        ({ startLive }) => {
          if (!isOver) stop = startLive(queryClient)
        },
        // Without it, the pages are as fresh as they are asked for.
        () => {},
      )
    }, calmMs)
    return () => {
      isOver = true
      clearTimeout(timer)
      stop()
    }
  }, [isOpen, queryClient])
  return <Outlet />
}

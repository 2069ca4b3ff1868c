import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** The id of the element that holds a screen. */
export const screenId = 'content'

/** Puts the focus on the screen itself: keys of the screen work from there, and reading begins at its start. */
export function focusScreen(): void {
  document.getElementById(screenId)?.focus({ preventScroll: true })
}

/** Moves the focus to a screen when it is opened by a link of the bar; the first one keeps the browser's own focus. */
export function useFocusOnNewScreen(): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    focusScreen()
  }, [pathname])
}

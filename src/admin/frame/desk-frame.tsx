import { Outlet } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { writeHalfSpaces } from '../pieces/half-space-keys.ts'
import { useWords } from '../words/language.tsx'
import { AwayStrip } from './away-strip.tsx'
import { DeskBar } from './desk-bar.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { screenId, useFocusOnNewScreen } from './focus-screen.ts'
import { Gate } from './gate.tsx'

/** Every staff screen: the gate, the bar, the line about the connection, and the screen itself. */
export function DeskFrame(): ReactNode {
  const words = useWords(fa, en)
  useEffect(() => writeHalfSpaces(document), [])
  useFocusOnNewScreen()
  return (
    <Gate>
      <div className="desk">
        <a className="skip" href={`#${screenId}`}>
          {words.skip}
        </a>
        <DeskBar />
        <main id={screenId} tabIndex={-1}>
          <AwayStrip />
          <Outlet />
        </main>
      </div>
    </Gate>
  )
}

import { useEffect } from 'react'
import { listenToEvents } from '../api/both-ways.ts'
import { questions } from '../api/questions.ts'

/** Asks again for the events on the screen as soon as one was announced, changed or called off. */
export function useEventNews(): void {
  useEffect(
    () =>
      listenToEvents(() => {
        for (const name of ['press-events', 'press-event'])
          void questions.invalidateQueries({ queryKey: [name] })
      }),
    [],
  )
}

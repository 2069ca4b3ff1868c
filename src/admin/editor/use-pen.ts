import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { holdPen, releasePen, type Pen } from '../api/newsroom.ts'
import { showAnswer } from '../api/questions.ts'

const heartBeat = 30_000

export interface HeldPen {
  pen: Pen | undefined
  take: () => void
}

interface PenOrder {
  storyId: string
  isWriter: boolean
  /** Reads what the former holder saved last; nobody writes before that is on the screen. */
  onTaken: () => Promise<void>
}

/** Holds the pen of a story while its editor is open, when nobody else does; it is put down on leaving. */
export function usePen({ storyId, isWriter, onTaken }: PenOrder): HeldPen {
  const queryKey = ['pen', storyId]
  const held = useQuery({
    queryKey,
    queryFn: () => holdPen(storyId, false),
    enabled: isWriter,
    refetchInterval: heartBeat,
    refetchIntervalInBackground: true,
    staleTime: 0,
    gcTime: 0,
  })
  const taking = useMutation({
    mutationFn: async () => {
      const pen = await holdPen(storyId, true)
      await onTaken()
      return pen
    },
    onSuccess: pen => showAnswer(queryKey, pen),
  })
  useEffect(() => {
    if (!isWriter) return
    const putDown = (): void => {
      releasePen(storyId).catch(() => undefined)
    }
    addEventListener('pagehide', putDown)
    return () => {
      removeEventListener('pagehide', putDown)
      putDown()
    }
  }, [storyId, isWriter])
  return { pen: held.data, take: () => taking.mutate() }
}

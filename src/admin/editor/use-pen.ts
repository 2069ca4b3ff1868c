import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { holdPen, releasePen, type Pen } from '../api/newsroom.ts'
import { listenTo } from '../api/listen-to.ts'
import { questions, showAnswer } from '../api/questions.ts'

const heartBeat = 30_000

/** Who holds the pen; `wasMine` when somebody took it from who sits here. */
export type PenKnown = Pen & { wasMine?: boolean }

export interface HeldPen {
  pen: PenKnown | undefined
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
    queryFn: async (): Promise<PenKnown> => {
      const before = questions.getQueryData<PenKnown>(queryKey)
      const pen = await holdPen(storyId, false)
      return { ...pen, wasMine: !pen.mine && (before?.mine === true || before?.wasMine === true) }
    },
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
  const { refetch } = held
  // A colleague who takes the pen is told of at once; the heart-beat alone would take half a minute.
  useEffect(
    () => (isWriter ? listenTo(`stories/${storyId}/stream`, () => void refetch()) : undefined),
    [storyId, isWriter, refetch],
  )
  return { pen: held.data, take: () => taking.mutate() }
}

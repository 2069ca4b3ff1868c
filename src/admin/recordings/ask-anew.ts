import { questions } from '../api/questions.ts'

/** Everything that shows a recording is asked for again. */
export const askAnew = () =>
  Promise.all(
    ['recording', 'recordings', 'story'].map(key => questions.invalidateQueries({ queryKey: [key] })),
  )

import { QueryClient, type QueryKey } from '@tanstack/react-query'
import { ServerAway } from './refused.ts'

const pause = 3000

/** What the screens remember of the server. A server that is away is asked again and again; a refusal is final. */
export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (_, error) => error instanceof ServerAway,
      retryDelay: pause,
      staleTime: 5000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Shows what an act answered. A question asked before the act may still be under way: its older answer is dropped. */
export async function showAnswer(queryKey: QueryKey, answer: unknown): Promise<void> {
  await questions.cancelQueries({ queryKey, exact: true })
  questions.setQueryData(queryKey, answer)
}

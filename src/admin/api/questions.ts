import { QueryClient } from '@tanstack/react-query'
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

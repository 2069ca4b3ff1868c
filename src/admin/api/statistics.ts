import { queryOptions } from '@tanstack/react-query'
import { hc, type InferResponseType } from 'hono/client'
import type { StatisticsApi } from '../../readers/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<StatisticsApi>(apiRoot, { fetch: askServer })

export type Statistics = InferResponseType<typeof client.statistics.$get, 200>
export type Slot = Statistics['slots'][number]
export type StoryFigures = Statistics['stories'][number]
export type VoteReason = Statistics['reasons'][number]
export type SectionFigures = Statistics['sections'][number]
export const spans = ['1', '7', '30'] as const
export type DaysOfSpan = (typeof spans)[number]

export interface StatisticsAsked {
  date?: string | undefined
  days?: DaysOfSpan | undefined
  section?: string | undefined
}

/** What readers did on a day or in the days up to it. */
export const statisticsOf = ({ date, days = '1', section }: StatisticsAsked) =>
  queryOptions({
    queryKey: ['statistics', date ?? '', days, section ?? ''],
    queryFn: async () => {
      const query = {
        days,
        ...(date === undefined ? {} : { date }),
        ...(section === undefined ? {} : { section }),
      }
      return (await client.statistics.$get({ query })).json()
    },
    refetchInterval: 60_000,
  })

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { ProvincesApi, SectionsApi, TopicsApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const sectionsClient = hc<SectionsApi>(apiRoot, { fetch: askServer }).sections
const topicsClient = hc<TopicsApi>(apiRoot, { fetch: askServer }).topics
const provincesClient = hc<ProvincesApi>(apiRoot, { fetch: askServer }).provinces
const section = sectionsClient[':id']
const topic = topicsClient[':id']

export type SectionLine = InferResponseType<typeof sectionsClient.tree.$get, 200>[number]
export type SectionState = SectionLine['state']
export type NewSection = InferRequestType<typeof sectionsClient.$post>['json']
export type SectionChange = InferRequestType<typeof section.$put>['json']
export type SectionPlace = InferRequestType<typeof section.place.$put>['json']
export type ProvinceLine = InferResponseType<typeof provincesClient.lines.$get, 200>[number]
export type ProvinceChange = InferRequestType<(typeof provincesClient)[':slug']['$put']>['json']
export type Topic = InferResponseType<typeof topicsClient.$get, 200>['topics'][number]

export interface TopicSearch {
  edition: 'fa' | 'en'
  text?: string | undefined
}

export const sectionTree = queryOptions({
  queryKey: ['section-tree'],
  queryFn: async () => (await sectionsClient.tree.$get()).json(),
})

export const createSection = async (order: NewSection): Promise<SectionLine[]> =>
  (await sectionsClient.$post({ json: order })).json()

export const changeSection = async (id: string, change: SectionChange): Promise<SectionLine[]> =>
  (await section.$put({ param: { id }, json: change })).json()

export const placeSection = async (id: string, place: SectionPlace): Promise<SectionLine[]> =>
  (await section.place.$put({ param: { id }, json: place })).json()

export const provinceLines = queryOptions({
  queryKey: ['province-lines'],
  queryFn: async () => (await provincesClient.lines.$get()).json(),
})

export const changeProvince = async (slug: string, change: ProvinceChange): Promise<ProvinceLine[]> =>
  (await provincesClient[':slug'].$put({ param: { slug }, json: change })).json()

export const topics = ({ edition, text }: TopicSearch) =>
  infiniteQueryOptions({
    queryKey: ['topics', edition, text ?? ''],
    queryFn: async ({ pageParam }) => {
      const query = {
        edition,
        ...(text === undefined ? {} : { text }),
        ...(pageParam === '' ? {} : { before: pageParam }),
      }
      return (await topicsClient.$get({ query })).json()
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

export const renameTopic = async (id: string, name: string): Promise<Topic> =>
  (await topic.$put({ param: { id }, json: { name } })).json()

export const mergeTopics = async (id: string, into: string): Promise<Topic> =>
  (await topic.merge.$post({ param: { id }, json: { into } })).json()

export const splitTopic = async (id: string): Promise<Topic> =>
  (await topic.split.$post({ param: { id } })).json()

export const deleteTopic = async (id: string): Promise<void> => {
  await topic.$delete({ param: { id } })
}

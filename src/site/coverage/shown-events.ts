import type { PublicPressEvent } from '../../network/index.ts'
import type { Edition } from '../../newsroom/index.ts'

/** An event in the words of an edition; where nobody wrote them in English, an English page tells them in Persian. */
export interface ShownEvent extends PublicPressEvent {
  /** On an English page. */
  isPlaceInPersian: boolean
  isHostInPersian: boolean
}

/** The events of an edition: in English those that somebody wrote in English. */
export const eventsIn = (edition: Edition, events: readonly PublicPressEvent[]): ShownEvent[] =>
  edition === 'fa'
    ? events.map(event => ({ ...event, isPlaceInPersian: false, isHostInPersian: false }))
    : events
        .filter(({ titleEn }) => titleEn !== '')
        .map(event => ({
          ...event,
          title: event.titleEn,
          about: event.aboutEn,
          place: event.placeEn === '' ? event.place : event.placeEn,
          host: event.hostEn === '' ? event.host : event.hostEn,
          isPlaceInPersian: event.placeEn === '',
          isHostInPersian: event.hostEn === '',
        }))

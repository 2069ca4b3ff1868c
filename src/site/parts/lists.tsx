import type { Child } from 'hono/jsx'
import { storyPath, type StoryCard } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { dateIn, machineDay, machineTime, shortDay } from '../wording/dates.ts'
import { shortHeadline } from './card.tsx'

/** A list under its title; the title opens it with a heavy rule. */
export const TitledList = ({ title, children }: { title: Child; children: Child }) => (
  <section>
    <h2 class="list-title">{title}</h2>
    {children}
  </section>
)

/** Headlines with their hours; a story of another day shows the day instead. */
export const Latest = ({ frame, stories }: { frame: Frame; stories: readonly StoryCard[] }) => (
  <ul class="latest">
    {stories.map(story => (
      <li>
        <time datetime={machineTime(story.publishedAt)}>{hourOrDay(frame, story.publishedAt)}</time>
        <a href={storyPath(story)}>{shortHeadline(story)}</a>
      </li>
    ))}
  </ul>
)

/** Headlines with their ranks. */
export const Ranked = ({ stories }: { stories: readonly StoryCard[] }) => (
  <ol class="ranked">
    {stories.map(story => (
      <li>
        <a href={storyPath(story)}>{shortHeadline(story)}</a>
      </li>
    ))}
  </ol>
)

/** Things under one another, parted by hairlines. */
export const Stack = ({ items }: { items: readonly Child[] }) => (
  <ul class="stack">
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
)

/** An empty list says so. */
export const Nothing = ({ children }: { children: string }) => <p class="note empty">{children}</p>

function hourOrDay({ edition, now }: Frame, instant: Date): string {
  return machineDay(instant) === machineDay(now)
    ? dateIn(edition, instant, 'time')
    : shortDay(edition, instant)
}

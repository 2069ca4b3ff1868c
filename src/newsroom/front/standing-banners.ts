import type { Context } from '../../platform/context.ts'
import type { Edition } from '../story.ts'
import type { Banner } from './banner.ts'
import { listStandingBanners } from './banner-store.ts'

/** The banners that stand, remembered by this process: every page of the site asks for one. */
export interface StandingBanners {
  /** The banner of an edition now; undefined when there is none. */
  of(edition: Edition): Promise<Banner | undefined>
  /** Asks the database again at the next page; called on every node when a banner changed. */
  forget(): void
}

// An event makes it forget at once; this is for one that never came.
const memory = 30_000

export function openStandingBanners(context: Context): StandingBanners {
  let known: { at: number; banners: Promise<Banner[]> } | undefined
  const banners = (now: number): Promise<Banner[]> => {
    if (known !== undefined && now - known.at < memory) return known.banners
    const asked = { at: now, banners: listStandingBanners(context) }
    known = asked
    // What could not be read is asked for again.
    asked.banners.catch(() => {
      if (known === asked) known = undefined
    })
    return asked.banners
  }
  return {
    async of(edition) {
      const now = context.clock.now()
      const standing = await banners(now.getTime())
      return standing.find(each => each.edition === edition && each.shownUntil > now)
    },
    forget() {
      known = undefined
    },
  }
}

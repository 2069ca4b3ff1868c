import { countViews } from './view-beacon.ts'
import { completeSearch } from './complete-search.ts'
import { openCommentForm } from './comment-form.ts'
import { openCopyButtons } from './copy-link.ts'
import { openDisplayMenu } from './display-menu.ts'
import { findComment } from './find-comment.ts'
import { followLive } from './live.ts'
import { installWorker } from './install-worker.ts'
import { openSaveButton, showMyStories } from './my-stories.ts'
import { openVotes } from './vote.ts'

// One small file for all pages; each island does nothing where its element is missing.
const islands = [
  openDisplayMenu,
  openVotes,
  openCommentForm,
  countViews,
  openCopyButtons,
  openSaveButton,
  showMyStories,
  findComment,
  followLive,
  installWorker,
  completeSearch,
]

// Each begins in a turn of its own: a finger or a scroll never waits for all of them.
for (const begin of islands) {
  begin()
  await new Promise(done => setTimeout(done))
}

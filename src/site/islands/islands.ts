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
openDisplayMenu()
openCopyButtons()
openVotes()
openCommentForm()
openSaveButton()
showMyStories()
findComment()
countViews()
followLive()
installWorker()
completeSearch()

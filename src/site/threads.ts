import type { PublishedComment } from '../comments/index.ts'

export interface Thread {
  comment: PublishedComment
  replies: Thread[]
}

/** Comments with their answers under them, in the order given; an answer to what is not shown stands on its own. */
export function threadsOf(comments: readonly PublishedComment[]): Thread[] {
  const threads = new Map<string, Thread>(comments.map(comment => [comment.id, { comment, replies: [] }]))
  const roots: Thread[] = []
  for (const thread of threads.values()) {
    const parent = thread.comment.parentId === null ? undefined : threads.get(thread.comment.parentId)
    if (parent === undefined || parent === thread) roots.push(thread)
    else parent.replies.push(thread)
  }
  return roots
}

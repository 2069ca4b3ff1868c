import {
  agreeWithComment,
  appealComment,
  askSecondOpinion,
  decideComment,
  maskNumber,
  numbersIn,
  replyAsNewsroom,
  sendComment,
} from '../../comments/index.ts'
import { sample } from '../sample/sample.ts'
import type { SampleComment } from '../sample/sample-shapes.ts'
import { acting, storyOf, type Loading } from './loading.ts'

const moderator = 'hanieh-delaram'

/** Comments in the order in which they arrived, each brought to its state by the verbs. */
export async function loadComments(loading: Loading): Promise<void> {
  const inOrder = sample.comments.toSorted((one, other) => other.minutesAgo - one.minutesAgo)
  for (const [number, comment] of inOrder.entries()) await load(loading, comment, `sample reader ${number}`)
}

async function load(loading: Loading, comment: SampleComment, address: string): Promise<void> {
  const hoursAgo = comment.minutesAgo / 60
  const sent = await sendComment(acting(loading, { kind: 'reader' }, hoursAgo), {
    storyId: storyOf(loading, comment.story).id,
    parentId: comment.replyTo === undefined ? null : (loading.comments.get(comment.replyTo) ?? null),
    name: comment.name ?? '',
    text: comment.text,
    sendKey: `sample ${comment.key}`,
    address,
  })
  loading.comments.set(comment.key, sent.id)
  await look(loading, comment, sent.id)
  if (comment.status === 'waiting') return
  await decideComment(acting(loading, moderator, hoursAgo * 0.8), {
    commentId: sent.id,
    verdict: comment.status === 'published' ? 'publish' : 'refuse',
    rule: comment.status === 'published' ? null : (comment.refusedBy ?? 'off-topic'),
    note: comment.moderatorNote ?? '',
  })
  await agree(loading, comment, sent.id)
  if (comment.newsroomReply !== undefined)
    await replyAsNewsroom(acting(loading, moderator, hoursAgo * 0.7), {
      commentId: sent.id,
      text: comment.newsroomReply,
    })
  if (comment.status === 'appealed')
    await appealComment(acting(loading, { kind: 'reader' }, hoursAgo * 0.5), {
      token: sent.token,
      text: comment.appealText ?? '',
    })
}

/** What the moderator did before deciding: masked a number, asked a colleague. */
async function look(loading: Loading, comment: SampleComment, commentId: string): Promise<void> {
  const looking = acting(loading, moderator, (comment.minutesAgo / 60) * 0.9)
  if (comment.numbersMasked === true)
    for (const place of numbersIn(comment.text))
      await maskNumber(looking, { commentId, ...place, masked: true })
  if (comment.asked !== undefined) await askSecondOpinion(looking, { commentId, note: comment.asked })
}

/** Each reader agrees from an address of its own. */
async function agree(
  loading: Loading,
  { key, story, minutesAgo, agreed }: SampleComment,
  id: string,
): Promise<void> {
  if (agreed === undefined) return
  const [agree, disagree] = agreed
  for (let reader = 0; reader < agree + disagree; reader++)
    await agreeWithComment(acting(loading, { kind: 'reader' }, (minutesAgo / 60) * 0.5), {
      storyId: storyOf(loading, story).id,
      commentId: id,
      agrees: reader < agree,
      readerKey: `sample reader ${key} ${reader}`,
      address: `sample reader ${key} ${reader}`,
    })
}

import type { z } from '@hono/zod-openapi'
import { storyPath } from '../newsroom/index.ts'
import { personIdOf, type ActingContext } from '../people/index.ts'
import type { ModeratedComment } from './contracts.ts'
import { listDecisions, type Decision } from './decision-store.ts'
import { listClaims, type Claim } from './desk/claim-store.ts'
import { listHistory, type PastAct } from './desk/history-store.ts'
import { countLookAlikes, type AlikeFigures } from './desk/look-alike-store.ts'
import { listMasks, type Mask } from './desk/mask-store.ts'
import type { Hindrance } from './desk/moderation.ts'
import { listReplies, type NewsroomReply } from './desk/newsroom-reply-store.ts'
import { numbersIn } from './desk/numbers-in.ts'
import { listOpenQuestions, type SecondOpinion } from './desk/second-opinion-store.ts'
import type { QueuedComment } from './queue-store.ts'
import { signalSentences } from './screening/sentences.ts'

type Presented = z.infer<typeof ModeratedComment>

/** Comments as the desk shows them, with everything a decision needs, so that the next one is there at once. */
export async function presentComments(
  context: ActingContext,
  queue: readonly QueuedComment[],
): Promise<Presented[]> {
  const ids = queue.map(({ id }) => id)
  const [decisions, claims, questions, masks, history, alike, replies] = await Promise.all([
    listDecisions(context, ids),
    listClaims(context, ids),
    listOpenQuestions(context, ids),
    listMasks(context, ids),
    listHistory(context, ids),
    countLookAlikes(context, ids),
    listReplies(context, ids),
  ])
  const me = personIdOf(context.actor)
  const of = <Fact extends { commentId: string }>(facts: readonly Fact[], id: string): Fact[] =>
    facts.filter(({ commentId }) => commentId === id)
  return queue.map(comment =>
    presented(comment, {
      me,
      decisions: of(decisions, comment.id),
      claim: of(claims, comment.id)[0],
      question: of(questions, comment.id)[0],
      masks: of(masks, comment.id),
      history: of(history, comment.id),
      alike: of(alike, comment.id)[0],
      reply: of(replies, comment.id)[0],
    }),
  )
}

interface Known {
  me: string | null
  decisions: readonly Decision[]
  claim: Claim | undefined
  question: SecondOpinion | undefined
  masks: readonly Mask[]
  history: readonly PastAct[]
  alike: AlikeFigures | undefined
  reply: NewsroomReply | undefined
}

function presented(comment: QueuedComment, known: Known): Presented {
  const { claim, question, me } = known
  return {
    id: comment.id,
    status: comment.status,
    name: comment.name,
    text: comment.text,
    appealText: comment.appealText,
    sentAt: comment.sentAt.toISOString(),
    inReplyTo: comment.parent,
    ...presentedScreening(comment),
    history: known.history.map(({ act, rule, note, byName, at }) => ({
      act,
      rule,
      note,
      byName,
      at: at.toISOString(),
    })),
    hindrance: hindranceOf(comment, known),
    claim: claim === undefined ? null : { holderName: claim.holderName, mine: claim.holderId === me },
    question:
      question === undefined
        ? null
        : {
            askerName: question.askerName,
            mine: question.askerId === me,
            note: question.note,
            at: question.at.toISOString(),
          },
    numbers: numbersIn(comment.text).map(place => ({
      ...place,
      isMasked: known.masks.some(({ start, liftedAt }) => start === place.start && liftedAt === null),
    })),
    reply: presentedReply(known),
    alike: {
      waiting: known.alike?.waiting ?? 0,
      published: known.alike?.published ?? 0,
      refused: known.alike?.refused ?? 0,
    },
    story: presentedStory(comment),
  }
}

function presentedScreening({ signals, scores, modelVersion, unranked }: QueuedComment) {
  return {
    signals: signals.map(({ rule, sentence, within, words, count, stories }) => ({
      rule,
      sentence: signalSentences[sentence] ?? { fa: sentence, en: sentence },
      within,
      words: [...words],
      count: count ?? null,
      stories: stories ?? null,
    })),
    scores: scores
      .toSorted((one, other) => other.probability - one.probability)
      .map(({ rule, probability, reasons }) => ({ rule, probability, reasons: [...reasons] })),
    modelVersion,
    unranked,
  }
}

const presentedReply = ({ reply }: Known): Presented['reply'] =>
  reply === undefined ? null : { text: reply.text, byName: reply.authorName, at: reply.at.toISOString() }

function presentedStory({ story }: QueuedComment): Presented['story'] {
  const { id, code, section, kicker, headline, lead } = story
  return { id, code, path: storyPath(story), section, kicker, headline, lead }
}

function hindranceOf(comment: QueuedComment, { me, decisions, question }: Known): Hindrance | null {
  if (comment.status !== 'waiting' && comment.status !== 'appealed') return 'decided'
  if (decisions.some(({ moderatorId }) => moderatorId === me)) return 'own-decision'
  return question?.askerId === me ? 'own-question' : null
}

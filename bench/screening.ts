import {
  atOnce,
  learn,
  lookAtText,
  probabilitiesOf,
  simulate,
  type Lesson,
  type TrialRow,
} from '../src/comments/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import { rounded, timed, type Figures } from './figures.ts'
import {
  areaUnderCurve,
  calibrationByLuck,
  calibrationError,
  chances,
  recallAtNineInTen,
  type Scored,
} from './judgement.ts'
import { readScreeningSet, type LabelledComment } from './screening-set.ts'

const folds = 7
const mixtures = 10
const manyDecisions = 100_000

/** Catch and false alarms of the rules, and what the learning is worth, on invented comments; speeds. */
export async function screening(): Promise<Figures> {
  const comments = readScreeningSet()
  return { ...rulesOn(comments), ...learningOn(comments), ...(await speedsOn(comments)) }
}

function rulesOn(comments: readonly LabelledComment[]): Figures {
  // The lists are read at the first look, which a rule with a time limit should not pay for.
  lookAtText(systemClock, 'سلام', { story: '' })
  const seen = comments.map(comment => ({
    ...comment,
    rules: rulesSeen(comment),
    rulesLater: rulesSeen(comment, saidUnder(comments, comment)),
  }))
  const share = (rules: readonly string[], decisions: readonly string[]): number => {
    const asked = seen.filter(({ decision }) => decisions.includes(decision))
    return rounded(asked.filter(each => rules.some(rule => each.rules.has(rule))).length / asked.length)
  }
  const later = (decision: string): number => {
    const asked = seen.filter(each => each.decision === decision)
    return rounded(asked.filter(each => each.rulesLater.has('off-topic')).length / asked.length)
  }
  const abuse = ['defamation', 'insult']
  const offers = ['advertising', 'contact-details']
  return {
    'comments, stories': `${comments.length}, ${new Set(comments.map(({ story }) => story)).size}`,
    'insult or accusation: caught, false alarms': `${share(abuse, ['defamation'])}, ${share(abuse, ['ok'])}`,
    'accusation alone: caught, false alarms': `${share(['defamation'], ['defamation'])}, ${share(['defamation'], ['ok'])}`,
    'insult alone: caught, false alarms': `${share(['insult'], ['defamation'])}, ${share(['insult'], ['ok'])}`,
    'not Persian: caught, false alarms': `${share(['not-persian'], ['not-persian'])}, ${share(['not-persian'], ['ok'])}`,
    'off topic, stories without bodies: caught, false alarms': `${share(['off-topic'], ['off-topic'])}, ${share(['off-topic'], ['ok'])}`,
    'the same, under the approved comments of the story': `${later('off-topic')}, ${later('ok')}`,
    'advertising or contact details, of all off topic: caught, false alarms': `${share(offers, ['off-topic'])}, ${share(offers, ['ok'])}`,
  }
}

const rulesSeen = ({ text, about }: LabelledComment, said: readonly string[] = []): ReadonlySet<string> =>
  new Set(lookAtText(systemClock, text, { story: about, said }).map(({ rule }) => rule))

const saidUnder = (comments: readonly LabelledComment[], besides: LabelledComment): string[] =>
  comments
    .filter(each => each !== besides && each.story === besides.story && each.decision === 'ok')
    .map(({ text }) => text)

// Each story's comments are scored by what was learnt from those of other stories; in several mixtures of the stories and
// of the order, since of so few comments one says little.
function learningOn(comments: readonly LabelledComment[]): Figures {
  const drawn = chances()
  const all = Array.from({ length: mixtures }, () => scoresOf(comments, mixture(comments, drawn)))
  return Object.fromEntries(
    ([50, 200, 'end'] as const).map(checkpoint => [
      `after ${checkpoint === 'end' ? 'all' : checkpoint} decisions: AUC, recall at 90 %, calibration error, the same by luck`,
      [areaUnderCurve, recallAtNineInTen, calibrationError, calibrationByLuck]
        .map(of => rounded(mean(all.map(scores => of(scores.get(checkpoint) ?? []))), 3))
        .join(', '),
    ]),
  )
}

interface Mixture {
  /** In which part each story is held back. */
  partOf: ReadonlyMap<number, number>
  /** Places of the comments in the order of their decisions. */
  order: readonly number[]
}

function mixture(comments: readonly LabelledComment[], drawn: () => number): Mixture {
  const stories = mixed([...new Set(comments.map(({ story }) => story))], drawn)
  return {
    partOf: new Map(stories.map((story, at) => [story, at % folds])),
    order: mixed([...comments.keys()], drawn),
  }
}

const mixed = <T>(all: readonly T[], drawn: () => number): T[] =>
  all
    .map(one => ({ one, at: drawn() }))
    .sort((one, other) => one.at - other.at)
    .map(({ one }) => one)

function scoresOf(
  comments: readonly LabelledComment[],
  { partOf, order }: Mixture,
): Map<number | 'end', Scored[]> {
  const at = new Map<number | 'end', Scored[]>()
  for (let fold = 0; fold < folds; fold++) {
    const rows = order.flatMap(place => rowOf(comments[place], place, story => partOf.get(story) === fold))
    for (const { checkpoint, id, score } of simulate(rows, [50, 200])) {
      const scored = at.get(checkpoint) ?? []
      scored.push({ score, refused: comments[Number(id)]?.decision !== 'ok' })
      at.set(checkpoint, scored)
    }
  }
  return at
}

const rowOf = (
  comment: LabelledComment | undefined,
  id: number,
  isHeldBack: (story: number) => boolean,
): TrialRow[] =>
  comment === undefined
    ? []
    : [
        {
          id,
          text: comment.text,
          label: comment.decision === 'ok' ? 0 : 1,
          split: isHeldBack(comment.story) ? 'test' : 'train',
        },
      ]

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

async function speedsOn(comments: readonly LabelledComment[]): Promise<Figures> {
  const lessons = Array.from({ length: manyDecisions }, (_, number) => lessonOf(comments, number))
  const before = process.cpuUsage()
  const { took, result } = await timed(() => atOnce(learn(lessons)))
  const learning = process.cpuUsage(before).user / 1_000_000
  const texts = lessons.slice(0, 20_000).map(({ text }) => text)
  texts.forEach(text => probabilitiesOf(result, text))
  const cpu = process.cpuUsage()
  const scoring = await timed(() => texts.forEach(text => probabilitiesOf(result, text)))
  const used = process.cpuUsage(cpu).user / 1_000_000
  return {
    'mean length of a comment, characters': rounded(texts.join('').length / texts.length, 0),
    'learning anew from 100,000 decisions, s': rounded(took / 1000, 1),
    'the same, s of processor time': rounded(learning, 1),
    'scores/s, all rules': rounded(texts.length / (scoring.took / 1000), 0),
    'scores/s of processor time': rounded(texts.length / used, 0),
    'memory, MB': rounded(process.memoryUsage().rss / 2 ** 20, 0),
  }
}

// Halves of two comments, so that no two lessons are the same.
function lessonOf(comments: readonly LabelledComment[], number: number): Lesson {
  const one = comments[number % comments.length]
  const other = comments[(number * 31 + Math.floor(number / comments.length)) % comments.length]
  const words = `${one?.text ?? ''} ${other?.text.split(' ').slice(0, 4).join(' ') ?? ''}`
  const rule = one === undefined || one.decision === 'ok' ? null : one.decision
  return { text: words, rule, at: new Date(1_700_000_000_000 + number * 60_000) }
}

import { commentsRefusals, type PublishedComment } from '../../comments/index.ts'
import { storyPath, type PublicStory } from '../../newsroom/index.ts'
import { sentenceOf } from '../../platform/http/api-errors.ts'
import type { Frame } from '../frame.ts'
import { CommentForm, type FormProps } from '../parts/comment-form.tsx'
import { CommentText } from '../parts/comments.tsx'
import { Page } from '../shell/page.tsx'

export interface CommentPageProps extends Pick<FormProps, 'stamp' | 'written' | 'problems' | 'next'> {
  frame: Frame
  story: PublicStory
  parent?: PublishedComment | undefined
  refusal?: { code: string; facts: Readonly<Record<string, string | number>> } | undefined
}

/** The comment form on a page of its own: for an answer, or when something has to be corrected. */
export const CommentPage = (props: CommentPageProps) => {
  const { frame, story, parent, refusal, stamp, written, problems, next } = props
  const { comments, name } = frame.words
  const title = parent
    ? comments.replyTo(parent.name === '' ? comments.nameless : parent.name)
    : comments.pageTitle
  return (
    <Page frame={frame} head={{ title: `${title} | ${name}`, isHidden: true }} current={story.section.slug}>
      <main id="main" class="page">
        <header class="page-head">
          <h1>{title}</h1>
          <p class="note">
            {comments.forStory}{' '}
            <a class="link" href={storyPath(story)}>
              {story.headline}
            </a>
          </p>
        </header>
        <div class="after">
          {parent && (
            <blockquote class="said">
              <CommentText text={parent.text} />
            </blockquote>
          )}
          <CommentForm
            {...{ words: frame.words, story, stamp, written, problems, next }}
            parentId={parent?.id}
            notice={<Notice {...props} />}
            mayInsist={refusal?.code === 'comment.maybe_not_persian'}
          />
        </div>
      </main>
    </Page>
  )
}

/** Everything that is wrong, at once and on top; each problem leads to its field. */
const Notice = ({ frame: { words, edition }, problems, refusal }: CommentPageProps) => {
  if (refusal) {
    const isWarning = refusal.code === 'comment.maybe_not_persian'
    return (
      <p class={isWarning ? 'notice' : 'notice is-refused'} role="alert" tabindex={-1}>
        {sentenceOf(refusal.code, refusal.facts, commentsRefusals)[edition]}
      </p>
    )
  }
  if (problems === undefined || problems.size === 0) return null
  return (
    <div class="notice is-refused" role="alert" tabindex={-1}>
      <p>
        <b>{words.comments.problems}</b>
      </p>
      <ul>
        {[...problems].map(([field, sentence]) => (
          <li>
            <a class="link" href={`#${field === 'name' ? 'name' : 'text'}`}>
              {field === 'name' ? words.comments.fieldName : words.comments.fieldText}
            </a>
            : {sentence}
          </li>
        ))}
      </ul>
    </div>
  )
}

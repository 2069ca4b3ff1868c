import { useMutation } from '@tanstack/react-query'
import { questions } from '../api/questions.ts'
import { splitTopic, type Topic } from '../api/sections.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useMany } from '../stories/use-many.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { TopicAsked } from './topic-dialog.tsx'

interface TopicTableProps {
  topics: readonly Topic[]
  /** Left out for those who may only look. */
  onAsk: ((asked: TopicAsked) => void) | undefined
}

/** Topics with how many published stories carry each, and the names that lead to it. */
export function TopicTable({ topics, onAsk }: TopicTableProps) {
  const words = useWords(fa, en)
  const splitting = useMutation({
    mutationFn: splitTopic,
    onSuccess: () => questions.invalidateQueries({ queryKey: ['topics'] }),
  })
  return (
    <>
      <FaultNotice fault={splitting.error} />
      <table className="data is-stacked">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.stories}</th>
            {onAsk && <th scope="col">{words.acts}</th>}
          </tr>
        </thead>
        <tbody>
          {topics.map(topic => (
            <TopicRow key={topic.id} topic={topic} onAsk={onAsk} onSplit={id => splitting.mutate(id)} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface TopicRowProps {
  topic: Topic
  onAsk: TopicTableProps['onAsk']
  onSplit: (id: string) => void
}

function TopicRow({ topic, onAsk, onSplit }: TopicRowProps) {
  const words = useWords(fa, en)
  const many = useMany()
  const path = `${topic.edition === 'en' ? '/en' : ''}/topic/${encodeURIComponent(topic.slug)}`
  return (
    <tr>
      <th scope="row">
        {topic.stories > 0 ? (
          <a href={path} lang={topic.edition} dir="auto">
            {topic.name}
          </a>
        ) : (
          <span className="name" lang={topic.edition} dir="auto">
            {topic.name}
          </span>
        )}
        {topic.former.length > 0 && <FormerNames topic={topic} onSplit={onAsk && onSplit} />}
      </th>
      <td className="number" data-label={words.stories}>
        {many(topic.stories)}
      </td>
      {onAsk && (
        <td>
          <div className="row is-close">
            {(['rename', 'merge', 'delete'] as const).map(act => (
              <button
                key={act}
                type="button"
                className={`button desk-button quiet${act === 'delete' ? ' is-grave' : ''}`}
                aria-label={words[`${act}Of`](topic.name)}
                disabled={act === 'delete' && topic.stories > 0}
                onClick={() => onAsk({ act, topic })}
              >
                {words[act]}
              </button>
            ))}
          </div>
        </td>
      )}
    </tr>
  )
}

/** The names that lead to a topic; what was merged may be split again. */
function FormerNames({ topic, onSplit }: { topic: Topic; onSplit: ((id: string) => void) | undefined }) {
  const words = useWords(fa, en)
  const many = useMany()
  return (
    <div className="note">
      {words.alsoFor}
      <ul className="former-names">
        {topic.former.map(({ id, name, stories }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            {stories > 0 && (
              <>
                {' '}
                ({words.storiesOf(many(stories))})
                {onSplit && (
                  <button
                    type="button"
                    className="button desk-button quiet"
                    aria-label={words.splitOf(name)}
                    onClick={() => onSplit(id)}
                  >
                    {words.split}
                  </button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

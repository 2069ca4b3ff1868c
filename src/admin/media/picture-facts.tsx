import { Link } from '@tanstack/react-router'
import type { PictureDetails } from '../api/media.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useFileSize } from './use-file-size.ts'

/** Where a picture is used, what its file is, and what it was before. */
export function PictureFacts({ picture }: { picture: PictureDetails }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const size = useFileSize()
  const { uses, versions, addedBy } = picture
  const ago = say.ago(picture.createdAt)
  const comma = say.language === 'fa' ? '، ' : ', '
  return (
    <dl className="facts">
      <div>
        <dt>{words.usedIn}</dt>
        {uses.length === 0 && <dd>{words.usedNowhere}</dd>}
        {uses.map(use => (
          <dd key={use.id}>
            <Link to="/stories/$id" params={{ id: use.id }} className="link" dir="auto">
              {use.headline || say.code(use.code)}
            </Link>{' '}
            <StatusMark status={use.status} />
            {!use.isCurrent && <span className="note"> {words.onlyBefore}</span>}
          </dd>
        ))}
      </div>
      <div>
        <dt>{words.file}</dt>
        <dd className="small">
          {[
            words.fileSays(say.count(picture.width), say.count(picture.height)),
            picture.format.toUpperCase(),
            size(picture.bytes),
          ].join(comma)}
          <br />
          <bdi dir="ltr">{picture.fileName}</bdi>
          <br />
          {addedBy === null ? words.added(ago) : words.addedBy(addedBy, ago)}
        </dd>
      </div>
      {versions.length > 0 && (
        <div>
          <dt>{words.versions}</dt>
          {versions.map(({ version, fileName, replacedBy, replacedAt }) => (
            <dd className="small" key={version}>
              <bdi dir="ltr">{fileName || shared.unknown}</bdi>{' '}
              <span className="note">
                {words.replacedBy(replacedBy ?? shared.unknown, say.moment(replacedAt))}
              </span>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

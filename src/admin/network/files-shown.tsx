import type { ReleaseFile } from '../api/network.ts'
import { fileAddress } from '../api/network-desks.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const isPicture = ({ kind }: Pick<ReleaseFile, 'kind'>): boolean => kind === 'jpeg' || kind === 'webp'

/** The files of a release: pictures to see, documents to take, each with the hash of its bytes. */
export function FilesShown({ releaseId, files }: { releaseId: string; files: readonly ReleaseFile[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (files.length === 0) return null
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.files}</h2>
      <ul className="release-files">
        {files.map(file => (
          <li key={file.id}>
            {isPicture(file) && (
              <img src={fileAddress(releaseId, file.id)} alt={file.caption} loading="lazy" />
            )}
            <p>
              <a
                className="link"
                href={fileAddress(releaseId, file.id)}
                target="_blank"
                rel="noreferrer"
                dir="auto"
              >
                {file.caption === '' ? file.name : file.caption}
              </a>{' '}
              <span className="note" dir="auto">
                {[
                  file.credit,
                  file.kind.toUpperCase(),
                  words.kilobytes(say.count(Math.ceil(file.bytes / 1024))),
                ]
                  .filter(said => said !== '')
                  .join(' · ')}
              </span>
            </p>
            <details className="fold">
              <summary className="note">{words.fileHash}</summary>
              <code className="note hash" dir="ltr">
                {file.contentHash}
              </code>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

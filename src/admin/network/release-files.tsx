import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { addReleaseFile } from '../api/network.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FileChoice } from '../pieces/file-choice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { FormFile } from './release-form.ts'

interface ReleaseFilesProps {
  files: readonly FormFile[]
  onChange: (files: readonly FormFile[]) => void
  /** Several may arrive one after the other while something else is typed. */
  onAdd: (file: FormFile) => void
  fault: unknown
}

const accepted = '.jpg,.jpeg,.png,.webp,.avif,.gif,.pdf,.docx,.xlsx'

/** Pictures and documents that go with a release, and what each of them is. */
export function ReleaseFiles({ files, onChange, onAdd, fault }: ReleaseFilesProps) {
  const words = useWords(fa, en)
  const id = useId()
  const adding = useMutation({
    mutationFn: async (sent: readonly File[]) => {
      for (const file of sent) {
        const { id, name, kind } = await addReleaseFile(file)
        onAdd({ id, name, kind, caption: '', credit: '' })
      }
    },
  })
  return (
    <section className="heap is-close" aria-labelledby={`${id}-title`}>
      <h2 className="pane-title" id={`${id}-title`}>
        {words.files}
      </h2>
      <ul className="release-files">
        {files.map((file, at) => (
          <FileLine
            key={file.id}
            {...{ file, at, fault }}
            onChange={change =>
              onChange(files.map(each => (each.id === file.id ? { ...each, ...change } : each)))
            }
            onRemove={() => onChange(files.filter(each => each.id !== file.id))}
          />
        ))}
      </ul>
      <FileChoice
        label={words.addFile}
        help={words.addFileHelp}
        accept={accepted}
        multiple
        disabled={adding.isPending}
        onFiles={sent => adding.mutate(sent)}
      />
      <p className="note" role="status">
        {adding.isPending && words.sendingFile(adding.variables[0]?.name ?? '')}
      </p>
      <FaultNotice fault={adding.error} />
    </section>
  )
}

interface FileLineProps {
  file: FormFile
  at: number
  fault: unknown
  onChange: (change: Partial<FormFile>) => void
  onRemove: () => void
}

function FileLine({ file, at, fault, onChange, onRemove }: FileLineProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  return (
    <li>
      <p className="note">
        <bdi>{file.name}</bdi> · <bdi>{file.kind.toUpperCase()}</bdi>
      </p>
      <div className="pair">
        <TextField
          label={words.fileCaption(file.name)}
          value={file.caption}
          onChange={caption => onChange({ caption })}
          dir="auto"
          problem={problemOf(`files.${at + 1}.caption`)}
        />
        <TextField
          label={words.fileCredit(file.name)}
          value={file.credit}
          onChange={credit => onChange({ credit })}
          dir="auto"
          problem={problemOf(`files.${at + 1}.credit`)}
        />
      </div>
      <button type="button" className="button desk-button quiet" onClick={onRemove}>
        {words.removeFile} <span className="hidden-label">{file.name}</span>
      </button>
    </li>
  )
}

import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { signOut } from '../api/people.ts'
import { Mark } from '../pieces/mark.tsx'
import { useLanguage, useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useMay, useMe } from './me.ts'

/** The staff bar: the departments this person may see, who they are, the other language, the way out. */
export function DeskBar() {
  const words = useWords(fa, en)
  return (
    <header className="desk-bar">
      <a href="/" aria-label={words.site}>
        <Mark />
      </a>
      <DeskNav />
      <DeskUser />
    </header>
  )
}

function DeskNav() {
  const words = useWords(fa, en)
  const may = useMay()
  const activeProps = { 'aria-current': 'page' } as const
  return (
    <nav className="desk-nav" aria-label={words.departments}>
      {may('desk.read') && (
        <>
          <Link to="/" activeOptions={{ exact: true }} activeProps={activeProps}>
            {words.desk}
          </Link>
          <Link to="/stories" activeProps={activeProps}>
            {words.stories}
          </Link>
          {may('story.publish') && (
            <Link
              to="/front"
              search={{ edition: 'fa' }}
              activeOptions={{ includeSearch: false }}
              activeProps={activeProps}
            >
              {words.front}
            </Link>
          )}
          <Link to="/media" activeProps={activeProps}>
            {words.media}
          </Link>
          <Link to="/dossiers" activeProps={activeProps}>
            {words.dossiers}
          </Link>
          <Link to="/sections" activeProps={activeProps}>
            {words.sections}
          </Link>
        </>
      )}
      {may('comment.moderate') && (
        <Link to="/comments" activeProps={activeProps}>
          {words.comments}
        </Link>
      )}
      {(may('release.answer') || may('release.write')) && (
        <Link to="/releases" activeProps={activeProps}>
          {words.releases}
        </Link>
      )}
      {may('staff.manage') && (
        <Link to="/staff" activeProps={activeProps}>
          {words.staff}
        </Link>
      )}
    </nav>
  )
}

function DeskUser() {
  const me = useMe()
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { language, choose } = useLanguage()
  // The page is opened anew: nothing of one person stays for the next.
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => location.assign('/admin/') })
  return (
    <div className="desk-user">
      <button
        type="button"
        className="button desk-button quiet"
        lang={words.otherLanguageCode}
        onClick={() => choose(language === 'fa' ? 'en' : 'fa')}
      >
        {words.otherLanguage}
      </button>
      <Link to="/account" className="who" aria-label={words.account(me.name)}>
        <span dir="auto">{me.name}</span>
        <span className="note">{shared.roles[me.role]}</span>
      </Link>
      <span className="initial" aria-hidden="true">
        {[...me.name][0]}
      </span>
      <button
        type="button"
        className="button desk-button quiet"
        disabled={leave.isPending}
        onClick={() => leave.mutate()}
      >
        {words.signOut}
      </button>
    </div>
  )
}

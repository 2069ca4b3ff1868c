import assert from 'node:assert/strict'
import { test } from 'node:test'
import { architectureRules } from '../../tools/gate/architecture-rules.ts'
import { describeFindings } from '../../tools/gate/rule.ts'
import { readSourceFiles } from '../../tools/gate/source-files.ts'
import type { SourceFile } from '../../tools/gate/source-files.ts'

const project = readSourceFiles()

for (const rule of architectureRules) {
  test(`Peyk keeps: ${rule.name}`, () => {
    const findings = rule.find(project)
    assert.equal(findings.length, 0, describeFindings(rule, findings))
  })
}

interface Example {
  rule: string
  because: string
  bad: readonly SourceFile[]
}

const file = (path: string, text: string): SourceFile => ({ path, text })
const storyTable = file(
  'migrations/0003-newsroom.sql',
  '-- owner: newsroom\ncreate table story (id uuid primary key);\n',
)

// Each rule is shown a project that breaks it, so that a rule that sees nothing is noticed.
const examples: readonly Example[] = [
  {
    rule: 'every folder of src has its place in the order',
    because: 'nobody placed the weather',
    bad: [file('src/weather/index.ts', '')],
  },
  {
    rule: 'a department imports only from departments to its left',
    because: 'the newsroom looks at comments',
    bad: [file('src/newsroom/story.ts', `import { screen } from '../comments/index.ts'`)],
  },
  {
    rule: 'a department imports only from departments to its left',
    because: 'comments look at readers, who stand beside them',
    bad: [file('src/comments/screen.ts', `export * from '../readers/index.ts'`)],
  },
  {
    rule: 'a department imports only from departments to its left',
    because: 'a later import is an import too',
    bad: [file('src/persian/digits.ts', `const clock = await import('../platform/clock.ts')`)],
  },
  {
    rule: 'another department is entered through its index.ts',
    because: 'the site climbs through a window',
    bad: [file('src/site/story-page.tsx', `import type { Story } from '../newsroom/story.ts'`)],
  },
  {
    rule: 'the staff app imports only types from the departments',
    because: 'publishing would run in a browser',
    bad: [file('src/admin/desk.tsx', `import { publishStory } from '../newsroom/index.ts'`)],
  },
  {
    rule: 'what ships does not import tests, tools or the benchmark',
    because: 'the program needs the test browser',
    bad: [file('src/app/main.ts', `import { openBrowser } from '../../tests/set-up/browser.ts'`)],
  },
  {
    rule: 'what ships does not import tests, tools or the benchmark',
    because: 'a page shows what a test invented',
    bad: [file('src/newsroom/story-page.ts', `import { aStory } from './testing.ts'`)],
  },
  {
    rule: 'another department is entered through its index.ts',
    because: 'only tests may use the builders of another department',
    bad: [file('src/comments/send-comment.ts', `import type { AStory } from '../newsroom/testing.ts'`)],
  },
  {
    rule: 'no file can be reached from itself',
    because: 'story and section need each other',
    bad: [
      file('src/newsroom/story.ts', `import type { Section } from './section.ts'`),
      file('src/newsroom/section.ts', `import { aStory } from './story.ts'`),
    ],
  },
  {
    rule: 'every migration names its owner and touches only its owner’s tables',
    because: 'nobody signed it',
    bad: [file('migrations/0009-comments.sql', 'create table comment (id uuid);')],
  },
  {
    rule: 'every migration names its owner and touches only its owner’s tables',
    because: 'comments change the table of stories',
    bad: [
      storyTable,
      file('migrations/0009-comments.sql', '-- owner: comments\nalter table story add column mood text;'),
    ],
  },
  {
    rule: 'every migration names its owner and touches only its owner’s tables',
    because: 'people refer to stories, which stand to their right',
    bad: [
      storyTable,
      file(
        'migrations/0009-people.sql',
        '-- owner: people\ncreate table fan (story_id uuid references story (id));',
      ),
    ],
  },
  {
    rule: 'a table is written only by the department that owns it',
    because: 'comments write stories by Kysely',
    bad: [storyTable, file('src/comments/comment-store.ts', `db.updateTable('story').set({ open: false })`)],
  },
  {
    rule: 'a table is written only by the department that owns it',
    because: 'readers write stories by hand',
    bad: [storyTable, file('src/readers/vote-store.ts', 'sql`delete from story where id = ${id}`')],
  },
  {
    rule: 'Kysely is imported only by <noun>-store.ts, and its types by tables.ts',
    because: 'a verb asks the database itself',
    bad: [file('src/newsroom/publish-story.ts', `import { sql } from 'kysely'`)],
  },
  {
    rule: 'a name says what is inside',
    because: 'utils.ts says nothing',
    bad: [file('src/newsroom/utils.ts', '')],
  },
  {
    rule: 'a name says what is inside',
    because: 'neither does a folder of helpers',
    bad: [file('tests/helpers/a-story.ts', '')],
  },
  {
    rule: 'index.ts is only ever the front door of a department',
    because: 'the workflow is a room, not a house',
    bad: [file('src/newsroom/workflow/index.ts', '')],
  },
]

for (const { rule, because, bad } of examples) {
  test(`"${rule}" would be noticed: ${because}`, () => {
    const findings = architectureRules.find(({ name }) => name === rule)?.find(bad) ?? []
    assert.equal(findings.length, 1)
  })
}

test('what the house allows is not refused', () => {
  const good = [
    storyTable,
    file('src/newsroom/story-store.ts', `import { sql } from 'kysely'\nsql\`update story set slug = ''\``),
    file('src/newsroom/tables.ts', `import type { Generated } from 'kysely'`),
    file('src/newsroom/story.ts', `import { systemClock } from '../platform/clock.ts'`),
    file('src/comments/screen.test.ts', `import { aStory } from '../newsroom/testing.ts'`),
    file('src/admin/desk.tsx', `import type { Story } from '../newsroom/index.ts'`),
  ]
  const findings = architectureRules.flatMap(rule => rule.find(good))
  assert.deepEqual(findings, [])
})

test('every rule of the architecture is proved able to fail', () => {
  const proved = new Set(examples.map(({ rule }) => rule))
  assert.deepEqual(
    architectureRules.map(({ name }) => name).filter(name => !proved.has(name)),
    [],
  )
})

// The shapes of the sample newsroom: tables of invented content that the loader puts into an empty database.
// Every time is told as a distance from the moment of loading, so the sample is always a week of fresh news.

export type SampleEdition = 'fa' | 'en'
export type SampleStoryType = 'news' | 'report' | 'interview' | 'note' | 'photo-story' | 'video' | 'live'
export type SampleRole = 'administrator' | 'editor' | 'reporter' | 'moderator' | 'officer'

/** A paragraph is a plain string: most of a body is paragraphs, and the tables should read as prose. */
export type Block =
  | string
  | { readonly heading: string }
  | { readonly quote: string; readonly by?: string }
  | { readonly list: readonly string[] }
  /** The film of the story itself. */
  | { readonly filmCaption: string }
  /** Pictures that belong together: each is the picture of a story, by the story's key. */
  | { readonly pictures: readonly { readonly of: string; readonly caption: string }[] }

/** A film without sound, made of patterns that follow each other. */
export interface SampleFilm {
  /** Key of the story in which it stands, and whose picture stands for it. */
  readonly story: string
  readonly name: string
  readonly credit: string
  readonly fileName: string
  /** Names of recipes of girih-recipes.ts, two seconds each. */
  readonly patterns: readonly string[]
  readonly transcript: readonly string[]
  readonly captions: readonly (readonly [from: number, until: number, words: string])[]
}

export interface SampleSection {
  readonly slug: string
  readonly nameFa: string
  readonly nameEn: string
}

export interface SamplePerson {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly email: string
  readonly role: SampleRole
  /** Slug of the office an officer speaks for. */
  readonly office?: string
  readonly disabled?: true
  /** Where the right in a section is another than the role's: slug → right. */
  readonly rights?: Readonly<Record<string, 'none' | 'read' | 'write' | 'review' | 'publish'>>
  /** How many colleagues read first, where it is another number than the role's. */
  readonly readersNeeded?: 0 | 1 | 2
}

/** Somebody who was invited and has not come yet. */
export interface SampleInvitation {
  readonly name: string
  readonly email: string
  readonly role: SampleRole
  /** Key of the person who invites. */
  readonly by: string
  readonly hoursAgo: number
}

/** The text alternative is not here: drawPattern knows what it drew and says so in both languages. */
export interface SamplePicture {
  readonly caption: string
  readonly credit: string
  /** Name of a recipe in girih-recipes.ts; without it the story's key chooses one. */
  readonly pattern?: string
  /** What its crops keep, in fractions from the upper left corner; the middle when left out. */
  readonly focus?: { readonly x: number; readonly y: number }
}

/** A picture of the library that no story shows. */
export interface LoosePicture {
  /** Name of a recipe in girih-recipes.ts. */
  readonly pattern: string
  readonly fileName: string
  readonly caption: string
  readonly credit: string
  readonly licence: string
  readonly rightsEndedHoursAgo?: number
  /** Whether somebody has written its alt text already. */
  readonly isDescribed: boolean
  readonly hoursAgo: number
}

export interface SampleText {
  readonly key: string
  readonly edition: SampleEdition
  readonly section: string
  /** Slug of a province, or null for a story of the whole country. */
  readonly province: string | null
  readonly type: SampleStoryType
  readonly kicker: string
  readonly headline: string
  readonly shortHeadline?: string
  readonly lead: string
  readonly body: readonly Block[]
  readonly picture: SamplePicture | null
  readonly topics: readonly string[]
  /** Key of a person. */
  readonly byline: string
  readonly sourceLabel?: string
}

export interface PublishedStory extends SampleText {
  readonly publishedHoursAgo: number
  readonly corrected?: { readonly hoursAgo: number; readonly note: string }
  /** Key of the story in the other edition; told on both sides. */
  readonly counterpart?: string
  readonly usefulYes: number
  readonly usefulNo: number
  /** Views in each span of 24 hours, the latest first; never longer than the story is old. */
  readonly viewsPerDay: readonly number[]
}

export interface WithdrawnStory extends PublishedStory {
  readonly withdrawn: { readonly hoursAgo: number; readonly explanation: string }
}

export interface UnpublishedStory extends SampleText {
  readonly state: 'draft' | 'in-review' | 'returned' | 'approved' | 'scheduled'
  readonly savedHoursAgo: number
  /** In how many hours from the moment of loading a scheduled story goes out. */
  readonly scheduledInHours?: number
  /** For how many hours from the moment of loading nobody may know of it. */
  readonly embargoForHours?: number
  /** What the editor wrote when returning or approving; `by` is the key of a person. */
  readonly note?: { readonly by: string; readonly text: string }
}

export type SampleRefusal = 'defamation' | 'not-persian' | 'off-topic'

export interface SampleComment {
  readonly key: string
  readonly story: string
  readonly name: string | null
  readonly text: string
  readonly status: 'waiting' | 'published' | 'refused' | 'appealed'
  readonly minutesAgo: number
  readonly refusedBy?: SampleRefusal
  readonly moderatorNote?: string
  readonly appealText?: string
  /** Key of the comment this one answers; always under the same story and published. */
  readonly replyTo?: string
  /** Asked of the other moderators by the moderator; then nobody has answered yet. */
  readonly asked?: string
  /** Whether the numbers in its text are masked. */
  readonly numbersMasked?: true
  /** How many readers agree with it, and how many do not; only of published ones. */
  /** What the newsroom answers, after it was published. */
  readonly newsroomReply?: string
  readonly agreed?: readonly [agree: number, disagree: number]
}

export interface SampleOffice {
  readonly slug: string
  readonly name: string
  readonly nameEn: string
  readonly kind: 'ministry' | 'agency' | 'province' | 'county' | 'municipality' | 'university'
  /** Slug of a province; null for the whole country. */
  readonly province: string | null
  readonly parent?: string
  /** How many days ago an administrator made sure who it is. */
  readonly verifiedDaysAgo?: number
  readonly contact: {
    readonly person: string
    readonly personEn: string
    readonly phone: string
    readonly email: string
    readonly address: string
    readonly addressEn: string
  }
}

export interface SampleRelease {
  readonly key: string
  readonly office: string
  readonly officer: string
  readonly headline: string
  readonly lead: string
  readonly body: readonly string[]
  readonly eventPlace?: string
  /** Hours from the moment of loading; negative when the event is over. */
  readonly eventInHours?: number
  readonly contactName: string
  readonly contactPhone: string
  readonly state: 'draft' | 'sent' | 'reading' | 'returned' | 'accepted' | 'declined' | 'withdrawn'
  readonly hoursAgo: number
  /** Section wished for. */
  readonly section?: string
  /** Hours from the moment of loading before which nothing may go out. */
  readonly embargoInHours?: number
  /** Of the published list of reasons. */
  readonly declinedFor?: 'no-news' | 'greeting' | 'advertising' | 'published' | 'late'
  /** What a returned one is to change: words of its lead, and what to do about them. */
  readonly passages?: readonly { readonly quote: string; readonly note: string }[]
  /** Name of a recipe of a picture that comes with it, and what it shows. */
  readonly picture?: { readonly pattern: string; readonly caption: string }
  /** Why the desk returned or declined it, or why the office withdrew it. */
  readonly reason?: string
  /** Key of the editor who read or answered it. */
  readonly answeredBy?: string
  /** Key of the story an accepted release became. */
  readonly story?: string
}

export interface SampleAssignment {
  readonly key: string
  readonly title: string
  readonly wanted: string
  readonly section: string
  /** Hours from the moment of loading; negative when it is over. */
  readonly dueInHours: number
  readonly plannedHoursAgo: number
  /** Key of a person; null for nobody yet. */
  readonly assignee: string | null
  readonly state: 'planned' | 'begun' | 'handed-back' | 'dropped'
  /** Why it was handed back or dropped. */
  readonly reason?: string
}

/** What readers are told of somebody who writes. */
export interface SampleAuthor {
  /** Key of a person; the names are the account's. */
  readonly person: string
  readonly roleFa: string
  readonly roleEn: string
  readonly aboutFa: string
  readonly aboutEn: string
}

/** A story that is told live, and its entries, the oldest first. */
export interface SampleLive {
  readonly story: string
  readonly entries: readonly SampleEntry[]
}

/** An entry of a live story. */
export interface SampleEntry {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly hoursAgo: number
  readonly isKey?: true
  readonly isPinned?: true
  readonly picture?: Required<Pick<SamplePicture, 'caption' | 'credit' | 'pattern'>> & {
    readonly fileName: string
  }
  readonly sourceLabel?: string
}

export interface SampleDossier {
  /** Days from the moment of loading, and what happened. */
  readonly moments: readonly {
    readonly daysAgo: number
    readonly text: string
    readonly textEn: string
    readonly story?: string
  }[]
  readonly slug: string
  readonly title: string
  readonly introduction: string
  readonly titleEn: string
  readonly introductionEn: string
  readonly stories: readonly string[]
}

export interface SampleArrangement {
  /** Slug of a section whose page it is; null: the front page. */
  readonly section: string | null
  readonly places: readonly {
    readonly position: number
    /** Key of a story, or slug of a dossier. */
    readonly story?: string
    readonly dossier?: string
    /** From the moment of loading; null: until it is taken off. */
    readonly pinnedForHours: number | null
  }[]
}

/** A story of the coverage, by an editor. */
export interface SampleCoverageStory {
  readonly key: string
  readonly type: 'news' | 'note' | 'fact-check'
  readonly province: string | null
  readonly headline: string
  readonly lead: string
  readonly body: readonly string[]
  readonly hoursAgo: number
}

interface SampleCoverageDossier {
  readonly slug: string
  readonly title: string
  readonly introduction: string
  readonly titleEn: string
  readonly introductionEn: string
  readonly stories: readonly string[]
}

export interface SampleResultRow {
  /** Name of the province. */
  readonly province: string
  readonly votes: readonly number[]
  readonly invalid: number
  readonly eligible: number
}

/** What goes both ways between the newsroom and its offices, and what is covered for readers. */
export interface SampleCoverage {
  readonly stories: readonly SampleCoverageStory[]
  readonly factCheck: {
    readonly story: string
    readonly claim: string
    readonly claimant: string
    readonly verdict: 'true' | 'mostly-true' | 'misleading' | 'false' | 'unproven'
    readonly finding: string
    readonly evidence: readonly string[]
  }
  readonly crisis: SampleCoverageDossier & {
    readonly live: string
    readonly instruction: string
    readonly source: string
    readonly checkedHoursAgo: number
    readonly known: readonly string[]
    readonly unknown: readonly string[]
    readonly phones: readonly { readonly label: string; readonly number: string }[]
    readonly notices: readonly {
      readonly headline: string
      readonly source: string
      readonly hoursAgo: number
    }[]
  }
  readonly election: SampleCoverageDossier & {
    readonly tableTitle: string
    readonly tableTitleEn: string
    readonly source: string
    readonly choices: readonly string[]
    /** In the same order. */
    readonly choicesEn: readonly string[]
    readonly rows: readonly SampleResultRow[]
    readonly firstLines: number
    readonly correction: {
      readonly province: string
      readonly votes: readonly number[]
      readonly note: string
    }
    /** Of the first count, the second and the correction. */
    readonly countedHoursAgo: readonly [number, number, number]
  }
  readonly events: readonly {
    readonly officer: string
    readonly kind: 'conference' | 'visit' | 'opening'
    readonly title: string
    readonly about: string
    readonly place: string
    readonly titleEn: string
    readonly aboutEn: string
    readonly placeEn: string
    readonly province: string
    readonly inHours: number
    readonly hours: number
    readonly isPublic: boolean
    readonly needsAccreditation: boolean
    /** Key of the reporter whom the host admitted. */
    readonly reporter: string | null
    /** Where it is held after all, said once the reporter was admitted. */
    readonly movedTo: { readonly place: string; readonly placeEn: string } | null
  }[]
  readonly advisory: {
    readonly kind: 'information' | 'correction' | 'coverage'
    readonly subject: string
    readonly text: string
    readonly under: string
    readonly hoursAgo: number
    readonly answers: readonly {
      readonly person: string
      /** The office in whose thread the desk writes. */
      readonly office: string | null
      readonly text: string
      readonly hoursAgo: number
    }[]
    readonly readers: readonly string[]
  }
  readonly reply: {
    readonly story: string
    readonly officer: string
    readonly wish: 'reply' | 'correction'
    readonly passage: string
    readonly paragraphs: readonly string[]
    readonly askedHoursAgo: number
    readonly publishedHoursAgo: number
  }
}

/** A desk where releases arrive. */
export interface SampleDesk {
  readonly key: string
  readonly nameFa: string
  readonly nameEn: string
  readonly answerMinutes: number
}

/** A line of the routing: what is left out fits every release. */
export interface SampleRule {
  readonly desk: string
  readonly section?: string
  readonly province?: string
  readonly kind?: SampleOffice['kind']
  readonly words?: string
}

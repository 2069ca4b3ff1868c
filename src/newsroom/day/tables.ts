import type { Instant } from '../../platform/tables.ts'
import type { Edition } from '../story.ts'
import type { AssignmentAct, AssignmentStatus } from './assignment.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    assignment: AssignmentTable
    assignment_change: AssignmentChangeTable
    desk_document: DeskDocumentTable
  }
}

export interface AssignmentTable {
  id: string
  title: string
  wanted: string
  edition: Edition
  section_id: string
  due_at: Instant
  assignee_id: string | null
  story_id: string | null
  status: AssignmentStatus
  planner_id: string | null
  created_at: Instant
  updated_at: Instant
}

export interface AssignmentChangeTable {
  id: string
  assignment_id: string
  act: AssignmentAct
  assignee_id: string | null
  due_at: Instant
  actor_id: string | null
  note: string
  at: Instant
}

export interface DeskDocumentTable {
  story_id: string
  /** A tsvector; written as its literal, never read. */
  terms: string
  /** The number of the analyser that gave them. */
  analyser: number
}

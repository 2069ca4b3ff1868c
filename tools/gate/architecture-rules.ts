import { circles } from './circles.ts'
import { kyselyOnlyInStores, migrationsNameAnOwner, tablesAreWrittenByTheirOwner } from './tables.ts'
import { adminImportsTypesOnly, frontDoors, order, programsDoNotImportTests } from './imports.ts'
import { forbiddenNames, indexIsAFrontDoor, onlyKnownDepartments } from './names.ts'
import type { Rule } from './rule.ts'

// Read top to bottom: this is how Peyk is built. docs/adr tells when a line may change.
export const architectureRules: readonly Rule[] = [
  onlyKnownDepartments, // every folder of src has its place in the order
  order, // a folder imports only from folders to its left
  frontDoors, // and through their index.ts
  adminImportsTypesOnly, // the staff app runs in a browser and talks to the server by its API
  programsDoNotImportTests, // what ships does not depend on what does not
  circles, // no file can be reached from itself
  migrationsNameAnOwner, // every table belongs to one department
  tablesAreWrittenByTheirOwner, // and nobody else writes it
  kyselyOnlyInStores, // SQL has one place a noun
  forbiddenNames, // a name says what is inside
  indexIsAFrontDoor, // index.ts means: the way in
]

import type { StoryCard } from '../newsroom/index.ts'

/** The cards in the order of the ids; ids without a card are left out (withdrawn since they were counted). */
export function inOrderOf(ids: readonly string[], cards: readonly StoryCard[]): StoryCard[] {
  const byId = new Map(cards.map(card => [card.id, card]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

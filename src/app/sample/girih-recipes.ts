// Every picture the sample can draw. The seed chooses among them where a story names none, and in each of them where the
// pattern begins and how every tile was fired.
import type { Recipe } from './girih-recipe.ts'
import { fieldRecipes } from './girih-recipes-fields.ts'
import { sceneRecipes } from './girih-recipes-scenes.ts'
import { weaveRecipes } from './girih-recipes-weaves.ts'

export const recipes: readonly [Recipe, ...Recipe[]] = [...fieldRecipes, ...sceneRecipes, ...weaveRecipes]

/** What every picture tells a reader who cannot see it, for the checks that read all Persian text. */
export const girihAlts = recipes.map(({ alt }) => alt)

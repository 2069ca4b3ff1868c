// The pictures of the sample newsroom: drawn by the project itself, always the same for the same story.
import { diceFrom } from './girih-dice.ts'
import type { Dice } from './girih-dice.ts'
import { drawField } from './girih-field.ts'
import { box, canvas } from './girih-lines.ts'
import type { Drawing, Recipe } from './girih-recipe.ts'
import { recipes } from './girih-recipes.ts'
import { drawArch, drawCarpet, drawPlain, drawRidges, drawWater } from './girih-scenes.ts'
import { drawWeave } from './girih-weaves.ts'

export interface Pattern {
  /** A whole SVG document, 1200 by 800. */
  readonly svg: string
  readonly alt: string
  readonly altEn: string
}

/**
 * Draws the picture of one story. The seed (the story's key) decides every detail that varies; `name` asks for one
 * recipe of girih-recipes.ts, and without it, or with a name nobody knows, the seed chooses the recipe too.
 */
export function drawPattern(seed: string, name?: string): Pattern {
  const dice = diceFrom(seed)
  const chosen = dice.pick(recipes)
  const recipe = recipes.find(known => known.name === name) ?? chosen
  return { svg: framed(recipe, draw(recipe.drawing, dice)), alt: recipe.alt, altEn: recipe.altEn }
}

function draw(drawing: Drawing, dice: Dice): string {
  switch (drawing.kind) {
    case 'field':
      return drawField(drawing.field, dice)
    case 'weave':
      return drawWeave(drawing.weave, dice)
    case 'arch':
      return drawArch(drawing.arch, dice)
    case 'water':
      return drawWater(drawing.water, dice)
    case 'plain':
      return drawPlain(drawing.plain, dice)
    case 'ridges':
      return drawRidges(drawing.ridges, dice)
    case 'carpet':
      return drawCarpet(drawing.carpet, dice)
  }
}

// Light from the upper corner, so that a pattern reads as a photographed wall.
function framed({ light = ['#ffffff', 0.28, 0.42] }: Recipe, inside: string): string {
  const [color, strength, dark] = light
  const stops = [
    `<stop offset="0" stop-color="${color}" stop-opacity="${strength}"/>`,
    `<stop offset=".5" stop-color="${color}" stop-opacity="0"/>`,
    `<stop offset="1" stop-color="#0b1330" stop-opacity="${dark}"/>`,
  ]
  const size = `width="${canvas.width}" height="${canvas.height}" viewBox="0 0 ${canvas.width} ${canvas.height}"`
  const gradient = `<linearGradient id="light" x1="0" y1="0" x2="1" y2="1">${stops.join('')}</linearGradient>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${gradient}</defs>${inside}${box('url(#light)')}</svg>`
}

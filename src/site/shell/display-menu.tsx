import type { Words } from '../wording/words.ts'

const sizes = ['small', 'normal', 'large', 'larger'] as const
const themes = ['light', 'dark', 'system'] as const

/** Theme and text size; hidden until the script that keeps them runs. Opens in the flow and covers nothing. */
export const DisplayMenu = ({ words: { display } }: { words: Words }) => (
  <section class="display" id="display" aria-label={display.title} hidden>
    <div class="display-choices">
      <fieldset>
        <legend>{display.theme}</legend>
        {themes.map(theme => (
          <label>
            <input type="radio" name="theme" value={theme} checked={theme === 'system'} />
            <span>{display[theme]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{display.size}</legend>
        {sizes.map((size, place) => (
          <label>
            <input type="radio" name="text" value={size} checked={size === 'normal'} />
            <span>
              <span class={`size-${place + 1}`} aria-hidden="true">
                {display.letter}
              </span>{' '}
              <span class="hidden-label">{display[size]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="display-end note">{display.kept}</p>
    </div>
  </section>
)

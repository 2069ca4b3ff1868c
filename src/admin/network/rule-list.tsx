import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { officeKinds } from '../api/network.ts'
import { provinces, sections } from '../api/newsroom.ts'
import {
  routing as question,
  saveRouting,
  type ReleaseDesk,
  type Routing,
  type RoutingRule,
} from '../api/network-desks.ts'
import { showAnswer } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface RuleListProps {
  routing: Routing
  desks: readonly ReleaseDesk[]
  mayEdit: boolean
}

/** The rules as one list, read from top to bottom; saved whole. */
export function RuleList({ routing, desks, mayEdit }: RuleListProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const [rules, set] = useState<RoutingRule[]>(() => [...routing.rules])
  const saving = useMutation({
    mutationFn: () => saveRouting(routing.version, rules),
    onSuccess: after => showAnswer(question.queryKey, after),
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate()
  }
  const first = desks[0]
  const change = (at: number, part: Partial<RoutingRule>): void =>
    set(rules.map((rule, place) => (place === at ? { ...rule, ...part } : rule)))
  return (
    <form className="form" onSubmit={send}>
      {routing.changedAt !== null && (
        <p className="note">{words.routingBy(routing.changedBy ?? '', say.moment(routing.changedAt))}</p>
      )}
      <ol className="rules">
        {rules.map((rule, at) => (
          <li key={at}>
            <fieldset disabled={!mayEdit}>
              <legend>{words.rule(say.code(at + 1))}</legend>
              <RuleFields {...{ rule, at, desks }} fault={saving.error} onChange={part => change(at, part)} />
              {mayEdit && (
                <RuleTools
                  place={say.code(at + 1)}
                  onUp={() => set(moved(rules, at, -1))}
                  onDown={() => set(moved(rules, at, 1))}
                  onRemove={() => set(rules.filter((_, place) => place !== at))}
                />
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      <FaultNotice fault={saving.error} />
      {mayEdit && (
        <div className="form-end">
          <button type="submit" className="button desk-button is-main" disabled={saving.isPending}>
            {words.saveRules}
          </button>
          <button
            type="button"
            className="button desk-button"
            disabled={first === undefined}
            onClick={() => first !== undefined && set([...rules, emptyRule(first.id)])}
          >
            {words.addRule}
          </button>
        </div>
      )}
    </form>
  )
}

const emptyRule = (deskId: string): RoutingRule => ({
  section: null,
  province: null,
  kind: null,
  words: '',
  deskId,
})

function moved(rules: readonly RoutingRule[], at: number, by: number): RoutingRule[] {
  const [rule, other] = [rules[at], rules[at + by]]
  if (rule === undefined || other === undefined) return [...rules]
  return rules.map((each, place) => (place === at ? other : place === at + by ? rule : each))
}

interface RuleFieldsProps {
  rule: RoutingRule
  at: number
  desks: readonly ReleaseDesk[]
  fault: unknown
  onChange: (part: Partial<RoutingRule>) => void
}

const orNull = (value: string): string | null => (value === '' ? null : value)
function RuleFields({ rule, at, desks, fault, onChange }: RuleFieldsProps) {
  const words = useWords(fa, en)
  const { language } = useSay()
  const problemOf = useProblems(fault)
  const named = ({ slug, nameFa, nameEn }: { slug: string; nameFa: string; nameEn: string }) =>
    [slug, language === 'fa' ? nameFa : nameEn] as const
  return (
    <div className="rule">
      <ChoiceField
        label={words.ruleSection}
        value={rule.section ?? ''}
        choices={[['', words.anySection], ...(useQuery(sections).data ?? []).map(named)]}
        onChange={section => onChange({ section: orNull(section) })}
        problem={problemOf(`rules.${at + 1}.section`)}
      />
      <ChoiceField
        label={words.province}
        value={rule.province ?? ''}
        choices={[['', words.anyProvince], ...(useQuery(provinces).data ?? []).map(named)]}
        onChange={province => onChange({ province: orNull(province) })}
        problem={problemOf(`rules.${at + 1}.province`)}
      />
      <ChoiceField
        label={words.ruleKind}
        value={rule.kind ?? ''}
        choices={[['', words.anyKind], ...officeKinds.map(kind => [kind, words.kinds[kind]] as const)]}
        onChange={value => onChange({ kind: officeKinds.find(kind => kind === value) ?? null })}
      />
      <TextField
        label={words.ruleWords}
        help={words.ruleWordsHelp}
        value={rule.words}
        onChange={said => onChange({ words: said })}
        dir="auto"
        problem={problemOf(`rules.${at + 1}.words`)}
      />
      <ChoiceField
        label={words.desk}
        value={rule.deskId}
        choices={desks.map(({ id, nameFa, nameEn }) => [id, language === 'fa' ? nameFa : nameEn] as const)}
        onChange={deskId => onChange({ deskId })}
        problem={problemOf(`rules.${at + 1}.deskId`)}
      />
    </div>
  )
}

interface RuleToolsProps {
  place: string
  onUp: () => void
  onDown: () => void
  onRemove: () => void
}

function RuleTools({ place, onUp, onDown, onRemove }: RuleToolsProps) {
  const words = useWords(fa, en)
  const tools = [
    [words.ruleUp, onUp],
    [words.ruleDown, onDown],
    [words.removeRule, onRemove],
  ] as const
  return (
    <p className="row is-close">
      {tools.map(([name, act]) => (
        <button key={name} type="button" className="button desk-button quiet" onClick={act}>
          {name} <span className="hidden-label">{words.rule(place)}</span>
        </button>
      ))}
    </p>
  )
}

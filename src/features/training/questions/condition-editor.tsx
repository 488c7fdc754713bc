'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { Checkbox } from '../../../components/ui/checkbox';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Menu, MenuCheckboxItem, MenuContent, MenuTrigger } from '../../../components/ui/menu';
import type { QuestionCondition } from '../../../domain/bot/qualification/question';
import type { LeadField } from '../../../domain/leads/types';
import { FIELD_WORDS } from '../../shared/leads/lead-words';

interface ConditionEditorProps {
  when: QuestionCondition;
  intents: readonly string[];
  others: readonly LeadField[];
  onChange(when: QuestionCondition): void;
}

/** "Ask only when…": all of these must hold; what is left empty does not matter. */
export function ConditionEditor({ when, intents, others, onChange }: ConditionEditorProps) {
  const { fromTurn, minimumScore, knows = [], intents: chosen = [] } = when;
  const set = (
    change: { readonly [Name in keyof QuestionCondition]?: QuestionCondition[Name] | undefined },
  ) => onChange(withoutEmpty({ ...when, ...change }));
  const toggle = <Item,>(list: readonly Item[], item: Item, isIn: boolean) =>
    isIn ? [...list, item] : list.filter((one) => one !== item);
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-medium">Ask only when…</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="From this visitor message on">
          <Input
            type="number"
            min={1}
            max={50}
            placeholder="1"
            value={fromTurn ?? ''}
            onValueChange={(value) => set({ fromTurn: numberIn(value, 1, 50) })}
          />
        </Field>
        <Field label="From this lead score on">
          <Input
            type="number"
            min={0}
            max={100}
            placeholder="0"
            value={minimumScore ?? ''}
            onValueChange={(value) => set({ minimumScore: numberIn(value, 0, 100) })}
          />
        </Field>
      </div>
      <div className="flex flex-col gap-1">
        <span className="text-sm font-medium">After the visitor has shown one of these intents</span>
        <Menu>
          <MenuTrigger
            render={
              <Button className="max-w-full self-start">
                <span className="truncate">
                  {chosen.length === 0
                    ? 'Any'
                    : chosen.map((intent) => intent.replaceAll('_', ' ')).join(', ')}
                </span>
                <ChevronDown aria-hidden="true" />
              </Button>
            }
          />
          <MenuContent>
            {[...new Set([...intents, ...chosen])].map((intent) => (
              <MenuCheckboxItem
                key={intent}
                closeOnClick={false}
                checked={chosen.includes(intent)}
                onCheckedChange={(isIn: boolean) => set({ intents: toggle(chosen, intent, isIn) })}
              >
                {intent.replaceAll('_', ' ')}
              </MenuCheckboxItem>
            ))}
          </MenuContent>
        </Menu>
      </div>
      {others.length > 0 ? (
        <fieldset>
          <legend className="text-sm font-medium">Once these are known</legend>
          <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {others.map((field) => (
              <Checkbox
                key={field}
                label={FIELD_WORDS[field]}
                checked={knows.includes(field)}
                onCheckedChange={(isIn) => set({ knows: toggle(knows, field, isIn) })}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
    </fieldset>
  );
}

function numberIn(value: string, low: number, high: number): number | undefined {
  const number = Math.round(Number(value));
  return value.trim() === '' || !Number.isFinite(number) ? undefined : Math.min(high, Math.max(low, number));
}

function withoutEmpty(
  when: {
    readonly [Name in keyof QuestionCondition]?: QuestionCondition[Name] | undefined;
  },
): QuestionCondition {
  const { fromTurn, minimumScore, knows, intents } = when;
  return {
    ...(fromTurn === undefined ? {} : { fromTurn }),
    ...(minimumScore === undefined ? {} : { minimumScore }),
    ...(knows?.length ? { knows } : {}),
    ...(intents?.length ? { intents } : {}),
  };
}

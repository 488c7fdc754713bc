'use client';

import clsx from 'clsx';
import { FolderPlus, Plus, X } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { Select } from '../../../components/ui/select';
import { type Condition, MAX_CONDITION_DEPTH } from '../../../domain/policy/types';
import {
  addTo,
  asGroup,
  comparisonOf,
  type GroupKind,
  group,
  kindOf,
  type Place,
  partsOf,
  replaceAt,
} from '../draft/edit-condition';
import { ComparisonRow } from './comparison-row';

const KINDS: readonly { readonly value: GroupKind; readonly label: string }[] = [
  { value: 'all', label: 'All of these hold' },
  { value: 'any', label: 'At least one of these holds' },
  { value: 'none', label: 'None of these holds' },
];

interface ConditionBuilderProps {
  condition: Condition;
  onChange(condition: Condition): void;
}

/** Nested groups of comparisons; everything can be reached and changed by keyboard. */
export function ConditionBuilder({ condition, onChange }: ConditionBuilderProps) {
  const root = asGroup(condition);
  return <Group root={root} place={[]} condition={root} onChange={onChange} />;
}

interface GroupProps {
  root: Condition;
  place: Place;
  condition: Condition;
  onChange(root: Condition): void;
}

function Group({ root, place, condition, onChange }: GroupProps) {
  const kind = kindOf(condition);
  if (kind === 'fact') return null;
  const isRoot = place.length === 0;
  const parts = partsOf(condition);
  // A group takes a level, and what is in it another one.
  const mayNest = place.length + 3 <= MAX_CONDITION_DEPTH;
  return (
    <fieldset
      className={clsx(
        'flex min-w-0 flex-col gap-2 rounded-md border p-2.5',
        isRoot ? 'bg-surface' : 'bg-surface-sunken',
      )}
    >
      <legend className="sr-only">{isRoot ? 'Conditions' : 'Group of conditions'}</legend>
      <div className="flex items-center gap-1.5">
        <Select
          aria-label={
            isRoot ? 'How the conditions are joined' : 'How the conditions of this group are joined'
          }
          className="max-w-64 font-medium"
          items={KINDS}
          value={kind}
          onValueChange={(next) => onChange(replaceAt(root, place, group(next, parts)))}
        />
        {isRoot ? null : (
          <IconButton
            label="Remove the group"
            className="ms-auto"
            onClick={() => onChange(replaceAt(root, place, null))}
          >
            <X />
          </IconButton>
        )}
      </div>
      {parts.length === 0 ? (
        <p className="text-sm text-muted">An empty group never holds. Add a condition.</p>
      ) : null}
      {parts.map((part, index) => {
        const at = [...place, index];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is nothing but its place and its content.
          <div key={index}>
            {'fact' in part ? (
              <ComparisonRow
                condition={part}
                onChange={(next) => onChange(replaceAt(root, at, next))}
                onRemove={() => onChange(replaceAt(root, at, null))}
              />
            ) : (
              <Group root={root} place={at} condition={part} onChange={onChange} />
            )}
          </div>
        );
      })}
      <div className="flex flex-wrap gap-1.5">
        <Button size="sm" onClick={() => onChange(addTo(root, place, comparisonOf('lead.score')))}>
          <Plus aria-hidden="true" />
          Condition
        </Button>
        {mayNest ? (
          <Button
            size="sm"
            variant="ghost"
            onClick={() => onChange(addTo(root, place, group('any', [comparisonOf('lead.score')])))}
          >
            <FolderPlus aria-hidden="true" />
            Group
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

'use client';

import { ArrowRightLeft, Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '../../../../components/ui/icon-button';
import { Input } from '../../../../components/ui/input';
import {
  Menu,
  MenuContent,
  MenuGroup,
  MenuItem,
  MenuLabel,
  MenuTrigger,
} from '../../../../components/ui/menu';
import type { Example } from '../../../../contracts/api/intents';
import { useChangeExample, useDeleteExample } from '../state/use-examples';

interface ExampleRowProps {
  example: Example;
  /** Where it may move to. */
  others: readonly { name: string; title: string }[];
}

const SOURCES = { manual: '', import: 'Imported', unanswered: 'From a chat' } as const;

/** An example that is written anew where it stands. */
export function ExampleRow({ example, others }: ExampleRowProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const change = useChangeExample();
  const remove = useDeleteExample();
  const save = () => {
    const text = draft?.trim() ?? '';
    setDraft(null);
    if (text !== '' && text !== example.text) change.mutate({ id: example.id, text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') setDraft(null);
  };
  if (draft !== null) {
    return (
      <li className="border-b px-4 py-1 last:border-b-0">
        <Input
          autoFocus
          aria-label="Text of the example"
          dir="auto"
          value={draft}
          maxLength={1000}
          onValueChange={setDraft}
          onBlur={save}
          onKeyDown={onKeyDown}
        />
      </li>
    );
  }
  const origin = [SOURCES[example.source], example.addedBy?.name].filter(Boolean).join(', ');
  return (
    <li className="group flex min-h-10 items-center gap-1 border-b py-1 ps-4 pe-2 last:border-b-0 hover:bg-surface-hover">
      <span className="min-w-0 grow">
        <span dir="auto" className="text-sm [overflow-wrap:anywhere]">
          {change.isPending && change.variables?.text ? change.variables.text : example.text}
        </span>
        {origin ? <span className="ms-2 text-xs text-muted">{origin}</span> : null}
      </span>
      <IconButton label={`Edit “${example.text}”`} size="sm" onClick={() => setDraft(example.text)}>
        <Pencil />
      </IconButton>
      <Menu>
        <MenuTrigger
          render={
            <IconButton label={`Move “${example.text}”`} size="sm" disabled={others.length === 0}>
              <ArrowRightLeft />
            </IconButton>
          }
        />
        <MenuContent align="end" className="max-w-72">
          <MenuGroup>
            <MenuLabel>Move to</MenuLabel>
            {others.map(({ name, title }) => (
              <MenuItem key={name} onClick={() => change.mutate({ id: example.id, intent: name })}>
                {title}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuContent>
      </Menu>
      <IconButton
        label={`Delete “${example.text}”`}
        size="sm"
        disabled={remove.isPending}
        onClick={() => remove.mutate(example)}
      >
        <Trash2 />
      </IconButton>
    </li>
  );
}

'use client';

import { Clock, FileText, MessagesSquare, RotateCcw, Undo2 } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../components/ui/menu';
import type { TryStep } from '../../../domain/bot/try-out/types';
import { EXAMPLES } from './examples';
import { PageVisit } from './page-visit';
import { SituationFields } from './situation-fields';

interface ConversationToolsProps {
  steps: readonly TryStep[];
  /** A person was called and has not given the conversation back. */
  isWaiting: boolean;
  onAdd(step: TryStep): void;
  onBack(): void;
  onPlay(steps: readonly TryStep[]): void;
}

const SPANS = [
  { label: '30 seconds', seconds: 30 },
  { label: '2 minutes', seconds: 120 },
  { label: '10 minutes', seconds: 600 },
  { label: '1 hour', seconds: 3600 },
  { label: '8 hours', seconds: 28_800 },
  { label: '1 day', seconds: 86_400 },
] as const;

/** Everything that happens besides messages: pages, time, who is there; and the way back. */
export function ConversationTools({ steps, isWaiting, onAdd, onBack, onPlay }: ConversationToolsProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-1.5">
        <PageVisit onVisit={(path) => onAdd({ kind: 'page', path })}>
          <FileText aria-hidden="true" />
          Visit a page
        </PageVisit>
        <Menu>
          <MenuTrigger
            render={
              <Button size="sm">
                <Clock aria-hidden="true" />
                Let time pass
              </Button>
            }
          />
          <MenuContent>
            {SPANS.map(({ label, seconds }) => (
              <MenuItem key={label} onClick={() => onAdd({ kind: 'wait', seconds })}>
                {label}
              </MenuItem>
            ))}
          </MenuContent>
        </Menu>
        {isWaiting ? (
          <Button size="sm" onClick={() => onAdd({ kind: 'hand_back' })}>
            Hand back to the bot
          </Button>
        ) : null}
        <Menu>
          <MenuTrigger
            render={
              <Button size="sm" variant="ghost">
                <MessagesSquare aria-hidden="true" />
                Examples
              </Button>
            }
          />
          <MenuContent>
            {EXAMPLES.map((example) => (
              <MenuItem key={example.name} onClick={() => onPlay(example.steps)}>
                {example.name}
              </MenuItem>
            ))}
          </MenuContent>
        </Menu>
        <Button size="sm" variant="ghost" disabled={steps.length === 0} onClick={onBack}>
          <Undo2 aria-hidden="true" />
          Step back
        </Button>
        <Button size="sm" variant="ghost" disabled={steps.length === 0} onClick={() => onPlay([])}>
          <RotateCcw aria-hidden="true" />
          Start again
        </Button>
      </div>
      <SituationFields
        situation={steps.findLast((step) => step.kind === 'situation')?.situation ?? null}
        onChange={(situation) => {
          // Two changes in a row are one.
          const last = steps.at(-1);
          const step = { kind: 'situation', situation } as const;
          if (last?.kind === 'situation') onPlay([...steps.slice(0, -1), step]);
          else onAdd(step);
        }}
      />
    </div>
  );
}

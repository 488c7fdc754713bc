'use client';

import clsx from 'clsx';
import { ArrowDown, ArrowUp, ChevronDown, GripVertical, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Badge } from '../../../components/ui/badge';
import { IconButton } from '../../../components/ui/icon-button';
import type { QualificationQuestion } from '../../../domain/bot/qualification/question';
import type { LeadField } from '../../../domain/leads/types';
import { FIELD_WORDS } from '../../shared/leads/lead-words';
import { QuestionEditor } from './question-editor';
import { conditionWords } from './question-words';

export interface QuestionCardProps {
  question: QualificationQuestion;
  place: number;
  count: number;
  intents: readonly string[];
  /** Fields that other questions ask for. */
  others: readonly LeadField[];
  isOpen: boolean;
  isDragged: boolean;
  onToggle(): void;
  onChange(question: QualificationQuestion): void;
  onRemove(): void;
  onMove(to: number): void;
  onDrag(place: number | null): void;
  onDropped(): void;
}

/** A question in its place: one line, or open to be changed. Alt and an arrow key move it. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, place, count, isOpen, isDragged, onToggle, onMove, onDrag, onDropped, onRemove } = props;
  const label = FIELD_WORDS[question.field];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || !event.altKey) return;
    event.preventDefault();
    onMove(place + step);
  };
  return (
    <li
      aria-label={`${place + 1}. ${label}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDropped();
      }}
      className={clsx('rounded-lg border bg-surface', isDragged && 'opacity-50')}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the buttons in it do. */}
      <div className="flex items-center gap-1 p-2" onKeyDown={onKeyDown}>
        <span
          aria-hidden="true"
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', label);
            onDrag(place);
          }}
          onDragEnd={() => onDrag(null)}
          className="hidden h-8 w-6 shrink-0 cursor-grab items-center justify-center text-muted sm:inline-flex"
        >
          <GripVertical className="size-4" />
        </span>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={onToggle}
          className="flex min-w-0 grow items-center gap-2 rounded-sm px-1 py-1 text-start pointer-coarse:min-h-11"
        >
          <span className="min-w-0 grow">
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="text-xs font-medium text-muted">
                {place + 1}. {label}
              </span>
              {question.required ? <Badge tone="accent">Asked up to three times</Badge> : null}
              {question.choices?.length ? <Badge>{question.choices.length} choices</Badge> : null}
            </span>
            <span dir="auto" className="block text-base [overflow-wrap:anywhere]">
              {question.ask.en || 'No words yet'}
            </span>
            <span className="block text-xs text-muted">{conditionWords(question)}</span>
          </span>
          <ChevronDown
            aria-hidden="true"
            className={clsx('size-4 shrink-0 text-muted transition-transform', isOpen && 'rotate-180')}
          />
        </button>
        <IconButton
          label={`Move ${label} up`}
          shortcut="⌥↑"
          size="sm"
          disabled={place === 0}
          onClick={() => onMove(place - 1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label={`Move ${label} down`}
          shortcut="⌥↓"
          size="sm"
          disabled={place === count - 1}
          onClick={() => onMove(place + 1)}
        >
          <ArrowDown />
        </IconButton>
        <IconButton label={`Remove ${label}`} size="sm" onClick={onRemove}>
          <Trash2 />
        </IconButton>
      </div>
      {isOpen ? <QuestionEditor {...props} /> : null}
    </li>
  );
}

'use client';

import clsx from 'clsx';
import { ArrowLeft, CircleAlert } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { MESSAGE_WORDS } from '../../../domain/policy/policy-words';
import { MESSAGE_KEYS } from '../../../domain/policy/types';
import { useEditor } from '../editor/editor-context';
import { MessageForm } from './message-form';

interface MessagesSectionProps {
  selected: string | null;
  onSelect(key: string | null): void;
}

/** Everything that is said to visitors. */
export function MessagesSection({ selected, onSelect }: MessagesSectionProps) {
  const { document, problems } = useEditor();
  const chosen = MESSAGE_KEYS.find((key) => key === selected);
  const shown = chosen ?? MESSAGE_KEYS[0];
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <ul
        aria-label="Messages"
        className={clsx('overflow-hidden rounded-lg border bg-surface', chosen && 'max-lg:hidden')}
      >
        {MESSAGE_KEYS.map((key) => (
          <li key={key} className="border-b last:border-b-0">
            <button
              type="button"
              aria-current={key === shown ? 'true' : undefined}
              onClick={() => onSelect(key)}
              className={clsx(
                'flex w-full flex-col px-3 py-2 text-start',
                key === shown ? 'lg:bg-surface-selected' : 'hover:bg-surface-hover',
              )}
            >
              <span className="flex items-center gap-1.5 text-sm font-medium">
                {MESSAGE_WORDS[key]}
                {problems.some(({ area, subjectId }) => area === 'messages' && subjectId === key) ? (
                  <CircleAlert aria-label="Has a problem" className="size-3.5 text-danger" />
                ) : null}
              </span>
              <span className="w-full truncate text-xs text-muted">{document.messages[key].en}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={clsx('flex min-w-0 flex-col gap-2', chosen ? undefined : 'max-lg:hidden')}>
        <Button variant="ghost" size="sm" className="self-start lg:hidden" onClick={() => onSelect(null)}>
          <ArrowLeft aria-hidden="true" className="rtl:-scale-x-100" />
          All messages
        </Button>
        <MessageForm key={shown} messageKey={shown} />
      </div>
    </div>
  );
}

import clsx from 'clsx';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { controlClass } from '../../../components/ui/control-class';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import type { VisitorPhase } from '../state/visitor-phase';
import { Icon } from './icon';

export interface RatingPanelProps {
  phase: Extract<VisitorPhase, { kind: 'resolved' }>;
  controller: ChatController;
  onDismiss: (() => void) | undefined;
}

const ratings = [1, 2, 3, 4, 5] as const;
const words = { 1: 'csat1', 2: 'csat2', 3: 'csat3', 4: 'csat4', 5: 'csat5' } as const;

/** One click rates; a word may follow. */
export default function RatingPanel({ phase, controller, onDismiss }: RatingPanelProps) {
  const { t } = useChatText();
  const id = useId();
  const [comment, setComment] = useState('');
  const { rating } = phase;

  const addComment = async (event: FormEvent) => {
    event.preventDefault();
    const word = comment.trim();
    if (rating === null || word === '') return;
    if (await controller.rate(phase.handoffId, rating, word)) onDismiss?.();
  };

  return (
    <div className="flex flex-col gap-2 border-t pt-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p role="status" className="text-sm font-medium">
          {rating === null ? t('csatTitle', { name: phase.name }) : t('csatThanks')}
        </p>
        <fieldset aria-label={t('csatTitle', { name: phase.name })} className="-mx-1 flex">
          {ratings.map((value) => (
            <button
              key={value}
              type="button"
              aria-label={`${value} – ${t(words[value])}`}
              title={t(words[value])}
              aria-pressed={rating === value}
              onClick={() => void controller.rate(phase.handoffId, value)}
              className="inline-flex size-9 items-center justify-center rounded-sm text-muted hover:text-accent-text pointer-coarse:size-11"
            >
              <Icon
                name="star"
                className={clsx(
                  'size-5',
                  rating !== null && value <= rating && 'fill-current text-accent-text',
                )}
              />
            </button>
          ))}
        </fieldset>
      </div>
      {rating === null ? null : (
        <form onSubmit={addComment} className="flex flex-col gap-1">
          <label htmlFor={id} className="text-xs text-muted">
            {t('csatComment')}
          </label>
          <div className="flex gap-2">
            <input
              id={id}
              dir="auto"
              value={comment}
              maxLength={2_000}
              onChange={(event) => setComment(event.target.value)}
              className={`${controlClass} h-8 min-w-0 flex-1 px-2.5`}
            />
            <Button type="submit" aria-disabled={comment.trim() === ''}>
              {t('send')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

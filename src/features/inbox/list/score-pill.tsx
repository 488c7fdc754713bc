import clsx from 'clsx';
import type { LeadSummary } from '../../../contracts/api/conversation';
import { BAND_WORDS } from '../../shared/leads/lead-words';

const looks = {
  cold: 'bg-surface-hover text-muted',
  warm: 'bg-warning-soft text-warning',
  hot: 'bg-danger-soft text-danger',
};

/** How many of the three bars are filled says the band without its colour. */
const filledBars = { cold: 1, warm: 2, hot: 3 };

/** A lead's score with its band; the word is read, and shown on hover. */
export function ScorePill({ score, band }: Pick<LeadSummary, 'score' | 'band'>) {
  return (
    <span
      title={`Score ${score}: ${BAND_WORDS[band].toLowerCase()}`}
      className={clsx(
        'tabular inline-flex h-5 shrink-0 items-center gap-1 rounded-sm px-1.5 text-xs font-medium',
        looks[band],
      )}
    >
      <span aria-hidden="true" className="flex items-end gap-px">
        {[1, 2, 3].map((bar) => (
          <span
            key={bar}
            className={clsx('w-0.5 bg-current', bar > filledBars[band] && 'opacity-25')}
            style={{ height: 2 + bar * 2 }}
          />
        ))}
      </span>
      {score}
      <span className="sr-only">, {BAND_WORDS[band].toLowerCase()}</span>
    </span>
  );
}

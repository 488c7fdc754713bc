import clsx from 'clsx';
import { Meter } from '../../../components/ui/meter';
import type { LeadDetail } from '../../../contracts/api/team';
import { BAND_WORDS } from '../state/lead-words';
import { scorePath } from './score-path';
import { Section } from './section';

const tones = { cold: 'neutral', warm: 'warning', hot: 'danger' } as const;
const WIDTH = 96;
const HEIGHT = 24;

/** The score, how it came about, and what made it. */
export function LeadScore({ lead, contributions, scoreHistory }: LeadDetail) {
  const weightiest = contributions.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return (
    <Section title="Score" aside={<ScoreLine scores={scoreHistory.map(({ score }) => score)} />}>
      <Meter
        label={BAND_WORDS[lead.band]}
        value={lead.score}
        tone={tones[lead.band]}
        valueText={`${lead.score} of 100`}
      />
      {weightiest.length === 0 ? (
        <p className="text-sm text-muted">Nothing has moved the score yet.</p>
      ) : (
        <ul className="flex flex-col gap-1 text-sm">
          {weightiest.map(({ ruleId, label, points, times }) => (
            <li key={ruleId} className="flex gap-2">
              <span
                className={clsx(
                  'tabular w-10 shrink-0 text-end font-medium',
                  points < 0 ? 'text-danger' : 'text-positive',
                )}
              >
                {points < 0 ? '−' : '+'}
                {Math.abs(points)}
              </span>
              <span className="min-w-0">
                {label}
                {times > 1 ? <span className="text-muted"> × {times}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ScoreLine({ scores }: { scores: readonly number[] }) {
  const line = scorePath(scores, WIDTH, HEIGHT);
  if (!line) return null;
  return (
    <svg
      role="img"
      aria-label={`Score over time: from ${scores[0]} to ${scores.at(-1)}`}
      viewBox={`-1 -3 ${WIDTH + 5} ${HEIGHT + 6}`}
      className="h-7 w-25 shrink-0 text-accent-text"
    >
      <path d={`M0 ${HEIGHT}H${WIDTH}`} fill="none" className="stroke-border" />
      <path d={line.path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <circle cx={line.end.x} cy={line.end.y} r="2.5" fill="currentColor" />
    </svg>
  );
}

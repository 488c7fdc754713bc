import Link from 'next/link';
import { Badge } from '../../../../components/ui/badge';
import { Meter } from '../../../../components/ui/meter';
import type { Intent } from '../../../../contracts/api/intents';
import { percent } from '../../../shared/text/percent';
import { counted, intentHref, toneOf } from '../state/intent-words';

interface IntentTableProps {
  intents: readonly Intent[];
}

const columns = 'lg:grid lg:grid-cols-[minmax(0,1fr)_6.5rem_repeat(3,5.5rem)] lg:items-center lg:gap-4';

/** Intents with their examples and how well the bot tells them apart, weak ones first. */
export function IntentTable({ intents }: IntentTableProps) {
  return (
    <div>
      <div
        aria-hidden="true"
        className={`hidden h-8 border-b px-4 text-xs font-medium text-muted ${columns}`}
      >
        <span>Intent</span>
        <span className="text-end">Examples</span>
        <span>Precision</span>
        <span>Recall</span>
        <span>F1</span>
      </div>
      <ul aria-label="Intents">
        {intents.map((intent) => (
          <li key={intent.name} className="border-b last:border-b-0">
            <Link
              href={intentHref(intent.name)}
              prefetch={false}
              className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2 hover:bg-surface-hover ${columns}`}
            >
              <span className="min-w-0 grow basis-full">
                <span className="flex items-center gap-2">
                  <span dir="auto" className="truncate text-sm font-medium">
                    {intent.title}
                  </span>
                  {intent.origin === 'own' ? null : <Badge>Built in</Badge>}
                  {intent.quality ? null : <Badge tone="accent">Not trained yet</Badge>}
                </span>
                <span dir="auto" className="block truncate text-xs text-muted">
                  {intent.description || 'No description'}
                </span>
              </span>
              <span className="tabular shrink-0 text-xs text-muted lg:text-end">
                <span className="text-sm text-text">{intent.examples.toLocaleString('en')}</span>
                <span className="lg:hidden"> {intent.examples === 1 ? 'example' : 'examples'}</span>
                {intent.builtinExamples > 0 ? (
                  <span title={counted(intent.builtinExamples, 'built-in example')}>
                    {' '}
                    + {intent.builtinExamples}
                  </span>
                ) : null}
              </span>
              {intent.quality ? (
                <>
                  <Score label="Precision" value={intent.quality.precision} phone={false} />
                  <Score label="Recall" value={intent.quality.recall} phone={false} />
                  <Score label="F1" value={intent.quality.f1} phone />
                </>
              ) : (
                <span className="hidden text-xs text-muted lg:col-span-3 lg:block">
                  {intent.examples === 0 ? 'Add examples, then train' : 'Known after the next training'}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Score({ label, value, phone }: { label: string; value: number; phone: boolean }) {
  return (
    <span
      className={
        phone
          ? 'ms-auto flex w-24 items-center gap-2 lg:ms-0 lg:w-auto'
          : 'hidden lg:flex lg:items-center lg:gap-2'
      }
    >
      {phone ? (
        <span aria-hidden="true" className="text-xs text-muted lg:hidden">
          {label}
        </span>
      ) : null}
      <Meter
        label={label}
        hideLabel
        value={Math.round(value * 100)}
        valueText={percent(value)}
        tone={toneOf(value)}
        className="min-w-0"
      />
      <span aria-hidden="true" className="tabular w-9 shrink-0 text-end text-xs">
        {percent(value)}
      </span>
    </span>
  );
}

import { useId } from 'react';
import { Button } from '../../../components/ui/button';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { colourProblem, TEXTS_ON, type TextOn } from '../../../domain/channels/chat-theme';
import { contrastRatio, ratioInWords } from '../../../domain/channels/contrast';

interface ColourFieldProps {
  label: string;
  /** What null means. */
  unset: string;
  accent: string | null;
  on: TextOn;
  /** Shown in the picker while there is no colour of its own. */
  fallback: string;
  error: string | undefined;
  onChange(accent: string | null, on: TextOn): void;
}

const HEX = /^#[0-9a-f]{6}$/;

/** A brand colour with the text on it, its contrast, and what would pass where it fails. */
export function ColourField({ label, unset, accent, on, fallback, error, onChange }: ColourFieldProps) {
  const textLabel = useId();
  const isColour = accent !== null && HEX.test(accent);
  const problem = isColour ? colourProblem(accent, on) : null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-start gap-3">
        <Field label={label} error={problem || isColour ? undefined : error} className="w-36">
          <div className="flex gap-2">
            <input
              type="color"
              aria-label={`${label}: choose`}
              value={isColour ? accent : fallback}
              onChange={(event) => onChange(event.target.value, on)}
              className="h-8 w-9 shrink-0 rounded-sm border border-strong bg-surface-raised p-0.5 pointer-coarse:h-11"
            />
            <Input
              dir="ltr"
              value={accent ?? ''}
              placeholder={unset}
              maxLength={7}
              spellCheck={false}
              aria-invalid={problem !== null || undefined}
              onChange={(event) => {
                const typed = event.target.value.trim().toLowerCase();
                onChange(typed === '' ? null : typed, on);
              }}
            />
          </div>
        </Field>
        {isColour ? (
          <div className="flex flex-col gap-1">
            <span id={textLabel} className="text-sm font-medium">
              Text on it
            </span>
            <SegmentedControl
              aria-label={`${label}: text on it`}
              value={on}
              onValueChange={(next) => onChange(accent, next)}
              items={[
                { value: 'white', label: 'White' },
                { value: 'black', label: 'Black' },
              ]}
            />
          </div>
        ) : null}
        {isColour ? (
          <p className="mt-5.5 flex h-8 items-center gap-2 text-sm">
            <span
              aria-hidden="true"
              className="inline-flex h-7 items-center rounded-sm px-2.5 text-sm font-medium"
              style={{ background: accent, color: TEXTS_ON[on] }}
            >
              Aa
            </span>
            <span className={problem ? 'font-medium text-danger tabular' : 'text-muted tabular'}>
              {ratioInWords(contrastRatio(accent, TEXTS_ON[on]))}
            </span>
          </p>
        ) : null}
      </div>
      {problem ? (
        <div role="alert" className="flex flex-col gap-2 rounded-sm bg-danger-soft p-3 text-sm">
          <p>
            {on === 'white' ? 'White' : 'Black'} text on {accent} has a contrast of{' '}
            {ratioInWords(problem.ratio)}; 4.5:1 is needed for people to read it.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={() => onChange(problem.nearest, on)}>
              <span
                aria-hidden="true"
                className="size-3 rounded-full border"
                style={{ background: problem.nearest }}
              />
              Use {problem.nearest}
            </Button>
            <Button size="sm" onClick={() => onChange(accent, problem.otherText)}>
              Use {problem.otherText} text ({ratioInWords(problem.otherRatio)})
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

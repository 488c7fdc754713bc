'use client';

import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { TIMING_WORDS } from '../../../domain/policy/policy-words';
import type { TimingPolicy } from '../../../domain/policy/types';
import { useEditor } from '../editor/editor-context';
import { ProblemSpot } from '../editor/problem-list';
import { DurationInput } from '../fields/duration-input';
import { NumberInput } from '../fields/number-input';

type Duration = Exclude<keyof TimingPolicy, 'missedOffersBeforeAway'>;

const GROUPS: readonly { readonly title: string; readonly keys: readonly Duration[] }[] = [
  {
    title: 'While a visitor waits',
    keys: ['responseTargetSeconds', 'stillWaitingSeconds', 'maxWaitSeconds'],
  },
  {
    title: 'Agents',
    keys: ['offerSeconds', 'reofferAfterAllPassedSeconds', 'firstReplySeconds', 'lostAgentSeconds'],
  },
  { title: 'Visitors and endings', keys: ['visitorGoneSeconds', 'inactivitySeconds', 'reopenSeconds'] },
];

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** How long things may take. */
export function TimingSection() {
  const { document, change } = useEditor();
  const { timing } = document;
  const set = (changes: Partial<TimingPolicy>) =>
    change((policy) => ({ ...policy, timing: { ...policy.timing, ...changes } }));
  return (
    <div className="flex max-w-180 flex-col gap-4">
      {GROUPS.map(({ title, keys }) => (
        <Card key={title}>
          <CardHeader title={title} />
          <CardBody className="flex flex-col">
            {keys.map((key) => (
              <ProblemSpot
                key={key}
                area="timing"
                subjectId={key}
                field="duration"
                className="border-t py-2 first:border-t-0"
              >
                <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                  <p className="text-sm">{capital(TIMING_WORDS[key])}</p>
                  <DurationInput
                    label={capital(TIMING_WORDS[key])}
                    seconds={timing[key]}
                    onValueChange={(seconds) => set({ [key]: Math.min(seconds, 31_536_000) })}
                  />
                </div>
              </ProblemSpot>
            ))}
            {title === 'Agents' ? (
              <ProblemSpot
                area="timing"
                subjectId="missedOffersBeforeAway"
                field="duration"
                className="border-t pt-2"
              >
                <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                  <p className="text-sm">{capital(TIMING_WORDS.missedOffersBeforeAway)}</p>
                  {/* As wide as a number and its unit above. */}
                  <NumberInput
                    aria-label={capital(TIMING_WORDS.missedOffersBeforeAway)}
                    className="w-54"
                    unit="in a row"
                    value={timing.missedOffersBeforeAway}
                    onValueChange={(count) =>
                      set({ missedOffersBeforeAway: Math.min(100, Math.max(0, Math.round(count))) })
                    }
                  />
                </div>
              </ProblemSpot>
            ) : null}
          </CardBody>
        </Card>
      ))}
    </div>
  );
}

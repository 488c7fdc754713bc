'use client';

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { IconButton } from '../../../components/ui/icon-button';
import { Input } from '../../../components/ui/input';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../components/ui/menu';
import { Select } from '../../../components/ui/select';
import { FALLBACKS, type Fallback } from '../../../domain/policy/fallbacks';
import { FALLBACK_WORDS, WAITING_BOT_WORDS } from '../../../domain/policy/policy-words';
import { type PolicyDocument, WAITING_BOT_MODES } from '../../../domain/policy/types';
import { useEditor } from '../editor/editor-context';
import { ProblemSpot } from '../editor/problem-list';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What a visitor gets while nobody is there yet, and when nobody comes. */
export function FallbacksSection() {
  const { document, change } = useEditor();
  const { fallbacks, bookingUrl, botWhileWaiting } = document;
  const set = (changes: Partial<PolicyDocument>) => change((policy) => ({ ...policy, ...changes }));
  const chain = (next: readonly Fallback[]) => set({ fallbacks: next });
  const unused = FALLBACKS.filter((fallback) => !fallbacks.includes(fallback));
  const swap = (index: number, by: -1 | 1) => {
    const [here, there] = [fallbacks[index], fallbacks[index + by]];
    if (here && there) chain(fallbacks.with(index, there).with(index + by, here));
  };
  return (
    <div className="flex max-w-180 flex-col gap-4">
      <Card>
        <CardBody className="pt-4">
          <Field label="While a visitor waits, the bot">
            <Select
              className="max-w-100"
              items={WAITING_BOT_MODES.map((value) => ({ value, label: WAITING_BOT_WORDS[value] }))}
              value={botWhileWaiting}
              onValueChange={(mode) => set({ botWhileWaiting: mode })}
            />
          </Field>
        </CardBody>
      </Card>
      <Card>
        <CardHeader
          title="When nobody can take a conversation"
          description="The first that is possible is given; every promise becomes a task."
        />
        <CardBody>
          <ProblemSpot area="fallbacks" subjectId={null} field="chain">
            <ol aria-label="Fallbacks in order" className="flex flex-col rounded-md border">
              {fallbacks.map((fallback, index) => (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: a faulty chain may name one twice.
                  key={`${index} ${fallback}`}
                  className="flex items-center gap-1 border-b py-1 ps-3 pe-1 last:border-b-0"
                >
                  <span className="tabular w-5 text-sm text-muted">{index + 1}</span>
                  <span className="min-w-0 grow text-sm">{capital(FALLBACK_WORDS[fallback])}</span>
                  <IconButton
                    label={`Move “${FALLBACK_WORDS[fallback]}” up`}
                    disabled={index === 0}
                    onClick={() => swap(index, -1)}
                  >
                    <ArrowUp />
                  </IconButton>
                  <IconButton
                    label={`Move “${FALLBACK_WORDS[fallback]}” down`}
                    disabled={index === fallbacks.length - 1}
                    onClick={() => swap(index, 1)}
                  >
                    <ArrowDown />
                  </IconButton>
                  <IconButton
                    label={`Remove “${FALLBACK_WORDS[fallback]}”`}
                    onClick={() => chain(fallbacks.toSpliced(index, 1))}
                  >
                    <X />
                  </IconButton>
                </li>
              ))}
            </ol>
          </ProblemSpot>
          {unused.length > 0 ? (
            <Menu>
              <MenuTrigger
                render={
                  <Button size="sm" variant="ghost" className="mt-2">
                    <Plus aria-hidden="true" />
                    Add a fallback
                  </Button>
                }
              />
              <MenuContent>
                {unused.map((fallback) => (
                  <MenuItem key={fallback} onClick={() => chain([...fallbacks, fallback])}>
                    {capital(FALLBACK_WORDS[fallback])}
                  </MenuItem>
                ))}
              </MenuContent>
            </Menu>
          ) : null}
        </CardBody>
      </Card>
      <Card>
        <CardBody className="pt-4">
          <ProblemSpot area="fallbacks" subjectId={null} field="booking">
            <Field
              label="Booking link"
              description="Where visitors book a meeting. Messages may name it as bookingUrl."
            >
              <Input
                type="url"
                placeholder="https://"
                maxLength={500}
                value={bookingUrl ?? ''}
                onValueChange={(url) => set({ bookingUrl: url.trim() === '' ? null : url.trim() })}
              />
            </Field>
          </ProblemSpot>
        </CardBody>
      </Card>
    </div>
  );
}

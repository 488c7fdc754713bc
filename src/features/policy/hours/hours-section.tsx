'use client';

import { useMemo } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { Switch } from '../../../components/ui/switch';
import { WEEKDAYS, weekdayInWords } from '../../../domain/policy/hours-words';
import type { BusinessHours } from '../../../domain/time/types';
import { useEditor } from '../editor/editor-context';
import { ProblemSpot } from '../editor/problem-list';
import { TextInput } from '../fields/text-input';
import { HolidayList } from './holiday-list';
import { HoursPreview } from './hours-preview';
import { IntervalList } from './interval-list';

/** When people are there; teams may have hours of their own. */
export function HoursSection() {
  const { document, change } = useEditor();
  const { hours } = document;
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const set = (changes: Partial<BusinessHours>) =>
    change((policy) => ({ ...policy, hours: { ...policy.hours, ...changes } }));
  const monday = hours.week[1];
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <Card>
          <CardBody className="flex flex-col gap-3 pt-4">
            <ProblemSpot area="hours" subjectId={null} field="zone">
              <Field
                label="Time zone"
                description="Opening times are wall-clock times there, also when clocks change."
              >
                <TextInput
                  list="time-zones"
                  className="max-w-80"
                  maxLength={64}
                  value={hours.timeZone}
                  onValueChange={(timeZone) => set({ timeZone })}
                />
              </Field>
              <datalist id="time-zones">
                {zones.map((zone) => (
                  <option key={zone} value={zone} />
                ))}
              </datalist>
            </ProblemSpot>
            <Switch
              label="Open around the clock"
              checked={hours.alwaysOpen}
              onCheckedChange={(alwaysOpen) => set({ alwaysOpen })}
            />
          </CardBody>
        </Card>
        {hours.alwaysOpen ? null : (
          <>
            <Card>
              <CardHeader
                title="Week"
                actions={
                  <Button
                    size="sm"
                    variant="ghost"
                    onClick={() =>
                      set({ week: { ...hours.week, 2: monday, 3: monday, 4: monday, 5: monday } })
                    }
                  >
                    Monday for all weekdays
                  </Button>
                }
              />
              <CardBody>
                <ProblemSpot area="hours" subjectId={null} field="week">
                  {WEEKDAYS.map((day) => (
                    <ProblemSpot key={day} area="hours" subjectId={`${day}`} field="intervals">
                      <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-b py-1.5">
                        <span className="w-24 text-sm font-medium">{weekdayInWords(day)}</span>
                        <IntervalList
                          label={weekdayInWords(day)}
                          open={hours.week[day]}
                          onChange={(open) => set({ week: { ...hours.week, [day]: open } })}
                        />
                      </div>
                    </ProblemSpot>
                  ))}
                </ProblemSpot>
              </CardBody>
            </Card>
            <Card>
              <CardHeader
                title="Holidays and other days"
                description="They replace the hours of their weekday."
              />
              <CardBody>
                <HolidayList hours={hours} onChange={(exceptions) => set({ exceptions })} />
              </CardBody>
            </Card>
          </>
        )}
      </div>
      <HoursPreview hours={hours} />
    </div>
  );
}

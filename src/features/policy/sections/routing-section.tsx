'use client';

import { Card, CardBody } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { Select } from '../../../components/ui/select';
import { Switch } from '../../../components/ui/switch';
import { STRATEGY_WORDS } from '../../../domain/policy/policy-words';
import { ROUTING_STRATEGIES, type RoutingPolicy } from '../../../domain/policy/types';
import { useEditor } from '../editor/editor-context';
import { ProblemSpot } from '../editor/problem-list';
import { DurationInput } from '../fields/duration-input';
import { NumberInput } from '../fields/number-input';

const NONE = 'none';

/** Who gets a conversation; a team may decide some of it for itself. */
export function RoutingSection() {
  const { document, change, surroundings } = useEditor();
  const { routing } = document;
  const set = (changes: Partial<RoutingPolicy>) =>
    change((policy) => ({ ...policy, routing: { ...policy.routing, ...changes } }));
  const gone = routing.overflowTeamId;
  const teams = [
    { value: NONE, label: 'Never' },
    ...surroundings.teams.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const isGone = gone !== null && !surroundings.teams.some(({ id }) => id === gone);
  return (
    <Card className="max-w-180">
      <CardBody className="flex flex-col gap-4 pt-4">
        <Field
          label="Conversations are offered"
          description="In teams that work by offers; others share one queue."
        >
          <Select
            className="max-w-100"
            items={ROUTING_STRATEGIES.map((value) => ({ value, label: STRATEGY_WORDS[value] }))}
            value={routing.strategy}
            onValueChange={(strategy) => set({ strategy })}
          />
        </Field>
        <ProblemSpot area="routing" subjectId={null} field="ageing">
          <Field
            label="Priority gained by waiting"
            description="Added for each minute, so that nobody is overtaken for ever."
          >
            <NumberInput
              className="max-w-64"
              unit="points a minute"
              value={routing.ageingPerMinute}
              onValueChange={(points) => set({ ageingPerMinute: Math.min(100, points) })}
            />
          </Field>
        </ProblemSpot>
        <ProblemSpot area="routing" subjectId={null} field="overflow">
          <Field label="Overflow to another team">
            <Select
              className="max-w-100"
              items={isGone ? [...teams, { value: gone, label: 'A team that is gone' }] : teams}
              value={routing.overflowTeamId ?? NONE}
              onValueChange={(team) => set({ overflowTeamId: team === NONE ? null : team })}
            />
          </Field>
          {routing.overflowTeamId === null ? null : (
            <div className="mt-2 flex flex-col gap-1">
              <p className="text-sm font-medium">After waiting</p>
              <DurationInput
                label="Wait before the overflow"
                seconds={routing.overflowSeconds}
                onValueChange={(overflowSeconds) => set({ overflowSeconds })}
              />
            </div>
          )}
        </ProblemSpot>
        <Switch
          label="A snoozed or idle conversation still takes up its agent's capacity"
          checked={routing.idleKeepsCapacity}
          onCheckedChange={(idleKeepsCapacity) => set({ idleKeepsCapacity })}
        />
      </CardBody>
    </Card>
  );
}

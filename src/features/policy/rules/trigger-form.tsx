'use client';

import { Card, CardBody } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { Select } from '../../../components/ui/select';
import { Switch } from '../../../components/ui/switch';
import { HANDOFF_REASONS } from '../../../domain/handoff/types';
import { ACTION_WORDS, MESSAGE_WORDS, REASON_WORDS } from '../../../domain/policy/policy-words';
import { triggerInWords } from '../../../domain/policy/trigger-words';
import { MESSAGE_KEYS, TRIGGER_ACTIONS, type Trigger } from '../../../domain/policy/types';
import { changeTrigger } from '../draft/edit-triggers';
import { useEditor } from '../editor/editor-context';
import { ProblemSpot } from '../editor/problem-list';
import { DurationInput } from '../fields/duration-input';
import { NumberInput } from '../fields/number-input';
import { TextInput } from '../fields/text-input';
import { ConditionBuilder } from './condition-builder';

const OWN_TEAM = 'own';
const ANYBODY = 'anybody';
/** Given by the product itself; no rule can decide them. */
const NOT_FOR_RULES = new Set(['agent_takeover', 'api', 'reopened']);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Everything about one rule, and the rule as a sentence. */
export function TriggerForm({ trigger }: { trigger: Trigger }) {
  const { document, change, surroundings, names } = useEditor();
  const { id } = trigger;
  const set = (changes: Partial<Trigger>) => change(changeTrigger(id, changes));
  const spot = (field: string) => ({ area: 'triggers', subjectId: id, field }) as const;
  const teams = [
    { value: OWN_TEAM, label: "The channel's own team" },
    ...surroundings.teams.map((team) => ({ value: team.id, label: team.name })),
  ];
  const isDead = trigger.teamId !== null && !surroundings.teams.some((team) => team.id === trigger.teamId);
  const skills = [...new Set([...surroundings.skills, ...(trigger.skill === null ? [] : [trigger.skill])])];
  const speaks = trigger.action !== 'alert';
  const messages = MESSAGE_KEYS.filter((key) => key.startsWith('handoff') || key === trigger.messageKey);
  return (
    <Card>
      <CardBody className="flex flex-col gap-4 pt-4">
        <ProblemSpot {...spot('name')}>
          <div className="flex items-end gap-3">
            <Field label="Name" className="min-w-0 grow">
              <TextInput
                value={trigger.name}
                maxLength={120}
                dir="auto"
                onValueChange={(name) => set({ name })}
              />
            </Field>
            <span className="flex h-8 items-center">
              <Switch label="On" checked={trigger.enabled} onCheckedChange={(enabled) => set({ enabled })} />
            </span>
          </div>
        </ProblemSpot>
        <ProblemSpot {...spot('condition')}>
          <h2 className="text-sm font-medium">When</h2>
          <ConditionBuilder condition={trigger.condition} onChange={(condition) => set({ condition })} />
        </ProblemSpot>
        <div className="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
          <ProblemSpot {...spot('action')}>
            <Field label="Then">
              <Select
                items={TRIGGER_ACTIONS.map((value) => ({ value, label: capital(ACTION_WORDS[value]) }))}
                value={trigger.action}
                onValueChange={(action) =>
                  set(action === 'ask' ? { action, messageKey: 'handoffAsk' } : afterAsk(trigger, { action }))
                }
              />
            </Field>
          </ProblemSpot>
          <ProblemSpot {...spot('reason')}>
            <Field label="Reason" description="What reports and agents call it.">
              <Select
                items={HANDOFF_REASONS.filter((one) => one === trigger.reason || !NOT_FOR_RULES.has(one)).map(
                  (value) => ({ value, label: capital(REASON_WORDS[value]) }),
                )}
                value={trigger.reason}
                onValueChange={(reason) => set({ reason })}
              />
            </Field>
          </ProblemSpot>
          {speaks ? (
            <>
              <ProblemSpot {...spot('team')}>
                <Field label="Team">
                  <Select
                    items={
                      isDead && trigger.teamId
                        ? [...teams, { value: trigger.teamId, label: 'A team that is gone' }]
                        : teams
                    }
                    value={trigger.teamId ?? OWN_TEAM}
                    onValueChange={(team) => set({ teamId: team === OWN_TEAM ? null : team })}
                  />
                </Field>
              </ProblemSpot>
              <ProblemSpot {...spot('skill')}>
                <Field label="Skill">
                  <Select
                    items={[
                      { value: ANYBODY, label: 'Not needed' },
                      ...skills.map((skill) => ({ value: skill, label: skill })),
                    ]}
                    value={trigger.skill ?? ANYBODY}
                    onValueChange={(skill) => set({ skill: skill === ANYBODY ? null : skill })}
                  />
                </Field>
              </ProblemSpot>
              <ProblemSpot {...spot('message')}>
                <Field label="Message" description="Said to the visitor; its words are under Messages.">
                  <Select
                    items={messages.map((key) => ({ value: key, label: MESSAGE_WORDS[key] }))}
                    value={trigger.messageKey}
                    onValueChange={(messageKey) => set({ messageKey })}
                  />
                </Field>
              </ProblemSpot>
            </>
          ) : null}
          <ProblemSpot {...spot('priority')}>
            <Field label="Priority" description="0 to 100. The highest of the rules that hold fires.">
              <NumberInput
                value={trigger.priority}
                onValueChange={(priority) => set({ priority: Math.round(priority) })}
              />
            </Field>
          </ProblemSpot>
          <ProblemSpot {...spot('cooldown')}>
            <p className="text-sm font-medium">Not again within</p>
            <DurationInput
              label="Cooldown"
              seconds={trigger.cooldownSeconds}
              onValueChange={(cooldownSeconds) => set({ cooldownSeconds })}
            />
            <p className="text-xs text-muted">In the same conversation, also after a person hands it back.</p>
          </ProblemSpot>
        </div>
        <p className="rounded-md bg-surface-sunken px-3 py-2 text-sm" dir="auto" data-rule-words>
          {triggerInWords(document.triggers.find((one) => one.id === id) ?? trigger, names)}
        </p>
      </CardBody>
    </Card>
  );
}

/** The offer's words fit nothing but an offer. */
function afterAsk({ messageKey }: Trigger, change: Partial<Trigger>): Partial<Trigger> {
  return messageKey === 'handoffAsk' ? { ...change, messageKey: 'handoffRequested' } : change;
}

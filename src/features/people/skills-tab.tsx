'use client';

import { GraduationCap } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/ui/button';
import { EmptyState } from '../../components/ui/empty-state';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { notify } from '../../components/ui/toast';
import { createSkill, deleteSkill, renameSkill } from '../../contracts/operations/people';
import { useCan } from '../shared/team/team-context';
import { FormFailure } from './form-failure';
import { SkillRow } from './skill-row';
import { usePeopleChange, useSkills } from './use-people';

/** The catalogue of skills that members have and triggers ask for. */
export function SkillsTab() {
  const mayManage = useCan('members.manage');
  const skills = useSkills();
  const [name, setName] = useState('');
  const add = usePeopleChange(createSkill, () => setName(''));
  const remove = usePeopleChange(deleteSkill, () => notify.done('The skill was removed'));
  const rename = usePeopleChange(renameSkill, (skill) =>
    notify.done(
      `It is called ${skill.name} now`,
      skill.inPolicy ? 'The policy asks for it by this name.' : undefined,
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') add.mutate({ body: { name } });
  };
  const items = skills.data?.items ?? [];
  return (
    <section aria-labelledby="skills" className="flex max-w-170 flex-col gap-3">
      <h2 id="skills" className="text-sm font-semibold">
        Skills
      </h2>
      <p className="text-sm text-muted">
        A trigger of the policy can ask for a skill. Whoever has it is offered the conversation; while nobody
        with it is online, anybody of the team may have it.
      </p>
      {mayManage ? (
        <form onSubmit={submit} className="flex items-end gap-2">
          <Field label="New skill" className="grow">
            <Input value={name} maxLength={60} onValueChange={setName} />
          </Field>
          <Button type="submit" busy={add.isPending}>
            Add
          </Button>
        </form>
      ) : null}
      <FormFailure error={add.error ?? rename.error ?? remove.error} />
      {items.length === 0 && !skills.isPending ? (
        <EmptyState icon={<GraduationCap />} title="No skills yet">
          Add what only some of you can do: a language, contracts, security questions.
        </EmptyState>
      ) : (
        <ul className="divide-y rounded-lg border">
          {items.map((skill) => (
            <SkillRow
              key={skill.id}
              skill={skill}
              mayManage={mayManage}
              onRename={(to) => rename.mutate({ params: { id: skill.id }, body: { name: to } })}
              onRemove={() => remove.mutate({ params: { id: skill.id } })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

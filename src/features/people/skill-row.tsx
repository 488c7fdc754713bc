import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/ui/button';
import { Input } from '../../components/ui/input';
import type { Skill } from '../../contracts/api/people';

interface SkillRowProps {
  skill: Skill;
  mayManage: boolean;
  onRename(name: string): void;
  onRemove(): void;
}

/** A skill with who has it; its name is changed in place. */
export function SkillRow({ skill, mayManage, onRename, onRemove }: SkillRowProps) {
  const [name, setName] = useState<string | null>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const close = () => {
    setName(null);
    // The button comes back in the place of the field.
    requestAnimationFrame(() => rename.current?.focus());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name?.trim() ?? '';
    if (wanted !== '' && wanted !== skill.name) onRename(wanted);
    close();
  };
  if (name !== null) {
    return (
      <li className="min-h-11 px-4 py-1.5">
        <form onSubmit={submit} className="flex items-center gap-2">
          <Input
            aria-label={`New name of ${skill.name}`}
            autoFocus
            value={name}
            maxLength={60}
            onValueChange={setName}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
            className="grow"
          />
          <Button size="sm" type="submit" variant="primary">
            Save
          </Button>
          <Button size="sm" onClick={close}>
            Cancel
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-3 px-4 py-1.5">
      <span className="min-w-0 grow text-sm font-medium max-sm:basis-full">{skill.name}</span>
      <span className="text-xs text-muted max-sm:grow">
        {skill.memberCount === 1 ? '1 member' : `${skill.memberCount} members`}
        {skill.inPolicy ? ', asked for by the policy' : ''}
      </span>
      {mayManage ? (
        <Button
          ref={rename}
          size="sm"
          aria-label={`Rename ${skill.name}`}
          onClick={() => setName(skill.name)}
        >
          Rename
        </Button>
      ) : null}
      {mayManage && !skill.inPolicy ? (
        <Button size="sm" aria-label={`Remove ${skill.name}`} onClick={onRemove}>
          Remove
        </Button>
      ) : null}
    </li>
  );
}

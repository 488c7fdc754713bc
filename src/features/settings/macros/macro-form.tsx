'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import type { Macro } from '../../../contracts/api/macros';
import { type MacroAction, orderProblems } from '../../../domain/macros/actions';
import { ApiError } from '../../shared/api/api-error';
import { TeamSelect } from '../team-select';
import { ActionList } from './action-list';
import { isUnfinished } from './new-action';
import { useMacroChanges } from './use-macros';

interface MacroFormProps {
  /** Null: a new one. */
  macro: Macro | null;
  onClose(): void;
}

/** The contract's lists may be changed, the form's may not. */
const asInput = (action: MacroAction) =>
  action.type === 'add_tags' ? { ...action, tagIds: [...action.tagIds] } : action;

export function MacroForm({ macro, onClose }: MacroFormProps) {
  const { save } = useMacroChanges();
  const [name, setName] = useState(macro?.name ?? '');
  const [teamId, setTeamId] = useState(macro?.team?.id ?? null);
  const [actions, setActions] = useState<readonly MacroAction[]>(macro?.actions ?? []);
  const errors = save.error instanceof ApiError ? save.error.errors : [];
  const wrongAt = (index: number) =>
    errors.find(({ path }) => path.startsWith(`body.actions.${index}`))?.message;
  const isComplete =
    name.trim() !== '' &&
    actions.length > 0 &&
    !actions.some(isUnfinished) &&
    orderProblems(actions).length === 0;
  const submit = () => {
    if (!isComplete) return;
    const body = { name, teamId, actions: actions.map(asInput) };
    save.mutate({ id: macro?.id ?? null, ...body }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title={macro ? `Macro “${macro.name}”` : 'New macro'}
      description="Its actions are done in this order, all of them or none."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button variant="primary" busy={save.isPending} disabled={!isComplete} onClick={submit}>
            Save
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Field label="Name">
            <Input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          </Field>
          <TeamSelect value={teamId} onChange={setTeamId} />
        </div>
        <ActionList actions={actions} wrongAt={wrongAt} onChange={setActions} />
        {save.error && errors.length === 0 ? (
          <p role="alert" className="text-sm text-danger">
            {save.error.message}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

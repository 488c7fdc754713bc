'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus, Zap } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { notify } from '../../../components/ui/toast';
import type { Macro } from '../../../contracts/api/macros';
import { describeAction } from '../../../domain/macros/describe-action';
import { macrosQuery } from '../../shared/macros/macros-query';
import { useActionNames } from '../../shared/macros/use-action-names';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { EditableRow } from '../editable-row';
import { MacroForm } from './macro-form';
import { useMacroChanges } from './use-macros';

/** Macros: everybody sees what they do, managers edit them. */
export function MacrosPage() {
  const api = useTeamApi();
  const mayEdit = useCan('settings.manage');
  const { data, error, refetch } = useQuery(macrosQuery(api));
  /** `null` is a new one. */
  const [edited, setEdited] = useState<Macro | null | undefined>(undefined);
  if (error && !data) {
    return <LoadFailed title="The macros could not be loaded" error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <LoadingRows rows={4} label="Loading the macros" />;
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <Card aria-labelledby="macros">
        <CardHeader
          id="macros"
          title="Macros"
          description="Several actions on a conversation in one go. Run one with M in the inbox."
          actions={
            mayEdit ? (
              <Button size="sm" onClick={() => setEdited(null)}>
                <Plus /> Add
              </Button>
            ) : null
          }
        />
        {data.items.length === 0 ? (
          <EmptyState icon={<Zap />} title="No macros yet">
            Put together what belongs together, such as a reply, a tag and an outcome.
          </EmptyState>
        ) : (
          <ul className="border-t">
            {data.items.map((macro) => (
              <MacroRow key={macro.id} macro={macro} mayEdit={mayEdit} onEdit={() => setEdited(macro)} />
            ))}
          </ul>
        )}
      </Card>
      {edited === undefined ? null : <MacroForm macro={edited} onClose={() => setEdited(undefined)} />}
    </div>
  );
}

interface MacroRowProps {
  macro: Macro;
  mayEdit: boolean;
  onEdit(): void;
}

function MacroRow({ macro, mayEdit, onEdit }: MacroRowProps) {
  const { remove, save } = useMacroChanges();
  const names = useActionNames();
  const { id, name, team, actions } = macro;
  const takeBack = () => save.mutate({ id: null, name, teamId: team?.id ?? null, actions });
  return (
    <EditableRow
      name={name}
      teamName={team?.name ?? null}
      mayEdit={mayEdit}
      isDeleting={remove.isPending}
      onEdit={onEdit}
      onDelete={() =>
        remove.mutate(id, {
          onSuccess: () => notify.undo(`Deleted ${name}`, takeBack),
          onError: () => notify.failed('The macro was not deleted'),
        })
      }
    >
      <ol className="list-decimal ps-5 text-sm text-muted">
        {actions.map((action, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place.
          <li key={index}>
            {names ? describeAction(action, names) : '…'}
            {'text' in action ? (
              <span dir="auto" className="line-clamp-2 text-text">
                “{action.text}”
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </EditableRow>
  );
}

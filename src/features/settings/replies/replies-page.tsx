'use client';

import { Download, MessageSquareQuote, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { notify } from '../../../components/ui/toast';
import type { CannedReply } from '../../../contracts/api/canned-replies';
import { exportCannedReplies } from '../../../contracts/operations/canned-replies';
import { saveCsv } from '../../shared/files/save-csv';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { SearchField } from '../../shared/page/search-field';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { EditableRow } from '../editable-row';
import { ImportReplies } from './import-replies';
import { ReplyForm } from './reply-form';
import { useReplies, useReplyChanges } from './use-replies';

/** Canned replies: everybody reads them, managers edit them. */
export function RepliesPage() {
  const api = useTeamApi();
  const mayEdit = useCan('knowledge.edit');
  const { data, error, refetch } = useReplies();
  const [search, setSearch] = useState('');
  /** `null` is a new one. */
  const [edited, setEdited] = useState<CannedReply | null | undefined>(undefined);
  if (error && !data) {
    return (
      <LoadFailed title="The replies could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <LoadingRows rows={6} label="Loading the replies" />;
  const wanted = search.trim().toLowerCase();
  const shown = data.items.filter(({ shortcut, text, team }) =>
    [shortcut, text, team?.name ?? ''].some((words) => words.toLowerCase().includes(wanted)),
  );
  const save = () =>
    api.call(exportCannedReplies).then(
      ({ fileName, csv }) => saveCsv(fileName, csv),
      () => notify.failed('The replies were not exported'),
    );
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <Card aria-labelledby="replies">
        <CardHeader
          id="replies"
          title="Canned replies"
          description="Words for the composer, by / and a shortcut. A team’s own go before those for everybody."
          actions={
            mayEdit ? (
              <Button size="sm" onClick={() => setEdited(null)}>
                <Plus /> Add
              </Button>
            ) : null
          }
        />
        <div className="flex flex-wrap items-center gap-2 border-t px-4 py-2">
          <SearchField
            label="Search replies"
            placeholder="Search replies"
            value={search}
            onChange={setSearch}
            className="min-w-40 grow max-sm:basis-full"
          />
          {mayEdit ? <ImportReplies /> : null}
          <Button size="sm" onClick={() => void save()}>
            <Download aria-hidden="true" />
            Export
          </Button>
        </div>
        {shown.length === 0 ? (
          <EmptyState
            icon={<MessageSquareQuote />}
            title={wanted ? 'No reply holds these words' : 'No replies yet'}
          >
            {wanted ? 'Try another word or a shortcut.' : 'Add what you write again and again.'}
          </EmptyState>
        ) : (
          <ul className="border-t">
            {shown.map((reply) => (
              <ReplyRow key={reply.id} reply={reply} mayEdit={mayEdit} onEdit={() => setEdited(reply)} />
            ))}
          </ul>
        )}
      </Card>
      {edited === undefined ? null : <ReplyForm reply={edited} onClose={() => setEdited(undefined)} />}
    </div>
  );
}

interface ReplyRowProps {
  reply: CannedReply;
  mayEdit: boolean;
  onEdit(): void;
}

function ReplyRow({ reply, mayEdit, onEdit }: ReplyRowProps) {
  const { remove, save } = useReplyChanges();
  const { id, shortcut, text, team } = reply;
  const takeBack = () => save.mutate({ id: null, shortcut, text, teamId: team?.id ?? null });
  return (
    <EditableRow
      name={`/${shortcut}`}
      teamName={team?.name ?? null}
      mayEdit={mayEdit}
      isDeleting={remove.isPending}
      onEdit={onEdit}
      onDelete={() =>
        remove.mutate(id, {
          onSuccess: () => notify.undo(`Deleted /${shortcut}`, takeBack),
          onError: () => notify.failed('The reply was not deleted'),
        })
      }
    >
      <span dir="auto" className="line-clamp-2 text-sm [overflow-wrap:anywhere] text-muted">
        {text}
      </span>
    </EditableRow>
  );
}

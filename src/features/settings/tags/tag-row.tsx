'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Merge, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { IconButton } from '../../../components/ui/icon-button';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import { TAG_CHARACTERS, type Tag } from '../../../contracts/api/tags';
import { deleteTag, mergeTag, renameTag } from '../../../contracts/operations/tags';
import { ApiError } from '../../shared/api/api-error';
import { TAGS_KEY } from '../../shared/tags/tags-query';
import { useTeamApi } from '../../shared/team/team-context';

type Change = 'rename' | 'merge' | 'delete';

const TITLES: Readonly<Record<Change, string>> = { rename: 'Rename', merge: 'Merge', delete: 'Delete' };

const conversations = ({ conversations: count }: Tag) =>
  `${count.toLocaleString('en')} ${count === 1 ? 'conversation' : 'conversations'}`;

interface TagRowProps {
  tag: Tag;
  others: readonly Tag[];
}

export function TagRow({ tag, others }: TagRowProps) {
  const [change, setChange] = useState<Change | null>(null);
  return (
    <li className="flex items-center gap-3 border-b px-4 py-2 last:border-b-0">
      <Badge>{tag.name}</Badge>
      <span className="tabular me-auto text-xs text-muted">{conversations(tag)}</span>
      <IconButton label={`Rename ${tag.name}`} size="sm" onClick={() => setChange('rename')}>
        <Pencil />
      </IconButton>
      <IconButton
        label={`Merge ${tag.name} into another tag`}
        size="sm"
        disabled={others.length === 0}
        onClick={() => setChange('merge')}
      >
        <Merge />
      </IconButton>
      <IconButton label={`Delete ${tag.name}`} size="sm" onClick={() => setChange('delete')}>
        <Trash2 />
      </IconButton>
      {change ? (
        <ChangeDialog tag={tag} others={others} change={change} onClose={() => setChange(null)} />
      ) : null}
    </li>
  );
}

/** The policy asks for the tag, which does not keep anybody from deleting it. */
const mayGoOn = (error: Error) =>
  error instanceof ApiError && error.errors.some(({ path }) => path === 'query.anyway');

function ChangeDialog({ tag, others, change, onClose }: TagRowProps & { change: Change; onClose(): void }) {
  const api = useTeamApi();
  const queries = useQueryClient();
  const [name, setName] = useState(tag.name);
  const [intoId, setIntoId] = useState<string | null>(null);
  const [isNamed, setIsNamed] = useState(false);
  const params = { id: tag.id };
  const apply = useMutation({
    mutationFn: async () => {
      if (change === 'rename') await api.call(renameTag, { params, body: { name } });
      else if (change === 'delete')
        await api.call(deleteTag, { params, query: { anyway: isNamed ? 'true' : 'false' } });
      else if (intoId !== null) await api.call(mergeTag, { params, body: { intoId } });
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: TAGS_KEY });
      onClose();
    },
    onError: (error) => setIsNamed(mayGoOn(error)),
  });
  const isComplete = change === 'merge' ? intoId !== null : name.trim() !== '';
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="sm"
      title={`${TITLES[change]} “${tag.name}”`}
      description={
        change === 'delete'
          ? `It is taken off ${conversations(tag)}.`
          : change === 'merge'
            ? 'Every conversation and macro with it gets the other tag; this one is deleted.'
            : 'It is renamed wherever it is.'
      }
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button
            variant="primary"
            busy={apply.isPending}
            disabled={!isComplete}
            onClick={() => apply.mutate()}
          >
            {isNamed ? 'Delete anyway' : TITLES[change]}
          </Button>
        </>
      }
    >
      {change === 'rename' ? (
        <Field label="Name">
          <Input value={name} maxLength={TAG_CHARACTERS} onChange={(event) => setName(event.target.value)} />
        </Field>
      ) : null}
      {change === 'merge' ? (
        <Field label="Into">
          <Select
            items={others.map(({ id, name: label }) => ({ value: id, label }))}
            value={intoId}
            placeholder="Choose a tag"
            onValueChange={setIntoId}
          />
        </Field>
      ) : null}
      {apply.error ? (
        <p role="alert" className="mt-3 text-sm text-danger">
          {apply.error.message}
          {isNamed ? '. These rules will not fire for it any more.' : null}
        </p>
      ) : null}
    </Dialog>
  );
}

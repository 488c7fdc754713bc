'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import { notify } from '../../../components/ui/toast';
import type { PolicyDetail } from '../../../contracts/api/policy';
import { publishPolicy } from '../../../contracts/operations/policies';
import { diffPolicies } from '../../../domain/policy/diff-policies';
import { isPublishable } from '../../../domain/policy/validate';
import { ME_KEY, useTeamApi } from '../../shared/team/team-context';
import type { Draft } from '../draft/use-draft';
import { ChangeList } from '../version/policy-changes';
import { Refusal } from '../version/refusal';
import { useEditor } from './editor-context';

/** What is about to change for every visitor, in words; then it is in force. */
export function PublishDraft({ draft, inForce }: { draft: Draft; inForce: PolicyDetail }) {
  const { document, names, problems } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const api = useTeamApi();
  const client = useQueryClient();
  const router = useRouter();
  const changes = diffPolicies(inForce.document, document, names);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async () => {
      const saved = await draft.flush();
      if (!saved) throw new Error('the latest changes could not be saved');
      if (saved.theirs) throw new Error('somebody else changed the same things; look at it again');
      const { version, revision } = saved;
      const body = { revision, ...(note.trim() === '' ? {} : { note }) };
      return api.call(publishPolicy, { params: { version }, body });
    },
    onSuccess: async ({ version }) => {
      notify.done(`Version ${version} is in force`, 'Every message from now on is decided by it.');
      router.push(`/policy?version=${version}`);
      await client.invalidateQueries({ queryKey: ['policies'] });
      await client.invalidateQueries({ queryKey: ME_KEY });
    },
  });
  const mayPublish = isPublishable(problems) && changes.length > 0;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        if (open) reset();
      }}
      trigger={
        <Button variant="primary" disabled={!mayPublish}>
          Publish…
        </Button>
      }
      size="lg"
      title={`Publish version ${draft.sync.version}?`}
      description="Every message from now on is decided by this version. Conversations that are already with a person stay there."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button variant="primary" busy={isPending} onClick={() => mutate()}>
            Publish
          </Button>
        </>
      }
    >
      <h3 className="mb-2 text-sm font-medium">
        {changes.length === 1 ? 'One thing changes' : `${changes.length} things change`}
      </h3>
      <ChangeList changes={changes} />
      <Field label="Note" className="mt-4" description="Why, for those who read the history later.">
        <Textarea value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <Refusal what="It was not published" error={error} />
    </Dialog>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { SLUG_CHARACTERS, slugFor, slugProblem } from '../../../domain/channels/slug';
import type { Language } from '../../../domain/text/languages';
import { failureOf, wrongWith } from '../refused';
import { TeamSelect } from '../team-select';
import { LanguageSelect } from './language-select';
import { useCreateChannel } from './use-channels';

/** A new channel needs a name and an address; everything else is edited on its page. */
export function NewChannel({ onClose }: { onClose(): void }) {
  const router = useRouter();
  const create = useCreateChannel();
  const [name, setName] = useState('');
  /** Null: it follows the name. */
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>('en');
  const [teamId, setTeamId] = useState<string | null>(null);
  const slug = typedSlug ?? slugFor(name);
  const problem = typedSlug === null ? null : slugProblem(slug);
  const failure = failureOf(create.error, ['name', 'slug']);
  const isComplete = name.trim() !== '' && slugProblem(slug) === null;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isComplete) return;
    create.mutate(
      { name, slug, language, teamId },
      { onSuccess: ({ id }) => router.push(`/settings/channels/${id}`) },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="New channel"
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button
            variant="primary"
            busy={create.isPending || create.isSuccess}
            disabled={!isComplete}
            onClick={() => submit()}
          >
            Create
          </Button>
        </>
      }
    >
      <form className="flex flex-col gap-4" onSubmit={submit}>
        <Field label="Name" description="Only your team sees it" error={wrongWith(create.error, 'name')}>
          <Input
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field
          label="Address"
          description={`${slug === '' ? 'The chat page' : `/chat/${slug}`}, unique among all Baton chat pages`}
          error={problem ?? wrongWith(create.error, 'slug')}
        >
          <Input
            dir="ltr"
            value={slug}
            maxLength={SLUG_CHARACTERS}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setTypedSlug(event.target.value.toLowerCase());
              if (create.error) create.reset();
            }}
          />
        </Field>
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Field label="Language">
            <LanguageSelect value={language} onChange={setLanguage} />
          </Field>
          <TeamSelect value={teamId} onChange={setTeamId} />
        </div>
        {failure ? (
          <p role="alert" className="text-sm text-danger">
            {failure}
          </p>
        ) : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

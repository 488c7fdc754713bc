'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, Plus, Tag as TagIcon } from 'lucide-react';
import { useState } from 'react';
import {
  CommandDialog,
  CommandGroup,
  CommandItem,
  CommandTyped,
} from '../../../components/ui/command-dialog';
import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { TAG_CHARACTERS } from '../../../contracts/api/tags';
import { changeConversationTags, createTag } from '../../../contracts/operations/tags';
import { TAGS_KEY, tagsQuery } from '../../shared/tags/tags-query';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { useAct } from '../actions/use-act';

/** Tags of a conversation by keyboard: type, Enter puts one on or takes it off, Escape is done. */
export function TagDialog({ conversation, onClose }: { conversation: TeamConversation; onClose(): void }) {
  const api = useTeamApi();
  const act = useAct();
  const queries = useQueryClient();
  const mayCreate = useCan('settings.manage');
  const { data, error, isPending } = useQuery(tagsQuery(api));
  /** Asked for and not yet confirmed. */
  const [pending, setPending] = useState<ReadonlyMap<string, boolean>>(new Map());

  const tags = data?.items ?? [];
  const isOn = (id: string) => pending.get(id) ?? conversation.tags.some((tag) => tag.id === id);
  const change = async (id: string, on: boolean) => {
    setPending((before) => new Map(before).set(id, on));
    const body = on ? { add: [id] } : { remove: [id] };
    await act('The tags were not changed', () =>
      api.call(changeConversationTags, { params: { id: conversation.id }, body }),
    );
    setPending((before) => new Map([...before].filter(([key]) => key !== id)));
  };
  const create = async (name: string) => {
    try {
      const tag = await api.call(createTag, { body: { name } });
      await queries.invalidateQueries({ queryKey: TAGS_KEY });
      await change(tag.id, true);
    } catch (error) {
      notify.failed('The tag was not made', error instanceof Error ? error.message : undefined);
    }
  };

  const none = `There are no tags yet. ${mayCreate ? 'Type a name and press Enter to make the first.' : 'A manager makes them in the settings.'}`;
  const empty = error ? 'The tags did not load.' : none;
  return (
    <CommandDialog
      label={`Tags of ${conversation.lead.displayName}`}
      placeholder={mayCreate ? 'Find or make a tag' : 'Find a tag'}
      awaited={isPending}
      {...(tags.length === 0 ? { empty } : {})}
      onClose={onClose}
    >
      <CommandGroup heading={tags.length === 0 ? '' : 'Tags'}>
        {tags.map(({ id, name }) => (
          <CommandItem
            key={id}
            id={id}
            keywords={[name]}
            icon={
              isOn(id) ? <Check aria-hidden="true" /> : <TagIcon aria-hidden="true" className="opacity-40" />
            }
            onSelect={() => void change(id, !isOn(id))}
          >
            {name}
            {isOn(id) ? <span className="sr-only">, on this conversation</span> : null}
          </CommandItem>
        ))}
        {mayCreate ? (
          <CommandTyped>
            {(typed) => {
              const name = typed.trim().slice(0, TAG_CHARACTERS);
              const isThere = tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase());
              return name === '' || isThere ? null : (
                <CommandItem id="new" icon={<Plus aria-hidden="true" />} onSelect={() => void create(name)}>
                  Make the tag “{name}”
                </CommandItem>
              );
            }}
          </CommandTyped>
        ) : null}
      </CommandGroup>
    </CommandDialog>
  );
}

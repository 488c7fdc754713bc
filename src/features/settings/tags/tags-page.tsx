'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Tags } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { TAG_CHARACTERS } from '../../../contracts/api/tags';
import { createTag } from '../../../contracts/operations/tags';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { TAGS_KEY, tagsQuery } from '../../shared/tags/tags-query';
import { useTeamApi } from '../../shared/team/team-context';
import { TagRow } from './tag-row';

/** The organisation's tags, for managers. */
export function TagsPage() {
  const api = useTeamApi();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(tagsQuery(api));
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () => api.call(createTag, { body: { name } }),
    onSuccess: () => {
      setName('');
      void queries.invalidateQueries({ queryKey: TAGS_KEY });
    },
  });
  if (error && !data) {
    return <LoadFailed title="The tags could not be loaded" error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <LoadingRows rows={6} label="Loading the tags" />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') add.mutate();
  };
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <Card aria-labelledby="tags">
        <CardHeader
          id="tags"
          title="Tags"
          description="Agents put them on conversations; filters and rules of the policy ask for them."
        />
        <form onSubmit={submit} className="flex items-end gap-2 border-t px-4 py-3">
          <Field label="New tag" error={add.error?.message} className="grow">
            <Input
              value={name}
              maxLength={TAG_CHARACTERS}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <Button type="submit" busy={add.isPending} disabled={name.trim() === ''}>
            Add
          </Button>
        </form>
        {data.items.length === 0 ? (
          <EmptyState icon={<Tags />} title="No tags yet">
            Add words that sort your conversations: a product, a campaign, a kind of customer.
          </EmptyState>
        ) : (
          <ul className="border-t">
            {data.items.map((tag) => (
              <TagRow key={tag.id} tag={tag} others={data.items.filter(({ id }) => id !== tag.id)} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

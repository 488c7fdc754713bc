'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../components/ui/card';
import { notify } from '../../components/ui/toast';
import { getWrapUpSettings, setWrapUpSettings } from '../../contracts/operations/wrap-up';
import { MAX_WRAP_UP_SECONDS } from '../../domain/routing/wrap-up';
import { useTeamApi } from '../shared/team/team-context';
import { NumberField } from './number-field';
import { usePeopleChange } from './use-people';

const KEY = ['wrap-up'] as const;

/** The wrap-up time of every team without its own, for managers. */
export function WrapUpCard() {
  const api = useTeamApi();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.call(getWrapUpSettings, { signal }),
  });
  const [typed, setTyped] = useState<number | null>(null);
  const save = usePeopleChange(setWrapUpSettings, (stored) => {
    queries.setQueryData(KEY, stored);
    setTyped(null);
    notify.done(stored.seconds === 0 ? 'No wrap-up time' : `Wrap-up time is ${stored.seconds} s`);
  });
  if (!data) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === null) return;
    save.mutate(
      { body: { seconds: typed } },
      { onError: () => notify.failed('The wrap-up time was not saved') },
    );
  };
  return (
    <Card aria-labelledby="wrap-up">
      <CardHeader
        id="wrap-up"
        as="h3"
        title="Wrap-up time"
        description="After a conversation of a team with push routing, nothing is offered to the agent for so long. They can be ready earlier, and take conversations themselves."
      />
      <CardBody>
        <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
          <NumberField
            label="Seconds, for all teams without their own"
            description="0 means none"
            value={typed ?? data.seconds}
            max={MAX_WRAP_UP_SECONDS}
            onChange={setTyped}
          />
          <Button type="submit" disabled={typed === null || typed === data.seconds} busy={save.isPending}>
            Save
          </Button>
        </form>
      </CardBody>
    </Card>
  );
}

'use client';

import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Input } from '../../../components/ui/input';
import { Meter } from '../../../components/ui/meter';
import type { TriedSentence } from '../../../contracts/api/intents';
import { trySentence } from '../../../contracts/operations/intents';
import { intentTitle } from '../../../domain/training/intent-name';
import { useTeamApi } from '../../shared/team/team-context';
import { percent } from '../../shared/text/percent';
import { intentHref } from './state/intent-words';

/** From here on the bot takes a message as asking for a person; the policy may want more. */
const ASKS_FROM = 0.5;

/** Says how the live version takes a sentence. */
export function TryCard() {
  const api = useTeamApi();
  const [text, setText] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (sentence: string) => api.call(trySentence, { body: { text: sentence } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !isPending) mutate(text);
  };
  return (
    <Card>
      <CardHeader title="Try a sentence" />
      <CardBody className="flex flex-col gap-3">
        <form onSubmit={submit} className="flex gap-2">
          <Input
            aria-label="What a visitor might write"
            placeholder="What a visitor might write"
            dir="auto"
            value={text}
            maxLength={1000}
            onValueChange={setText}
          />
          <Button type="submit" busy={isPending} disabled={text.trim() === ''}>
            Try
          </Button>
        </form>
        <div role="status" className="empty:hidden">
          {data ? <Understanding tried={data} /> : null}
        </div>
        {error ? (
          <p role="alert" className="text-sm text-danger">
            {error.message}
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}

function Understanding({ tried }: { tried: TriedSentence }) {
  const { intents, inScope, humanRequest, version, language } = tried;
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex flex-wrap gap-1.5">
        <Badge tone={inScope ? 'positive' : 'warning'}>
          {inScope ? 'Understood' : 'Outside every intent'}
        </Badge>
        {humanRequest.probability >= ASKS_FROM ? (
          <Badge tone="accent">Asks for a person, {percent(humanRequest.probability)}</Badge>
        ) : null}
        {language ? <Badge>{language.toUpperCase()}</Badge> : null}
      </div>
      {intents.length === 0 ? (
        <p className="text-sm text-muted">No word of it is known.</p>
      ) : (
        <ol className="flex flex-col gap-2">
          {intents.map(({ intent, confidence }, place) => (
            <li key={intent}>
              <Link href={intentHref(intent)} prefetch={false} className="block rounded-sm">
                <Meter
                  label={intentTitle(intent)}
                  value={Math.round(confidence * 100)}
                  valueText={percent(confidence)}
                  tone={place === 0 && inScope ? 'accent' : 'neutral'}
                />
              </Link>
            </li>
          ))}
        </ol>
      )}
      {humanRequest.evidence.length > 0 ? (
        <p className="text-xs text-muted">{humanRequest.evidence.join('; ')}</p>
      ) : null}
      <p className="text-xs text-muted">
        {version === null ? 'Answered by the built-in model.' : `Answered by version ${version}.`}
      </p>
    </div>
  );
}

'use client';

import { EyeOff, PenLine, Tag, UserRound } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import { Card } from '../../../components/ui/card';
import type { UnansweredGroup } from '../../../contracts/api/knowledge';
import { languageName } from '../../shared/text/language-name';
import { agoWords, handledWords, timesWords } from './unanswered-words';
import { useJudge } from './use-unanswered';

interface GroupCardProps {
  group: UnansweredGroup;
  onAnswer(): void;
  onTeach(): void;
}

/** One thing that visitors ask, in their wordings, with what can be made of it. */
export function GroupCard({ group, onAnswer, onTeach }: GroupCardProps) {
  const { typical, count, lastAskedAt, wordings, handledBefore, languages } = group;
  const judge = useJudge(group);
  const now = new Date();
  return (
    <Card aria-label={typical} className="flex flex-col gap-3 p-4">
      <header className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <h2 dir="auto" className="min-w-0 grow basis-60 text-base font-semibold [overflow-wrap:anywhere]">
          {typical}
        </h2>
        <p className="tabular shrink-0 text-sm text-muted">
          asked {timesWords(count)}, last {agoWords(new Date(lastAskedAt), now)}
        </p>
      </header>
      {handledBefore || languages.some((language) => language !== 'en') ? (
        <p className="flex flex-wrap gap-1.5">
          {handledBefore ? <Badge tone="warning">{handledWords(handledBefore, now)}</Badge> : null}
          {languages
            .filter((language) => language !== 'en')
            .map((language) => (
              <Badge key={language}>{languageName(language)}</Badge>
            ))}
        </p>
      ) : null}
      <ul aria-label="Wordings" className="flex flex-col border-s-2 ps-3">
        {wordings.map(({ text, conversationId, askedAt }) => (
          <li key={`${conversationId} ${askedAt}`}>
            <Link
              href={`/inbox?view=all&c=${conversationId}`}
              prefetch={false}
              className="flex min-h-6 items-baseline gap-3 py-0.5 text-sm hover:underline pointer-coarse:min-h-11"
            >
              <span dir="auto" className="min-w-0 grow [overflow-wrap:anywhere]">
                {wordings.length === 1 && text === typical ? 'The latest conversation' : `“${text}”`}
              </span>
              <span className="tabular shrink-0 text-xs text-muted">{agoWords(new Date(askedAt), now)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onAnswer}>
          <PenLine aria-hidden="true" />
          Add answer
        </Button>
        <Button size="sm" variant="ghost" onClick={onTeach}>
          <Tag aria-hidden="true" />
          Add example
        </Button>
        <Button
          size="sm"
          variant="ghost"
          busy={judge.isPending && judge.variables === 'person'}
          onClick={() => judge.mutate('person')}
        >
          <UserRound aria-hidden="true" />
          Should have gone to a person
        </Button>
        <Button
          size="sm"
          variant="ghost"
          busy={judge.isPending && judge.variables === 'ignored'}
          onClick={() => judge.mutate('ignored')}
        >
          <EyeOff aria-hidden="true" />
          Ignore
        </Button>
      </div>
    </Card>
  );
}

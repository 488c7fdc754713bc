'use client';

import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Badge } from '../../components/ui/badge';
import { Button } from '../../components/ui/button';
import { Dialog } from '../../components/ui/dialog';
import { Input } from '../../components/ui/input';
import { Meter } from '../../components/ui/meter';
import type { SearchTest as Result } from '../../contracts/api/knowledge';
import { percent } from '../shared/text/percent';
import { useSearchTest } from './state/use-versions';

const OUTCOMES = {
  answers: { words: 'The bot answers', tone: 'positive' },
  does_not_know: { words: 'The bot says that it does not know', tone: 'warning' },
  needs_no_answer: { words: 'The bot looks nothing up', tone: 'neutral' },
} as const;

/** What the bot would find and say, before a visitor asks. */
export function SearchTest({ onClose, onOpenArticle }: { onClose(): void; onOpenArticle(id: string): void }) {
  const [question, setQuestion] = useState('');
  const { mutate, data, error, isPending } = useSearchTest();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== '') mutate({ question });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title="Search test"
      description="Ask as a visitor would. Nothing is stored and no policy is applied."
    >
      <form onSubmit={ask} className="flex gap-2">
        <Input
          aria-label="Question"
          placeholder="Do you ship to Norway?"
          value={question}
          maxLength={1_000}
          onValueChange={setQuestion}
        />
        <Button type="submit" variant="primary" busy={isPending}>
          <Search aria-hidden="true" />
          Ask
        </Button>
      </form>
      <div aria-live="polite" className="mt-4 flex flex-col gap-4">
        {error ? (
          <p className="text-sm text-danger">The question could not be tried: {error.message}</p>
        ) : null}
        {data ? <SearchResult result={data} onOpenArticle={onOpenArticle} /> : null}
      </div>
    </Dialog>
  );
}

function SearchResult({ result, onOpenArticle }: { result: Result; onOpenArticle(id: string): void }) {
  const { outcome, confidence, threshold, reply, sources, passages } = result;
  const { words, tone } = OUTCOMES[outcome];
  return (
    <>
      <section aria-label="Answer">
        <p className="mb-1.5 flex flex-wrap items-center gap-2 text-sm">
          <Badge tone={tone}>{words}</Badge>
          {confidence === null ? null : (
            <span className="tabular text-muted">
              {percent(confidence)} sure; it answers from {percent(threshold)} on
            </span>
          )}
        </p>
        <p dir="auto" className="rounded-lg bg-surface-hover px-3 py-2 text-base whitespace-pre-line">
          {reply === '' ? 'It would say nothing.' : reply}
        </p>
        {sources.length > 0 ? (
          <p className="mt-1 text-xs text-muted">
            From {sources.map(({ title }) => `“${title}”`).join(', ')}
          </p>
        ) : null}
      </section>
      <section aria-labelledby="found-passages">
        <h3 id="found-passages" className="mb-1 text-sm font-semibold">
          Passages found
        </h3>
        {passages.length === 0 ? (
          <p className="text-sm text-muted">
            No published article has a word of the question. Write one, or add the visitors’ words to one.
          </p>
        ) : (
          <ol className="divide-y rounded-md border">
            {passages.map(({ articleId, title, headings, text, confidence: sure }) => (
              <li
                key={`${articleId} ${headings.join('/')} ${text}`}
                className="flex flex-col gap-1 px-3 py-2"
              >
                <div className="flex items-center gap-3">
                  <button
                    type="button"
                    onClick={() => onOpenArticle(articleId)}
                    className="min-h-6 min-w-0 grow truncate text-start text-sm font-medium text-accent-text hover:underline pointer-coarse:min-h-11"
                  >
                    {[title, ...headings].join(' › ')}
                  </button>
                  <span aria-hidden="true" className="tabular shrink-0 text-xs text-muted">
                    {percent(sure)}
                  </span>
                  <div className="w-16 shrink-0">
                    <Meter
                      label="Confidence"
                      hideLabel
                      value={Math.round(sure * 100)}
                      valueText={percent(sure)}
                      tone={sure >= threshold ? 'positive' : 'neutral'}
                    />
                  </div>
                </div>
                <p dir="auto" className="line-clamp-3 text-sm text-muted">
                  {text}
                </p>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

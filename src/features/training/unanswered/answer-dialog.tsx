'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Select } from '../../../components/ui/select';
import { Switch } from '../../../components/ui/switch';
import { Textarea } from '../../../components/ui/textarea';
import type { UnansweredGroup } from '../../../contracts/api/knowledge';
import { titleFor } from './unanswered-words';
import { useAnswer, useArticleChoices } from './use-unanswered';

const WHERE = [
  { value: 'new', label: 'New article' },
  { value: 'existing', label: 'Existing article' },
] as const;

/** Writes the answer to a group: as an article of its own, or at the end of one that is there. */
export function AnswerDialog({ group, onClose }: { group: UnansweredGroup; onClose(): void }) {
  const [where, setWhere] = useState<'new' | 'existing'>('new');
  const [title, setTitle] = useState(titleFor(group.typical));
  const [text, setText] = useState('');
  const [articleId, setArticleId] = useState<string | null>(null);
  const [published, setPublished] = useState(true);
  const [isTried, setTried] = useState(false);
  const articles = useArticleChoices();
  const { mutate, isPending, error } = useAnswer(onClose);
  const missing = (value: string | null, sentence: string) =>
    isTried && (value ?? '').trim() === '' ? sentence : undefined;
  const save = () => {
    setTried(true);
    const { questionIds } = group;
    if (title.trim() === '' || text.trim() === '') return;
    if (where === 'new') mutate({ questionIds, article: { title, body: text, category: '', published } });
    else if (articleId !== null) mutate({ questionIds, article: { articleId, heading: title, text } });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title="Add an answer"
      description={`“${group.typical}”`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" busy={isPending} onClick={save}>
            Save answer
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <SegmentedControl
          aria-label="Where the answer goes"
          size="sm"
          className="self-start"
          value={where}
          onValueChange={(next: 'new' | 'existing') => setWhere(next)}
          items={WHERE}
        />
        {where === 'existing' ? (
          <Field label="Article" error={missing(articleId, 'Choose the article that the answer belongs to')}>
            <Select
              placeholder="Choose an article"
              value={articleId}
              onValueChange={setArticleId}
              items={(articles.data ?? []).map(({ id, title: label }) => ({ value: id, label }))}
            />
          </Field>
        ) : null}
        <Field
          label={where === 'new' ? 'Title' : 'Heading'}
          description="The bot looks here first: keep the visitors’ words in it."
          error={missing(title, where === 'new' ? 'An article needs a title' : 'The answer needs a heading')}
        >
          <Input value={title} maxLength={200} onValueChange={setTitle} />
        </Field>
        <Field
          label="Answer"
          description="Markdown. Short sentences; the bot quotes the one to three that fit best."
          error={missing(text, 'Write what the bot should answer')}
        >
          <Textarea
            dir="auto"
            className="min-h-32"
            value={text}
            maxLength={20_000}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <div className="text-sm text-muted">
          <p className="font-medium text-text">Asked as</p>
          <ul className="list-disc ps-5">
            {group.wordings.map((wording) => (
              <li key={wording.askedAt + wording.text} dir="auto">
                {wording.text}
              </li>
            ))}
          </ul>
        </div>
        {where === 'new' ? (
          <Switch label="The bot may answer from it" checked={published} onCheckedChange={setPublished} />
        ) : null}
        {error ? (
          <p role="alert" className="text-sm text-danger">
            The answer was not saved: {error.message}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

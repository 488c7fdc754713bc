'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/ui/button';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { SegmentedControl } from '../../components/ui/segmented-control';
import { Switch } from '../../components/ui/switch';
import { Textarea } from '../../components/ui/textarea';
import type { Article } from '../../contracts/api/team';
import { MarkdownText } from '../shared/text/markdown-text';
import { type ArticleDraft, useSaveArticle } from './state/use-articles';

interface ArticleFormProps {
  /** null for a new one. */
  article: Article | null;
  categories: readonly string[];
  onSaved(article: Article): void;
  onCancel(): void;
}

const EMPTY: ArticleDraft = { title: '', body: '', category: '', published: true };
const VIEWS = [
  { value: 'write', label: 'Write' },
  { value: 'preview', label: 'Preview' },
] as const;

/** Writes or changes an article. */
export function ArticleForm({ article, categories, onSaved, onCancel }: ArticleFormProps) {
  const [draft, setDraft] = useState<ArticleDraft>(article ?? EMPTY);
  const [view, setView] = useState<'write' | 'preview'>('write');
  const [isTried, setIsTried] = useState(false);
  const categoryList = useId();
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { mutate, isPending, error } = useSaveArticle(article?.id ?? null, onSaved);
  const set = (change: Partial<ArticleDraft>) => setDraft((before) => ({ ...before, ...change }));
  const missing = (value: string, sentence: string) =>
    isTried && value.trim() === '' ? sentence : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (draft.title.trim() === '' || draft.body.trim() === '') return setView('write');
    const { title: name, body, category, published } = draft;
    mutate({ title: name, body, category, published });
  };
  return (
    <form onSubmit={submit} noValidate className="mx-auto flex max-w-170 flex-col gap-4 p-4 lg:p-8">
      <h2 className="text-lg font-semibold">{article ? 'Edit article' : 'New article'}</h2>
      <Field label="Title" error={missing(draft.title, 'An article needs a title')}>
        <Input
          ref={title}
          value={draft.title}
          maxLength={200}
          onValueChange={(value) => set({ title: value })}
        />
      </Field>
      <Field label="Category" description="Groups articles in the list.">
        <Input
          list={categoryList}
          value={draft.category}
          maxLength={80}
          onValueChange={(value) => set({ category: value })}
        />
      </Field>
      <datalist id={categoryList}>
        {categories.map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      <SegmentedControl
        aria-label="Text as"
        size="sm"
        className="self-start"
        value={view}
        onValueChange={(next: 'write' | 'preview') => setView(next)}
        items={VIEWS}
      />
      {view === 'write' ? (
        <Field
          label="Text"
          description="Markdown: ## for a heading, - for a list, ** around what is bold. The bot quotes passages from it."
          error={missing(draft.body, 'An article needs a text')}
        >
          <Textarea
            dir="auto"
            className="min-h-80"
            value={draft.body}
            maxLength={20_000}
            onChange={(event) => set({ body: event.target.value })}
          />
        </Field>
      ) : (
        <div className="min-h-80 rounded-sm border p-4">
          <MarkdownText text={draft.body || 'Nothing is written yet.'} />
        </div>
      )}
      <Switch
        label="The bot may answer from it"
        checked={draft.published}
        onCheckedChange={(published) => set({ published })}
      />
      {error ? (
        <p role="alert" className="text-sm text-danger">
          The article was not saved: {error.message}
        </p>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}

'use client';

import { FileText, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../components/ui/button';
import { Dialog } from '../../components/ui/dialog';
import { IconButton } from '../../components/ui/icon-button';
import { Switch } from '../../components/ui/switch';
import { IMPORTED_ARTICLES } from '../../contracts/api/knowledge';
import { ARTICLE_CHARACTERS } from '../../contracts/api/team';
import { counted } from '../../domain/policy/fact-words';
import { articleFromFile, type ImportedArticle } from './state/article-file';
import { useImportArticles } from './state/use-versions';

interface ChosenFile {
  readonly name: string;
  readonly article: ImportedArticle | null;
  readonly problem: string | null;
}

/** Several Markdown files at once: what each becomes, before anything is stored. */
export function ImportDialog({ onClose }: { onClose(): void }) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [published, setPublished] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { mutate, isPending, error } = useImportArticles(onClose);
  const articles = files.flatMap(({ article, problem }) => (article && problem === null ? [article] : []));
  const choose = async (list: FileList | null) => {
    const chosen = await Promise.all(Array.from(list ?? [], readFile));
    setFiles((before) => {
      const names = new Set(chosen.map(({ name }) => name));
      return [...before.filter(({ name }) => !names.has(name)), ...chosen].slice(0, IMPORTED_ARTICLES);
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Import articles"
      description="Markdown files. The first heading becomes the title; an article of the same title gets a new version."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            busy={isPending}
            disabled={articles.length === 0}
            onClick={() => mutate({ articles, published })}
          >
            {articles.length === 0 ? 'Import' : `Import ${counted(articles.length, 'article')}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <input
          ref={input}
          type="file"
          multiple
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          aria-label="Markdown files"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            void choose(event.target.files);
            event.target.value = '';
          }}
        />
        <Button className="self-start" onClick={() => input.current?.click()}>
          <FileText aria-hidden="true" />
          Choose files
        </Button>
        {files.length > 0 ? (
          <ul aria-label="Chosen files" className="divide-y rounded-md border">
            {files.map(({ name, article, problem }) => (
              <li key={name} className="flex items-center gap-2 px-3 py-1.5">
                <div className="min-w-0 grow">
                  <p className="truncate text-sm font-medium">{article?.title ?? name}</p>
                  <p className={problem ? 'text-xs text-danger' : 'truncate text-xs text-muted'}>
                    {problem ?? [name, article?.category].filter(Boolean).join(', ')}
                  </p>
                </div>
                <IconButton
                  label={`Leave out ${name}`}
                  size="sm"
                  onClick={() => setFiles(files.filter((file) => file.name !== name))}
                >
                  <X />
                </IconButton>
              </li>
            ))}
          </ul>
        ) : null}
        <Switch
          label="The bot may answer from new ones at once"
          checked={published}
          onCheckedChange={setPublished}
        />
        {error ? (
          <p role="alert" className="text-sm text-danger">
            Nothing was imported: {error.message}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

async function readFile(file: File): Promise<ChosenFile> {
  const article = articleFromFile(file.name, await file.text());
  const problem =
    article === null
      ? 'The file holds no text'
      : [...article.body].length > ARTICLE_CHARACTERS
        ? `Longer than ${ARTICLE_CHARACTERS.toLocaleString('en-GB')} characters`
        : null;
  return { name: file.name, article, problem };
}

'use client';

import clsx from 'clsx';
import { useState } from 'react';
import { Badge } from '../../components/ui/badge';
import { Button } from '../../components/ui/button';
import { Dialog } from '../../components/ui/dialog';
import type { Article } from '../../contracts/api/team';
import { LoadFailed } from '../shared/page/load-failed';
import { LoadingRows } from '../shared/page/loading-rows';
import { useArticleVersion, useArticleVersions, useRestoreVersion } from './state/use-versions';
import { VersionDiff } from './version-diff';

interface VersionsDialogProps {
  article: Article;
  timeZone: string;
  canRestore: boolean;
  onClose(): void;
}

/** Who changed the article when, what each changed, and the way back. */
export function VersionsDialog({ article, timeZone, canRestore, onClose }: VersionsDialogProps) {
  const { data: versions, error, refetch } = useArticleVersions(article.id, article.version);
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = versions?.find(({ id }) => id === wanted) ?? versions?.[0] ?? null;
  const detail = useArticleVersion(shown?.id ?? null);
  const restore = useRestoreVersion(onClose);
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const isPresent = shown?.version === article.version;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title="Versions"
      description={article.title}
      footer={
        canRestore && shown && !isPresent ? (
          <Button variant="primary" busy={restore.isPending} onClick={() => restore.mutate(shown.id)}>
            Restore version {shown.version}
          </Button>
        ) : undefined
      }
    >
      {error && !versions ? (
        <LoadFailed title="The versions could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : versions ? (
        <div className="flex flex-col gap-4 sm:flex-row">
          <ul aria-label="Versions" className="flex shrink-0 flex-col gap-0.5 sm:w-52">
            {versions.map(({ id, version, by, createdAt, published }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={id === shown?.id}
                  onClick={() => setWanted(id)}
                  className={clsx(
                    'flex w-full flex-col rounded-sm px-2 py-1.5 text-start pointer-coarse:min-h-11',
                    id === shown?.id ? 'bg-surface-selected' : 'hover:bg-surface-hover',
                  )}
                >
                  <span className="flex items-center gap-2 text-sm font-medium">
                    Version {version}
                    {version === article.version ? <Badge tone="accent">Current</Badge> : null}
                    {published ? null : <Badge tone="warning">Unpublished</Badge>}
                  </span>
                  <span className="text-xs text-muted">
                    {by?.name ?? 'The system'}, {when.format(new Date(createdAt))}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className="min-w-0 grow">
            {restore.error ? (
              <p role="alert" className="mb-2 text-sm text-danger">
                It was not restored: {restore.error.message}
              </p>
            ) : null}
            {detail.data ? (
              <VersionDiff lines={detail.data.changes} />
            ) : detail.error ? (
              <LoadFailed
                title="The version could not be loaded"
                error={detail.error}
                onRetry={() => void detail.refetch()}
              />
            ) : (
              <LoadingRows rows={3} label="Loading the version" />
            )}
          </div>
        </div>
      ) : (
        <LoadingRows rows={3} label="Loading versions" />
      )}
    </Dialog>
  );
}

'use client';

import { Button } from '../../components/ui/button';
import { Dialog } from '../../components/ui/dialog';
import type { Article } from '../../contracts/api/team';
import { useArchiveArticle } from './state/use-versions';

interface ArchiveDialogProps {
  article: Article;
  onClose(): void;
  onArchived(): void;
}

/** Asks once before an article goes. */
export function ArchiveDialog({ article, onClose, onArchived }: ArchiveDialogProps) {
  const { mutate, isPending, error } = useArchiveArticle(() => {
    onClose();
    onArchived();
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="sm"
      title={`Delete “${article.title}”?`}
      description="The bot answers from it no more. What it has told visitors stays in their conversations."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="danger" busy={isPending} onClick={() => mutate(article.id)}>
            Delete
          </Button>
        </>
      }
    >
      {error ? (
        <p role="alert" className="text-sm text-danger">
          It was not deleted: {error.message}
        </p>
      ) : null}
    </Dialog>
  );
}

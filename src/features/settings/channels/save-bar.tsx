import { Button } from '../../../components/ui/button';
import { ApiError } from '../../shared/api/api-error';
import type { useChannelChanges } from './use-channels';

interface SaveBarProps {
  isChanged: boolean;
  /** A colour is chosen that text cannot be read on. */
  isUnreadable: boolean;
  save: Pick<ReturnType<typeof useChannelChanges>['save'], 'isPending' | 'error'>;
  onDiscard(): void;
  onReload(): void;
}

/** Always in sight: whether there is something to save, and what was wrong with it. */
export function SaveBar({ isChanged, isUnreadable, save, onDiscard, onReload }: SaveBarProps) {
  const { error, isPending } = save;
  const isStale = error instanceof ApiError && error.code === 'changed_meanwhile';
  const refused = error instanceof ApiError && error.errors.length > 0;
  return (
    <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-3 border-t bg-surface px-1 py-3">
      <Button type="submit" variant="primary" busy={isPending} disabled={!isChanged || isUnreadable}>
        Save
      </Button>
      <Button disabled={!isChanged || isPending} onClick={onDiscard}>
        Discard
      </Button>
      {error ? (
        <p role="alert" className="min-w-0 grow basis-60 text-sm text-danger">
          {refused ? 'Some fields are not right; they say what.' : error.message}
        </p>
      ) : isUnreadable ? (
        <p className="text-sm text-danger">Choose a colour that text can be read on.</p>
      ) : isChanged ? (
        <p className="text-sm text-muted">Unsaved changes</p>
      ) : null}
      {isStale ? (
        <Button size="sm" onClick={onReload}>
          Show the newest
        </Button>
      ) : null}
    </div>
  );
}

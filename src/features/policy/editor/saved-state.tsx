import { Check, CircleAlert, Loader } from 'lucide-react';
import { type DraftSync, savedWords } from '../draft/draft-sync';

/** Whether everything typed is on the server. */
export function SavedState({ sync }: { sync: DraftSync }) {
  const words = savedWords(sync);
  return (
    <span role="status" className="inline-flex items-center gap-1 text-sm" title={sync.trouble ?? undefined}>
      {words === 'Saved' ? <Check aria-hidden="true" className="size-3.5 text-positive" /> : null}
      {words === 'Not saved' ? <CircleAlert aria-hidden="true" className="size-3.5 text-danger" /> : null}
      {words === 'Saving…' ? <Loader aria-hidden="true" className="size-3.5" /> : null}
      {words}
    </span>
  );
}

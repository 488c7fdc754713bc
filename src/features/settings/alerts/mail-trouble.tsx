import { TriangleAlert } from 'lucide-react';
import type { AlertSettings } from '../../../contracts/api/alerts';

/** Shown while mail does not get out. */
export function MailTrouble({ mail }: { mail: AlertSettings['mail'] }) {
  const { retrying, failed, lastError } = mail;
  if (retrying + failed === 0) return null;
  const words = [
    retrying > 0 ? `${retrying} being tried again` : null,
    failed > 0 ? `${failed} given up in the last week` : null,
  ].filter(Boolean);
  return (
    <div role="status" className="flex items-start gap-2 rounded-lg bg-warning-soft p-3 text-sm text-warning">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">Mail does not get out: {words.join(', ')}</p>
        {lastError ? <p className="break-words">The mail server said: {lastError}</p> : null}
      </div>
    </div>
  );
}

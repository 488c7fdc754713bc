import { ShieldCheck } from 'lucide-react';
import { Badge } from '../../../components/ui/badge';
import type { LeadDetail } from '../../../contracts/api/team';

/** Beside the name of a lead for whom a site has vouched: they are who they say, not just somebody who typed it. */
export function VerifiedBadge({ identities }: { identities: LeadDetail['signedIdentities'] | undefined }) {
  if (!identities || identities.length === 0) return null;
  const words = identities.map(({ externalId, channel }) => `signed in as ${externalId} on ${channel}`);
  return (
    <span title={`Verified: ${words.join(', ')}`} className="inline-flex shrink-0">
      <Badge tone="positive" icon={<ShieldCheck aria-hidden="true" />}>
        Verified<span className="sr-only">: {words.join(', ')}</span>
      </Badge>
    </span>
  );
}

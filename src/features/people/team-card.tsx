import { Badge } from '../../components/ui/badge';
import { Card, CardBody, CardHeader } from '../../components/ui/card';
import type { Team } from '../../contracts/api/team';

const ROUTING = {
  pull: { label: 'Pull', words: 'Everyone sees who waits and picks.' },
  push: { label: 'Push', words: 'Each conversation is offered to one person at a time.' },
} as const;

interface TeamCardProps {
  team: Team;
  memberNames: readonly string[];
}

/** A team: how it gets its conversations, who is there, how much is open. */
export function TeamCard({ team, memberNames }: TeamCardProps) {
  const routing = ROUTING[team.routingMode];
  return (
    <Card aria-label={team.name}>
      <CardHeader
        as="h3"
        title={team.name}
        description={routing.words}
        actions={<Badge tone="accent">{routing.label}</Badge>}
      />
      <CardBody>
        <dl className="grid grid-cols-2 gap-3">
          <Figure label="Online" value={`${team.onlineCount} of ${team.memberIds.length}`} />
          <Figure label="Open handoffs" value={String(team.openHandoffs)} />
        </dl>
        <p className="mt-3 text-xs text-muted">{memberNames.join(', ') || 'Nobody is in this team yet.'}</p>
      </CardBody>
    </Card>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="tabular text-xl font-semibold">{value}</dd>
    </div>
  );
}

import { Archive, Pencil } from 'lucide-react';
import { Badge } from '../../components/ui/badge';
import { Card, CardBody, CardHeader } from '../../components/ui/card';
import { IconButton } from '../../components/ui/icon-button';
import type { Team } from '../../contracts/api/team';
import { ROUTING_WORDS, routingInWords } from './team-words';

interface TeamCardProps {
  team: Team;
  memberNames: readonly string[];
  nameOfTeam(teamId: string): string | undefined;
  /** null for those who may not change it. */
  actions: { onEdit(): void; onArchive(): void } | null;
}

/** A team: how it gets its conversations, who is there, how much is open. */
export function TeamCard({ team, memberNames, nameOfTeam, actions }: TeamCardProps) {
  const routing = ROUTING_WORDS[team.routingMode];
  const details = routingInWords(team, nameOfTeam);
  return (
    <Card aria-label={team.name}>
      <CardHeader
        as="h3"
        title={team.name}
        description={routing.words}
        actions={
          <>
            <Badge tone="accent">{routing.label}</Badge>
            {actions ? (
              <>
                <IconButton label={`Edit ${team.name}`} size="sm" onClick={actions.onEdit}>
                  <Pencil />
                </IconButton>
                <IconButton label={`Archive ${team.name}`} size="sm" onClick={actions.onArchive}>
                  <Archive />
                </IconButton>
              </>
            ) : null}
          </>
        }
      />
      <CardBody>
        <dl className="grid grid-cols-2 gap-3">
          <Figure label="Online" value={`${team.onlineCount} of ${team.memberIds.length}`} />
          <Figure label="Open handoffs" value={String(team.openHandoffs)} />
        </dl>
        {details ? <p className="mt-3 text-xs">{details}</p> : null}
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

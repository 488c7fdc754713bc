'use client';

import { Avatar } from '../../../components/ui/avatar';
import { Badge } from '../../../components/ui/badge';
import { Meter } from '../../../components/ui/meter';
import { ScoreSparkline } from '../../../components/ui/score-sparkline';
import { Skeleton } from '../../../components/ui/skeleton';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { STATUS_WORDS } from '../../shared/conversations/status-words';
import { Contributions } from '../../shared/leads/contributions';
import { BAND_WORDS, FIELD_WORDS, STAGE_WORDS } from '../../shared/leads/lead-words';
import { Lookalikes } from '../../shared/leads/lookalikes';
import { VerifiedBadge } from '../../shared/leads/verified-badge';
import { labelOf } from '../../shared/text/label-of';
import { languageName } from '../../shared/text/language-name';
import { moneyWords } from '../actions/money';
import { CardSection } from '../card/card-section';
import { JourneyList } from '../card/journey-list';
import { openConversation } from '../state/use-inbox-location';
import { TagChips } from '../tags/tag-chips';
import { fullWords, shortWords } from '../time/clock-words';
import { FactList } from './fact-list';
import { useLead } from './use-lead';

const bandTone = { cold: 'neutral', warm: 'warning', hot: 'danger' } as const;
/** Shown by the lead itself. */
const OWN_FIELDS = ['name', 'email', 'phone', 'company'];

/** Who this is, what they are worth, where they have been, and the facts of the conversation. */
export function DetailsBody({ conversation }: { conversation: TeamConversation }) {
  const { lead, handoff } = conversation;
  const detail = useLead(lead.id, lead.score, handoff?.version ?? 0);
  const others = detail?.conversations.filter((other) => other.id !== conversation.id) ?? [];
  const now = new Date();
  return (
    <div className="flex flex-col gap-5 p-4">
      <div className="flex items-center gap-3">
        <Avatar name={lead.displayName} size="lg" />
        <div className="min-w-0">
          <h2 className="truncate text-base font-semibold">{lead.displayName}</h2>
          <p className="flex flex-wrap items-center gap-1.5 text-sm text-muted">
            {lead.company ? <span className="truncate">{lead.company}</span> : null}
            <Badge>{STAGE_WORDS[lead.stage]}</Badge>
            <VerifiedBadge identities={detail?.signedIdentities} />
          </p>
        </div>
      </div>
      <Lookalikes leadId={lead.id} email={lead.email} />
      <FactList
        facts={[
          { label: 'E-mail', value: lead.email },
          { label: 'Phone', value: detail?.lead.phone },
          {
            label: 'Deal value',
            value: lead.dealValueMinor === null ? null : moneyWords(lead.dealValueMinor, lead.currency),
          },
          ...(detail?.fields ?? [])
            .filter(({ field }) => !OWN_FIELDS.includes(field))
            .map(({ field, value, declined }) => ({
              label: labelOf(FIELD_WORDS, field),
              value: declined ? <em className="text-muted">Declined to say</em> : value,
            })),
        ]}
      />
      <CardSection
        title="Score"
        aside={detail ? <ScoreSparkline scores={detail.scoreHistory.map(({ score }) => score)} /> : null}
      >
        <div className="mb-2">
          <Meter
            label={BAND_WORDS[lead.band]}
            value={lead.score}
            tone={bandTone[lead.band]}
            valueText={`${lead.score} of 100`}
          />
        </div>
        {detail ? <Contributions contributions={detail.contributions} /> : <Waiting />}
      </CardSection>
      <CardSection title="Tags">
        <TagChips tags={conversation.tags} />
      </CardSection>
      <CardSection title="Pages visited">
        {detail ? <JourneyList journey={detail.journey} limit={8} /> : <Waiting />}
      </CardSection>
      <CardSection title="Conversation">
        <FactList
          facts={[
            { label: 'Status', value: STATUS_WORDS[conversation.status] },
            { label: 'Owner', value: conversation.owner?.name },
            { label: 'Team', value: handoff?.team?.name },
            { label: 'Channel', value: conversation.channel.name },
            { label: 'Language', value: languageName(conversation.language) },
            { label: 'Started', value: fullWords(new Date(conversation.createdAt)) },
          ]}
        />
      </CardSection>
      {others.length > 0 ? (
        <CardSection title="Other conversations">
          <ul className="flex flex-col">
            {others.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  onClick={() => openConversation(other.id)}
                  className="-mx-2 flex min-h-8 w-[calc(100%+1rem)] items-center gap-2 rounded-sm px-2 text-start text-sm hover:bg-surface-hover"
                >
                  <span dir="auto" className="min-w-0 grow truncate">
                    {other.preview || labelOf(STATUS_WORDS, other.status)}
                  </span>
                  <span className="shrink-0 text-xs text-muted">
                    {shortWords(new Date(other.createdAt), now)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </CardSection>
      ) : null}
    </div>
  );
}

function Waiting() {
  return (
    <div role="status" aria-busy="true" aria-label="Loading" className="flex flex-col gap-2">
      <Skeleton className="h-3.5 w-4/5" />
      <Skeleton className="h-3.5 w-3/5" />
    </div>
  );
}

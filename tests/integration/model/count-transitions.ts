import type { World } from './world';

/** Every line of the table in design §2, as the history of an episode shows it. */
export const TRANSITIONS = [
  'none → queued (policy)',
  'none → queued (visitor)',
  'none → accepted (taken_over)',
  'queued → accepted (taken_over)',
  'queued → offered (offered)',
  'queued → accepted (accepted)',
  'offered → accepted (accepted)',
  'offered → accepted (taken_over)',
  'offered → queued (declined)',
  'offered → queued (offer_expired)',
  'offered → queued (offer_withdrawn)',
  'accepted → engaged (engaged)',
  'accepted → queued (first_reply_missed)',
  'accepted → queued (agent_lost)',
  'engaged → queued (agent_lost)',
  'offered → queued (member_removed)',
  'accepted → queued (member_removed)',
  'engaged → queued (member_removed)',
  'accepted → resolved (agent)',
  'engaged → resolved (agent)',
  'engaged → resolved (timer)',
  'engaged → resolved (visitor)',
  'accepted → returned (returned)',
  'engaged → returned (returned)',
  'queued → transferred (transferred)',
  'offered → transferred (transferred)',
  'accepted → transferred (transferred)',
  'engaged → transferred (transferred)',
  'queued → unserved (max_wait)',
  'offered → unserved (max_wait)',
  'queued → unserved (out_of_hours)',
  'queued → unserved (nobody_online)',
  'offered → unserved (nobody_online)',
  'queued → abandoned (abandoned)',
  'offered → abandoned (abandoned)',
  'accepted → abandoned (abandoned)',
  'queued → cancelled (never_mind)',
  'offered → cancelled (never_mind)',
  'queued → cancelled (closed)',
  'offered → cancelled (closed)',
  'queued → queued (overflowed)',
  'offered → offered (overflowed)',
  'engaged → engaged (snoozed)',
  'engaged → engaged (woken by visitor)',
  'engaged → engaged (woken by timer)',
  'engaged → engaged (woken by member)',
] as const;

/** How often each transition was written in a history. */
export async function countTransitions({ admin, org }: World): Promise<Record<string, number>> {
  const { rows } = await admin.query<{ name: string; count: number }>(
    `select format('%s → %s (%s)', coalesce("fromStatus", 'none'), "toStatus", case
        when kind = 'requested' then case "actorKind" when 'system' then 'policy' else "actorKind" end
        when kind = 'resolved' then data->>'endedBy'
        when kind in ('unserved', 'cancelled') then data->>'cause'
        when kind = 'woken' then 'woken by ' || "actorKind"
        else kind end) as name, count(*)::int as count
     from handoff_event where "orgId" = $1 group by 1`,
    [org.id],
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

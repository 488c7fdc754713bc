import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';

/**
 * A language model that the demo organisation tried for some days and has switched off again: settings with a limit,
 * calls of this month's latest turns with what became of them, and the hourly sums that these calls come to.
 */
export async function seedAssistant(
  database: Database,
  { id: orgId }: { readonly id: string },
  until: Date,
): Promise<void> {
  await withSystem(database, async (client) => {
    await client.assistantSetting.create({
      data: {
        orgId,
        enabled: false,
        baseUrl: 'https://models.example.com/v1',
        model: 'small-assistant-1',
        monthlyCostLimitMicros: 50_000_000n,
        inputPriceMicros: 150_000n,
        outputPriceMicros: 600_000n,
        updatedAt: until,
      },
    });
    // Figures come from the turn's own id, so that every demo is alike in kind.
    await client.$executeRaw`
      insert into assistant_call (id, "orgId", "conversationId", "turnId", outcome, detail, model, "inputTokens",
        "outputTokens", "costMicros", "durationMs", "startedAt", "endedAt")
      select gen_random_uuid(), t."orgId", t."conversationId", t.id, t.outcome,
        case t.outcome when 'timed_out' then 'No answer within 8 seconds' when 'failed' then 'The endpoint answered 503'
          when 'refused' then 'figure_without_source' end,
        'small-assistant-1', t.tokens_in, t.tokens_out, ceil(t.tokens_in * 0.15 + t.tokens_out * 0.6),
        case t.outcome when 'timed_out' then 8000 else 700 + t.dice * 23 end,
        t."createdAt", t."createdAt" + interval '2 seconds'
      from (
        select turn.*, dice, 900 + dice * 9 as tokens_in, 40 + dice as tokens_out,
          case when dice < 82 then 'used' when dice < 92 then 'declined' when dice < 95 then 'refused'
            when dice < 98 then 'timed_out' else 'failed' end as outcome
        from turn cross join lateral (select abs(hashtext(turn.id::text)) % 100 as dice) d
        where "orgId" = ${orgId}::uuid and "createdAt" >= date_trunc('month', ${until}::timestamptz, 'UTC')
        order by "createdAt" desc limit 400) t`;
    await client.$executeRaw`
      insert into assistant_usage (id, "orgId", hour, calls, failures, fallbacks, "inputTokens", "outputTokens", "costMicros")
      select gen_random_uuid(), "orgId", date_trunc('hour', "startedAt", 'UTC'), count(*),
        count(*) filter (where outcome in ('failed', 'timed_out')), count(*) filter (where outcome <> 'used'),
        sum("inputTokens"), sum("outputTokens"), sum("costMicros")
      from assistant_call where "orgId" = ${orgId}::uuid group by 2, 3`;
  });
}

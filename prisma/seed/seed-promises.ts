import { v7 as uuid } from 'uuid';
import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import { addSeconds } from '../../src/domain/handoff/add-seconds';
import { callbackSlots } from '../../src/domain/promises/callback-slots';
import type { SeededOrganisation } from './seed-organisation';

const MINUTE = 60;
const CALLBACKS = { callbackMinutes: 30, callbacksPerSlot: 1, callbackNoticeMinutes: 90 };

interface KnownLead {
  readonly conversationId: string;
  readonly leadId: string;
  readonly name: string;
  readonly company: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly score: number;
}

/** Promises that fall due today and tomorrow, and what members were told of late: something to look at on day one. */
export async function seedPromises(
  database: Database,
  organisation: SeededOrganisation,
  now: Date,
): Promise<void> {
  const { id: orgId, members, policy } = organisation;
  await withSystem(database, async (client) => {
    const leads = await client.$queryRaw<KnownLead[]>`
      select distinct on (l.id) c.id as "conversationId", l.id as "leadId", l.name, l.company, l.email, l.phone, l.score
      from conversation c join lead l on l.id = c."leadId"
      where c."orgId" = ${orgId}::uuid and l.name is not null and l.email is not null and not c."isTest"
        and c."createdAt" > ${addSeconds(now, -7 * 24 * 3_600)}::timestamptz
      order by l.id, c."createdAt" desc`;
    const [first, second, third, ...others] = [...leads].sort((a, b) => b.score - a.score);
    if (!first || !second || !third) return;
    const agents = members.filter(({ role }) => role === 'agent');
    const slots = callbackSlots({ ...policy.hours, alwaysOpen: true }, CALLBACKS, new Map(), now);
    const callbacks = [first, second].flatMap((lead, index) => {
      const slot = slots[index * 3];
      return slot ? [{ lead, kind: 'callback', startsAt: slot.startsAt, dueAt: slot.endsAt }] : [];
    });
    const written = {
      lead: third,
      kind: 'leave_contact',
      startsAt: null,
      dueAt: addSeconds(now, 150 * MINUTE),
    };
    await client.task.createMany({
      data: [...callbacks, written].map(({ lead, kind, startsAt, dueAt }, index) => ({
        orgId,
        conversationId: lead.conversationId,
        kind,
        title: `${kind === 'callback' ? 'Call' : 'Get in touch with'} ${nameOf(lead)}`,
        contact: {
          ...(lead.email ? { email: lead.email } : {}),
          ...(lead.phone ? { phone: lead.phone } : {}),
        },
        startsAt,
        dueAt,
        ownerMemberId: agents[index % Math.max(1, agents.length)]?.id ?? null,
        remindAt: addSeconds(startsAt ?? dueAt, -30 * MINUTE),
        createdAt: addSeconds(now, -(20 + 35 * index) * MINUTE),
      })),
    });
    for (const [index, lead] of [first, third, ...others].slice(0, 3).entries()) {
      const createdAt = addSeconds(now, -(12 + 190 * index) * MINUTE);
      const alert = await client.alert.create({
        data: {
          orgId,
          kind: 'hot_lead',
          title: `${nameOf(lead)} is a hot lead`,
          text: `Score ${lead.score}`,
          conversationId: lead.conversationId,
          leadId: lead.leadId,
          dedupeKey: `hot_lead:${lead.leadId}@seed`,
          createdAt,
        },
      });
      await client.notification.createMany({
        data: members.map(({ id: memberId }) => ({
          id: uuid({ msecs: createdAt.getTime() }),
          orgId,
          alertId: alert.id,
          memberId,
          createdAt,
          readAt: index === 0 ? null : addSeconds(createdAt, 5 * MINUTE),
        })),
      });
    }
  });
}

const nameOf = ({ name, company }: KnownLead) => (company ? `${name} (${company})` : name);

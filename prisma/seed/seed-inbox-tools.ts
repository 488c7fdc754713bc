import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import type { MacroAction } from '../../src/domain/macros/actions';
import { macros, tags } from './content/inbox-tools';
import { playbooks } from './content/playbooks';
import type { SeedMacroAction } from './content/types';
import type { SeededOrganisation } from './seed-organisation';

/** Tags on the conversations that people took, macros to run, playbooks by reason. */
export async function seedInboxTools(database: Database, organisation: SeededOrganisation): Promise<void> {
  const { id: orgId, teamIds } = organisation;
  await withSystem(database, async (client) => {
    await client.tag.createMany({ data: tags.map(({ name }) => ({ orgId, name })) });
    const stored = await client.tag.findMany({ where: { orgId } });
    const tagIds = new Map(stored.map(({ id, name }) => [name, id]));
    for (const { name, outcomes = [], reasons = [], said = null } of tags) {
      await client.$executeRaw`
        insert into conversation_tag ("orgId", "conversationId", "tagId", "createdAt")
        select c."orgId", c.id, ${tagIds.get(name)}::uuid, coalesce(h."endedAt", h."requestedAt")
        from conversation c join handoff h on h.id = c."lastHandoffId"
        where c."orgId" = ${orgId}::uuid and (h.outcome = any(${outcomes}::text[]) or h.reason = any(${reasons}::text[])
          or exists (select 1 from message m where m."conversationId" = c.id and m."authorKind" = 'visitor'
            and m.text ~* ${said}::text))`;
    }
    await client.playbook.createMany({ data: playbooks.map((playbook) => ({ orgId, ...playbook })) });
    const idsOf = { tagIds, teamIds: new Map(Object.entries(teamIds)) };
    await client.macro.createMany({
      data: macros.map(({ name, team, actions }) => ({
        orgId,
        name,
        teamId: team === null ? null : (teamIds[team] ?? null),
        actions: JSON.parse(JSON.stringify(actions.map((action) => byId(action, idsOf)))),
      })),
    });
  });
}

interface Ids {
  readonly tagIds: ReadonlyMap<string, string>;
  readonly teamIds: ReadonlyMap<string, string>;
}

/** An action with the ids of what it names. */
function byId(action: SeedMacroAction, { tagIds, teamIds }: Ids): MacroAction {
  if (action.type === 'add_tags') {
    return { type: 'add_tags', tagIds: action.tags.map((name) => known(tagIds, name)) };
  }
  if (action.type === 'assign') {
    return { type: 'assign', to: { kind: 'team', id: known(teamIds, action.team) } };
  }
  return action;
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`the demo has no “${name}”`);
  return id;
}

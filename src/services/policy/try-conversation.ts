import type { TriedConversation } from '../../contracts/api/try-conversation';
import { parseQualificationFlow } from '../../contracts/qualification';
import { findChannelSlugs } from '../../db/queries/policy-references';
import { withTenant } from '../../db/tenant';
import { tryConversation as play } from '../../domain/bot/try-out/try-conversation';
import type { TryStep, TryWorld } from '../../domain/bot/try-out/types';
import type { PolicyDocument } from '../../domain/policy/types';
import { messageLanguage } from '../../domain/policy/waiting-words';
import type { BotBrain } from '../bot/brain';
import type { ServiceContext } from '../context';
import { findVersion } from './find-version';
import { loadOrgPolicy } from './org-policy';
import { policySurroundings } from './policy-surroundings';

export interface TryConversationInput {
  /** A stored version; without it and without a document the one in force. */
  readonly version?: number | undefined;
  readonly document?: PolicyDocument | undefined;
  readonly steps: readonly TryStep[];
  /** When the visitor opens the chat; left out, now. Sent again with every further step. */
  readonly startedAt?: string | undefined;
}

/**
 * Plays a typed conversation against a policy with the organisation's own bot, through the functions that live turns
 * run. Reads only: no lock is taken and nothing of it is stored.
 * @throws ServiceProblem not_found
 */
export async function tryConversation(
  ctx: ServiceContext,
  brain: BotBrain,
  input: TryConversationInput,
): Promise<TriedConversation> {
  const { world, version, now } = await withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { org, voice, document, policyVersion } = await loadOrgPolicy(tenant);
    const stored = input.version === undefined ? null : await findVersion(tenant, input.version);
    const policy = input.document ?? stored?.document ?? document;
    const { teams } = await policySurroundings(tenant);
    const tried: TryWorld = {
      policy,
      voice,
      orgName: org.name,
      currency: org.currency,
      timeZone: org.timeZone,
      language: messageLanguage(org.language),
      flow: parseQualificationFlow(org.qualification),
      ...(await brain.knowledgeOf(tenant)),
      channelSlug: (await findChannelSlugs(tenant))[0] ?? org.slug,
      teamName: teams[0]?.name ?? null,
    };
    return {
      world: tried,
      version: input.document ? null : (input.version ?? policyVersion),
      now: tenant.now,
    };
  });
  const startedAt = input.startedAt === undefined ? now : new Date(input.startedAt);
  const frames = play(world, input.steps, startedAt);
  return {
    version,
    startedAt: startedAt.toISOString(),
    frames: frames.map((frame) => ({ ...frame, at: frame.at.toISOString() })),
  };
}

import type { FileAnswer } from '../../contracts/file-body';
import { readFileOfTeam, readFileOfVisitor } from '../../db/repositories/attachments';
import { withTenant } from '../../db/tenant';
import { actorMemberId } from '../actor-member';
import type { ServiceContext, VisitorContext } from '../context';
import { notFound } from '../problem';

/**
 * A file for its visitor. Those of notes, of other visitors and of withdrawn messages are as if they did not exist.
 * @throws ServiceProblem not_found
 */
export async function readOwnAttachment(
  ctx: VisitorContext,
  input: { readonly attachmentId: string },
): Promise<FileAnswer> {
  const { visitorId } = ctx.actor;
  const file = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    readFileOfVisitor(tenant, visitorId, input.attachmentId),
  );
  if (!file) throw notFound('attachment');
  return file;
}

/** A file of a conversation for the team; unsent ones for who uploaded them. @throws ServiceProblem not_found */
export async function readTeamAttachment(
  ctx: ServiceContext,
  input: { readonly conversationId: string; readonly attachmentId: string },
): Promise<FileAnswer> {
  const file = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    readFileOfTeam(tenant, actorMemberId(ctx), input),
  );
  if (!file) throw notFound('attachment');
  return file;
}

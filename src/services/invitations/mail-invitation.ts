import { findOrg } from '../../db/queries/org-policy';
import type { InvitationRow } from '../../db/repositories/invitations';
import { insertMail } from '../../db/repositories/mails';
import type { ServiceContext } from '../context';
import type { Work } from '../work';

const INVITATION_DAYS = 7;

/** What the signed link says; whether it still counts is the database's to say. */
export interface InvitationClaims {
  readonly orgId: string;
  readonly invitationId: string;
  /** Must equal the invitation's own. */
  readonly version: number;
}

/** Makes the address of the page that an invitation is answered on. */
export type InvitationLink = (claims: InvitationClaims, expiresAt: Date) => Promise<string>;

/** When an invitation sent now stops counting. */
export const expiryFrom = (now: Date) => new Date(now.getTime() + INVITATION_DAYS * 86_400_000);

/** Writes the mail that invites somebody, in the transaction of the invitation. */
export async function mailInvitation(
  work: Work,
  ctx: ServiceContext,
  { id, email, version, expiresAt }: Pick<InvitationRow, 'id' | 'email' | 'version' | 'expiresAt'>,
  linkFor: InvitationLink,
): Promise<void> {
  const org = await findOrg(work);
  const link = await linkFor({ orgId: work.orgId, invitationId: id, version }, expiresAt);
  const who = ctx.actor.kind === 'member' ? ctx.actor.name : 'Your team';
  await insertMail(work, {
    to: email,
    subject: `${who} invites you to ${org?.name ?? 'a team'} on Baton`,
    text: [
      `${who} would like you to answer visitors of ${org?.name ?? 'the team'} with them on Baton.`,
      'Open this link to join:',
      link,
      `It works once, within ${INVITATION_DAYS} days. If you did not expect it, you need not do anything.`,
    ].join('\n\n'),
  });
}

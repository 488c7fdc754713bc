import { parsePromiseSettings } from '../../contracts/alert-settings';
import { findOrgSettings } from '../../db/queries/alert-recipients';
import {
  type DueMail,
  lastMailedAt,
  lockDueMails,
  postponeDeliveries,
  settleDeliveries,
} from '../../db/repositories/alert-deliveries';
import { insertMail } from '../../db/repositories/mails';
import { findMemberEmail } from '../../db/repositories/members';
import { addSeconds } from '../../domain/handoff/add-seconds';
import type { SystemContext } from '../context';
import { inTenant } from '../work';
import { conversationLink } from './conversation-link';

/**
 * Mails a member the alerts that are due and that nobody has looked at: one mail for all of them, and no second one
 * within the organisation's delay. Mail and deliveries are written together, so that each alert is mailed once.
 * @param input.baseUrl where the product is reached, for links; null when that was not configured
 */
export function deliverMails(
  ctx: SystemContext,
  input: { readonly memberId: string; readonly baseUrl: string | null },
): Promise<void> {
  return inTenant(ctx, async (work) => {
    const due = await lockDueMails(work, input.memberId);
    await settleDeliveries(work, idsOf(due.filter(({ needed }) => !needed)), 'skipped');
    const needed = due.filter((mail) => mail.needed);
    if (needed.length === 0) return;
    const { settings } = await findOrgSettings(work);
    const last = await lastMailedAt(work, input.memberId);
    const next = last && addSeconds(last, parsePromiseSettings(settings).emailAfterMinutes * 60);
    if (next && next > work.now) return postponeDeliveries(work, idsOf(needed), next);
    const to = await findMemberEmail(work, input.memberId);
    const conversationIds = needed.flatMap(({ conversationId }) => conversationId ?? []);
    if (to !== null) await insertMail(work, { to, ...wordsOf(needed, input.baseUrl), conversationIds });
    await settleDeliveries(work, idsOf(needed), to === null ? 'skipped' : 'delivered');
  });
}

const idsOf = (mails: readonly DueMail[]) => mails.map(({ id }) => id);

function wordsOf(mails: readonly DueMail[], baseUrl: string | null): { subject: string; text: string } {
  const [first, ...others] = mails;
  if (!first) throw new Error('a mail needs something to say');
  const paragraphs = mails.map(({ title, text, conversationId, messageId }) =>
    [title, text, conversationLink(baseUrl, conversationId, messageId)].filter(Boolean).join('\n'),
  );
  return {
    subject: others.length === 0 ? first.title : `${first.title}, and ${others.length} more`,
    text: [...paragraphs, 'You get this because nobody has looked at it in Baton yet.'].join('\n\n'),
  };
}

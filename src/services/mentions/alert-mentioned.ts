import type { LeadSummary } from '../../contracts/api/conversation';
import { raiseAlert } from '../alerts/raise-alert';
import { sayWhom } from '../alerts/say-who';
import type { Work } from '../work';
import type { Mentioned } from './find-mentioned';

const EXCERPT_CHARACTERS = 300;

interface Calling {
  readonly message: { readonly id: string; readonly conversationId: string; readonly text: string };
  readonly lead: Pick<LeadSummary, 'id' | 'name' | 'company'>;
  readonly author: { readonly memberId: string; readonly name: string };
  readonly called: readonly Mentioned[];
}

/** Tells everybody whom a note calls, except whoever wrote it. Part of the transaction that stored the note. */
export async function alertMentioned(work: Work, { message, lead, author, called }: Calling): Promise<void> {
  const memberIds = called.map(({ id }) => id).filter((id) => id !== author.memberId);
  if (memberIds.length === 0) return;
  await raiseAlert(work, {
    kind: 'mention',
    title: `${author.name} mentioned you about ${sayWhom(lead)}`,
    text: excerpt(message.text),
    conversationId: message.conversationId,
    leadId: lead.id,
    messageId: message.id,
    to: { memberIds },
    about: `mention:${message.id}`,
  });
}

function excerpt(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= EXCERPT_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, EXCERPT_CHARACTERS - 1).join('')}…`;
}

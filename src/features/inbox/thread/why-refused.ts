import type { Outgoing } from '../../shared/sync/outgoing';

const REFUSED: Readonly<Record<string, string>> = {
  not_owner: 'the conversation is not yours any more',
  handoff_ended: 'the conversation has ended',
  too_large: 'the text is too long',
  forbidden: 'you may not write here',
  not_found: 'the conversation is not there any more',
  duplicate_client_id: 'another text was sent in its place',
};

/** Parts of a reply by their path in the request. */
const PARTS: Readonly<Record<string, string>> = {
  text: 'the text was refused',
  attachmentIds: 'a file was refused',
  quotedMessageId: 'the quoted message was refused',
  mentions: 'a mention was refused',
};

/** Why a reply was not sent, as a sentence: the part of it that the server refused, and what is wrong with it. */
export function whyRefused({ problem, faults = [] }: Pick<Outgoing, 'problem' | 'faults'>): string {
  const known = REFUSED[problem ?? ''];
  if (known) return `Not sent: ${known}.`;
  const [fault] = faults;
  if (!fault) return 'Not sent: the server refused it.';
  const part = PARTS[fault.path.split('.')[1] ?? ''] ?? 'the server refused it';
  return `Not sent: ${part} (${fault.message}).`;
}

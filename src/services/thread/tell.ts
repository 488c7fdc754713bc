import { v7 as uuid } from 'uuid';
import type { MessageValues } from '../../domain/policy/message-variables';
import { renderMessage } from '../../domain/policy/render-template';
import type { MessageKey } from '../../domain/policy/types';
import type { OrgPolicy } from '../policy/org-policy';
import { systemAuthor, type Thread } from './thread';

/**
 * Tells the visitor something, in the policy's words, the conversation's language and the organisation's voice
 * (design §2: everything the visitor must know is said).
 *
 * @param values of the templates' variables, beyond the organisation's name
 */
export function tell(
  thread: Thread,
  policy: OrgPolicy,
  keys: readonly MessageKey[],
  values: MessageValues,
): void {
  for (const key of keys) {
    const text = renderMessage(
      policy.document,
      key,
      thread.language,
      { orgName: policy.org.name, ...values },
      policy.voice,
    );
    if (text === '') continue;
    thread.say({
      author: systemAuthor(policy.voice.botName),
      text,
      clientId: `${key}-${uuid()}`,
      meta: { template: key },
    });
  }
}

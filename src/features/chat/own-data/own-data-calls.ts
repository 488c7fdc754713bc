import { anyAnswer, createRequest } from '../../shared/api/request';
import type { ChatController } from '../state/chat-controller';
import { problem } from '../wire/problem';
import { contactDetails } from '../wire/schemas';
import { object, string } from '../wire/shape';

const request = createRequest(problem);
const onItsWay = object({ sentTo: string });

/** Where the visitor is known to read; null when nobody knows. */
export async function knownAddress(controller: ChatController): Promise<string | null> {
  const known = await controller.withToken((token) => request('/api/chat/lead', contactDetails, { token }));
  return known.email;
}

/** Mails the conversation. @param email null: where the visitor is known to read */
export function mailTranscript(
  controller: ChatController,
  email: string | null,
): Promise<{ sentTo: string }> {
  const body = email === null ? {} : { email };
  return controller.withToken((token) => request('/api/chat/transcript', onItsWay, { token, body }));
}

/** Deletes everything of the visitor, here too: what this page remembers of them is gone with it. */
export async function eraseOwnData(controller: ChatController, slug: string): Promise<void> {
  await controller.withToken((token) =>
    request('/api/chat/me', anyAnswer, { token, method: 'DELETE', timeoutMs: 60_000 }),
  );
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(`baton:chat:${slug}:`));
    for (const key of own) localStorage.removeItem(key);
  } catch {
    // Blocked storage remembers nothing.
  }
}

import type { PageMessage } from '../../../contracts/embed-messages';
import type { ChatController } from '../state/chat-controller';
import { isStorageKept } from './stored-in-frame';

const STEP_MS = 250;
const SESSION_MS = 10_000;
const REALTIME_MS = 6_000;

/** What a self-test wants to know of the chat in its frame. */
export async function diagnose(
  controller: Pick<ChatController, 'getState' | 'isConnected'>,
): Promise<Omit<Extract<PageMessage, { type: 'diagnosis' }>, 'baton' | 'type'>> {
  const hasStarted = await within(SESSION_MS, () => controller.getState().boot === 'ready');
  const isConnected = hasStarted && (await within(REALTIME_MS, controller.isConnected));
  return {
    storage: isStorageKept() ? 'kept' : 'blocked',
    session: hasStarted ? 'started' : 'failed',
    realtime: isConnected ? 'connected' : 'failed',
  };
}

async function within(milliseconds: number, holds: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < milliseconds && !holds(); waited += STEP_MS) {
    await new Promise((resume) => setTimeout(resume, STEP_MS));
  }
  return holds();
}

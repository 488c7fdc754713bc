import { weighPage } from '../tests/support/page-weight';
import { startBrowserStack } from './support/browser-stack';
import { busyOffice } from './support/busy-office';

/** Gzipped JavaScript of the inbox, empty-handed and with a conversation open, and of the chat page, in kilobytes. */
export async function inboxSize() {
  const stack = await startBrowserStack();
  try {
    const office = await busyOffice(stack, { agents: 1, conversations: 1 });
    const [visitor] = office.visitors;
    const weigh = async (path: string) => {
      const context = await stack.browser.newContext({ viewport: { width: 1440, height: 900 } });
      await office.signIn(context);
      const { firstBytes, laterBytes } = await weighPage(await context.newPage(), stack.baseUrl + path);
      await context.close();
      const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
      return { firstKilobytes: kilobytes(firstBytes), laterKilobytes: kilobytes(laterBytes) };
    };
    return {
      inbox: await weigh('/inbox'),
      inboxWithConversation: await weigh(`/inbox?view=all&c=${visitor?.conversationId}`),
      chat: await weigh(`/chat/${visitor?.channel.slug}`),
    };
  } finally {
    await stack.stop();
  }
}

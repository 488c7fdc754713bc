import { readRecordings } from '../runtime/replay/read-recording';
import { replay } from '../runtime/replay/replay';
import { createMember, PASSWORD } from '../tests/factories/member';
import { expect, test } from './fixtures/test';

const HEAD = 'conversationId\tturnNumber\tutteranceId\tutterance';
const SAYS = [
  ['hello', 'Can I talk to a person please?', 'are you there?'],
  ['hi', '', 'my name is Jane Doe', 'thanks'],
  ['what do you do?', 'I want to speak to a human'],
  ['good morning', 'ok', 'bye'],
  ['Hey!', 'agent please', 'never mind'],
];
const FILE = [
  HEAD,
  ...SAYS.flatMap((said, conversation) => said.map((text, turn) => `c${conversation}\t${turn}\tu\t${text}`)),
].join('\n');

test('recorded turns are played through the API, and nothing is lost on the way', async ({
  org,
  chatChannel,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const agent = await createMember(org, { name: 'Maya Chen' });
  const { conversations, skipped } = readRecordings(FILE);
  const tally = await replay(conversations, {
    url: baseURL ?? '',
    org: org.slug,
    email: agent.email,
    password: PASSWORD,
    channel: chatChannel.slug,
    concurrency: 3,
    onProgress: () => undefined,
  });
  const report = tally.report({ skippedLines: skipped, seconds: 0 });
  expect(report).toMatchObject({
    conversations: 5,
    messages: 14,
    skippedLines: 1,
    transfersByReason: { visitor_request: 3 },
    errors: {},
    lostMessages: 0,
    doubledMessages: 0,
    seqGaps: 0,
    teamSeqGaps: 0,
    missingDecisions: 0,
    missedInboxEvents: 0,
    failed: false,
  });
  expect(report.latency.stored.count).toBe(14);
  expect(report.latency.inboxEvent.count).toBe(3);
});

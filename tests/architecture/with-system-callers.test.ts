import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Everything that sees more than one organisation (design §6). A new line here is looked at twice. */
const CALLERS = {
  'src/db/queries/channel.ts': ['findPublicChannel', 'findClosedChannel', 'findOrgOfChannel'],
  'src/db/queries/due-tasks.ts': ['findTasksToRemind'],
  'src/db/queries/due-timers.ts': ['findOverdueTimers'],
  'src/db/queries/idle-conversations.ts': ['findIdleConversations'],
  'src/db/queries/identify.ts': [
    'findMemberships',
    'findApiKey',
    'findSignInUser',
    'findOrCreateUser',
    'endSessions',
    'isOriginAllowedSomewhere',
  ],
  'src/db/queries/re-ask-material.ts': ['findUnexaminedHandoffs'],
  'src/db/queries/review-population.ts': ['findSampledUntil'],
  'src/db/queries/touch-visitor.ts': ['touchVisitor'],
  'src/db/queries/waiting-orgs.ts': ['findWaitingOrgs'],
  'src/db/repositories/alert-deliveries.ts': ['findDueDeliveries'],
  'src/db/repositories/attachments.ts': ['deleteUnsentAttachments'],
  'src/db/repositories/conversation-tallies.ts': ['addUpTallies'],
  'src/db/repositories/intent-models.ts': ['findWaitingTrainings'],
  'src/db/repositories/lead-models.ts': ['findLeftLeadTrainings'],
  'src/db/repositories/mails.ts': [
    'storeMail',
    'claimMail',
    'markMailSent',
    'markMailFailed',
    'listUnsentMails',
  ],
  'src/db/repositories/metric-dirty.ts': ['findOrgsBehind', 'findOrgsWithMetrics'],
  'src/db/repositories/metric-state.ts': ['analyseParts'],
  'src/db/repositories/outbox.ts': ['deletePublished', 'sweepOutbox'],
  'src/db/repositories/rate-limits.ts': ['countInWindows', 'forgetWindows', 'deleteEndedWindows'],
  'src/db/repositories/reply-mails.ts': ['findDueReplyMails'],
  'src/db/repositories/rescoring.ts': ['findLeftRescorings'],
  'src/db/repositories/sign-in-tokens.ts': ['insertSignInToken', 'consumeSignInToken', 'markEmailVerified'],
  'src/db/repositories/turns.ts': ['findStaleTurns'],
  'src/db/repositories/visitor-addresses.ts': ['forgetOldAddresses'],
  'src/db/repositories/worker-heartbeat.ts': ['beat', 'lastBeat'],
  'src/db/repositories/wrap-up.ts': ['findEndedWrapUps'],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^src\/db\/generated\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Names of the functions of a file in which `withSystem` is called. */
function callersIn(text: string): string[] {
  const names = [...text.matchAll(/function (\w+)|withSystem\(/g)].reduce<{
    current: string;
    found: string[];
  }>(
    ({ current, found }, [call, name]) =>
      name ? { current: name, found } : { current, found: call ? [...found, current] : found },
    { current: '', found: [] },
  ).found;
  return [...new Set(names)];
}

describe('work across organisations', () => {
  test('is done by these functions and no others', () => {
    const callers = sources
      .filter(({ file, text }) => file !== 'src/db/system.ts' && text.includes('withSystem('))
      .map(({ file, text }) => [file, callersIn(text)] as const);
    expect(Object.fromEntries(callers)).toEqual(CALLERS);
  });

  test('has no other way to the database than withSystem', () => {
    const reach = sources.filter(({ text }) => /\bdatabase\.prisma\b|\.prisma\.\$/.test(text));
    expect(reach.map(({ file }) => file).sort()).toEqual(['src/db/system.ts', 'src/db/tenant.ts']);
  });
});

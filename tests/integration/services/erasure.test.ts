import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { listMessages as listMessagesCall } from '../../../src/contracts/operations/chat';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { conversationLinks } from '../../../src/server/auth/conversation-links';
import { services } from '../../../src/server/services';
import { raiseAlert } from '../../../src/services/alerts/raise-alert';
import { getMetrics } from '../../../src/services/analytics/get-metrics';
import { readTeamAttachment } from '../../../src/services/attachments/read-attachment';
import { uploadOwnAttachment } from '../../../src/services/attachments/upload-own-attachment';
import { runTurn } from '../../../src/services/bot/run-turn';
import { postMessage } from '../../../src/services/chat/post-message';
import { rateConversation } from '../../../src/services/chat/rate-conversation';
import { requestHandoff } from '../../../src/services/chat/request-handoff';
import { startSession } from '../../../src/services/chat/start-session';
import { trackEvent } from '../../../src/services/chat/track-event';
import { updateOwnLead } from '../../../src/services/chat/update-own-lead';
import { visitorTyping } from '../../../src/services/chat/visitor-typing';
import { systemContext } from '../../../src/services/context';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { snoozeConversation } from '../../../src/services/conversations/snooze-conversation';
import { putDraft } from '../../../src/services/drafts/put-draft';
import { eraseLead } from '../../../src/services/erasure/erase-lead';
import { eraseOwnData } from '../../../src/services/erasure/erase-own-data';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { getHandoff } from '../../../src/services/handoffs/get-handoff';
import { giveFeedback } from '../../../src/services/handoffs/give-feedback';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { setInboxSettings } from '../../../src/services/inbox-settings/inbox-settings';
import { getLead } from '../../../src/services/leads/get-lead';
import { listLeads } from '../../../src/services/leads/list-leads';
import { editOwnMessage } from '../../../src/services/messages/change-own-message';
import { mailUnseenReplies } from '../../../src/services/reply-mails/mail-unseen-replies';
import { mailTranscript } from '../../../src/services/transcripts/mail-transcript';
import { inTenant } from '../../../src/services/work';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { leavesAddress } from '../../factories/lead-email';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { testBrain } from '../../support/bot-talk';
import { findWords } from '../../support/find-words';
import { listening } from '../../support/heard-events';
import { refused } from '../http/support/call';

/** A word that nobody else says, for one test. */
const newMark = () => `zqx${randomUUID().replaceAll('-', '')}`;
const admitAll = async () => {};
const year = {
  from: '2020-01-01',
  granularity: 'day' as const,
  breakdown: ['channel', 'language', 'scoreBand', 'reason', 'member'] as const,
  distribution: ['waitBand', 'weekHour'] as const,
};
/** Without the moment at which it was made. */
const metricsOf = async (manager: TestMember) => {
  const report = await getMetrics(manager.ctx, {
    ...year,
    breakdown: [...year.breakdown],
    distribution: [...year.distribution],
  });
  return { ...report, current: { ...report.current, asOf: null } };
};

/** A visitor who puts the mark everywhere they can, and people and the product who repeat it. */
async function plant(
  org: TestOrg,
  maya: TestMember,
  mark: string,
): Promise<TestVisitor & { attachmentId: string }> {
  const channel = await createChannel(org);
  const visitor = await startVisitor(channel);
  const { ctx, conversationId } = visitor;
  const brain = testBrain();
  const bot = async (text: string) => {
    const said = await visitorSays(visitor, text);
    await runTurn(systemContext(services(), org.id), { conversationId, brain });
    return said;
  };
  await startSession(services(), {
    channel: channel.slug,
    known: { visitorId: visitor.id, orgId: org.id, version: 1 },
    mayUse: () => true,
    timeZone: `Mars/${mark}`,
    page: { url: `https://shop.test/${mark}`, title: mark },
    realtime: { key: '', cluster: '', host: null, port: null, tls: false, hosted: false },
  });
  await trackEvent(ctx, {
    type: 'page_view',
    url: `https://shop.test/${mark}?name=${mark}`,
    title: `About ${mark}`,
  });
  await trackEvent(ctx, { type: 'cart_changed', properties: { item: mark } });
  await bot(`My name is ${mark} and I work at ${mark} Inc`);
  await bot(`Do you sell the ${mark} flux capacitor in mauve?`);
  await updateOwnLead(ctx, {
    name: mark,
    email: `${mark}@example.test`,
    phone: `+49 170 1234567`,
    company: `${mark} Ltd`,
  });
  const file = await uploadOwnAttachment(ctx, {
    bytes: new TextEncoder().encode(`Secret: ${mark}`),
    name: `${mark}.txt`,
  });
  await uploadOwnAttachment(ctx, { bytes: new TextEncoder().encode(`Unsent: ${mark}`), name: 'unsent.txt' });
  const first = await postMessage(ctx, {
    clientId: `${mark}-1`,
    text: `See ${mark}`,
    attachmentIds: [file.id],
  });
  await editOwnMessage(ctx, { messageId: first.answer.message.id, text: `See the ${mark} file` });
  await requestHandoff(ctx);
  await postMessage(ctx, {
    clientId: randomUUID(),
    text: 'Did you see it?',
    quotedMessageId: first.answer.message.id,
  });
  await visitorTyping(ctx, { typing: true, text: `I am typing ${mark}` });
  const { handoff } = await getConversation(maya.ctx, { conversationId });
  if (!handoff) throw new Error('asking opens an episode');
  await acceptHandoff(maya.ctx, { handoffId: handoff.id, overrideCapacity: false });
  const says = (text: string, isNote: boolean) =>
    postTeamMessage(maya.ctx, { conversationId, clientId: randomUUID(), text, private: isNote });
  await says(`Hello ${mark}, I am Maya.`, false);
  await says(`${mark} is in a hurry`, true);
  await putDraft(maya.ctx, { conversationId, private: false, text: `Dear ${mark}`, ageMs: 0 });
  await withSystem(services().database, async (client) => {
    await client.$executeRaw`update reply_mail set "dueAt" = now() - interval '1 minute'`;
    await client.$executeRaw`update visitor set "lastSeenAt" = now() - interval '1 hour' where id = ${visitor.id}::uuid`;
  });
  await mailUnseenReplies(systemContext(services(), org.id), { conversationId, links: conversationLinks() });
  await mailTranscript(ctx, { links: conversationLinks(), admit: admitAll });
  await mailTranscript(ctx, { email: 'other@example.test', links: conversationLinks(), admit: admitAll });
  await inTenant(systemContext(services(), org.id), (work) =>
    raiseAlert(work, {
      kind: 'hot_lead',
      title: `${mark} is hot`,
      text: `${mark} wrote`,
      about: 'test',
      conversationId,
      to: { managersOnly: true },
    } as never),
  );
  await withSystem(services().database, (client) =>
    client.task.create({
      data: {
        orgId: org.id,
        conversationId,
        kind: 'callback',
        title: `Call ${mark}`,
        contact: { name: mark },
        dueAt: new Date(Date.now() + 3_600_000),
        doneNote: mark,
      },
    }),
  );
  await resolveHandoff(maya.ctx, { handoffId: handoff.id, outcome: 'qualified', note: `${mark} buys` });
  await rateConversation(ctx, { rating: 5, comment: `Thanks says ${mark}` });
  await giveFeedback(maya.ctx, {
    handoffId: handoff.id,
    rightTime: 'on_time',
    rightReason: true,
    enoughContext: true,
    comment: `${mark} was clear`,
  });
  const deaf = { ...ctx, realtime: { ...ctx.realtime, publish: () => Promise.reject(new Error('down')) } };
  await updateOwnLead(deaf, { name: `${mark} again` });
  await postMessage(deaf, { clientId: randomUUID(), text: `One more thing, ${mark}` });
  return { ...visitor, attachmentId: file.id };
}

async function office() {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  const maya = await createMember(org, { name: 'Maya' });
  await setInboxSettings(manager.ctx, { livePreview: true });
  return { org, manager, maya };
}

test('after a visitor had their data deleted, no word of theirs is left in any table', {
  timeout: 120_000,
}, async () => {
  const mark = newMark();
  const { org, maya } = await office();
  const visitor = await plant(org, maya, mark);
  const planted = await findWords(mark);
  for (const place of [
    'alert.title',
    'attachment.name',
    'attachment_content.bytes',
    'context_packet.document',
    'conversation.botState',
    'conversation.lastMessagePreview',
    'csat_rating.comment',
    'draft.text',
    'handoff.outcomeNote',
    'handoff_feedback.comment',
    'lead.email',
    'lead.fields',
    'lead_field_change.entry',
    'lead_signal.properties',
    'lead_signal.title',
    'lead_signal.url',
    'mail.html',
    'mail.recipient',
    'mail.text',
    'message.authorName',
    'message.clientId',
    'message.text',
    'outbox_event.payload',
    'task.contact',
    'task.doneNote',
    'task.title',
    'unanswered_question.text',
    'visitor.timeZone',
  ]) {
    expect(planted).toContain(place);
  }
  await eraseOwnData(visitor.ctx);
  expect(await findWords(mark)).toEqual([]);
});

test('the figures of the past stay what they were', { timeout: 120_000 }, async () => {
  const mark = newMark();
  const { org, manager, maya } = await office();
  const visitor = await plant(org, maya, mark);
  await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya);
  // What was written last opened nothing: the episode is resolved.
  const before = await metricsOf(manager);
  expect(JSON.stringify(before)).toContain('"numerator":1');
  await eraseOwnData(visitor.ctx);
  expect(await metricsOf(manager)).toEqual(before);
});

test('the visitor’s token counts no more, and their files are nobody’s', { timeout: 120_000 }, async () => {
  const mark = newMark();
  const { org, maya } = await office();
  const visitor = await plant(org, maya, mark);
  const file = { conversationId: visitor.conversationId, attachmentId: visitor.attachmentId };
  expect((await readTeamAttachment(maya.ctx, file)).name).toBe(`${mark}.txt`);
  await eraseOwnData(visitor.ctx);
  await expect(readTeamAttachment(maya.ctx, file)).rejects.toMatchObject({ code: 'not_found' });
  const answer = await refused(listMessagesCall, { token: visitor.token, query: { after: 0 } });
  expect(answer.status).toBe(401);
  const again = await startSession(services(), {
    channel: visitor.channel.slug,
    known: { visitorId: visitor.id, orgId: org.id, version: 1 },
    mayUse: () => true,
    realtime: { key: '', cluster: '', host: null, port: null, tls: false, hosted: false },
  });
  expect(again.visitor.id).not.toBe(visitor.id);
  expect(again.messages).toHaveLength(1);
});

test('open episodes end first, each as its state allows, and the team is told why', async () => {
  const { org, maya } = await office();
  const channel = await createChannel(org);
  const [waiting, accepted, engaged, snoozed] = [
    await openHandoffFor(await startVisitor(channel)),
    await acceptedHandoffFor(await startVisitor(channel), maya),
    await acceptedHandoffFor(await startVisitor(channel), maya),
    await acceptedHandoffFor(await startVisitor(channel), maya),
  ];
  for (const { conversationId } of [engaged, snoozed]) {
    const reply = { conversationId, clientId: randomUUID(), text: 'Hello', private: false };
    await postTeamMessage(maya.ctx, reply);
  }
  await snoozeConversation(maya.ctx, { conversationId: snoozed.conversationId, until: null });
  const endings = [];
  for (const { id, conversationId, visitor } of [waiting, accepted, engaged, snoozed]) {
    const heard = listening(visitor.ctx);
    await eraseOwnData(heard.ctx);
    const { handoff } = await getHandoff(maya.ctx, { handoffId: id });
    const { messages, conversation } = await getThread(maya.ctx, { conversationId, after: 0 });
    endings.push([
      handoff.status,
      conversation.status,
      heard.events.some(({ event }) => event === 'handoff.ended'),
    ]);
    expect(messages.at(-1)).toMatchObject({ private: true, author: { kind: 'system' } });
    expect(messages.at(-1)?.text).toMatch(/^The visitor had their data deleted/);
    expect(messages.slice(0, -1).every(({ text, retractedAt }) => text === '' && retractedAt !== null)).toBe(
      true,
    );
  }
  expect(endings).toEqual([
    ['cancelled', 'closed', true],
    ['abandoned', 'closed', true],
    ['resolved', 'closed', true],
    ['resolved', 'closed', true],
  ]);
});

test('open windows of the team hear of it, in words without the person', async () => {
  const mark = newMark();
  const { org, maya } = await office();
  const visitor = await startVisitor(await createChannel(org));
  const seen = await visitorSays(visitor, `I am ${mark}`);
  await updateOwnLead(visitor.ctx, { name: mark });
  const before = await getThread(maya.ctx, { conversationId: visitor.conversationId, after: 0 });
  const heard = listening(visitor.ctx);
  await eraseOwnData(heard.ctx);
  expect(heard.events.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['message.created', 'conversation.updated', 'lead.changed']),
  );
  expect(JSON.stringify(heard.events)).not.toContain(mark);
  const after = before.conversation.lastTeamSeq ?? before.messages.length;
  const missed = await getThread(maya.ctx, { conversationId: visitor.conversationId, after });
  expect(missed.messages.find(({ id }) => id === seen.message.id)).toMatchObject({ text: '' });
});

test('nothing of a visitor who is being deleted is written any more, however late it comes', async () => {
  const mark = newMark();
  const { org } = await office();
  const visitor = await startVisitor(await createChannel(org));
  await visitorSays(visitor, 'Hello');
  await eraseOwnData(visitor.ctx);
  const late = { clientId: randomUUID(), text: mark };
  await expect(postMessage(visitor.ctx, late)).rejects.toMatchObject({ code: 'not_found' });
  await expect(updateOwnLead(visitor.ctx, { name: mark })).rejects.toMatchObject({ code: 'not_found' });
  await trackEvent(visitor.ctx, { type: 'page_view', url: `https://x.test/${mark}` });
  await expect(eraseOwnData(visitor.ctx)).rejects.toMatchObject({ code: 'not_found' });
  expect(await findWords(mark)).toEqual([]);
});

test('a manager deletes a person’s data from the lead; it is listed no more, and the deletion is on record', async () => {
  const mark = newMark();
  const { org, manager } = await office();
  const channel = await createChannel(org);
  const visitor = await startVisitor(channel);
  await visitorSays(visitor, `I am ${mark}`);
  await leavesAddress(visitor, `${mark}@example.test`);
  const { lead } = await getConversation(manager.ctx, { conversationId: visitor.conversationId });
  expect(await eraseLead(manager.ctx, { leadId: lead.id })).toEqual({ conversations: 1 });
  expect(await findWords(mark)).toEqual([]);
  const left = await getConversation(manager.ctx, { conversationId: visitor.conversationId });
  expect(left).toMatchObject({ status: 'closed', erased: true });
  expect((await listLeads(manager.ctx, { sort: 'score' } as never)).items).toEqual([]);
  expect(await getLead(manager.ctx, { leadId: lead.id })).toMatchObject({
    lead: { email: null, company: null },
    fields: [],
    journey: [],
  });
  const audit = await withTenant(services().database, org.id, ({ client }) =>
    client.auditEntry.findMany({ where: { action: 'person.erased' } }),
  );
  expect(audit).toMatchObject([
    { actorKind: 'member', actorId: manager.id, subjectId: lead.id, data: { conversations: 1 } },
  ]);
});

/** Columns that can hold a person's words or details and are emptied, or go with their row. */
const EMPTIED = `
alert.dedupeKey alert.text alert.title assistant_call.detail attachment.name attachment_content.bytes
context_packet.addendum context_packet.document conversation.botState conversation.lastMessagePreview conversation.page
csat_rating.comment decision.action decision.facts decision.moment decision.verdicts draft.text handoff.outcomeNote
handoff.whyNow handoff_event.data handoff_feedback.comment lead.company lead.contributions lead.custom lead.email
lead.fields lead.name lead.phone lead.ruleContributions lead_field_change.entry lead_field_change.field
lead_score_entry.cause lead_score_entry.contributions lead_signal.key lead_signal.kind lead_signal.properties
lead_signal.title lead_signal.url message.authorName message.clientId message.meta message.text task.contact
task.doneNote task.title timer.data turn.lastError unanswered_question.language unanswered_question.reason
unanswered_question.text unanswered_question.verdict visitor.externalId visitor.timeZone visitor_consent.language
visitor_consent.privacyUrl visitor_consent.text block.note alert_delivery.lastError alert_delivery.status alert_delivery.way
alert.kind attachment.mediaType`;

/** Columns of these tables that say nothing about anybody: states, kinds and names of the organisation's own. */
const KEPT = `
assistant_call.model assistant_call.outcome conversation.language conversation.lastMessageAuthor conversation.status
conversation.triggersFiredAt handoff.endedBy handoff.lastSpeaker handoff.outcome handoff.reason handoff.skill
handoff.status handoff.triggerId handoff.triggerName handoff_event.actorKind handoff_event.fromStatus
handoff_event.kind handoff_event.toStatus handoff_feedback.rightTime lead.band lead.currency lead.scoredBy lead.stage
lead_merge.cause lead_stage_change.fromStage lead_stage_change.toStage macro_run.clientId message.authorKey
message.authorKind block.reason conversation.spamCheck conversation.spamReview conversation.spamVerdict re_ask.field reply_mail.status review_item.reason review_item.stratum task.cancelReason task.doneHow task.kind timer.kind turn.status visitor.language`;

test('of every column near a person it is known what becomes of it', async () => {
  const rows = await withSystem(
    services().database,
    (client) => client.$queryRaw<{ name: string }[]>`
      select c.table_name || '.' || c.column_name as name from information_schema.columns c
      where c.table_schema = 'public' and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'tsvector')
        and exists (select 1 from information_schema.columns o where o.table_schema = 'public'
          and o.table_name = c.table_name and (o.table_name in ('lead', 'visitor', 'conversation')
            or o.column_name in ('leadId', 'fromLeadId', 'visitorId', 'conversationId', 'handoffId', 'attachmentId', 'alertId')))
      order by 1`,
  );
  const known = new Set([...EMPTIED.trim().split(/\s+/), ...KEPT.trim().split(/\s+/)]);
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});

import * as operations from '../../contracts/operations/conversations';
import { assignConversation as assign } from '../../services/conversations/assign-conversation';
import { closeConversation as close } from '../../services/conversations/close-conversation';
import { countConversations as count } from '../../services/conversations/count-conversations';
import { getConversation as get } from '../../services/conversations/get-conversation';
import { getThread as thread } from '../../services/conversations/get-thread';
import { listConversations as list } from '../../services/conversations/list-conversations';
import { postTeamMessage as post } from '../../services/conversations/post-team-message';
import { reopenConversation as reopen } from '../../services/conversations/reopen-conversation';
import { snoozeConversation as snooze } from '../../services/conversations/snooze-conversation';
import { teamRead as read } from '../../services/conversations/team-read';
import { teamTyping as type } from '../../services/conversations/team-typing';
import { unsnoozeConversation as unsnooze } from '../../services/conversations/unsnooze-conversation';
import { requestPerson as ask } from '../../services/handoffs/request-person';
import { takeOverConversation as takeOver } from '../../services/handoffs/take-over-conversation';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: conversations (design §8). */

export const listConversations = serve(operations.listConversations, async ({ ctx, query }) => ({
  body: await list(ctx, query),
}));

export const countConversations = serve(operations.countConversations, async ({ ctx }) => ({
  body: await count(ctx),
}));

export const getConversation = serve(operations.getConversation, async ({ ctx, params }) => ({
  body: await get(ctx, { conversationId: params.id }),
}));

export const getThread = serve(operations.getThread, async ({ ctx, params, query }) => ({
  body: await thread(ctx, { conversationId: params.id, after: query.after }),
}));

export const postTeamMessage = serve(operations.postTeamMessage, async ({ ctx, params, body }) => {
  const { answer, created } = await post(asMember(ctx), { ...body, conversationId: params.id });
  return { body: answer, status: created ? 201 : 200 };
});

export const takeOverConversation = serve(operations.takeOverConversation, async ({ ctx, params, body }) => ({
  body: await takeOver(asMember(ctx), { ...body, conversationId: params.id }),
}));

export const assignConversation = serve(operations.assignConversation, async ({ ctx, params, body }) => ({
  body: await assign(asMember(ctx), {
    conversationId: params.id,
    memberId: body.memberId,
    note: body.note,
  }),
}));

export const snoozeConversation = serve(operations.snoozeConversation, async ({ ctx, params, body }) => {
  const until = body.until === null ? null : new Date(body.until);
  return { body: { conversation: await snooze(asMember(ctx), { conversationId: params.id, until }) } };
});

export const unsnoozeConversation = serve(operations.unsnoozeConversation, async ({ ctx, params }) => ({
  body: { conversation: await unsnooze(asMember(ctx), { conversationId: params.id }) },
}));

export const closeConversation = serve(operations.closeConversation, async ({ ctx, params }) => ({
  body: { conversation: await close(asMember(ctx), { conversationId: params.id }) },
}));

export const reopenConversation = serve(operations.reopenConversation, async ({ ctx, params }) => ({
  body: { conversation: await reopen(asMember(ctx), { conversationId: params.id }) },
}));

export const requestPerson = serve(operations.requestPerson, async ({ ctx, params, body }) => ({
  body: await ask(ctx, { ...body, conversationId: params.id }),
}));

export const teamTyping = serve(operations.teamTyping, async ({ ctx, params, body }) => {
  await type(asMember(ctx), { ...body, conversationId: params.id });
  return { body: undefined };
});

export const teamRead = serve(operations.teamRead, async ({ ctx, params, body }) => {
  await read(ctx, { ...body, conversationId: params.id });
  return { body: undefined };
});

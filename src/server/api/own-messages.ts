import * as operations from '../../contracts/operations/own-messages';
import { editOwnMessage, retractOwnMessage } from '../../services/messages/change-own-message';
import {
  editTeamMessage as editOfTeam,
  retractTeamMessage as retractOfTeam,
} from '../../services/messages/change-team-message';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** What authors do with their own messages. */

export const editMessage = serve(operations.editMessage, async ({ ctx, params, body }) => ({
  body: { message: await editOwnMessage(ctx, { messageId: params.id, text: body.text }) },
}));

export const retractMessage = serve(operations.retractMessage, async ({ ctx, params }) => ({
  body: { message: await retractOwnMessage(ctx, { messageId: params.id }) },
}));

export const editTeamMessage = serve(operations.editTeamMessage, async ({ ctx, params, body }) => {
  const input = { conversationId: params.id, messageId: params.messageId, text: body.text };
  return { body: { message: await editOfTeam(asMember(ctx), input) } };
});

export const retractTeamMessage = serve(operations.retractTeamMessage, async ({ ctx, params }) => {
  const input = { conversationId: params.id, messageId: params.messageId };
  return { body: { message: await retractOfTeam(asMember(ctx), input) } };
});

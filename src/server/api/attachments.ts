import * as operations from '../../contracts/operations/attachments';
import { readOwnAttachment, readTeamAttachment } from '../../services/attachments/read-attachment';
import { uploadOwnAttachment } from '../../services/attachments/upload-own-attachment';
import { uploadTeamAttachment as uploadOfTeam } from '../../services/attachments/upload-team-attachment';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Files of both sides. */

export const uploadAttachment = serve(operations.uploadAttachment, async ({ ctx, query, body }) => ({
  body: { attachment: await uploadOwnAttachment(ctx, { bytes: body, name: query.name }) },
}));

export const getAttachment = serve(operations.getAttachment, async ({ ctx, params }) => ({
  body: await readOwnAttachment(ctx, { attachmentId: params.id }),
}));

export const uploadTeamAttachment = serve(
  operations.uploadTeamAttachment,
  async ({ ctx, params, query, body }) => {
    const input = { bytes: body, name: query.name, conversationId: params.id };
    return { body: { attachment: await uploadOfTeam(asMember(ctx), input) } };
  },
);

export const getTeamAttachment = serve(operations.getTeamAttachment, async ({ ctx, params }) => ({
  body: await readTeamAttachment(ctx, { conversationId: params.id, attachmentId: params.attachmentId }),
}));

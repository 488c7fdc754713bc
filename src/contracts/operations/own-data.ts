import { z } from 'zod';
import { erasedSchema, mailTranscriptBody, transcriptOnItsWaySchema } from '../api/own-data';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** What visitors may ask for of their own data, and the team on their behalf. */

export const mailTranscript = defineOperation({
  id: 'mailTranscript',
  method: 'post',
  path: '/api/chat/transcript',
  summary: 'Mails the visitor their conversation; an address that wants no mail gets none',
  auth: 'visitor',
  body: mailTranscriptBody,
  response: transcriptOnItsWaySchema,
  status: 202,
});

export const eraseOwnData = defineOperation({
  id: 'eraseOwnData',
  method: 'delete',
  path: '/api/chat/me',
  summary: 'Deletes everything that the visitor has said and given; their token counts no more',
  auth: 'visitor',
});

export const eraseLead = defineOperation({
  id: 'eraseLead',
  method: 'delete',
  path: '/api/v1/orgs/{org}/leads/{id}/data',
  summary: 'Deletes a person’s data: words, files, contact details and history; figures stay',
  auth: 'team',
  permission: 'leads.erase',
  params: z.object({ org: z.string().max(80), id }),
  response: erasedSchema,
});

export const unsubscribe = defineOperation({
  id: 'unsubscribe',
  method: 'post',
  path: '/api/mail/unsubscribe',
  summary: 'Ends mail to the address that a link was made for (RFC 8058)',
  auth: 'public',
  form: true,
  query: z.object({ token: z.string().max(2_000) }),
  body: z.unknown().transform(() => undefined),
});

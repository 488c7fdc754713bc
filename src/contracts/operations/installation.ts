import { z } from 'zod';
import { INSTALLATION_CHECKS } from '../../domain/channels/inspect-installation';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

const installationFindingSchema = z.object({
  check: z.enum(INSTALLATION_CHECKS),
  /** `unknown`: only the page itself can tell. */
  verdict: z.enum(['good', 'problem', 'unknown']),
  words: z.string(),
});

export const checkInstallation = defineOperation({
  id: 'checkInstallation',
  method: 'post',
  path: '/api/v1/orgs/{org}/channels/{id}/installation',
  summary: 'Looks at a page of a customer’s site for what keeps the widget from showing on it',
  auth: 'team',
  permission: 'channels.manage',
  params: z.object({ org: z.string().max(80), id }),
  body: z.object({
    url: z.url({ protocol: /^https?$/, error: 'An address such as https://www.example.com' }).max(2_000),
  }),
  response: z.object({ findings: z.array(installationFindingSchema) }),
});

import { discardPolicyDraft, getPolicy, savePolicyDraft } from '@/server/api/policies';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  getPolicy,
  savePolicyDraft,
  discardPolicyDraft,
);

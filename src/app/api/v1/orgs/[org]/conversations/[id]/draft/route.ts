import { deleteDraft, putDraft } from '@/server/api/drafts';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(deleteDraft, putDraft);

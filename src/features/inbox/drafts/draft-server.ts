import { deleteDraft, listDrafts, putDraft } from '../../../contracts/operations/drafts';
import { ApiError } from '../../shared/api/api-error';
import type { TeamApi } from '../../shared/api/team-api';
import { noticeExpiry } from '../../shared/session/session-expiry';
import type { DraftServer } from './draft-desk';

/** A conversation that is gone, or that one may not write in any more, keeps no draft. */
const isRefused = (error: unknown) =>
  error instanceof ApiError && (error.status === 404 || error.status === 403);

/** Drafts through the team API. */
export function draftServer(api: TeamApi): DraftServer {
  return {
    list: async () => (await api.call(listDrafts)).items,
    put: async (conversationId, { text, private: isNote, ageMs }) => {
      try {
        const body = { text, private: isNote, ageMs };
        return (await api.call(putDraft, { params: { id: conversationId }, body })).draft;
      } catch (error) {
        noticeExpiry(error);
        if (!isRefused(error)) throw error;
        return { conversationId, private: isNote, text, updatedAt: new Date().toISOString() };
      }
    },
    remove: async (conversationId, isNote) => {
      try {
        const query = { private: isNote ? 'true' : 'false' } as const;
        await api.call(deleteDraft, { params: { id: conversationId }, query });
      } catch (error) {
        noticeExpiry(error);
        if (!isRefused(error)) throw error;
      }
    },
  };
}

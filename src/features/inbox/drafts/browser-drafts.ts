import type { TeamApi } from '../../shared/api/team-api';
import { createDraftStore } from '../composer/draft-store';
import { createDraftDesk, type DraftDesk } from './draft-desk';
import { draftServer } from './draft-server';

/** The drafts of a member in this browser tab. */
export function browserDrafts(api: TeamApi, memberId: string): DraftDesk {
  return createDraftDesk({
    server: draftServer(api),
    store: createDraftStore(() => localStorage, memberId),
    now: Date.now,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
}

import { mergePolicies } from '../../../domain/policy/merge-policies';
import { isSameJson } from '../../../domain/policy/same-value';
import type { PolicyDocument } from '../../../domain/policy/types';

/** A draft in this window: what is typed, and what the server has. */
export interface DraftSync {
  readonly version: number;
  readonly revision: number;
  /** As the server has it at this revision. */
  readonly saved: PolicyDocument;
  readonly document: PolicyDocument;
  readonly phase: 'idle' | 'saving' | 'failed';
  /** Why the last save failed, in words. */
  readonly trouble: string | null;
  /** Somebody else changed the same things: theirs, in place of mine. */
  readonly theirs: PolicyDocument | null;
}

export interface ServerDraft {
  readonly version: number;
  readonly revision: number;
  readonly document: PolicyDocument;
}

export function startSync({ version, revision, document }: ServerDraft): DraftSync {
  return { version, revision, saved: document, document, phase: 'idle', trouble: null, theirs: null };
}

export function isUnsaved({ document, saved }: DraftSync): boolean {
  return document !== saved && !isSameJson(document, saved);
}

/** The server took what was sent; what was typed since is still to be saved. */
export function afterSave(sync: DraftSync, sent: PolicyDocument, revision: number): DraftSync {
  return { ...sync, saved: sent, revision, phase: 'idle', trouble: null };
}

/** Somebody else has saved: both people's changes together, and theirs at hand where both changed the same. */
export function afterOthersSave(sync: DraftSync, server: ServerDraft): DraftSync {
  if (server.version === sync.version && server.revision <= sync.revision) return sync;
  const { mine, theirs } = mergePolicies(sync.saved, sync.document, server.document);
  return {
    version: server.version,
    revision: server.revision,
    saved: server.document,
    document: mine,
    phase: 'idle',
    trouble: null,
    theirs: isSameJson(mine, theirs) ? null : theirs,
  };
}

/** What the person reads about it. */
export function savedWords(sync: DraftSync): string {
  if (sync.phase === 'failed') return 'Not saved';
  if (sync.phase === 'saving') return 'Saving…';
  return isUnsaved(sync) ? 'Unsaved changes' : 'Saved';
}

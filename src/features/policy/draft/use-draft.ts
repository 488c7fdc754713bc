'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { getPolicy, openPolicyDraft, savePolicyDraft } from '../../../contracts/operations/policies';
import type { PolicyDocument } from '../../../domain/policy/types';
import { ApiError } from '../../shared/api/api-error';
import { useTeamApi } from '../../shared/team/team-context';
import {
  afterOthersSave,
  afterSave,
  type DraftSync,
  isUnsaved,
  type ServerDraft,
  startSync,
} from './draft-sync';

/** Typing that pauses this long is saved. */
const PAUSE_MS = 700;
const RETRY_MS = 4_000;

export type ChangeDocument = (change: (document: PolicyDocument) => PolicyDocument) => void;

export interface Draft {
  readonly sync: DraftSync;
  readonly change: ChangeDocument;
  /** Saves at once. @returns the draft as the server then has it, or null when it could not be saved */
  flush(): Promise<DraftSync | null>;
  /** After a collision: keep mine, or take theirs. */
  settle(choice: 'mine' | 'theirs'): void;
}

/** The shared draft with autosave. One save is on its way at a time, made from the revision it names. */
export function useDraft(server: ServerDraft): Draft {
  const api = useTeamApi();
  const client = useQueryClient();
  const [sync, setSync] = useState(() => startSync(server));
  const latest = useRef(sync);
  const saving = useRef<Promise<void> | null>(null);

  const put = (next: DraftSync) => {
    latest.current = next;
    setSync(next);
  };

  const fail = (error: unknown) =>
    put({ ...latest.current, phase: 'failed', trouble: error instanceof Error ? error.message : null });

  async function takeInOthers() {
    const { policy, document } = await api.call(openPolicyDraft);
    put(afterOthersSave(latest.current, { ...policy, document }));
  }

  async function saveOnce(): Promise<void> {
    const { version, revision, document } = latest.current;
    put({ ...latest.current, phase: 'saving' });
    try {
      const body = { revision, document: JSON.parse(JSON.stringify(document)) };
      const summary = await api.call(savePolicyDraft, { params: { version }, body });
      put(afterSave(latest.current, document, summary.revision));
      void client.invalidateQueries({ queryKey: ['policies'] });
    } catch (error) {
      const isLate = error instanceof ApiError && (error.code === 'conflict' || error.code === 'not_found');
      if (isLate) await takeInOthers().catch(fail);
      else fail(error);
    }
  }

  function save(): Promise<void> {
    saving.current ??= saveOnce().finally(() => {
      saving.current = null;
    });
    return saving.current;
  }

  const saveNow = useEffectEvent(() => void save());
  const lookForOthers = useEffectEvent(async () => {
    if (isUnsaved(latest.current) || saving.current) return;
    const { version } = latest.current;
    const detail = await api.call(getPolicy, { params: { version } }).catch(() => null);
    if (!detail) return;
    if (detail.policy.status !== 'draft') await takeInOthers().catch(() => undefined);
    else put(afterOthersSave(latest.current, { ...detail.policy, document: detail.document }));
  });

  const unsaved = isUnsaved(sync);
  useEffect(() => {
    if (!unsaved || sync.phase === 'saving') return;
    const timer = setTimeout(saveNow, sync.phase === 'failed' ? RETRY_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [unsaved, sync]);

  useEffect(() => {
    const onFocus = () => void lookForOthers();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  // Leaving for another page of the product saves what the pause has not.
  useEffect(() => () => void (isUnsaved(latest.current) ? saveNow() : undefined), []);

  return {
    sync,
    change: (change) => put({ ...latest.current, document: change(latest.current.document) }),
    async flush() {
      for (let tries = 0; tries < 3 && isUnsaved(latest.current); tries += 1) await save();
      return isUnsaved(latest.current) || latest.current.phase === 'failed' ? null : latest.current;
    },
    settle: (choice) => {
      const { theirs, document } = latest.current;
      put({ ...latest.current, theirs: null, document: choice === 'theirs' && theirs ? theirs : document });
    },
  };
}

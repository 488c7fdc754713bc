'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { notify } from '../../../components/ui/toast';
import { checkLeadImport, importLeads } from '../../../contracts/operations/leads';
import { IMPORT_BYTES, type ImportMapping } from '../../../domain/leads/import/targets';
import { decodeText } from '../../../domain/text/decode-text';
import { useTeamApi } from '../../shared/team/team-context';
import { LEADS_KEY } from '../state/use-leads';

interface ChosenFile {
  readonly fileName: string;
  readonly csv: string;
  /** The same for every attempt at this file: an answer that was lost imports nothing twice. */
  readonly requestId: string;
}

/** A file on its way in: read here, checked by the server, then imported. */
export function useImport(onImported: () => void) {
  const api = useTeamApi();
  const client = useQueryClient();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const check = useMutation({
    mutationFn: ({ fileName, csv, mapping }: ChosenFile & { mapping?: ImportMapping }) =>
      api.call(checkLeadImport, { body: { fileName, csv, ...(mapping ? { mapping: [...mapping] } : {}) } }),
  });
  const take = useMutation({
    mutationFn: (rows: 'all' | 'valid') => {
      if (!file || !check.data) throw new Error('No file was checked');
      return api.call(importLeads, { body: { ...file, mapping: check.data.mapping, rows } });
    },
    onSuccess: ({ created, changed, skipped }) => {
      void client.invalidateQueries({ queryKey: LEADS_KEY });
      const left = skipped > 0 ? `, ${skipped} left out` : '';
      notify.done('The leads were imported', `${created} new, ${changed} changed${left}`);
      onImported();
    },
  });
  const choose = async (chosen: File) => {
    take.reset();
    check.reset();
    setFile(null);
    if (chosen.size > IMPORT_BYTES) {
      setUnreadable(`The file is larger than ${IMPORT_BYTES / 1024 / 1024} MB. Split it`);
      return;
    }
    const decoded = decodeText(new Uint8Array(await chosen.arrayBuffer()));
    if ('problem' in decoded) {
      setUnreadable(decoded.problem);
      return;
    }
    setUnreadable(null);
    const next = { fileName: chosen.name, csv: decoded.text, requestId: crypto.randomUUID() };
    setFile(next);
    check.mutate(next);
  };
  const reset = () => {
    setFile(null);
    setUnreadable(null);
    check.reset();
    take.reset();
  };
  const remap = (mapping: ImportMapping) => file && check.mutate({ ...file, mapping });
  return { file, unreadable, check, take, choose, remap, reset };
}

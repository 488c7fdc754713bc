'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { PolicySurroundingsView } from '../../../contracts/api/policy-editor';
import type { PolicyNames } from '../../../domain/policy/policy-names';
import type { PolicyDocument } from '../../../domain/policy/types';
import type { PolicyProblem } from '../../../domain/policy/validation/problem';
import type { ChangeDocument } from '../draft/use-draft';

export interface Editor {
  readonly document: PolicyDocument;
  readonly change: ChangeDocument;
  readonly problems: readonly PolicyProblem[];
  readonly surroundings: PolicySurroundingsView;
  readonly names: PolicyNames;
}

const EditorContext = createContext<Editor | null>(null);

export function EditorProvider({ editor, children }: { editor: Editor; children: ReactNode }) {
  return <EditorContext value={editor}>{children}</EditorContext>;
}

/** The draft that is open in the editor, and how to change it. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor needs an EditorProvider above it');
  return editor;
}

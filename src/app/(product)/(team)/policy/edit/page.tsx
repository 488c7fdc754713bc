import type { Metadata } from 'next';
import { PolicyEditorPage } from '@/features/policy/editor/policy-editor-page';

export const metadata: Metadata = { title: 'Edit the policy' };

export default function Page() {
  return <PolicyEditorPage />;
}

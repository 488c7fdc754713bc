import type { Metadata } from 'next';
import { RulesPage } from '@/features/scoring/rules/rules-page';

export const metadata: Metadata = { title: 'Scoring' };

export default function Page() {
  return <RulesPage />;
}

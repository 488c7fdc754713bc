'use client';

import { Sparkles } from 'lucide-react';
import { EmptyState } from '../../../components/ui/empty-state';

/** The language model that words the bot's answers. */
export function AssistantPage() {
  return (
    <EmptyState icon={<Sparkles />} title="No language model">
      The bot answers by itself, from the knowledge base.
    </EmptyState>
  );
}

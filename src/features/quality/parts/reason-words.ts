import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { HANDOFF_REASONS } from '../../../domain/handoff/types';

export function reasonWords(reason: string | null): string {
  return REASON_WORDS[HANDOFF_REASONS.find((one) => one === reason) ?? 'api'];
}

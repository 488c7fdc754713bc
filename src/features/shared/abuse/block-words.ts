import { BLOCK_REASONS, type BlockReason } from '../../../domain/abuse/blocks';

const REASONS: Readonly<Record<BlockReason, string>> = {
  spam: 'Spam',
  abuse: 'Abuse',
  automated: 'Automated',
  other: 'Other',
};

export const blockReasonWords = (reason: BlockReason): string => REASONS[reason];

export const REASON_ITEMS = BLOCK_REASONS.map((value) => ({ value, label: REASONS[value] }));

/** How long a block lasts, by the hours of it; an empty value is until somebody lifts it. */
export const DURATION_ITEMS = [
  { value: '24', label: 'For a day' },
  { value: '168', label: 'For a week' },
  { value: '720', label: 'For 30 days' },
  { value: 'lifted', label: 'Until it is lifted' },
] as const;
export type Duration = (typeof DURATION_ITEMS)[number]['value'];

export const hoursOf = (duration: Duration): number | null =>
  duration === 'lifted' ? null : Number(duration);

import type { Team } from '../../contracts/api/team';

export const ROUTING_WORDS = {
  pull: { label: 'Pull', words: 'Everyone sees who waits and picks.' },
  push: { label: 'Push', words: 'Each conversation is offered to one person at a time.' },
} as const;

export const STRATEGY_WORDS = {
  round_robin: 'In turn',
  least_busy: 'Least busy first',
  longest_idle: 'Longest idle first',
  lead_owner_first: 'Owner of the lead first',
} as const;

type StrategyChoice = 'policy' | keyof typeof STRATEGY_WORDS;

export const STRATEGY_OPTIONS: readonly { readonly value: StrategyChoice; readonly label: string }[] = [
  { value: 'policy', label: 'As the policy says' },
  ...Object.entries(STRATEGY_WORDS).map(([value, label]) => ({
    value: value as keyof typeof STRATEGY_WORDS,
    label,
  })),
];

/** "In turn, then to Sales after 60 s": how a team gets its conversations beyond pull and push. */
export function routingInWords(team: Team, nameOf: (teamId: string) => string | undefined): string | null {
  const { routingMode, strategy, overflow, hours, wrapUpSeconds } = team;
  const parts = [
    ...(routingMode === 'push' && strategy ? [STRATEGY_WORDS[strategy]] : []),
    ...(routingMode === 'push' && wrapUpSeconds ? [`${wrapUpSeconds} s to wrap up`] : []),
    ...(overflow ? [`after ${overflow.seconds} s to ${nameOf(overflow.teamId) ?? 'another team'}`] : []),
    ...(hours ? [hours.alwaysOpen ? 'open around the clock' : 'own hours'] : []),
  ];
  const words = parts.join(', ');
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

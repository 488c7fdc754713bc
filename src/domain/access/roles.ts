export const ROLES = ['owner', 'manager', 'agent'] as const;
export type Role = (typeof ROLES)[number];

import type { LeadColumn } from '../../../domain/leads/list/columns';

export const COLUMN_WORDS: Readonly<Record<LeadColumn | 'name', string>> = {
  name: 'Lead',
  score: 'Score',
  stage: 'Stage',
  owner: 'Owner',
  dealValue: 'Deal value',
  company: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  channel: 'Channel',
  tags: 'Tags',
  lastSeenAt: 'Last seen',
  createdAt: 'Created',
  customer: 'Customer',
};

export const NUMERIC: readonly (LeadColumn | 'name')[] = ['dealValue', 'lastSeenAt', 'createdAt'];

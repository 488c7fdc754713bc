import type { EmailKind, LeadField, ScoreGroup, ScoreSignalKind } from '../../../domain/leads/types';

export const GROUP_WORDS: Readonly<Record<ScoreGroup, string>> = { fit: 'Fit', engagement: 'Engagement' };

export const SIGNAL_WORDS: Readonly<Record<ScoreSignalKind, string>> = {
  page_view: 'Page views',
  message: 'Messages',
  intent: 'Messages about an intent',
  field_known: 'A field being known',
  field_value: 'The number in a field',
  email_kind: 'The kind of e-mail address',
  returning: 'Coming back',
  event: 'An event of your site',
};

export const FIELD_WORDS: Readonly<Record<LeadField | 'dealValue', string>> = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  company: 'Company',
  role: 'Role',
  companySize: 'Company size, in people',
  budget: 'Budget a year',
  timeline: 'Days until they start',
  useCase: 'Use case',
  dealValue: 'Deal value',
};

export const EMAIL_WORDS: Readonly<Record<EmailKind, string>> = {
  free: 'Free provider',
  student: 'University',
  business: 'Business',
};

import type { FactDefinition } from './fact-definition';

/** Facts of the moment: who could take the conversation, and where the visitor is. */
export const MOMENT_FACTS = {
  'moment.inHours': {
    type: 'boolean',
    group: 'moment',
    label: 'Within business hours',
    description: 'Whether the organisation is open now.',
    whenTrue: 'it is within business hours',
    whenFalse: 'it is outside business hours',
  },
  'moment.agentsOnline': {
    type: 'number',
    unit: 'count',
    group: 'moment',
    label: 'Agents online',
    plural: true,
    description: 'Agents who are online, busy or not.',
    min: 0,
  },
  'moment.agentsAvailable': {
    type: 'number',
    unit: 'count',
    group: 'moment',
    label: 'Agents available',
    plural: true,
    description: 'Agents who are online and have room for another conversation.',
    min: 0,
  },
  'moment.queueLength': {
    type: 'number',
    unit: 'count',
    group: 'moment',
    label: 'Visitors waiting',
    plural: true,
    description: 'Conversations that wait for a person now.',
    min: 0,
  },
  'moment.expectedWaitSeconds': {
    type: 'number',
    unit: 'seconds',
    group: 'moment',
    label: 'Expected wait',
    description: 'How long a visitor would wait for a person; unknown when nobody could come.',
    min: 0,
  },
  'moment.pagePath': {
    type: 'text',
    group: 'moment',
    label: 'Page',
    description: 'Path of the page the visitor is on, for example /pricing.',
  },
  'moment.channel': {
    type: 'text',
    group: 'moment',
    label: 'Channel',
    description: 'Slug of the channel the visitor writes on.',
  },
  'moment.language': {
    type: 'text',
    group: 'moment',
    label: 'Language',
    description: 'Language of the conversation as a two-letter code, for example de.',
  },
} as const satisfies Record<string, FactDefinition>;

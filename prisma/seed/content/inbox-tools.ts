import type { SeedMacro, SeedTag } from './types';

/** Tags of the demo organisation, and which of the conversations that people took carry them. */
export const tags: readonly SeedTag[] = [
  { name: 'Demo booked', outcomes: ['meeting_booked'] },
  { name: 'Complaint', reasons: ['frustration'] },
  { name: 'Enterprise', reasons: ['high_value'] },
  { name: 'ERP', said: '\\m(sap|netsuite|dynamics|erp|odoo)\\M' },
  { name: 'Security review', said: '\\m(security|gdpr|dsgvo|iso 27001|soc ?2|encrypt)' },
  { name: 'Pricing', said: '\\m(price|pricing|cost|discount|preis|kosten|precio|prix)' },
  { name: 'Migration', said: '\\m(migrat|switch from|move over|import our)' },
  { name: 'Spam', outcomes: ['spam'] },
];

export const macros: readonly SeedMacro[] = [
  {
    name: 'Demo booked',
    team: 'Sales',
    actions: [
      {
        type: 'send_reply',
        text: 'Wonderful, {{lead.firstName|your demo is set}}. You’ll get an invitation with the video link in a minute. See you then! {{agent.firstName}}',
      },
      { type: 'add_tags', tags: ['Demo booked'] },
      { type: 'resolve', outcome: 'meeting_booked' },
    ],
  },
  {
    name: 'One for Enterprise',
    team: null,
    actions: [
      {
        type: 'add_note',
        text: '{{lead.company|This company}} needs Enterprise: please look at volume and ERP first.',
      },
      { type: 'add_tags', tags: ['Enterprise'] },
      { type: 'assign', team: 'Enterprise' },
    ],
  },
  {
    name: 'Wait for their figures',
    team: null,
    actions: [
      {
        type: 'send_reply',
        text: 'Thank you, {{lead.firstName}}. As soon as you have the number of orders and warehouses, write here and I’ll work out the plan for you.',
      },
      { type: 'add_tags', tags: ['Pricing'] },
      { type: 'snooze', minutes: null },
    ],
  },
];

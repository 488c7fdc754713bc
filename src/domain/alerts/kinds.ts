/** What people are told about at once. */
export const ALERT_KINDS = [
  'mention',
  'hot_lead',
  'waiting_visitor',
  'policy_alert',
  'promise_due',
  'promise_broken',
  'delivery_trouble',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** How a kind is named and explained where people choose among them. */
export const ALERT_KIND_WORDS: Readonly<Record<AlertKind, { readonly name: string; readonly when: string }>> =
  {
    mention: { name: 'Mention', when: 'A colleague calls you in a private note' },
    hot_lead: { name: 'Hot lead', when: 'A lead’s score crosses the hot threshold' },
    waiting_visitor: { name: 'Waiting visitor', when: 'A visitor still waits for a person' },
    policy_alert: { name: 'Policy alert', when: 'A trigger of the policy asks for a look' },
    promise_due: { name: 'Promise due', when: 'A promise you own falls due soon' },
    promise_broken: { name: 'Promise broken', when: 'A promise passed its due time' },
    delivery_trouble: { name: 'Delivery trouble', when: 'A webhook was switched off after repeated failure' },
  };

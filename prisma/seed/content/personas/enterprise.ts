import { persona } from './persona';

/** Visitors of the enterprise page, whose team works in office hours and gets offers one at a time. */
export const enterprise = [
  persona({
    name: 'enterprise architect',
    weight: 4,
    channel: 'acme-enterprise',
    pages: ['/enterprise', '/security'],
    openness: 0.7,
    people: [300, 2_000],
    budget: [40_000, 150_000],
    says: [
      [
        'We need SSO with SAML and SCIM, also a private VPC on Azure, and in addition an audit log export into our SIEM: if a tenant fails over, how do tokens and webhooks behave?',
        'Can you run in our own Kubernetes behind a proxy with LDAP, and also sync to our SAP over a VPN if the network is down, plus encrypt payloads with our keys?',
      ],
    ],
    outcomes: [
      ['qualified', 4],
      ['meeting_booked', 4],
      ['answered', 1],
      ['lost', 1],
    ],
    winChance: 0.35,
    patienceMinutes: 8,
    goodwill: 0.9,
  }),
  persona({
    name: 'enterprise buyer',
    weight: 4,
    channel: 'acme-enterprise',
    pages: ['/enterprise', '/pricing'],
    openness: 0.8,
    people: [250, 1_200],
    budget: [30_000, 120_000],
    says: [
      [
        'Good morning, what does Enterprise cost?',
        'Hello, we are {company}. What is included in Enterprise?',
      ],
      [
        'Please connect me with a person of your enterprise team.',
        'I would like to talk to a real person about a contract.',
      ],
    ],
    outcomes: [
      ['meeting_booked', 5],
      ['qualified', 4],
      ['won', 1],
      ['not_a_fit', 1],
    ],
    winChance: 0.4,
    goodwill: 0.9,
  }),
  persona({
    name: 'enterprise reader',
    weight: 9,
    channel: 'acme-enterprise',
    pages: ['/enterprise'],
    openness: 0.3,
    people: [40, 150],
    says: [
      ['Do you offer single sign-on?', 'What is your guaranteed availability?', 'where is our data stored'],
      ['can we get an invoice instead of paying by card', 'what does onboarding on Scale cost'],
      ['thank you'],
    ],
  }),
];

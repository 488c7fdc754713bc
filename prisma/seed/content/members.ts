import type { SeedMember, SeedTeam } from './types';

/** What only some can do; a trigger may ask for it. */
export const skills: readonly string[] = ['Integrations', 'Negotiation', 'Security'];

/** The first team works from the shared inbox; the second gets offers one agent at a time, in business hours. */
export const teams: readonly SeedTeam[] = [
  { name: 'Sales', routingMode: 'pull', strategy: null, overflow: null },
  {
    name: 'Enterprise',
    routingMode: 'push',
    strategy: 'least_busy',
    overflow: { team: 'Sales', seconds: 180 },
  },
];

export const members: readonly SeedMember[] = [
  {
    email: 'owner@acme.test',
    name: 'Olivia Brandt',
    title: 'Founder',
    role: 'owner',
    teams: [],
    skills: [],
    languages: ['en'],
    capacity: 3,
  },
  {
    email: 'manager@acme.test',
    name: 'Marco Silva',
    title: 'Head of sales',
    role: 'manager',
    teams: ['Sales', 'Enterprise'],
    skills: ['Negotiation'],
    languages: ['en'],
    capacity: 4,
  },
  {
    email: 'maya@acme.test',
    name: 'Maya Chen',
    title: 'Solutions engineer',
    role: 'agent',
    teams: ['Sales'],
    skills: ['Integrations'],
    languages: ['en'],
    capacity: 5,
  },
  {
    email: 'liam@acme.test',
    name: 'Liam Novak',
    title: 'Account executive',
    role: 'agent',
    teams: ['Sales'],
    skills: [],
    languages: ['en', 'de'],
    capacity: 5,
  },
  {
    email: 'sofia@acme.test',
    name: 'Sofia Herrera',
    title: 'Account executive',
    role: 'agent',
    teams: ['Sales'],
    skills: [],
    languages: ['en', 'es', 'pt'],
    capacity: 5,
  },
  {
    email: 'jonas@acme.test',
    name: 'Jonas Weber',
    title: 'Enterprise account executive',
    role: 'agent',
    teams: ['Enterprise'],
    skills: ['Security'],
    languages: ['en', 'de'],
    capacity: 3,
  },
  {
    email: 'amelie@acme.test',
    name: 'Amélie Laurent',
    title: 'Solutions engineer',
    role: 'agent',
    teams: ['Enterprise', 'Sales'],
    skills: ['Integrations'],
    languages: ['en', 'fr'],
    capacity: 4,
  },
  {
    email: 'karim@acme.test',
    name: 'Karim Haddad',
    title: 'Account executive',
    role: 'agent',
    teams: ['Sales'],
    skills: [],
    languages: ['en', 'ar', 'fr'],
    capacity: 5,
  },
];

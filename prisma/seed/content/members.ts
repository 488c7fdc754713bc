import type { SeedMember, SeedTeam } from './types';

/** The first team works from the shared inbox; the second gets offers one agent at a time, in business hours. */
export const teams: readonly SeedTeam[] = [
  { name: 'Sales', routingMode: 'pull', strategy: null },
  { name: 'Enterprise', routingMode: 'push', strategy: 'least_busy' },
];

export const members: readonly SeedMember[] = [
  { email: 'owner@acme.test', name: 'Olivia Brandt', role: 'owner', teams: [], skills: [], capacity: 3 },
  {
    email: 'manager@acme.test',
    name: 'Marco Silva',
    role: 'manager',
    teams: ['Sales', 'Enterprise'],
    skills: ['negotiation'],
    capacity: 4,
  },
  {
    email: 'maya@acme.test',
    name: 'Maya Chen',
    role: 'agent',
    teams: ['Sales'],
    skills: ['english', 'integrations'],
    capacity: 5,
  },
  {
    email: 'liam@acme.test',
    name: 'Liam Novak',
    role: 'agent',
    teams: ['Sales'],
    skills: ['english', 'german'],
    capacity: 5,
  },
  {
    email: 'sofia@acme.test',
    name: 'Sofia Herrera',
    role: 'agent',
    teams: ['Sales'],
    skills: ['english', 'spanish', 'portuguese'],
    capacity: 5,
  },
  {
    email: 'jonas@acme.test',
    name: 'Jonas Weber',
    role: 'agent',
    teams: ['Enterprise'],
    skills: ['english', 'german', 'security'],
    capacity: 3,
  },
  {
    email: 'amelie@acme.test',
    name: 'Amélie Laurent',
    role: 'agent',
    teams: ['Enterprise', 'Sales'],
    skills: ['english', 'french', 'integrations'],
    capacity: 4,
  },
  {
    email: 'karim@acme.test',
    name: 'Karim Haddad',
    role: 'agent',
    teams: ['Sales'],
    skills: ['english', 'arabic', 'french'],
    capacity: 5,
  },
];

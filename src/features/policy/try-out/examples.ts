import type { TryStep } from '../../../domain/bot/try-out/types';

/** Conversations to begin with: each shows another part of a usual policy. */

const says = (...texts: string[]): TryStep[] => texts.map((text) => ({ kind: 'message', text }));
const opens = (...paths: string[]): TryStep[] => paths.map((path) => ({ kind: 'page', path }));

export const EXAMPLES: readonly { readonly name: string; readonly steps: readonly TryStep[] }[] = [
  {
    name: 'A promising lead',
    steps: [
      ...opens('/pricing', '/pricing', '/demo'),
      ...says(
        'Hello, I am Jane Doe from Globex',
        'My email is jane@globex.io, our budget is $15,000 per year and we want to start within two weeks',
      ),
    ],
  },
  { name: 'Asks for a person', steps: says('Hi', 'Can I speak to a real person please?') },
  {
    name: 'The bot has no answer',
    steps: says(
      'Which pigments did painters use in the bronze age?',
      'How deep is the lake behind the old mill?',
    ),
  },
  {
    name: 'A complex question',
    steps: says(
      'Can we use SAML SSO with SCIM provisioning, do webhooks retry when our endpoint is down, and if a lead comes from the German site, can it go to one team unless it is an existing customer, but only when they are online?',
      'Yes please',
    ),
  },
  {
    name: 'A frustrated visitor',
    steps: says('Hello', 'This is absolutely useless, I am furious, you idiot bot!!!'),
  },
];

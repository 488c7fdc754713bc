import type { Agent } from './agents';
import { fillIn } from './identity';
import type { Talk } from './talk';
import { command } from './transitions';

/** A public message of the owner. @returns whether it could be sent */
export function agentSays(talk: Talk, agent: Agent, line: string): boolean {
  const { story } = talk;
  if (!command(talk, { type: 'public_reply', memberId: agent.id })) return false;
  const first = agent.name.split(' ')[0] ?? agent.name;
  const identity = { ...story.identity, first: story.name?.split(' ')[0] ?? '' };
  // Without a name to fill in, "Thank you, {first}." must not become "Thank you, .".
  const text = fillIn(line, identity, first)
    .replace(/ (?=[,.!;])/g, '')
    .replace(/,(?=[.!?;,])/g, '');
  talk.say({ kind: 'agent', name: agent.name, text, agent });
  talk.save();
  return true;
}

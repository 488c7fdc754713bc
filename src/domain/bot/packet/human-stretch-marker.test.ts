import { describe, expect, it } from 'vitest';
import { humanStretchMarker } from './human-stretch-marker';
import type { TranscriptMessage } from './types';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 12, minute));
let seq = 0;
const said = (author: TranscriptMessage['author'], text: string, minute: number): TranscriptMessage => {
  seq += 1;
  return { id: `m${seq}`, seq, author, text, at: at(minute) };
};

describe('the marker of a human stretch', () => {
  it('tells what was asked and what was said last', () => {
    const marker = humanStretchMarker({
      agentName: 'Maya Chen',
      note: null,
      messages: [
        said('system', 'Maya Chen has joined.', 0),
        said('visitor', 'Can we get a discount for two years?', 1),
        said('agent', 'Yes, ten per cent.', 4),
        said('visitor', 'great', 5),
        said('agent', 'I will send the offer today.', 8),
      ],
    });
    expect(marker.split('\n')).toEqual([
      'Maya Chen had the conversation for 7 minutes (4 messages).',
      'The visitor asked “Can we get a discount for two years?”.',
      'Maya Chen said last: “I will send the offer today.”.',
    ]);
  });

  it('names what is still open, or the agent’s note', () => {
    const messages = [said('agent', 'Hello!', 0), said('visitor', 'Do you ship to Norway?', 1)];
    expect(humanStretchMarker({ agentName: 'Liam', note: null, messages })).toContain(
      'Still open: “Do you ship to Norway?”.',
    );
    const noted = humanStretchMarker({ agentName: 'Liam', note: 'Asked the warehouse team.', messages });
    expect(noted).toContain('Note: “Asked the warehouse team.”.');
    expect(noted).not.toContain('Still open');
  });

  it('does not invent anything when nothing was said', () => {
    expect(humanStretchMarker({ agentName: 'Liam', note: null, messages: [] })).toBe(
      'Liam had the conversation; nothing was said.',
    );
  });
});

import type { BrandVoice } from '../../../src/domain/policy/brand-voice';

export const brandVoice: BrandVoice = {
  botName: 'Ada',
  tone: 'friendly',
  greeting: null,
  phrasesToUse: ['Acme', 'scanner app', 'warehouse'],
  phrasesToAvoid: [
    { phrase: 'cheap', instead: 'affordable' },
    { phrase: 'unfortunately', instead: null },
    { phrase: 'ASAP', instead: 'as soon as we can' },
    { phrase: 'no-brainer', instead: 'easy decision' },
  ],
};

/** Shown as buttons under the greeting. */
export const quickReplies: readonly string[] = ['What does it cost?', 'Book a demo', 'Talk to a person'];

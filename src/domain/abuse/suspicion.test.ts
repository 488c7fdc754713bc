import { describe, expect, it } from 'vitest';
import { isTooWide, rangeAround } from './blocks';
import { isHeldBack, passage, type SpamStanding } from './suspicion';

const SUSPICIOUS: SpamStanding = { verdict: 'suspicious', review: null, check: null };
const CLEAN: SpamStanding = { verdict: 'clean', review: null, check: null };

describe('a handoff out of a suspicious conversation', () => {
  it('is held back unless the visitor asks for a person', () => {
    expect(passage(SUSPICIOUS, null)).toBe('hold');
    expect(passage({ ...SUSPICIOUS, verdict: 'flood' }, null)).toBe('hold');
    expect(passage(CLEAN, null)).toBe('go');
  });

  it('is asked about once, and given to whoever asks again or says yes', () => {
    expect(passage(SUSPICIOUS, 'asks')).toBe('ask');
    expect(passage({ ...SUSPICIOUS, check: 'asked' }, 'asks')).toBe('go');
    expect(passage({ ...SUSPICIOUS, check: 'asked' }, null)).toBe('hold');
    expect(passage(SUSPICIOUS, 'answers_offer')).toBe('go');
    expect(passage({ ...SUSPICIOUS, check: 'passed' }, null)).toBe('go');
  });

  it('goes as usual once a member has cleared it, and not at all once one has confirmed it', () => {
    expect(passage({ ...SUSPICIOUS, review: 'cleared' }, null)).toBe('go');
    expect(isHeldBack({ ...CLEAN, review: 'confirmed' })).toBe(true);
  });
});

describe('a range of addresses', () => {
  it('is one address of IPv4 and a network of IPv6', () => {
    expect(rangeAround('203.0.113.9')).toBe('203.0.113.9/32');
    expect(rangeAround('2001:db8::1')).toBe('2001:db8::1/64');
  });

  it.each([
    ['10.0.0.0/8', false],
    ['10.0.0.0/7', true],
    ['0.0.0.0/0', true],
    ['203.0.113.9', false],
    ['2001:db8::/32', false],
    ['2000::/3', true],
  ])('%s too wide: %s', (range, expected) => {
    expect(isTooWide(range)).toBe(expected);
  });
});

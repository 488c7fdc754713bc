import { describe, expect, it } from 'vitest';
import { pollPauseMs } from './poll-pause';

describe('how often a page without realtime asks', () => {
  it('every three seconds while people are involved, then less and less often, at least every ten', () => {
    expect([0, 1, 5, 6, 7, 100].map((quiet) => pollPauseMs(quiet, true))).toEqual([
      3_000, 3_600, 7_465, 8_958, 10_000, 10_000,
    ]);
  });

  it('every ten seconds while the bot is alone, at least every thirty', () => {
    expect([0, 6, 11, 12, 100].map((quiet) => pollPauseMs(quiet, false))).toEqual([
      10_000, 17_716, 28_531, 30_000, 30_000,
    ]);
  });
});

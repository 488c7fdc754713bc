import { describe, expect, it } from 'vitest';
import { fillPath } from './fill-path';

describe('the path of a call', () => {
  it('holds its parameters, encoded', () => {
    expect(fillPath('/orgs/{org}/leads/{id}', { org: 'a/b', id: 'ü' })).toBe('/orgs/a%2Fb/leads/%C3%BC');
  });

  it('is never built with a hole in it', () => {
    expect(() => fillPath('/orgs/{org}/leads/{id}', { org: 'acme' })).toThrow('needs id');
  });
});

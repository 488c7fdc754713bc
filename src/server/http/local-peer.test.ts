import { expect, test } from 'vitest';
import { isFromThisMachine } from './local-peer';

const from = (address: string, host: string) =>
  isFromThisMachine(new Headers({ 'x-forwarded-for': address, host }));

test.each([
  ['127.0.0.1', 'localhost:3000'],
  ['127.8.0.1', '127.0.0.1'],
  ['::1', '[::1]:3000'],
])('%s asking for %s sits at this machine', (address, host) => {
  expect(from(address, host)).toBe(true);
});

test.each([
  ['203.0.113.7', 'localhost:3000'],
  ['192.168.0.7', '192.168.0.1:3000'],
  ['127.0.0.1', 'chat.example.com'],
  ['127.0.0.1', 'localhost.evil.example'],
  ['unknown', 'localhost'],
])('%s asking for %s does not', (address, host) => {
  expect(from(address, host)).toBe(false);
});

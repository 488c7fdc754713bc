import { describe, expect, it } from 'vitest';
import { pusherOptions } from './pusher-options';

const auth = { headers: () => ({ Authorization: 'Bearer t' }), signIn: false };
const local = { key: 'k', cluster: 'local', host: null, port: 6001, tls: false, hosted: false };

describe('the options of the realtime connection', () => {
  it('reach a local server at the page’s own host', () => {
    expect(pusherOptions(local, 'chat.test', auth)).toMatchObject({
      cluster: 'local',
      wsHost: 'chat.test',
      wsPort: 6001,
      wssPort: 6001,
      forceTLS: false,
      enabledTransports: ['ws', 'wss'],
    });
  });

  it('prefer the host that the server names', () => {
    expect(pusherOptions({ ...local, host: 'rt.test' }, 'chat.test', auth).wsHost).toBe('rt.test');
  });

  it('leave the host of hosted Pusher to its cluster', () => {
    const options = pusherOptions({ ...local, cluster: 'eu', tls: true, hosted: true }, 'chat.test', auth);
    expect(options).toMatchObject({ cluster: 'eu', forceTLS: true });
    expect(options).not.toHaveProperty('wsHost');
    expect(options.enabledTransports).toEqual(['ws', 'wss', 'xhr_streaming', 'xhr_polling']);
  });

  it('sign members in and leave visitors anonymous', () => {
    expect(pusherOptions(local, 'chat.test', auth).userAuthentication).toBeUndefined();
    expect(pusherOptions(local, 'chat.test', { ...auth, signIn: true }).userAuthentication).toMatchObject({
      endpoint: '/api/realtime/user-auth',
    });
  });
});

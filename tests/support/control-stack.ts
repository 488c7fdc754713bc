export type ServiceName = 'realtime' | 'worker' | 'web';

async function command(service: ServiceName, action: 'kill' | 'stop' | 'start'): Promise<void> {
  const control = process.env.BATON_E2E_CONTROL_URL;
  if (!control) throw new Error('Browser tests need a stack of their own: run npm test -- e2e.');
  const response = await fetch(`${control}/${service}/${action}`, { method: 'POST' });
  if (!response.ok) throw new Error(`${action} ${service}: ${response.status} ${await response.text()}`);
}

/** Ends a process of the stack as a crash would; it stays down. */
export const killService = (service: ServiceName) => command(service, 'kill');

/** Ends a process of the stack politely; it stays down. */
export const stopService = (service: ServiceName) => command(service, 'stop');

/** Starts a process that is down and waits until it does its work. */
export const startService = (service: ServiceName) => command(service, 'start');

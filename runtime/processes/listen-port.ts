import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/** The address that means every interface, of both IP versions where the system has both. */
export function everyInterface(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.some((address) => address.family === 'IPv6') ? '::' : '0.0.0.0';
}

/** The system's reason why nothing can listen on the port now (such as EADDRINUSE), undefined when it can. */
export function whyNotListen(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen(port, everyInterface(), () => probe.close(() => resolve(undefined)));
  });
}

import type { NextRequest } from 'next/server';
import { HOST } from './call';
import { inRequestScope, nextRequest } from './request-scope';

// next-auth loads parts of Next, which the module above has made ready.
const { GET, POST } = await import('../../../../src/app/api/auth/[...nextauth]/route');

/** A browser's half of signing in: keeps cookies, asks for the csrf token, posts forms. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(path: string): Promise<Response> {
    return this.#send(nextRequest(`http://${HOST}${path}`, { headers: this.#headers() }));
  }

  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const body = new URLSearchParams({ ...fields, csrfToken: await this.csrfToken(), json: 'true' });
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = { ...this.#headers(), ...type, ...headers };
    return this.#send(
      nextRequest(`http://${HOST}${path}`, { method: 'POST', headers: sent, body: body.toString() }),
    );
  }

  signIn(email: string, password: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.post('/api/auth/callback/credentials', { email, password, callbackUrl: '/inbox' }, headers);
  }

  async csrfToken(): Promise<string> {
    const { csrfToken } = await (await this.get('/api/auth/csrf')).json();
    return String(csrfToken);
  }

  #headers(): Record<string, string> {
    return {
      host: HOST,
      'x-forwarded-host': HOST,
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '203.0.113.7',
      cookie: this.cookie,
    };
  }

  async #send(request: NextRequest): Promise<Response> {
    const nextauth = request.nextUrl.pathname.split('/').slice(3);
    const context = { params: Promise.resolve({ nextauth }) };
    const handler = request.method === 'GET' ? GET : POST;
    const response = await inRequestScope(request, () => handler(request, context));
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  #keep(setCookie: string): void {
    const [pair = ''] = setCookie.split(';');
    const [name = '', ...value] = pair.split('=');
    if (value.join('=') === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value.join('='));
  }
}

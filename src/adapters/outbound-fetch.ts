import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { assertPublicTarget, lookupPublic } from './public-target';

/** An answer may not be larger; a model's is a few kilobytes. */
const MOST_BYTES = 2_000_000;

/**
 * A `fetch` for addresses that a customer chose: https only, and the connection itself goes nowhere but to the public
 * internet, whatever the name resolves to by then. Redirects are answers like any other.
 * @param allowPrivate for endpoints that whoever runs the installation chose
 */
export function createOutboundFetch(allowPrivate: boolean): typeof fetch {
  return (input, init) =>
    new Promise((done, fail) => {
      const target = new URL(input instanceof Request ? input.url : input);
      if (!allowPrivate) assertPublicTarget(target);
      const { signal } = init ?? {};
      const settings: RequestOptions = {
        method: init?.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init?.headers)),
        agent: false,
        ...(allowPrivate ? {} : { lookup: lookupPublic }),
        ...(signal ? { signal } : {}),
      };
      const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
      const outgoing = send(target, settings, (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MOST_BYTES) answer.destroy(new Error('The answer is too large'));
        });
        const status = answer.statusCode ?? 502;
        const headers = new Headers();
        for (const [name, value] of Object.entries(answer.headersDistinct)) {
          if (value) headers.set(name, value.join(', '));
        }
        const hasBody = status !== 204 && status !== 304;
        if (!hasBody) answer.resume();
        // Node's web streams are the platform's; the two declarations of the type differ.
        const body = hasBody ? (Readable.toWeb(answer) as ReadableStream) : null;
        done(new Response(body, { status: status < 200 ? 502 : status, headers }));
      });
      outgoing.on('error', fail);
      outgoing.end(typeof init?.body === 'string' ? init.body : undefined);
    });
}

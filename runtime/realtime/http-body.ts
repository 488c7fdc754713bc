import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem';

/**
 * Reads a whole body. One that is too large is read to its end but not kept: a sender cut off in mid-body would see a
 * reset connection instead of the reason. The server's request timeout bounds how long that can take.
 */
export async function readBody(request: IncomingMessage, maximumBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes <= maximumBytes) chunks.push(part);
    else chunks.length = 0;
  }
  if (bytes > maximumBytes) throw new HttpProblem(413, `The body is larger than ${maximumBytes} bytes`);
  return Buffer.concat(chunks);
}

export function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new HttpProblem(400, 'The body is not JSON');
  }
}

import { type NextRequest, NextResponse } from 'next/server';
import { chatPagePolicy } from './server/pages/chat-frame';

/**
 * Says who may frame a hosted chat page, which each channel decides by its allowed origins. Pages cannot set headers,
 * and those of next.config.ts are the same for all. Nothing is authorised here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, , channel = ''] = request.nextUrl.pathname.split('/');
  const response = NextResponse.next();
  response.headers.set('Content-Security-Policy', await chatPagePolicy(decoded(channel)));
  return response;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export const config = { matcher: '/chat/:path*' };

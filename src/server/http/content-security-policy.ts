/**
 * The policy of every page.
 * @param frameAncestors who may show the page in a frame, as CSP sources; left out, X-Frame-Options says it
 */
export function contentSecurityPolicy(frameAncestors?: readonly string[]): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    // Next starts each page with small inline scripts; its development server also evaluates code.
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "font-src 'self' data:",
    // The realtime service has a host and a port of its own, known only when the page is served.
    "connect-src 'self' ws: wss:",
    // The heartbeat's clock, which the browser does not slow down in background tabs.
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    ...(frameAncestors ? [`frame-ancestors ${frameAncestors.join(' ')}`] : []),
  ].join('; ');
}

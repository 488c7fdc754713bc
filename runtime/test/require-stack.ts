/** Says what to do to someone who runs Playwright by hand. */
export default function requireStack(): void {
  if (process.env.BATON_E2E_URL) return;
  throw new Error('Browser tests need a stack of their own: run npm test -- e2e [files].');
}

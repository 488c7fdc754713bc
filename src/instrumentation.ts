/** Runs once when the web process starts: whoever tries the bot first must not wait for its model to be read. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ brain }, { services }] = await Promise.all([
    import('./server/brain'),
    import('./server/services'),
  ]);
  brain()
    .warmUp()
    .catch((error: unknown) => services().log.warn({ err: error }, 'the bot could not be made ready'));
}

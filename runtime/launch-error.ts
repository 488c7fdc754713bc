/** Something a person can act on. Entry points print its message, one sentence, without a stack trace. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

import pino, { type Logger } from 'pino';
import { env } from './env';

let logger: Logger | undefined;

/** JSON lines on standard output. Message texts, tokens and addresses never go in. */
export function log(): Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null });
  return logger;
}

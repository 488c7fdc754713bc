import { LaunchError } from '../launch-error';

/** One sentence for what initdb or the server said before it gave up. */
export function explainFailure(output: string, cluster: string): LaunchError {
  if (/No space left on device/i.test(output))
    return new LaunchError(`The disk that holds ${cluster} is full.`);
  if (/Read-only file system/i.test(output))
    return new LaunchError(`The disk that holds ${cluster} is read-only.`);
  if (/Permission denied/i.test(output)) {
    return new LaunchError(`PostgreSQL has no permission to use ${cluster}.`);
  }
  if (/ENOENT|error while loading shared libraries|cannot execute/i.test(output)) {
    return new LaunchError(
      'The packaged PostgreSQL cannot run on this system (it needs glibc); set DATABASE_URL to a PostgreSQL 15 or later.',
    );
  }
  const lines = output.trim().split('\n');
  const telling =
    lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'no reason was given';
  return new LaunchError(`PostgreSQL did not start: ${telling.trim()}`);
}

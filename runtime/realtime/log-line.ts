/** One JSON object per line, so that whoever supervises the process can read it. */
export function logLine(level: 'info' | 'error', message: string, facts: Record<string, unknown> = {}): void {
  const line = JSON.stringify({ level, time: new Date().toISOString(), message, ...facts });
  (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}

/** What a person can do now. The demo logins exist only where the launcher made the demo organisation. */
export function welcome(options: {
  port: number;
  demo: boolean;
  elapsed: string;
  logFolder: string;
}): string {
  const at = (path: string) => `http://localhost:${options.port}${path}`;
  const demo = [
    '',
    '  Sign in as owner@acme.test, manager@acme.test, maya@acme.test or liam@acme.test',
    '  with the password baton-demo. Open the chat beside the inbox and ask for a person.',
  ];
  const given = [
    '',
    '  The demo organisation acme is made in the embedded database only, not in one that was given.',
  ];
  return [
    '',
    `Baton is ready after ${options.elapsed}.`,
    '',
    `  Chat as a visitor   ${at('/chat/acme')}`,
    `  Answer as an agent  ${at('/inbox')}`,
    `  See the numbers     ${at('/analytics')}`,
    ...(options.demo ? demo : given),
    '',
    `  Logs are in ${options.logFolder}. Ctrl-C stops everything.`,
    '',
  ].join('\n');
}

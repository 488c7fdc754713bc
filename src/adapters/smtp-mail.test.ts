import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createSmtpMail } from './smtp-mail';

let server: Server | undefined;
afterEach(() => server?.close());

/** Speaks just enough SMTP to take mails, and keeps what it was told. `refuse` turns every recipient away. */
async function startMailServer(
  options: { refuse?: boolean } = {},
): Promise<{ url: string; lines: string[] }> {
  const lines: string[] = [];
  const listening = createServer((socket) => {
    let inData = false;
    let begun = '';
    socket.write('220 mail.test\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const pieces = (begun + chunk).split('\r\n');
      begun = pieces.pop() ?? '';
      for (const line of pieces) {
        lines.push(line);
        if (inData && line !== '.') continue;
        const wasData = inData;
        inData = line === 'DATA';
        const refused = options.refuse === true && line.startsWith('RCPT');
        if (inData) socket.write('354 go on\r\n');
        else if (refused) socket.write('550 nobody here\r\n');
        else if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write(wasData ? '250 taken\r\n' : '250 mail.test\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, lines };
}

const mail = { to: 'maya@acme.test', subject: 'Your link', text: 'Open https://chat.example.com/x' };

test('a mail goes to one recipient, from the configured sender', async () => {
  const { url, lines } = await startMailServer();
  await createSmtpMail({ url, from: 'Baton <no-reply@acme.test>' }).send(mail, 'mail-1');
  expect(lines).toContain('MAIL FROM:<no-reply@acme.test>');
  expect(lines.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<maya@acme.test>']);
  expect(lines).toContain('Subject: Your link');
  expect(lines).toContain('Message-ID: <mail-1@baton>');
  expect(lines).toContain('Open https://chat.example.com/x');
});

test('an address that looks like a list reaches nobody', async () => {
  const { url, lines } = await startMailServer();
  const send = createSmtpMail({ url, from: 'a@acme.test' }).send(
    { ...mail, to: 'a@acme.test,b@evil.test' },
    'mail-1',
  );
  await send.catch(() => undefined);
  expect(lines).not.toContain('RCPT TO:<b@evil.test>');
});

test('a mail that the server does not take is an error', async () => {
  const { url } = await startMailServer({ refuse: true });
  await expect(createSmtpMail({ url, from: 'a@acme.test' }).send(mail, 'mail-1')).rejects.toThrow(
    /nobody here/,
  );
});

test('a mail with a page is sent with both, and says how a mail program ends more of them', async () => {
  const { url, lines } = await startMailServer();
  const unsubscribeUrl = 'https://chat.example.com/api/mail/unsubscribe?token=t';
  await createSmtpMail({ url, from: 'a@acme.test' }).send(
    { ...mail, html: '<p>Open it</p>', unsubscribeUrl },
    'mail-1',
  );
  const said = lines.join('\n');
  expect(said).toContain('multipart/alternative');
  expect(said).toContain('Open https://chat.example.com/x');
  expect(said).toContain('<p>Open it</p>');
  expect(said).toMatch(
    /List-Unsubscribe:\s*\n?\s*<https:\/\/chat\.example\.com\/api\/mail\/unsubscribe\?token=t>/,
  );
  expect(said).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(said).toContain('Auto-Submitted: auto-generated');
});

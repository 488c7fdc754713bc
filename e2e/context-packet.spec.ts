import { openInbox } from './fixtures/inbox-window';
import { storedPacket } from './fixtures/stored';
import { expect, test } from './fixtures/test';

/** What the handoff card says after the visitor said all of it and asked for a person. */
const cases = [
  {
    title: 'what a visitor declines to tell is on the card as declined',
    says: ['I am Jane Doe from Globex', 'I’d rather not share my email'],
    captured: { Name: 'Jane Doe', Company: 'Globex', 'E-mail': 'Declined to say' },
    email: { value: null, declined: true },
  },
  {
    title: 'what a visitor corrects is on the card as corrected',
    says: [
      'I am Jane Doe from Globex',
      'my e-mail is jane@globex.com',
      'sorry, it’s jane@globex.io, not jane@globex.com',
    ],
    captured: { Name: 'Jane Doe', Company: 'Globex', 'E-mail': 'jane@globex.io' },
    email: { value: 'jane@globex.io', declined: false },
  },
];

for (const { title, says, captured, email } of cases) {
  test(title, async ({ visitor, org, agent }) => {
    const inbox = await openInbox((await agent('Maya Chen')).page);
    for (const text of says) await visitor.ask(text);
    await visitor.ask('Can I talk to a real person please?');
    await inbox.open();
    await expect.poll(inbox.captured).toEqual(captured);
    const { fields } = await storedPacket(org);
    expect(fields.find(({ field }) => field === 'email')).toMatchObject(email);
  });
}

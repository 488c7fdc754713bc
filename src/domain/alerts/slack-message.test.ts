import { expect, test } from 'vitest';
import { slackMessage } from './slack-message';

test('an alert is a title, its words and a link', () => {
  const message = slackMessage({ title: 'Ada is hot', text: 'Score 81', link: 'https://b.test/inbox?c=1' });
  expect(message).toEqual({
    text: 'Ada is hot',
    blocks: [
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: '*Ada is hot*\nScore 81\n<https://b.test/inbox?c=1|Open the conversation>',
        },
      },
    ],
  });
});

test('a name can neither call the whole room nor make a link', () => {
  const message = slackMessage({ title: '<!channel> & <https://evil.test|pay here>', text: '', link: null });
  expect(message.text).toBe('&lt;!channel&gt; &amp; &lt;https://evil.test|pay here&gt;');
  expect(JSON.stringify(message)).not.toContain('<');
});

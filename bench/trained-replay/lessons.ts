import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceContext } from '../../src/services/context';
import { createArticle } from '../../src/services/knowledge/create-article';
import { importExamples } from '../../src/services/training/import-examples';
import { listVersions } from '../../src/services/training/list-versions';
import { startTraining } from '../../src/services/training/start-training';
import type { LabelledRecording } from './labelled-recordings';

/** What somebody who looked after these bots would have written for their most frequent intents. */
const ARTICLES: Readonly<Record<string, readonly (readonly [title: string, body: string])[]>> = {
  finance: [
    [
      'Report a lost or stolen card',
      'Tell us the last four digits of the card. We block it at once and send a replacement within five days.',
    ],
    [
      'Change the address of an account or credit card',
      'Give us your name, your account number and the new address. The change takes one working day.',
    ],
    [
      'Check the balance of an account',
      'Your balance is shown in the app under Accounts, or by text message to 4141.',
    ],
    [
      'Dispute a charge',
      'Name the date, the shop and the amount of the charge. We take it back for the time of the inquiry, at most 30 days.',
    ],
    [
      'Transfer money',
      'Choose Transfers in the app, the account to send from and to, and the amount. Transfers inside the bank arrive at once.',
    ],
  ],
  insurance: [
    [
      'Get a proof of insurance for your car',
      'We e-mail the proof of insurance as soon as we know your name, date of birth and the model of the car.',
    ],
    [
      'Check the status of a claim',
      'With the claim number we can tell you the status. Most claims are decided within ten days.',
    ],
    [
      'Report a broken phone',
      'Tell us the brand and model of the phone and what happened. A repaired or new phone is sent within a week.',
    ],
  ],
  media: [
    [
      'Start cable, internet or phone service',
      'Tell us your address and the service you want. A technician comes within three days.',
    ],
    [
      'Information about plans',
      'Plans begin at 20 a month for internet and 15 for cable; both together cost 30.',
    ],
    ['View your bill', 'Bills of the last twelve months are in your account under Billing.'],
  ],
  software: [
    [
      'Report broken software',
      'Name the program, its version and what you see. Support answers within four hours.',
    ],
    [
      'Hand in an expense report',
      'Send the receipt with date, amount and reason. Expenses are paid with the next salary.',
    ],
    ['Update software', 'Tell us the program and your computer. Updates are installed overnight.'],
    [
      'Order hardware or software',
      'Name the item and how many, and where to send them. Orders arrive within five days.',
    ],
  ],
};

const TRAINED_WITHIN_MS = 300_000;
const LOOK_MS = 500;

/**
 * Teaches an organisation by the product's own ways: examples by import, a training in the worker, articles.
 * @returns how many examples were learned, and how long from asking to the live version
 */
export async function teach(
  ctx: ServiceContext,
  domain: string,
  learned: readonly LabelledRecording[],
): Promise<{ examples: number; articles: number; trainingSeconds: number }> {
  const { examples } = await importExamples(ctx, { csv: examplesOf(learned), dryRun: false });
  const articles = ARTICLES[domain] ?? [];
  for (const [title, body] of articles) {
    await createArticle(ctx, { title, body, category: domain, published: true });
  }
  const askedAt = Date.now();
  const { version } = await startTraining(ctx);
  while (Date.now() - askedAt < TRAINED_WITHIN_MS) {
    const { items } = await listVersions(ctx, { limit: 1 });
    const newest = items.find((item) => item.version === version);
    if (newest?.status === 'failed') throw new Error('The training failed');
    if (newest?.status === 'ready') {
      return { examples, articles: articles.length, trainingSeconds: (Date.now() - askedAt) / 1000 };
    }
    await pause(LOOK_MS);
  }
  throw new Error('The training did not end');
}

/** One row for each text whose label is always the same; an import refuses contradictions. */
function examplesOf(learned: readonly LabelledRecording[]): string {
  const labels = new Map<string, Set<string>>();
  for (const { text, intent } of learned.flatMap(({ turns }) => turns)) {
    if (intent === null) continue;
    const key = text.toLowerCase().replace(/\s+/g, ' ');
    labels.set(key, (labels.get(key) ?? new Set()).add(intent));
  }
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = [...labels].flatMap(([text, [intent, other]]) =>
    intent === undefined || other !== undefined ? [] : [`${quoted(text)},${intent}`],
  );
  return ['text,label', ...rows].join('\n');
}

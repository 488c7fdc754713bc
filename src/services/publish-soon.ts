import { deletePublished } from '../db/repositories/outbox';
import type { Services } from './context';
import type { OutgoingEvent } from './ports/realtime';

/** Events of one transaction and their rows of the outbox. */
interface Stored {
  readonly ids: readonly bigint[];
  readonly events: readonly OutgoingEvent[];
}

type Publishing = Pick<Services, 'database' | 'realtime' | 'log'>;

/** What a process has to do for one realtime service: at most one request, and one deletion, are on their way. */
interface Publisher {
  waiting: Stored[];
  isPublishing: boolean;
  published: bigint[];
  isDeleting: boolean;
}

const publishers = new WeakMap<Services['realtime'], Publisher>();

/**
 * Publishes events of a committed transaction: at once when nothing is on its way, else together with whatever commits
 * until then. So a busy process makes few and full requests, and events keep the order of their commits. What the
 * realtime service did not take stays in the outbox for the sweep.
 */
export function publishSoon(services: Publishing, stored: Stored): void {
  const publisher = publisherOf(services);
  publisher.waiting.push(stored);
  if (!publisher.isPublishing) void publishAll(services, publisher);
}

function publisherOf({ realtime }: Publishing): Publisher {
  const known = publishers.get(realtime);
  if (known) return known;
  const made: Publisher = { waiting: [], isPublishing: false, published: [], isDeleting: false };
  publishers.set(realtime, made);
  return made;
}

async function publishAll(services: Publishing, publisher: Publisher): Promise<void> {
  publisher.isPublishing = true;
  while (publisher.waiting.length > 0) {
    const round = publisher.waiting.splice(0);
    try {
      await services.realtime.publish(round.flatMap(({ events }) => events));
      publisher.published.push(...round.flatMap(({ ids }) => ids));
      deleteSoon(services, publisher);
    } catch (error) {
      services.log.warn({ err: error, transactions: round.length }, 'events left for the sweep');
    }
  }
  publisher.isPublishing = false;
}

/** Apart from publishing: a deletion may have to wait for a connection, and nobody waits for it. */
function deleteSoon(services: Publishing, publisher: Publisher): void {
  if (!publisher.isDeleting) void deleteAll(services, publisher);
}

async function deleteAll({ database, log }: Publishing, publisher: Publisher): Promise<void> {
  publisher.isDeleting = true;
  while (publisher.published.length > 0) {
    const ids = publisher.published.splice(0);
    await deletePublished(database, ids).catch((error: unknown) =>
      log.warn({ err: error, events: ids.length }, 'published events left for the sweep'),
    );
  }
  publisher.isDeleting = false;
}

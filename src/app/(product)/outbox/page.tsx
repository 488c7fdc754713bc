import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { loadOutbox } from '@/server/pages/outbox';

// Its content is this moment's, never the build's.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Outbox', robots: { index: false } };

/** Mails that nobody sends, because no mail server is configured; for whoever sits at this machine. */
export default async function OutboxPage() {
  const mails = (await loadOutbox()) ?? notFound();
  return (
    <div data-surface="team" className="min-h-dvh bg-surface-sunken px-4 py-12">
      <main className="mx-auto flex max-w-160 flex-col gap-4">
        <header className="flex flex-col gap-1">
          <h1 className="text-xl font-semibold">Outbox</h1>
          <p className="text-sm text-muted">
            No mail server is configured, so mail stays here. Only this machine can open this page.
          </p>
        </header>
        {mails.length === 0 ? (
          <Card>
            <EmptyState title="Nothing here yet">
              Ask for a sign-in link, and its mail appears here.
            </EmptyState>
          </Card>
        ) : (
          mails.map((mail) => (
            <Card key={mail.id}>
              <CardHeader
                title={mail.subject}
                description={
                  <>
                    To {mail.recipient},{' '}
                    <time dateTime={mail.createdAt.toISOString()}>{words(mail.createdAt)}</time>
                  </>
                }
              />
              <CardBody className="text-sm break-words whitespace-pre-line">
                {mail.text.split(/(https?:\/\/\S+)/).map((part, index) =>
                  index % 2 === 1 ? (
                    <a key={part} href={part} className="text-accent-text underline">
                      {part}
                    </a>
                  ) : (
                    part
                  ),
                )}
              </CardBody>
            </Card>
          ))
        )}
      </main>
    </div>
  );
}

const words = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

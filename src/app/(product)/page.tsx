import { ArrowRight, ChartNoAxesColumn, Inbox, MessageCircle } from 'lucide-react';
import Link from 'next/link';
import { LogoMark } from '@/components/ui/logo';

const doors = [
  {
    href: '/chat/acme',
    icon: MessageCircle,
    title: 'Chat as a visitor',
    text: 'Ask the demo shop’s bot about prices, or for a person.',
  },
  {
    href: '/inbox',
    icon: Inbox,
    title: 'Open the inbox',
    text: 'Take over conversations with everything the bot learned.',
  },
  {
    href: '/analytics',
    icon: ChartNoAxesColumn,
    title: 'See how handoffs do',
    text: 'Transfer rate, response time, resolution, satisfaction, conversion.',
  },
] as const;

export default function HomePage() {
  return (
    <div data-surface="team" className="min-h-dvh bg-surface-sunken">
      <main className="mx-auto flex max-w-180 flex-col gap-8 px-4 py-[12vh]">
        <header className="flex flex-col gap-3">
          <LogoMark className="size-10" />
          <h1 className="text-2xl font-semibold">Baton</h1>
          <p className="max-w-130 text-lg text-muted">
            A sales chatbot that knows when to pass the conversation to a person, and passes it without
            dropping anything.
          </p>
        </header>
        <nav aria-label="Parts of Baton">
          <ul className="overflow-hidden rounded-lg border bg-surface">
            {doors.map((door) => (
              <li key={door.href} className="border-b last:border-b-0">
                <Link
                  href={door.href}
                  prefetch={false}
                  className="group flex items-center gap-4 p-4 transition-colors hover:bg-surface-hover focus-visible:-outline-offset-2"
                >
                  <door.icon aria-hidden="true" className="size-5 shrink-0 text-accent-text" />
                  <span className="min-w-0 grow">
                    <span className="block text-base font-semibold">{door.title}</span>
                    <span className="block text-sm text-muted">{door.text}</span>
                  </span>
                  <ArrowRight
                    aria-hidden="true"
                    className="size-4 shrink-0 text-muted transition-transform group-hover:translate-x-0.5"
                  />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </main>
    </div>
  );
}

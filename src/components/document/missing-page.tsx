import { buttonClass } from '../ui/button-class';

/** What is shown where there is no page. */
export function MissingPage() {
  return (
    <main
      data-surface="team"
      className="flex min-h-dvh flex-col items-center justify-center gap-2 bg-surface-sunken p-6 text-center"
    >
      <h1 className="text-xl font-semibold">There is nothing here</h1>
      <p className="max-w-100 text-base text-muted">
        The page does not exist, or it belongs to an organisation that you are not a member of.
      </p>
      {/* A plain link: every page carries this one's script, and the chat page has none to spare. */}
      <a href="/" className={buttonClass('secondary', 'md', 'mt-4')}>
        To the start page
      </a>
    </main>
  );
}

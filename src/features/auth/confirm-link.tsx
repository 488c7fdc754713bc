import { buttonClass } from '../../components/ui/button-class';

/** Uses up the mailed link by a POST: a mail scanner that opens the page does not press the button. */
export function ConfirmLink({ query }: { query: string }) {
  return (
    <form method="post" action={`/api/auth/callback/email?${query}`}>
      <button type="submit" className={buttonClass('primary', 'md', 'w-full')}>
        Sign in
      </button>
    </form>
  );
}

import type { Metadata } from 'next';
import { directionOf } from '@/domain/mail/mail-page';
import { unsubscribeWords } from '@/domain/mail/unsubscribe-words';
import { AuthFrame } from '@/features/auth/auth-frame';
import { UnsubscribeButton } from '@/features/unsubscribe/unsubscribe-button';
import { unsubscribingFrom } from '@/server/pages/unsubscribe';

export const metadata: Metadata = { title: 'Unsubscribe', referrer: 'same-origin', robots: { index: false } };

interface UnsubscribePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Opening the page changes nothing: mail programs open links by themselves. */
export default async function UnsubscribePage({ searchParams }: UnsubscribePageProps) {
  const { token } = await searchParams;
  const given = typeof token === 'string' ? token : '';
  const found = await unsubscribingFrom(given);
  const language = found?.language ?? 'en';
  const words = unsubscribeWords(language, found?.orgName ?? '');
  return (
    <div lang={language} dir={directionOf(language)}>
      {found ? (
        <AuthFrame title={words.title} description={words.text}>
          <UnsubscribeButton token={given} words={words} />
        </AuthFrame>
      ) : (
        <AuthFrame title={words.ended}>{null}</AuthFrame>
      )}
    </div>
  );
}

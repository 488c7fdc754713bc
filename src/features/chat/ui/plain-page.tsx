import type { OfficeHours } from '../../../contracts/api/channels';
import type { ChannelAppearance } from '../../../contracts/channel-appearance';
import type { Dictionary } from '../language/dictionary-en';
import { hoursWords } from '../language/hours-words';
import { type ChatLanguage, directionOf } from '../language/languages';
import { phrase } from '../language/phrase';

interface PlainPageProps {
  /** Why there is no chat here. */
  why: 'noScript' | 'chatClosed';
  dictionary: Dictionary;
  language: ChatLanguage;
  orgName: string;
  contact: ChannelAppearance['contact'];
  privacyUrl: string | null;
  hours: OfficeHours;
}

const link = 'text-accent-text underline underline-offset-2';

/** The chat page without a chat: why there is none, and how else the organisation can be reached. */
export function PlainPage({
  why,
  dictionary,
  language,
  orgName,
  contact,
  privacyUrl,
  hours,
}: PlainPageProps) {
  const { email, phone, address } = contact;
  const week = hours ? hoursWords(hours.week, 0, language) : '';
  return (
    <main
      lang={language}
      dir={directionOf(language)}
      className="fixed inset-0 z-50 overflow-y-auto bg-surface p-6 text-base"
    >
      {/* What the server drew of the chat does nothing without scripts. */}
      <style>{'[data-boot]{display:none}'}</style>
      <div className="mx-auto flex max-w-120 flex-col gap-4 pt-[10vh]">
        <h1 className="text-xl font-semibold">
          <bdi>{orgName}</bdi>
        </h1>
        <p>{phrase(dictionary[why], { org: orgName })}</p>
        {email || phone || address ? (
          <>
            <p>{dictionary.noScriptReach}</p>
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
              {email ? (
                <>
                  <dt className="text-muted">{dictionary.contactEmail}</dt>
                  <dd>
                    <a href={`mailto:${email}`} dir="ltr" className={link}>
                      {email}
                    </a>
                  </dd>
                </>
              ) : null}
              {phone ? (
                <>
                  <dt className="text-muted">{dictionary.phone}</dt>
                  <dd>
                    <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr" className={link}>
                      {phone}
                    </a>
                  </dd>
                </>
              ) : null}
              {address ? (
                <>
                  <dt className="text-muted">{dictionary.noScriptAddress}</dt>
                  <dd dir="auto" className="whitespace-pre-line">
                    {address}
                  </dd>
                </>
              ) : null}
            </dl>
          </>
        ) : null}
        {hours && week !== '' ? (
          <p className="text-muted">
            {phrase(dictionary.noScriptHours, { hours: week, zone: hours.timeZone.replaceAll('_', ' ') })}
          </p>
        ) : null}
        {privacyUrl ? (
          <p>
            <a href={privacyUrl} rel="noopener noreferrer" className={link}>
              {dictionary.privacy}
            </a>
          </p>
        ) : null}
      </div>
    </main>
  );
}

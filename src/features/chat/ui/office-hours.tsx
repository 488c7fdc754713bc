import { useEffect, useState } from 'react';
import type { OfficeHours as Hours } from '../../../contracts/api/channels';
import { useChatText } from '../language/chat-text';
import { hoursWords } from '../language/hours-words';

/** When people are there, on the visitor's clock; the server cannot know it, so the first paint has the team's own. */
export function OfficeHours({ hours }: { hours: NonNullable<Hours> }) {
  const { t, language } = useChatText();
  const [shift, setShift] = useState(0);
  useEffect(() => setShift(-new Date().getTimezoneOffset() - hours.offsetMinutes), [hours]);
  const words = hoursWords(hours.week, shift, language);
  if (words === '') return null;
  return (
    // Server and browser may know different versions of a language's dates.
    <p className="line-clamp-2 text-xs text-muted" suppressHydrationWarning>
      {t(shift === 0 ? 'hoursLine' : 'hoursLineHere', { hours: words })}
    </p>
  );
}

import { pageLocale } from '../language/page-locale';
import { CLOCK } from './clock';

/** A day and a time on the visitor's own clock. In one piece: how a day and a time are joined differs by language. */
const formatOf = (language: string) =>
  new Intl.DateTimeFormat(pageLocale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...CLOCK,
  });

export const momentWords = (at: string, language: string) => formatOf(language).format(new Date(at));

export const slotWords = (from: string, to: string, language: string) =>
  formatOf(language).formatRange(new Date(from), new Date(to));

/** The zone of the visitor's clock, by the name of its place. */
export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');

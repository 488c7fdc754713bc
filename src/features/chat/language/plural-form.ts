/**
 * Picks the form that fits a count: `one=Noch ein Tag|other=Noch {count} Tage`. Categories are those of the language
 * (Unicode CLDR); one that is not given is `other`. A text without forms is taken as it is.
 */
export function pluralForm(text: string, count: number, language: string): string {
  const forms = new Map(
    text.split('|').map((form) => {
      const [, category = 'other', words = form] = /^(zero|one|two|few|many|other)=(.*)$/s.exec(form) ?? [];
      return [category, words] as const;
    }),
  );
  return forms.get(new Intl.PluralRules(language).select(count)) ?? forms.get('other') ?? text;
}

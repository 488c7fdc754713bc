/** How dates and numbers of the page are written: Latin digits and one calendar in every language, as the bot's words have them. */
export const pageLocale = (language: string) => `${language}-u-nu-latn-ca-gregory`;

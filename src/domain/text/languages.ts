/** Languages that the bot, the templates and the chat page speak. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

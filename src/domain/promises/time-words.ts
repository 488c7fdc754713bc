/** Words for days and halves of the day in the six languages, as they are after folding: lower case, no accents. */

export const DAYS_FROM_NOW: readonly { readonly days: number; readonly pattern: RegExp }[] = [
  {
    days: 2,
    pattern: /\b(?:day after tomorrow|ubermorgen|pasado manana|apres[- ]demain|depois de amanha)\b|بعد غد/u,
  },
  {
    days: 1,
    // "Morgen früh" is tomorrow, "am Morgen" is not.
    pattern: /\b(?:tomorrow|(?<!am )(?<!guten )morgen|demain|amanha)\b|(?<!la )(?<!de la )\bmanana\b|غد/u,
  },
  { days: 0, pattern: /\b(?:today|heute|hoy|aujourd'?hui|hoje)\b|اليوم/u },
];

export const HALVES = {
  am: /\b(?:in the morning|am morgen|vormittags?|de la manana|du matin|da manha)\b|صباح/u,
  pm: /\b(?:in the afternoon|in the evening|nachmittags?|abends?|de la tarde|de l'apres[- ]midi|da tarde)\b|مساء|ظهر/u,
};

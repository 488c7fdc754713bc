import { applyBrandVoice, type BrandVoice } from './brand-voice';
import { isMessageVariable, variablesFor } from './message-variables';
import { hasBrokenSyntax, variablesIn } from './template';

/** Something in a brand voice that cannot be meant, said in words. */
export interface VoiceProblem {
  /** Where, as a path: `phrasesToAvoid.2.instead`. */
  readonly path: string;
  readonly sentence: string;
}

/** What cannot be meant in a brand voice; empty for a sound one. */
export function checkVoice(voice: BrandVoice): readonly VoiceProblem[] {
  return [...checkGreeting(voice), ...checkPhrases(voice)];
}

function checkGreeting({ greeting }: BrandVoice): VoiceProblem[] {
  return Object.entries(greeting ?? {}).flatMap(([language, text]) => {
    const path = `greeting.${language}`;
    if (hasBrokenSyntax(text)) {
      const sentence = `The greeting (${language}) has a {{variable}} or an [[optional part]] that is not closed.`;
      return [{ path, sentence }];
    }
    const { required, optional } = variablesIn(text);
    return [...new Set([...required, ...optional])]
      .filter((name) => !(isMessageVariable(name) && variablesFor('greeting').includes(name)))
      .map((name) => ({
        path,
        sentence: `The greeting (${language}) uses {{${name}}}, which is not known when the bot greets.`,
      }));
  });
}

function checkPhrases(voice: BrandVoice): VoiceProblem[] {
  return voice.phrasesToAvoid.flatMap(({ phrase, instead }, at) => {
    const twice = voice.phrasesToAvoid.findIndex((other) => isSame(other.phrase, phrase)) < at;
    if (twice) {
      return [{ path: `phrasesToAvoid.${at}.phrase`, sentence: `“${phrase}” is on the list twice.` }];
    }
    if (voice.phrasesToUse.some((wanted) => isSame(wanted, phrase))) {
      const sentence = `“${phrase}” is to be used and to be avoided.`;
      return [{ path: `phrasesToAvoid.${at}.phrase`, sentence }];
    }
    const worded = instead === null ? instead : applyBrandVoice(instead, voice);
    if (instead === null || isSame(worded ?? '', instead)) return [];
    const sentence = `“${phrase}” becomes “${instead}”, which is to be avoided as well.`;
    return [{ path: `phrasesToAvoid.${at}.instead`, sentence }];
  });
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

import { id, MESSAGE_CHARACTERS, optionalText } from '../primitives';
import { attachmentIds } from './attachment';

type Check = (content: { text: string; attachmentIds: readonly string[] }) => boolean;

/** What a message may consist of, whoever sends it. */
export const messageContent = {
  /** May be left out where files say it all. */
  text: optionalText(MESSAGE_CHARACTERS).default(''),
  attachmentIds,
  /** A message of the same conversation that this one answers to. */
  quotedMessageId: id.optional(),
};

export const saysSomething: [Check, { message: string; path: string[] }] = [
  ({ text, attachmentIds: files }) => text !== '' || files.length > 0,
  { message: 'Must not be empty', path: ['text'] },
];

import { transcriptText } from '../transcript';

/** Saves the conversation as a text file on the visitor's device; nothing is asked of the server. */
export function downloadTranscript(...transcript: Parameters<typeof transcriptText>): void {
  const url = URL.createObjectURL(
    new Blob([transcriptText(...transcript)], { type: 'text/plain;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `chat-${new Date().toISOString().slice(0, 10)}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

import { useState } from 'react';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import { eraseOwnData } from './own-data-calls';
import type { OwnDataWords } from './own-data-words';

interface EraseViewProps {
  words: OwnDataWords;
  slug: string;
  controller: ChatController;
  onErased(): void;
  onDone(): void;
}

const button =
  'inline-flex min-h-9 items-center justify-center rounded-md px-4 text-sm font-medium disabled:opacity-60 pointer-coarse:min-h-11';

/** Says in words what is deleted, and deletes it. */
export function EraseView({ words, slug, controller, onErased, onDone }: EraseViewProps) {
  const { t } = useChatText();
  const [step, setStep] = useState<'asked' | 'busy' | 'failed' | 'done'>('asked');
  const erase = async () => {
    setStep('busy');
    try {
      await eraseOwnData(controller, slug);
      onErased();
      setStep('done');
    } catch {
      setStep('failed');
    }
  };
  if (step === 'done') {
    return (
      <>
        <p role="status" className="text-sm">
          {words.done}
        </p>
        <button
          type="button"
          onClick={onDone}
          className={`${button} mt-4 bg-accent text-on-accent hover:bg-accent-hover`}
        >
          {words.close}
        </button>
      </>
    );
  }
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p>{words.eraseIntro}</p>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {words.erased.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p className="text-muted">{words.stays}</p>
      {step === 'failed' ? (
        <p role="alert" className="text-danger">
          {t('somethingWrong')}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          disabled={step === 'busy'}
          onClick={() => void erase()}
          className={`${button} bg-danger-solid text-on-accent hover:bg-danger-solid-hover`}
        >
          {words.eraseNow}
        </button>
        <button type="button" onClick={onDone} className={`${button} border hover:bg-surface-hover`}>
          {words.keep}
        </button>
      </div>
    </div>
  );
}

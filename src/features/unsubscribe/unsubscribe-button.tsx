'use client';

import { useState } from 'react';
import { Button } from '../../components/ui/button';

interface UnsubscribeButtonProps {
  token: string;
  words: { readonly button: string; readonly done: string; readonly failed: string };
}

/** One click ends the mail. */
export function UnsubscribeButton({ token, words }: UnsubscribeButtonProps) {
  const [step, setStep] = useState<'asked' | 'busy' | 'done' | 'failed'>('asked');
  const end = async () => {
    setStep('busy');
    const response = await fetch(`/api/mail/unsubscribe?${new URLSearchParams({ token })}`, {
      method: 'POST',
    }).catch(() => null);
    setStep(response?.ok ? 'done' : 'failed');
  };
  if (step === 'done') {
    return (
      <p role="status" className="text-sm">
        {words.done}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <Button variant="primary" busy={step === 'busy'} onClick={() => void end()}>
        {words.button}
      </Button>
      {step === 'failed' ? (
        <p role="alert" className="text-sm text-danger">
          {words.failed}
        </p>
      ) : null}
    </div>
  );
}

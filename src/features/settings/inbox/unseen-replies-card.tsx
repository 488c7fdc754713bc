import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Switch } from '../../../components/ui/switch';

const USUAL_MINUTES = 5;
const MOST_MINUTES = 1_440;

interface UnseenRepliesCardProps {
  /** 0: switched off. */
  minutes: number;
  onChange(minutes: number): void;
}

/** Whether, and after how long, replies that a visitor has not seen go to them by e-mail. */
export function UnseenRepliesCard({ minutes, onChange }: UnseenRepliesCardProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = Number(typed ?? minutes);
  const isValid = Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_MINUTES;
  const save = () => {
    if (!isValid) return;
    if (wanted !== minutes) onChange(wanted);
    setTyped(null);
  };
  return (
    <Card aria-labelledby="unseen-replies">
      <CardHeader
        id="unseen-replies"
        title="Unseen replies by e-mail"
        description="When a visitor has left their address and closed the chat, replies that they have not seen are mailed to them with a link back into the conversation. Several replies go in one mail, and every mail can be unsubscribed from."
      />
      <CardBody className="flex flex-col gap-4">
        <Switch
          label="Mail replies that were not seen"
          checked={minutes > 0}
          onCheckedChange={(isOn) => onChange(isOn ? USUAL_MINUTES : 0)}
        />
        {minutes > 0 ? (
          <Field
            label="After how many minutes"
            error={isValid ? undefined : `Enter a whole number from 1 to ${MOST_MINUTES}.`}
            className="w-48"
          >
            <Input
              inputMode="numeric"
              value={typed ?? String(minutes)}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={save}
              onKeyDown={(event) => {
                if (event.key === 'Enter') save();
              }}
            />
          </Field>
        ) : null}
      </CardBody>
    </Card>
  );
}

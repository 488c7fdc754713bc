import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import { type CheckedIdentity, IDENTITY_TOKEN_CHARACTERS } from '../../../contracts/api/identity';
import { useIdentityChanges } from './use-identity';

/** What a token would be taken for, for whoever builds the site. */
export function TokenCheck({ channelId }: { channelId: string }) {
  const { check } = useIdentityChanges(channelId);
  const [token, setToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (token.trim() !== '') check.mutate(token.trim());
  };
  return (
    <form onSubmit={submit} className="flex flex-col items-start gap-2">
      <Field
        className="w-full"
        label="Check a token"
        description="Paste one that your server signed. Nothing is changed and nothing is kept."
        error={check.error?.message}
      >
        <Textarea
          dir="ltr"
          rows={3}
          spellCheck={false}
          maxLength={IDENTITY_TOKEN_CHARACTERS}
          value={token}
          className="font-mono text-xs"
          onChange={(event) => {
            check.reset();
            setToken(event.target.value);
          }}
        />
      </Field>
      <Button type="submit" size="sm" busy={check.isPending} disabled={token.trim() === ''}>
        Check
      </Button>
      <div role="status" className="w-full">
        {check.data ? <Result found={check.data} /> : null}
      </div>
    </form>
  );
}

function Result({ found }: { found: CheckedIdentity }) {
  if (!found.ok) {
    return (
      <p className="text-sm text-danger">
        Not believed (<code className="font-mono text-xs">{found.code}</code>): {found.detail}.
      </p>
    );
  }
  const email = found.email && (found.emailIsVerified ? found.email : `${found.email}, not verified`);
  const rows = [
    ['Id on your site', found.externalId],
    ['Name', found.name],
    ['E-mail', email],
    ['Phone', found.phone],
    ['Company', found.company],
  ] as const;
  return (
    <>
      <p className="pb-1 text-sm text-positive">Believed. The visitor is:</p>
      <dl className="grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-3 gap-y-1 text-sm">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
              {value ?? '–'}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const CODE = `import { env } from 'node:process';
import { SignJWT } from 'jose';

const secret = new TextEncoder().encode(env.BATON_IDENTITY_SECRET);

export function batonIdentity(user) {
  return new SignJWT({ name: user.name, email: user.email })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(String(user.id))
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(secret);
}

// In the page of somebody who is signed in:
Baton('identify', { token });
// When they sign out:
Baton('shutdown');`;

/** How a server signs, in Node. */
export function SigningExample() {
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-sm font-medium">How your server signs</summary>
      <pre
        dir="ltr"
        className="mt-2 rounded-sm border bg-surface-sunken p-3 font-mono text-xs [overflow-wrap:anywhere] whitespace-pre-wrap"
      >
        {CODE}
      </pre>
      <p className="pt-2 text-xs text-muted">
        A JSON Web Token, HS256, with <code>sub</code> (who it is on your site, for ever the same) and{' '}
        <code>exp</code> (at most 24 hours ahead); <code>name</code>, <code>email</code>, <code>phone</code>{' '}
        and <code>company</code> if you like. Leads with the same e-mail become one unless you add{' '}
        <code>email_verified: false</code>.
      </p>
    </details>
  );
}

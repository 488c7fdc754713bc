/** What next-auth puts into `?error=`, in words that say what to do. */
const words: Readonly<Record<string, string>> = {
  CredentialsSignin: 'The e-mail address or the password is not right.',
  AccessDenied: 'This account may not sign in. Ask an owner of your organisation to invite you.',
  Verification: 'This link was used already or is too old. Ask for a new one.',
  OAuthAccountNotLinked: 'Sign in with your password: this address is not connected to that account.',
  SessionRequired: 'Sign in to see this page.',
};

export function signInError(code: string | undefined): string | null {
  if (code === undefined || code === '') return null;
  return words[code] ?? 'Signing in did not work. Please try again.';
}

/** What makes two e-mail addresses the same for us: neither case nor white space around them counts. */
export function addressKey(email: string): string {
  return email.trim().toLowerCase();
}

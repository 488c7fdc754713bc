/** Keeps secrets unreadable in the database. */
export interface SecretBox {
  /** @param bound what the secret belongs to: it opens for nothing else */
  seal(secret: string, bound: string): string;
  /** @returns null when it was sealed with another application secret, for something else, or was changed */
  open(sealed: string, bound: string): string | null;
}

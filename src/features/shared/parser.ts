/** What both flavours of a Zod schema offer; the chat page brings the small one, team surfaces the full one. */
export interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

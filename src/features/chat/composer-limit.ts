/** Characters (code points) of one message, as the contracts have it; a test compares the two. */
export const MESSAGE_CHARACTERS = 4_000;

/** From here on the visitor is told how many are left. */
export const COUNT_FROM_CHARACTERS = 3_600;

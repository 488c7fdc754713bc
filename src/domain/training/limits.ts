/** What an organisation may teach its bot. */
export const EXAMPLES_PER_ORG = 20_000;
export const EXAMPLE_CHARACTERS = 1_000;
export const INTENTS_PER_ORG = 500;
export const INTENT_NAME_CHARACTERS = 60;

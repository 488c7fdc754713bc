/** Everything that is read of promises; events put it out of date wherever it shows. */
export const TASKS_KEY = ['tasks'] as const;

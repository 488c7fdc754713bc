const LABEL_WIDTH = 13;
const REPORT_EVERY_MS = 5_000;

/** What a step gives to the next one, and the words about it for a person. */
export type Outcome<Result> = { result: Result; words: string };

export type Steps = {
  /** Runs one step and prints what came of it with the time it took. */
  run<Result>(
    label: string,
    work: (report: (activity: string) => void) => Promise<Outcome<Result>>,
  ): Promise<Result>;
  note(line: string): void;
  elapsed(): string;
};

/** Tells a person what is going on: a line when a step is done, and now and then one while it takes long. */
export function createSteps(): Steps {
  const startedAt = Date.now();
  return {
    run: async (label, work) => {
      const stepStartedAt = Date.now();
      let activity = 'working';
      const ticker = setInterval(
        () => print(label, `${activity}, ${seconds(stepStartedAt)} so far`),
        REPORT_EVERY_MS,
      );
      try {
        const { result, words } = await work((text) => {
          activity = text;
        });
        print(label, `${words} (${seconds(stepStartedAt)})`);
        return result;
      } finally {
        clearInterval(ticker);
      }
    },
    note: (line) => console.log(`  ${line}`),
    elapsed: () => seconds(startedAt),
  };
}

function print(label: string, text: string): void {
  console.log(`  ${label.padEnd(LABEL_WIDTH)}${text}`);
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

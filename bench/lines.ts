import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Lines per source file, tests and generated files left out. */
export function lines(): {
  files: number;
  median: number;
  p90: number;
  longest: string;
  longestLines: number;
} {
  const files = execFileSync('git', ['ls-files', 'src', 'runtime', 'prisma', 'bench'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|spec|fixture)\.tsx?$/.test(file));
  const counted = files
    .map((file) => ({ file, count: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .toSorted((a, b) => a.count - b.count);
  const at = (share: number) => counted[Math.floor(share * (counted.length - 1))]?.count ?? 0;
  const longest = counted.at(-1);
  return {
    files: counted.length,
    median: at(0.5),
    p90: at(0.9),
    longest: longest?.file ?? '',
    longestLines: longest?.count ?? 0,
  };
}

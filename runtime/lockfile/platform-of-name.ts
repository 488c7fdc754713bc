const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const GLIBC = ['gnu', 'gnueabihf'];
const MUSL = ['musl', 'musleabihf'];

export type Platform = { os?: string[]; cpu?: string[]; libc?: string[] };

/** What a platform package's name says about where it runs: `@next/swc-darwin-arm64` is for macOS on ARM. */
export function platformOfName(name: string): Platform {
  const words = name.split(/[-/]/).map((word) => (word === 'windows' ? 'win32' : word));
  const among = (known: string[]) => words.filter((word) => known.includes(word));
  const platform: Platform = {};
  if (among(SYSTEMS).length > 0) platform.os = among(SYSTEMS);
  if (among(PROCESSORS).length > 0) platform.cpu = among(PROCESSORS);
  if (among(GLIBC).length > 0) platform.libc = ['glibc'];
  if (among(MUSL).length > 0) platform.libc = ['musl'];
  return platform;
}

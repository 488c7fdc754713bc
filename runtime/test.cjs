'use strict';
// `npm test` begins here, in words that even an old Node understands, so that a wrong version is told
// in a sentence. What is missing is installed; then runtime/test/main.ts takes over in this same process.

const versions = require('./entry/node-version.cjs');

const problem = versions.unsupportedNode(process.version) || versions.unsupportedPlatform(process.platform);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  require('./entry/run-typescript.cjs').runTypeScript('runtime/test/main.ts');
}

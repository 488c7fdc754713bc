'use strict';

const path = require('node:path');
const url = require('node:url');
const { installPackages } = require('./install.cjs');

const root = path.resolve(__dirname, '../..');

/** Installs what is missing, then runs a TypeScript entry point in this same process. */
async function runTypeScript(entry) {
  process.chdir(root);
  if (!(await installPackages(root))) {
    process.exitCode = 1;
    return;
  }
  const { register } = await import('tsx/esm/api');
  register();
  await import(url.pathToFileURL(path.join(root, entry)).href);
}

module.exports = { runTypeScript };

'use strict';

const childProcess = require('node:child_process');
const path = require('node:path');
const { lockInstall } = require('./install-lock.cjs');
const { packagesAreStale } = require('./stale-packages.cjs');

/** Runs `npm ci` with the npm that started us, or with the one on the PATH. */
function runNpm(root) {
  const execPath = process.env.npm_execpath || '';
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const npm = /npm-cli\.c?js$/.test(execPath)
    ? childProcess.spawn(process.execPath, [execPath].concat(args), options)
    : childProcess.spawn('npm', args, options);
  const forward = (signal) => npm.kill(signal);
  process.on('SIGINT', forward);
  process.on('SIGTERM', forward);
  return new Promise((resolve) => {
    npm.once('error', () => resolve(false));
    npm.once('exit', (code) => resolve(code === 0));
  }).finally(() => {
    process.removeListener('SIGINT', forward);
    process.removeListener('SIGTERM', forward);
  });
}

/** Installs what package-lock.json asks for and node_modules lacks. Answers whether the packages are there. */
async function installPackages(root) {
  if (!packagesAreStale(root)) return true;
  let unlock;
  try {
    unlock = await lockInstall(root);
  } catch (error) {
    console.error(`Baton cannot write to ${root} (${error.code}), so it cannot install its packages.`);
    return false;
  }
  try {
    if (!packagesAreStale(root)) return true;
    const startedAt = Date.now();
    const seconds = () => Math.round((Date.now() - startedAt) / 1000);
    console.log('Installing packages with npm ci; this takes about a minute, once.');
    const ticker = setInterval(() => console.log(`  still installing, ${seconds()} s`), 15000);
    const installed = await runNpm(root).finally(() => clearInterval(ticker));
    if (installed) console.log(`Packages installed in ${seconds()} s.`);
    else
      console.error(
        `npm could not install the packages of ${path.join(root, 'package-lock.json')}; see above.`,
      );
    return installed;
  } finally {
    unlock();
  }
}

module.exports = { installPackages };

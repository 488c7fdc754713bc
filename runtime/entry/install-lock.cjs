'use strict';

const fs = require('node:fs');
const path = require('node:path');

function holderLives(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Lets one process at a time install into this folder; the others wait. Returns a function that gives the lock back. */
async function lockInstall(root) {
  const file = path.join(root, '.tmp', 'install.lock');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!holderLives(file)) fs.rmSync(file, { force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

module.exports = { lockInstall };

'use strict';

const NEEDED = [20, 19];

/** A sentence when this version of Node (as in process.version) is too old, otherwise undefined. */
function unsupportedNode(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const recent = parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1]);
  if (recent) return undefined;
  return `Baton needs Node ${NEEDED.join('.')} or later; this is ${version}. See https://nodejs.org.`;
}

/** A sentence when the operating system (as in process.platform) is one we do not support, otherwise undefined. */
function unsupportedPlatform(platform) {
  if (platform !== 'win32') return undefined;
  return 'Baton does not run on Windows itself; use it inside the Windows Subsystem for Linux.';
}

module.exports = { unsupportedNode: unsupportedNode, unsupportedPlatform: unsupportedPlatform };

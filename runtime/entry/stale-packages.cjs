'use strict';

const fs = require('node:fs');
const path = require('node:path');

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules lacks something that package-lock.json asks for. npm writes node_modules/.package-lock.json
 * at the end of an install, so an interrupted one counts as stale. Optional packages may be for other systems.
 */
function packagesAreStale(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return true;
  return Object.keys(wanted).some((place) => {
    if (place === '') return false;
    if (!installed[place]) return !wanted[place].optional && !wanted[place].devOptional;
    return installed[place].version !== wanted[place].version;
  });
}

module.exports = { packagesAreStale };

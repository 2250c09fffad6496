#!/usr/bin/env node
// Written for old versions of Node, which cannot read the rest, so that they can say so.
var least = [20, 19];
var found = process.versions.node.split('.').map(Number);
if (found[0] < least[0] || (found[0] === least[0] && found[1] < least[1])) {
  console.error(
    'Countersign needs Node.js ' +
      least.join('.') +
      ' or newer. This is ' +
      process.versions.node +
      '. Get it from nodejs.org or your version manager.',
  );
  process.exit(2);
}
import('../dist/main.js');

const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's own environment for tests. A worker that has run its last file has no open handles, but Node
 * takes its heap of hundreds of megabytes apart before the process ends. On a busy machine that takes longer
 * than the half second after which jest kills the worker and reports a leak. So the worker ends without
 * it. One that does have open handles never comes to its exit and is still reported.
 */
if (process.send) {
  process.once('exit', (code) => process.reallyExit(code));
}

module.exports = TestEnvironment;

const { join } = require('node:path');
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

/**
 * Lets a test load a module as Node itself does, by its path from the project's folder. Modules that bring
 * WebAssembly along, or that are ES modules down to the last one, do not load in jest's own way.
 */
class WorkerEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.requireNatively = (path) => require(join(config.globalConfig.rootDir, path));
  }
}

module.exports = WorkerEnvironment;

const http = require('node:http');
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

/** Node's own functions: nock replaces them, and all test files of a worker share them. */
const { request, get, ClientRequest } = http;

/**
 * Lets a test load a module as Node itself does, by its path from the project's folder. Modules that bring
 * WebAssembly along, or that are ES modules down to the last one, do not load in jest's own way. Refuses a
 * test file that leaves nock on: the next file's requests would meet two of them, and fail at random.
 */
class WorkerEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.requireNatively = (path) => require(join(config.globalConfig.rootDir, path));
  }

  async teardown() {
    await super.teardown();
    if (http.request !== request || http.get !== get || http.ClientRequest !== ClientRequest) {
      Object.assign(http, { request, get, ClientRequest });
      throw new Error('This file leaves nock on. End it with `afterAll(() => nock.restore())`.');
    }
  }
}

module.exports = WorkerEnvironment;

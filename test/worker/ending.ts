/** Longer than any test takes, milliseconds. */
const LIMIT = 240_000;
const EVERY = 5000;

let known: string | undefined;
let since = Date.now();
const now = Date.now;

/** The runner has no limit of time: a test that never ends is named, and its worker ends. */
setInterval(() => {
  const { testPath, currentTestName } = expect.getState();
  const running = `${testPath}: ${currentTestName}`;
  if (running !== known) {
    known = running;
    since = now();
  } else if (now() - since > LIMIT) {
    process.stderr.write(`This test does not end, or what comes after it:\n${running}\n`);
    process.exit(1);
  }
}, EVERY).unref();

// The runner ends its workers by a signal. Node writes the coverage of a process that exits by itself.
process.once('SIGTERM', () => process.exit());

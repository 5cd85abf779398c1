import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in which files may be wrong and tests run. */
type Workshop = {
  write(file: string, source: string): Promise<void>;
  /** Runs the tests of some files or folders. */
  test(paths: readonly string[], options?: { bail?: boolean }): Promise<Outcome>;
  close(): Promise<void>;
};

type Outcome = {
  passed: boolean;
  /** Whether a file of tests could not even start, so that its tests say nothing. */
  crashed: boolean;
  /** Failed tests: the name, and the lines in which a list differs from what was expected. */
  failures: string[];
};

type Report = {
  success: boolean;
  numRuntimeErrorTestSuites: number;
  testResults: {
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
};

const COPIED = ['src', 'test', 'index.ts', 'package.json', 'jest.config.json', 'README.md', 'docs'];

/** Copies the project to a folder of its own; only the libraries are shared. */
export async function openWorkshop(): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), 'mutation-'));
  await Promise.all(COPIED.map((name) => cp(name, join(root, name), { recursive: true })));
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const report = join(root, 'report.json');
  return {
    write: (file, source) => writeFile(join(root, file), source),
    test: async (paths, { bail = false } = {}) => {
      await rm(report, { force: true });
      await run(root, [
        'node_modules/jest/bin/jest.js',
        '--silent',
        '--maxWorkers=1',
        '--json',
        `--outputFile=${report}`,
        ...(bail ? ['--bail'] : []),
        ...paths,
      ]);
      // A run that stops at its first failure writes no report.
      return existsSync(report)
        ? outcomeOf(JSON.parse(await readFile(report, 'utf8')) as Report)
        : { passed: false, crashed: false, failures: [] };
    },
    close: () => rm(root, { recursive: true }),
  };
}

/** Ends when the command does, whatever it says. */
const run = (cwd: string, args: readonly string[]) =>
  new Promise<void>((done, fail) => {
    spawn(process.execPath, args, { cwd, stdio: 'ignore' })
      .on('error', fail)
      .on('close', () => done());
  });

function outcomeOf({ success, numRuntimeErrorTestSuites, testResults }: Report): Outcome {
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  return {
    passed: success,
    crashed: numRuntimeErrorTestSuites > 0,
    failures: failed.map(({ fullName, failureMessages }) =>
      [fullName, ...failureMessages.flatMap((text) => text.match(/^\s*[-+] .*$/gm) ?? [])].join(
        '\n',
      ),
    ),
  };
}

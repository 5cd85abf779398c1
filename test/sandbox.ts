import { forgetReferences } from '../src/core/reading/reference.ts';
import { type Sandbox, startSandbox } from '../src/dev/sandbox/index.ts';
import { forgetLocationTokens } from '../src/highlevel/locationToken.ts';
import { rememberEnvironment } from './environment.ts';

/**
 * A sandbox that the app under test talks to. Closing it also puts the environment variables back and
 * forgets what the app remembers of it.
 */
export async function openSandbox(): Promise<Sandbox> {
  const restoreEnvironment = rememberEnvironment();
  const sandbox = await startSandbox();
  Object.assign(process.env, sandbox.env);
  return {
    ...sandbox,
    close: async () => {
      restoreEnvironment();
      forgetReferences();
      forgetLocationTokens();
      await sandbox.close();
    },
  };
}

import type { Account, LiveTrigger, Zapier } from '../zapier/host.ts';

/** Where a Zap runs: the built app behind Zapier's handler, and two connected accounts. */
export type Stage = {
  /** Where the requests go, in words. */
  title: string;
  zapier: Zapier;
  /** `entered` is what a person fills in to connect an account without signing in. */
  connect(environment: string, entered?: Record<string, string>): Promise<Account>;
  /** Turns on the trigger so that its next poll finds exactly one new activity. */
  awaitActivity(account: Account): Promise<LiveTrigger & { story: string }>;
  /** Asks the person before anything is written. */
  mayWrite(what: string): Promise<boolean>;
  close(): Promise<void>;
};

import { ModernFakeTimers } from '@jest/fake-timers';

type Config = Parameters<ModernFakeTimers['useFakeTimers']>[0];

const timers = new ModernFakeTimers({
  config: { fakeTimers: {} } as ConstructorParameters<typeof ModernFakeTimers>[0]['config'],
  global: globalThis,
});

/** Jest's fake timers with all their options: the runner's own leave no choice of what is faked. */
Object.assign(jest, {
  useFakeTimers: (config?: Config) => timers.useFakeTimers(config),
  useRealTimers: () => timers.useRealTimers(),
  setSystemTime: (now: number | Date) => timers.setSystemTime(now),
  advanceTimersByTimeAsync: (milliseconds: number) => timers.advanceTimersByTimeAsync(milliseconds),
});

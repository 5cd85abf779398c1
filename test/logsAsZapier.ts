/** Call this where tests read logs: those of the file are then Zapier's own, without secrets (`test/worker/plainLogger.cjs`). */
export function logsAsZapier(): void {
  beforeAll(() => {
    Object.assign(globalThis, { logsAsZapier: true });
  });
  afterAll(() => {
    Object.assign(globalThis, { logsAsZapier: false });
  });
}

/** Import this where a test reads logs: they are then Zapier's own, without secrets (`test/plainLogger.cjs`). */
Object.assign(globalThis, { logsAsZapier: true });

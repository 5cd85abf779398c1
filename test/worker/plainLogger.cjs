/**
 * Zapier's core looks for secrets in all that it logs, a tenth of the time of a test. This hands on what is
 * logged as it is, except in files that read logs and ask for Zapier's own (standIns.ts).
 */
module.exports = (event, options) => {
  if (globalThis.logsAsZapier) {
    return require('../../node_modules/zapier-platform-core/src/tools/create-logger.js')(
      event,
      options,
    );
  }
  const log = async (message, data = {}) =>
    event.customLogger?.(message, { log_type: 'console', ...data });
  return Object.assign(log, { end: async () => undefined });
};

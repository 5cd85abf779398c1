import { registerHooks } from 'node:module';
import { join } from 'node:path';

/** What Zapier's core imports, and the file in this folder that takes its place in tests. */
const STAND_INS: Record<string, string> = {
  './create-logger': 'plainLogger.cjs',
  './memory-checker': 'noMemoryCheck.cjs',
  domain: 'noDomain.cjs',
};

const isCore = (url = '') => url.includes('/node_modules/zapier-platform-core/');

registerHooks({
  resolve: (specifier, context, next) => {
    const standIn = isCore(context.parentURL) ? STAND_INS[specifier] : undefined;
    return standIn ? next(join(import.meta.dirname, standIn), context) : next(specifier, context);
  },
});

import { build } from 'esbuild';

/**
 * Bundles the relay into one file for its image. The embedded database stays outside: it reads its
 * WebAssembly from its own folder.
 */
await build({
  entryPoints: ['src/relay/main.ts'],
  outfile: process.argv[2] ?? 'dist/relay.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  external: ['@electric-sql/pglite', 'pg-native'],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

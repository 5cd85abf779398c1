/** `npm run docs` writes the generated docs; `npm run docs -- forms [key]` prints forms. */
await (process.argv[2] === 'forms' ? import('./printForms.ts') : import('./writeDocs.ts'));

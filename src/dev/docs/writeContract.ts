import { readFile, writeFile } from 'node:fs/promises';
import { app } from '../../app.ts';
import { brokenPromises, contractOf } from './contract.ts';

const FILE = 'test/catalog/contract.json';

/** Adds what is new to the contract with live Zaps; refuses to take anything away. */
const released = JSON.parse(await readFile(FILE, 'utf8'));
const now = contractOf(app);
const broken = brokenPromises(released, now);
if (broken.length > 0) {
  console.error(`These changes would break live Zaps:\n${broken.join('\n')}`);
  process.exitCode = 1;
} else {
  await writeFile(FILE, `${JSON.stringify(now, null, 1)}\n`);
}

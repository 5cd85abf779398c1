import { app } from '../../app.ts';
import { contractOf } from './contract.ts';
import { CONTRACT_FOLDER, saveContract } from './contractFiles.ts';

/** Adds what is new to the contract with live Zaps; refuses to take anything away. */
const broken = await saveContract(CONTRACT_FOLDER, contractOf(app));
if (broken.length > 0) {
  console.error(`These changes would break live Zaps:\n${broken.join('\n')}`);
  process.exitCode = 1;
}

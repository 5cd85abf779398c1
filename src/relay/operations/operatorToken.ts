import { wordOf } from '../../bells/signing.ts';

/** What the commands of the relay show when they talk to it. */
export const operatorToken = (secret: string): string => wordOf(secret, 'operator');

import { formsAsText } from './forms.ts';

/** Prints the forms of the Zap editor: all, or those of the operation that the command names. */
console.log(formsAsText(process.argv[3]));

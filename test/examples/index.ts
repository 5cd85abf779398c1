import type { Example } from './example.ts';
import { taskExamples } from './highlevel/tasks.ts';

export const examples: Example[] = [...taskExamples];

import type { Operation } from '../../core/operations/operation.ts';
import { voiceAiAgentDropdown } from './dropdowns.ts';
import { newVoiceAiCall } from './newVoiceAiCall.ts';

export const operations: readonly Operation[] = [newVoiceAiCall, voiceAiAgentDropdown];

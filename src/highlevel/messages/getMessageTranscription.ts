import { out } from '../../core/output/output.ts';
import { read } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { callId, listedConversation } from './schema.ts';
import { transcriptionOf } from './transcription.ts';

export const getMessageTranscription = read({
  key: 'get_message_transcription',
  noun: 'Transcription',
  label: 'Get Message Transcription',
  triggers: 'Triggers when the chosen call is transcribed, or its transcription changes.',
  finds: 'Finds what was said in a call, as one text and sentence by sentence.',
  docs: docs('conversations', 'get-message-transcription'),
  scopes: ['conversations/message.readonly'],
  route: 'GET /conversations/locations/{locationId}/messages/{messageId}/transcription',
  input: () => ({ conversationId: listedConversation('call'), messageId: callId() }),
  result: '',
  gather: 'sentences',
  always: 'transcript',
  output: () =>
    out.object({
      id: out.id('ve9EPM428kjkvShlRW1K', 'Message ID'),
      text: out.text('This call may be recorded. Hello, this is Sam of Harbor Gym.'),
      sentences: out.list(
        out.object({
          sentenceIndex: out.integer(1, { label: 'Sentence Number' }),
          transcript: out.text('This call may be recorded.', { label: 'Sentence' }),
          mediaChannel: out.integer(1, { label: 'Channel of the Speaker' }),
          startTime: out.number(34, { label: 'Start (milliseconds)' }),
          endTime: out.number(45, { label: 'End (milliseconds)' }),
          confidence: out.number(0.5, { label: 'Confidence (0 to 1)' }),
        }),
      ),
    }),
  derive: transcriptionOf,
});

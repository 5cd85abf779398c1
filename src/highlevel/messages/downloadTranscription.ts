import { read } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { messageTranscription } from './files.ts';
import { callId, listedConversation, message, withEmailIds } from './schema.ts';

export const downloadTranscription = read({
  key: 'download_transcription',
  noun: 'Transcription',
  label: 'Download Transcription',
  triggers: 'Triggers when the chosen call changes, and provides its transcription as a file.',
  finds: 'Finds the transcription of a call, as a text file for later steps.',
  docs: docs('conversations', 'download-message-transcription'),
  scopes: ['conversations/message.readonly'],
  // The message itself: its transcription is only fetched when a step uses the file.
  route: 'GET /conversations/messages/{messageId}',
  input: () => ({ conversationId: listedConversation('call'), messageId: callId() }),
  result: 'message|',
  output: message,
  files: { transcription: messageTranscription },
  derive: withEmailIds,
});

import { read } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { messageRecording } from './files.ts';
import { callId, listedConversation, message, withEmailIds } from './schema.ts';

export const getMessageRecording = read({
  key: 'get_message_recording',
  noun: 'Recording',
  label: 'Get Message Recording',
  triggers: 'Triggers when the chosen call changes, and provides its recording as a file.',
  finds: 'Finds the recording of a call or voicemail, as a file for later steps.',
  docs: docs('conversations', 'get-message-recording'),
  scopes: ['conversations/message.readonly'],
  // The message itself: its recording is only fetched when a step uses the file.
  route: 'GET /conversations/messages/{messageId}',
  input: () => ({ conversationId: listedConversation('call'), messageId: callId() }),
  result: 'message|',
  output: message,
  files: { recording: messageRecording },
  derive: withEmailIds,
});

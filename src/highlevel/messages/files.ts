import { fileMethod } from '../../core/output/files.ts';
import { VERSION } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { highlevel } from '../service.ts';

const scopes = ['conversations/message.readonly'];

/** The recording of a call or voicemail as a WAV file. */
export const messageRecording = fileMethod(highlevel, {
  docs: docs('conversations', 'get-message-recording'),
  scopes,
  route: 'GET /conversations/messages/{messageId}/locations/{locationId}/recording',
  version: VERSION,
  from: ({ id }) => ({ messageId: id }),
  types: /^(audio|video)\/|octet-stream/,
  filename: ({ messageId }) => `recording-${messageId}.wav`,
});

/** The transcription of a call as a text file. */
export const messageTranscription = fileMethod(highlevel, {
  docs: docs('conversations', 'download-message-transcription'),
  scopes,
  route: 'GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download',
  version: VERSION,
  types: /^text\/plain|octet-stream/,
  filename: ({ messageId }) => `transcription-${messageId}.txt`,
});

import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactName } from '../contacts/names.ts';
import { read } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { subAccount } from '../locations/names.ts';
import { emailMessageId, listedConversation } from './schema.ts';

export const getEmailById = read({
  key: 'get_email_by_id',
  noun: 'Email',
  label: 'Get Email by ID',
  triggers: 'Triggers when the chosen email changes, such as from sent to opened.',
  finds: 'Finds an email in a conversation by its ID, with its subject and text.',
  docs: docs('conversations', 'get-email-by-id'),
  scopes: ['conversations/message.readonly'],
  route: 'GET /conversations/messages/email/{id}',
  input: () => ({
    conversationId: listedConversation('email'),
    id: emailMessageId({
      help: 'Map one of the “Email Message IDs” of an email message, or choose its conversation below first.',
    }),
  }),
  result: 'emailMessage|',
  output: () =>
    out.object({
      id: out.id('ve9EPs1028kjkvShlRW1', 'Email ID'),
      threadId: out.id('ve9EPM428kjkvShlRW1K', 'Thread ID'),
      altId: out.id('18f0c2a1b2c3d4e5', 'External ID'),
      conversationId: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Conversation ID'),
      contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
      contactName: contactName(),
      contactUrl: contactUrl(),
      subject: out.text('Your training plan'),
      body: out.text('Hi Ada, here is your plan for March.', { label: 'Text' }),
      direction: out.text('outbound'),
      status: out.text('delivered'),
      contentType: out.text('text/html'),
      from: out.text('Sam Rivera <sam@example.com>', { label: 'From' }),
      to: out.list(out.text('ada@example.com')),
      cc: out.list(out.text('front@example.com')),
      bcc: out.list(out.text('archive@example.com')),
      attachments: out.list(out.text('https://example.com/attachments/plan.pdf')),
      replyToMessageId: out.id('ve9EPs1028kjkvShlRW0', 'Reply to Email ID'),
      provider: out.text('Leadconnector Gmail'),
      source: out.text('app'),
      conversationProviderId: out.id('cI08i1Bls3iTB9bKgF01', 'Conversation Provider ID'),
      dateAdded: out.moment('2026-03-01T09:00:00Z'),
      ...subAccount(),
    }),
});

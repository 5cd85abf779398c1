import { gym } from './gym.ts';

const { act, find } = gym({ kept: true });

const contactId = 'contactChloeNguyen01';
const sender = 'userGraceOkafor00001';

it('is made from a template for a contact, kept back, then sent', async () => {
  const [template] = await find('list_document_templates', { name: 'membership' });
  const { id: documentId } = await act('send_document_template', {
    templateId: template!.id,
    contactId,
    userId: sender,
    sendDocument: 'no',
  });
  const [draft] = await find('list_documents', { status: 'draft' });
  expect(draft).toMatchObject({ id: documentId, contactName: 'Chloe Nguyen', status: 'draft' });
  const result = await act('send_document', { documentId, sentBy: sender });
  expect(result).toMatchObject({ id: documentId, links: [{ recipientId: contactId }] });
  expect(await find('list_documents', { status: 'draft' })).toEqual([]);
});

it('is found by one date alone', async () => {
  const old = await find('list_documents', { dateTo: '3 days ago' });
  expect(old.map(({ contactName }) => contactName)).toEqual(['Ada Byron', 'Ben Torres']);
  expect(await find('list_documents', { dateTo: '30 days ago' })).toEqual([]);
});

it('is not sent when it is gone', async () => {
  await expect(act('send_document', { documentId: 'gone', sentBy: sender })).rejects.toThrow(
    'HighLevel has no such document.',
  );
});

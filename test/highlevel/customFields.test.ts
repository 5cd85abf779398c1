import nock from 'nock';
import { offline } from '../offline.ts';
import { gym } from './gym.ts';

const { act, choices, find, sandbox } = gym();

const ada = 'contactAdaByron00001';

offline('localhost');

it('a custom value is created, changed, found by its name and deleted', async () => {
  const { id: customValueId, fieldKey } = await act('create_custom_value', {
    name: 'Wifi Password',
    value: 'fastest',
  });
  expect(fieldKey).toBe('{{ custom_values.wifi_password }}');
  await act('update_custom_value', { customValueId, name: 'Wifi Password', value: 'run faster' });
  expect(await find('list_custom_values', { name: 'wifi' })).toMatchObject([
    { id: customValueId, value: 'run faster' },
  ]);
  const gone = { id: customValueId, deleted: true };
  expect(await act('delete_custom_value', { customValueId })).toEqual(gone);
  expect(await act('delete_custom_value', { customValueId })).toEqual(gone);
  expect(await find('get_custom_value', { customValueId })).toEqual([]);
});

it('a custom field is created with text boxes, changed, found and deleted with its values', async () => {
  const { id: customFieldId } = await act('create_custom_field', {
    name: 'Lifts',
    dataType: 'TEXTBOX_LIST',
    textBoxListOptions: [{ label: 'Deadlift' }, { label: 'Squat' }],
    maxNumberOfFiles: 'hidden with this type',
  });
  await act('update_custom_field', { customFieldId, name: 'Best Lifts', placeholder: '100 kg' });
  expect(await find('get_custom_field', { customFieldId })).toMatchObject([
    { name: 'Best Lifts', placeholder: '100 kg', picklistOptions: ['Deadlift', 'Squat'] },
  ]);
  expect(await find('get_custom_field', { customFieldId: 'contact.membership' })).toMatchObject([
    { name: 'Membership' },
  ]);
  const gone = { id: customFieldId, deleted: true };
  expect(await act('delete_custom_field', { customFieldId })).toEqual(gone);
  expect(await act('delete_custom_field', { customFieldId })).toEqual(gone);
});

it('files are added to a custom field of a contact, which the result shows', async () => {
  nock('https://files.example.com').get('/form.pdf').reply(200, 'signed');
  const [field] = await choices('contact_file_field_dropdown');
  expect(field!.label).toBe('Medical Form');
  const result = await act('upload_file_to_custom_field', {
    contactId: ada,
    customFieldId: field!.id,
    file: 'https://files.example.com/form.pdf',
  });
  expect(result).toMatchObject({
    id: ada,
    name: 'Ada Byron',
    customField: { medical_form: [{ name: 'form.pdf' }] },
  });
});

it('a folder is made for an object, chosen, renamed and deleted', async () => {
  const objects = await choices('record_object_dropdown');
  expect(objects.map(({ label }) => label)).toEqual(['Companies', 'Training Programs']);
  const objectKey = 'custom_objects.programs';
  const { id: folderId, objectName } = await act('create_custom_field_folder', {
    objectKey,
    name: 'Prices',
  });
  expect(objectName).toBe('Training Program');
  expect(await choices('custom_field_folder_dropdown', { objectKey })).toContainEqual({
    id: folderId,
    label: 'Prices',
  });
  await act('rename_custom_field_folder', { folderId, name: 'Price List' });
  expect(sandbox().highlevel.state.fieldFolders.at(-1)).toMatchObject({ name: 'Price List' });
  const gone = { id: folderId, deleted: true };
  expect(await act('delete_custom_field_folder', { folderId })).toEqual(gone);
  expect(await act('delete_custom_field_folder', { folderId })).toEqual(gone);
});

it('no contact is lost over a custom phone number that is none', async () => {
  const made = await act('create_contact', {
    email: 'no.phone@example.com',
    custom_cfEmergencyPhone0001: 'ask at the desk',
  });
  expect(made).toMatchObject({ customField: { emergency_phone: 'ask at the desk' } });
});

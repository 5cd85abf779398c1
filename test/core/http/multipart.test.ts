import fc from 'fast-check';
import nock from 'nock';
import { FileToSend } from '../../../src/core/http/download.ts';
import { encodeMultipart, FromFile } from '../../../src/core/http/multipart.ts';
import { file } from '../../../src/core/input/fields.ts';
import { out } from '../../../src/core/output/output.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, action, failureOf, HOST } from '../acme.ts';

const ending = ({ filename }: { filename: string }) => /\.(\w+)$/.exec(filename)?.[1];

const addPicture = action({
  key: 'add_picture',
  noun: 'Picture',
  label: 'Add Picture',
  description: 'Adds a picture.',
  docs: '',
  scopes: [],
  route: 'POST /pictures',
  sendAs: 'multipart',
  input: () => ({ picture: file() }),
  arrange: ({ picture }) => {
    const sent = new FileToSend(String(picture), 'Picture');
    return { picture: sent, kind: new FromFile(sent, ending, 'Kind: choose it.') };
  },
  output: () => out.object({ id: out.id('1', 'ID') }),
});

const zapier = acmeZapier([addPicture]);

offline();

const FILES = 'https://files.example.com';
const run = (picture: string) => zapier.create('add_picture', { picture });

it('sends what the file tells, and fetches it once', async () => {
  nock(FILES).get('/a.png').reply(200, 'PNG');
  const sent: string[] = [];
  nock(HOST)
    .post('/v1/pictures', (body) => sent.push(String(body)) > 0)
    .reply(201, { id: 1 });
  expect(await run(`${FILES}/a.png`)).toEqual({ id: '1' });
  expect(sent[0]).toMatch(/name="kind"\r\n\r\npng\r\n/);
});

it('asks for what the file does not tell, before anything is sent', async () => {
  nock(FILES).get('/a').reply(200, 'PNG');
  expect((await failureOf(run(`${FILES}/a`))).message).toBe('Kind: choose it.');
});

/** In a name, `%22` is how a form writes a quote: nobody can tell one from the other. */
const partName = fc.string({ minLength: 1 }).filter((name) => !/%(22|0d|0a)/i.test(name));

it('is read as it was meant, whatever its names, values and files hold', () =>
  fc.assert(
    fc.asyncProperty(
      fc.dictionary(partName, fc.string({ unit: 'binary' }), { maxKeys: 3 }),
      async (values) => {
        const { body, contentType } = await encodeMultipart({} as never, values);
        const form = await new Response(Buffer.concat(body), {
          headers: { 'content-type': contentType },
        }).formData();
        const asRead = (text: string) => text.toWellFormed().replace(/\r\n?|\n/g, '\r\n');
        expect([...form.values()].map((value) => asRead(String(value)))).toEqual(
          Object.values(values).map(asRead),
        );
        expect([...form.keys()]).toEqual(Object.keys(values));
      },
    ),
  ));

it('no name of a file adds a header or a part', async () => {
  const name = 'a"\r\nx: y\r\n\r\n--b.png';
  nock(FILES)
    .get('/a.png')
    .reply(200, 'PNG', {
      'content-disposition': `attachment; filename*=${encodeURIComponent(name)}`,
    });
  const sent: string[] = [];
  nock(HOST)
    .post('/v1/pictures', (body) => sent.push(String(body)) > 0)
    .reply(201, { id: 1 });
  await run(`${FILES}/a.png`);
  expect(sent[0]).toContain('filename="a%22%0D%0Ax: y%0D%0A%0D%0A--b.png"');
});

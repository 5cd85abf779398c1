import fc from 'fast-check';
import { StepError } from '../../../src/core/errors.ts';
import { fillPath, parseRoute } from '../../../src/core/http/route.ts';

it('reads method, path and placeholders of a route', () => {
  expect(parseRoute('PUT /contacts/{contactId}/tasks/{taskId}')).toEqual({
    method: 'PUT',
    path: '/contacts/{contactId}/tasks/{taskId}',
    placeholders: ['contactId', 'taskId'],
  });
  expect(parseRoute('POST /contacts/').placeholders).toEqual([]);
});

it('encodes values so that each stays one segment', () => {
  expect(fillPath('/a/{id}/b', { id: '../oauth/token' })).toBe('/a/..%2Foauth%2Ftoken/b');
  expect(fillPath('/a/{id}', { id: '%2e%2e' })).toBe('/a/%252e%252e');
  expect(fillPath('/a/{id}', { id: 'x?y=1#z' })).toBe('/a/x%3Fy%3D1%23z');
  expect(fillPath('/a/{id}', { id: 16195505000 })).toBe('/a/16195505000');
});

it.each(['', '.', '..', 'a\ud800b', undefined, null])('refuses %p', (id) => {
  expect(() => fillPath('/contacts/{contactId}', { contactId: id })).toThrow(
    'Contact ID has no usable value. Choose it again, or map another value.',
  );
});

it('no value leads to another path', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      let path: string;
      try {
        path = fillPath('/contacts/{id}/tasks', { id });
      } catch (error) {
        expect(error).toBeInstanceOf(StepError);
        return;
      }
      const { pathname, search, hash, host } = new URL(path, 'https://api.acme.example');
      expect(host).toBe('api.acme.example');
      expect(search + hash).toBe('');
      const segments = pathname.split('/');
      expect(segments).toHaveLength(4);
      expect([segments[1], segments[3]]).toEqual(['contacts', 'tasks']);
      expect(decodeURIComponent(segments[2]!)).toBe(id);
    }),
  ));

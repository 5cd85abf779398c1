import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';

const association = {
  locationId,
  id: '6708f9be92c9b03f2ad64c08',
  key: 'student_teacher',
  firstObjectLabel: 'student',
  firstObjectKey: 'custom_objects.children',
  secondObjectLabel: 'Teacher',
  secondObjectKey: 'contact',
  associationType: 'USER_DEFINED',
};

const page = (skip: string) => ({ locationId, skip, limit: '100' });

const relation = {
  id: '6709a1f392c9b03f2ad64d11',
  associationId: association.id,
  firstObjectKey: 'custom_objects.children',
  firstRecordId: '6709a0d192c9b03f2ad64cf7',
  secondObjectKey: 'contact',
  secondRecordId: 'ocQHyuzHvysMo5N5VsXc',
  locationId,
};

/** https://marketplace.gohighlevel.com/docs/ghl/associations/find-associations and its neighbors */
export const associationExamples: Example[] = [
  {
    operation: 'find_associations',
    scopes: ['associations.readonly'],
    kind: 'search',
    input: {},
    exchanges: [
      {
        request: 'GET /associations/',
        query: page('0'),
        headers,
        answer: { associations: [association], total: 1 },
      },
    ],
    result: [association],
  },
  {
    // The page documents one bare association for the list.
    operation: 'find_associations',
    scopes: ['associations.readonly'],
    kind: 'search',
    input: { objectKey: 'contact' },
    exchanges: [{ request: 'GET /associations/', query: page('0'), headers, answer: association }],
    result: [association],
  },
  {
    operation: 'find_associations',
    scopes: ['associations.readonly'],
    kind: 'trigger',
    input: { objectKey: 'contact' },
    exchanges: [
      {
        request: 'GET /associations/',
        query: page('0'),
        headers,
        answer: {
          associations: [association, { ...association, id: 'other', secondObjectKey: 'business' }],
        },
      },
      {
        request: 'GET /associations/',
        query: page('100'),
        headers,
        answer: { associations: [] },
      },
    ],
    result: [{ ...association, revision: 'new' }],
  },
  {
    operation: 'get_association',
    scopes: ['associations.readonly'],
    input: { associationId: association.id },
    exchanges: [{ request: `GET /associations/${association.id}`, headers, answer: association }],
    result: [association],
  },
  {
    operation: 'get_association_key',
    scopes: ['associations.readonly'],
    input: { key_name: 'student_teacher' },
    exchanges: [
      {
        request: 'GET /associations/key/student_teacher',
        query: { locationId },
        headers,
        answer: association,
      },
    ],
    result: [association],
  },
  {
    operation: 'get_association_by_keys',
    scopes: ['associations.readonly'],
    input: { objectKey: 'custom_objects.children' },
    exchanges: [
      {
        request: 'GET /associations/objectKey/custom_objects.children',
        query: { locationId },
        headers,
        answer: association,
      },
    ],
    result: [association],
  },
  {
    operation: 'get_association_by_keys',
    scopes: ['associations.readonly'],
    input: { objectKey: 'contact' },
    exchanges: [
      {
        request: 'GET /associations/objectKey/contact',
        query: { locationId },
        headers,
        answer: [association, { ...association, id: '6708f9be92c9b03f2ad64c09' }],
      },
    ],
    result: [association, { ...association, id: '6708f9be92c9b03f2ad64c09' }],
  },
  {
    operation: 'create_association',
    scopes: ['associations.write'],
    input: {
      key: 'student_teacher',
      firstObjectLabel: 'student',
      firstObjectKey: 'custom_objects.children',
      secondObjectLabel: 'Teacher',
      secondObjectKey: 'contact',
    },
    exchanges: [
      {
        request: 'POST /associations/',
        headers,
        body: {
          locationId,
          key: 'student_teacher',
          firstObjectLabel: 'student',
          firstObjectKey: 'custom_objects.children',
          secondObjectLabel: 'Teacher',
          secondObjectKey: 'contact',
        },
        status: 201,
        answer: association,
      },
    ],
    result: association,
  },
  {
    operation: 'update_association',
    scopes: ['associations.write'],
    input: {
      associationId: association.id,
      firstObjectLabel: 'student',
      secondObjectLabel: 'tutor',
    },
    exchanges: [
      {
        request: `PUT /associations/${association.id}`,
        headers,
        body: { firstObjectLabel: 'student', secondObjectLabel: 'tutor' },
        answer: { ...association, secondObjectLabel: 'tutor' },
      },
    ],
    result: { ...association, secondObjectLabel: 'tutor' },
  },
  {
    operation: 'delete_association',
    scopes: ['associations.write'],
    input: { associationId: '6d6f6e676f5f6576656e7473' },
    exchanges: [
      {
        request: 'DELETE /associations/6d6f6e676f5f6576656e7473',
        headers,
        answer: {
          deleted: true,
          id: '6d6f6e676f5f6576656e7473',
          message: 'Association deleted successfully',
        },
      },
    ],
    result: { id: '6d6f6e676f5f6576656e7473', deleted: true },
  },
  {
    operation: 'get_relations_by_record',
    scopes: ['associations/relation.readonly'],
    kind: 'search',
    input: { recordId: 'ocQHyuzHvysMo5N5VsXc', associationIds: [association.id, 'second'] },
    exchanges: [
      {
        request: 'GET /associations/relations/ocQHyuzHvysMo5N5VsXc',
        query: { ...page('0'), associationIds: [association.id, 'second'] },
        headers,
        answer: { relations: [relation], total: 1 },
      },
    ],
    result: [{ ...relation, firstObjectLabel: null, key: null }],
  },
  {
    operation: 'create_relation',
    scopes: ['associations/relation.write'],
    input: {
      associationId: association.id,
      firstObjectKey: 'custom_objects.children',
      firstRecordId: relation.firstRecordId,
      secondObjectKey: 'contact',
      secondRecordId: relation.secondRecordId,
    },
    exchanges: [
      {
        request: 'POST /associations/relations',
        headers,
        body: {
          locationId,
          associationId: association.id,
          firstRecordId: relation.firstRecordId,
          secondRecordId: relation.secondRecordId,
        },
        status: 201,
        answer: { ...association, id: relation.id },
      },
    ],
    result: { ...relation, key: 'student_teacher', firstObjectLabel: 'student' },
  },
  {
    operation: 'delete_relation',
    scopes: ['associations/relation.write'],
    input: { recordId: relation.secondRecordId, relationId: relation.id },
    exchanges: [
      {
        request: `DELETE /associations/relations/${relation.id}`,
        query: { locationId },
        headers,
        answer: { ...association, id: relation.id },
      },
    ],
    result: { id: relation.id, deleted: true },
  },
];

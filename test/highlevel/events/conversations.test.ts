import fc from 'fast-check';
import { becameUnread, unreadOf } from '../../../src/highlevel/conversations/events/unread.ts';
import { ben, later, liveGym } from './liveGym.ts';

const { sandbox, turnOn } = liveGym();

const withAda = 'conversationAda00001';
const withBen = 'conversationBen00001';

let count = 0;

/** A contact writes to the gym, or the gym to the contact. */
const write = (conversationId: string, direction: 'inbound' | 'outbound' = 'inbound') => {
  count += 1;
  const { messages, conversations } = sandbox().highlevel.state;
  const now = new Date().toISOString();
  messages.push({
    ...messages[0]!,
    id: `unread-${count}`,
    conversationId,
    direction,
    dateAdded: now,
    dateUpdated: now,
  });
  if (direction === 'inbound') {
    conversations.find(({ id }) => id === conversationId)!.unreadCount += 1;
  }
};

const read = (conversationId: string) => {
  const { conversations } = sandbox().highlevel.state;
  conversations.find(({ id }) => id === conversationId)!.unreadCount = 0;
};

const idsOf = (items: { id?: unknown }[]) => items.map(({ id }) => id);

describe('Conversation Unread', () => {
  it('fires when a conversation becomes unread, and again after it was read', async () => {
    const zap = await turnOn('conversation_unread');
    expect(await zap.poll()).toEqual([]);
    later();
    write(withAda);
    expect(await zap.poll()).toMatchObject([
      {
        id: withAda,
        fullName: 'Ada Byron',
        assignedToName: 'Sam Rivera',
        unreadCount: 1,
        url: expect.stringContaining(withAda),
      },
    ]);
    later();
    write(withAda);
    write(withAda, 'outbound');
    expect(await zap.poll()).toEqual([]);
    read(withAda);
    expect(await zap.poll()).toEqual([]);
    later();
    write(withAda);
    expect(idsOf(await zap.poll())).toEqual([withAda]);
    later();
    read(withAda);
    write(withAda);
    expect(idsOf(await zap.poll())).toEqual([withAda]);
    expect(await zap.poll()).toEqual([]);
  });

  it('is not one again when an unread conversation gets an automatic reply', async () => {
    const zap = await turnOn('conversation_unread');
    later();
    write(withAda);
    expect(idsOf(await zap.poll())).toEqual([withAda]);
    later();
    write(withAda, 'outbound');
    expect(await zap.poll()).toEqual([]);
    later();
    write(withAda);
    expect(await zap.poll()).toEqual([]);
  });

  it('fires for a new conversation, of the chosen user only', async () => {
    const any = await turnOn('conversation_unread');
    const nobody = await turnOn('conversation_unread', { assignedTo: 'unassigned' });
    later();
    const { conversations } = sandbox().highlevel.state;
    const now = new Date().toISOString();
    const started = { ...conversations[0]!, id: 'conversationNew00001', contactId: ben };
    conversations.push({ ...started, unreadCount: 0, dateAdded: now, dateUpdated: now });
    write(started.id);
    write(withAda);
    expect(idsOf(await any.poll()).sort()).toEqual([withAda, started.id]);
    expect(await nobody.poll()).toEqual([]);
    read(withBen);
    await nobody.poll();
    later();
    write(withBen);
    expect(idsOf(await nobody.poll())).toEqual([withBen]);
  });

  it('waits for a search that lags, and tells nothing of before the Zap', async () => {
    sandbox().highlevel.holdSearch();
    write(withAda);
    later(1);
    const zap = await turnOn('conversation_unread');
    later(1);
    sandbox().highlevel.catchUpSearch();
    expect(await zap.poll()).toEqual([]);
    read(withAda);
    await zap.poll();
    sandbox().highlevel.holdSearch();
    write(withAda);
    expect(await zap.poll()).toEqual([]);
    later(10);
    sandbox().highlevel.catchUpSearch();
    expect(idsOf(await zap.poll())).toEqual([withAda]);
  });

  it('is told of whenever everything was read before, and never otherwise', () => {
    const happening = fc.constantFrom('received', 'sent', 'read', 'poll');
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        let state = { unreadCount: 0, lastMessageDirection: 'inbound', lastMessageDate: 0 };
        let seen: string | null = null;
        let wasRead = true;
        let minute = 0;
        for (const one of [...happenings, 'poll']) {
          minute += 1;
          if (one === 'received' || one === 'sent') {
            const lastMessageDirection = one === 'sent' ? 'outbound' : 'inbound';
            const unreadCount = state.unreadCount + (one === 'sent' ? 0 : 1);
            state = { unreadCount, lastMessageDirection, lastMessageDate: minute };
          } else if (one === 'read') {
            state = { ...state, unreadCount: 0 };
            wasRead = true;
          } else {
            const now = unreadOf(state) || null;
            const fires = now !== seen && becameUnread(seen, now);
            expect(fires && !wasRead).toBe(false);
            expect(seen !== null || fires === (now !== null)).toBe(true);
            seen = now;
            wasRead = now === null;
          }
        }
      }),
    );
  });
});

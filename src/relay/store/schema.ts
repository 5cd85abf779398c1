/**
 * The relay's own tables, beside those of the engine. No member holds anything of a person but keyed
 * hashes and the vendors' ids.
 */
export const SCHEMA = `
  create schema if not exists relay;

  -- A Zap that is on, and for three days one that was.
  create table if not exists relay.subscription (
    id uuid primary key,
    target text not null unique,
    tenant text not null,
    agency text,
    events text[] not null,
    created_on timestamptz not null,
    ended_on timestamptz
  );
  -- Seconds after which each bell rings once more.
  alter table relay.subscription add column if not exists again int;
  -- When the app asked for it, in seconds since 1970.
  alter table relay.subscription add column if not exists asked bigint;
  create index if not exists subscription_tenant on relay.subscription (tenant);
  create index if not exists subscription_agency on relay.subscription (agency);

  -- What rings whom: a row for each event of a subscription that is on.
  create table if not exists relay.listener (
    tenant text not null,
    event text not null,
    subscription uuid not null references relay.subscription (id) on delete cascade,
    primary key (tenant, event, subscription)
  );
  create index if not exists listener_subscription on relay.listener (subscription);

  -- Events that have rung, so that the same one never rings twice.
  create table if not exists relay.event (
    key uuid primary key,
    received_on timestamptz not null default now()
  );
  create index if not exists event_received on relay.event (received_on);

  -- What the last events told of a record: its facts, and the changes of the last minute.
  create table if not exists relay.record (
    scope uuid primary key,
    tenant text not null,
    facts text,
    told_at text,
    seen text not null default '[]',
    touched_on timestamptz not null default now()
  );
  -- What the newest event of each name has told.
  alter table relay.record add column if not exists heard text not null default '{}';
  create index if not exists record_touched on relay.record (touched_on);
  create index if not exists record_tenant on relay.record (tenant);

  -- When the next bell may leave, for all instances together.
  create table if not exists relay.pace (
    id int primary key,
    next_on timestamptz not null
  );
  insert into relay.pace (id, next_on) values (1, now()) on conflict do nothing;

  -- What the status page counts, by day.
  create table if not exists relay.tally (
    day date not null,
    tenant text not null,
    events bigint not null default 0,
    delivered bigint not null default 0,
    primary key (day, tenant)
  );
`;

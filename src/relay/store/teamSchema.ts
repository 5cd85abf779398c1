/**
 * The tables of teams. Here the relay does hold personal data: names, contacts, and tokens, which are
 * sealed. All of an athlete is gone a day after leaving (`team/forget.ts`), tokens at once.
 */
export const TEAM_SCHEMA = `
  create table if not exists relay.team (
    id text primary key,
    name text not null,
    -- SHA-256 of the secret
    secret text not null,
    -- Links of an earlier generation have ended.
    generation int not null default 1,
    purpose text,
    privacy_url text,
    -- A data URL
    logo text,
    created_on timestamptz not null default now(),
    closed_on timestamptz
  );

  -- Tokens that Strava gave for an athlete, one row for each set of scopes.
  create table if not exists relay.permission (
    athlete text not null,
    scopes text not null,
    sealed text not null,
    expires_on timestamptz not null,
    -- Set while an instance refreshes the tokens.
    holder uuid,
    held_until timestamptz,
    primary key (athlete, scopes)
  );

  create table if not exists relay.member (
    team text not null references relay.team (id),
    athlete text not null,
    name text not null,
    contact text,
    contact_name text,
    activities boolean not null,
    hidden boolean not null,
    profile boolean not null,
    scopes text not null,
    joined_on timestamptz not null,
    -- When Strava last gave tokens for this team
    granted_on timestamptz not null,
    left_on timestamptz,
    -- When the last bells were rung, newest first
    passed timestamptz[] not null default '{}',
    primary key (team, athlete)
  );
  create index if not exists member_athlete on relay.member (athlete);
  create unique index if not exists member_contact on relay.member (team, contact)
    where left_on is null and contact is not null;

  -- Links that were made for a contact.
  create table if not exists relay.link (
    id uuid primary key,
    team text not null references relay.team (id),
    contact text not null,
    contact_name text,
    expires_on timestamptz not null,
    used_by text
  );

  -- Ways to Strava and back that are under way, each for one browser. Hashes, not the values themselves.
  create table if not exists relay.attempt (
    state text primary key,
    browser text not null,
    purpose text not null,
    started_on timestamptz not null default now()
  );

  -- Browsers in which an athlete has shown who they are.
  create table if not exists relay.browser (
    id text primary key,
    athlete text not null,
    expires_on timestamptz not null
  );
  create index if not exists browser_athlete on relay.browser (athlete);
`;

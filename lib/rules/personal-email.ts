import * as z from 'zod';
import { isSubdomainOf } from '../draft/url.ts';
import { listOf } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

const isLocal = (character: string | undefined): boolean => character !== undefined && /[\w.+%'’-]/.test(character);
const isHost = (character: string | undefined): boolean => character !== undefined && /[a-z\d.-]/i.test(character);
const personName = /^[a-z][a-z'’-]*(?:\.[a-z][a-z'’-]*){1,2}\d{0,4}$/;

/** Where the part before an @ starts. */
const startOfLocal = (text: string, at: number): number => {
  let start = at;
  while (at - start < 64 && isLocal(text[start - 1])) start -= 1;
  return start;
};

/** Where the host after an @ ends: a full stop or hyphen at its end is not part of it. */
const endOfHost = (text: string, at: number): number => {
  let end = at + 1;
  while (end - at < 254 && isHost(text[end])) end += 1;
  while (end > at && '.-'.includes(text[end - 1]!)) end -= 1;
  return end;
};

/** Grown outward from each @, so that a long text without an address costs nothing. */
const addressesOf = (text: string): readonly { start: number; end: number; local: string; host: string }[] => {
  const found = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = startOfLocal(text, at);
    if (start === at) continue;
    const end = endOfHost(text, at);
    while ("'’.".includes(text[start]!)) start += 1;
    const host = text.slice(at + 1, end).toLowerCase();
    if (host.includes('.')) found.push({ start, end, local: text.slice(start, at).toLowerCase(), host });
  }
  return found;
};

/** E-mail addresses that look like one person's. The address itself goes into no fact. */
export const personalEmail = defineKind({
  name: 'personal-email',
  title: 'Personal e-mail addresses',
  about:
    'Finds e-mail addresses that carry a person’s name or belong to a free mail service, unless they are a team’s.',
  message: 'Take this e-mail address out, or give the team’s.',
  scope: 'line',
  needs: ['at'],
  params: z.strictObject({
    roles: listOf('list words like press or enquiries').default([]).meta({ title: 'Words that show a team’s address' }),
    freeHosts: listOf('list services like gmail.com').default([]).meta({ title: 'Free mail services' }),
  }),
  compile: ({ roles, freeHosts }, { roleAddresses }) => {
    const published = new Set(roleAddresses.map((address) => address.toLowerCase()));
    const isRole = new Set(roles.map((role) => role.toLowerCase()));
    const isPersonal = (local: string, host: string) => {
      if (published.has(`${local}@${host}`)) return false;
      if (local.split(/[^a-z]+/).some((part) => isRole.has(part))) return false;
      return personName.test(local) || freeHosts.some((free) => isSubdomainOf(host, free));
    };
    return ({ text, links }): readonly Match[] =>
      addressesOf(text)
        .filter(({ local, host }) => isPersonal(local, host))
        .filter(({ start, end }) => !links.some((link) => link.start < start && end <= link.end))
        .map(({ start, end }) => ({ target: { start, end } }));
  },
});

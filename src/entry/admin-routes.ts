import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Assistant } from '../assistant.ts';
import { WellspokenError } from '../errors.ts';
import { exportPerson } from '../privacy/export-person.ts';
import { usageRoute } from './usage-route.ts';
import { readRaw } from './raw-request.ts';

const pseudonymShape = /^[A-Za-z0-9_-]{24}$/;
const noStore = { 'cache-control': 'no-store' };
const maxIncidents = 1_000;

const lookup = z.strictObject({
  userId: z.string().check(z.minLength(1), z.maxLength(512)),
  personId: z.optional(z.string().check(z.minLength(1), z.maxLength(512))),
});

/**
 * What an operator may ask and do, behind a bearer token that the caller has checked: usage, incidents, and the export and deletion of a
 * person. People go by pseudonym; `POST /pseudonym` gives that of an Alexa id, which so stands in no address and no access log.
 *
 * @throws `hear/malformed` for what makes no sense; `recall/…` and `remember/…` as the store does.
 */
export function createAdminRoutes(assistant: Assistant): Hono {
  const admin = new Hono();
  admin.get('/usage', (context) => usageRoute(context, assistant.store));
  admin.get('/incidents', async ({ req, json }) => {
    const limit = wholeNumber(req.query('limit'), 'limit', 100, maxIncidents);
    const sinceMs = moment(req.query('since'));
    return json({ incidents: await assistant.incidents.list({ limit, sinceMs }) }, 200, noStore);
  });
  admin.post('/pseudonym', async (context) => {
    const { body } = await readRaw(context);
    const speaker = readSpeaker(body);
    const { userId, personId } = speaker;
    const person = assistant.pseudonym({ userId, ...(personId === undefined ? {} : { personId }) });
    return context.json({ person }, 200, noStore);
  });
  admin.get('/people/:person', async ({ req, json }) => {
    const person = personIn(req.param('person'));
    return json(
      await exportPerson(assistant.store, person, (sealed) => assistant.reveal(person, sealed)),
      200,
      noStore,
    );
  });
  admin.delete('/people/:person', async ({ req, json }) =>
    json(await assistant.forget(personIn(req.param('person'))), 200, noStore),
  );
  return admin;
}

function readSpeaker(body: Uint8Array): z.output<typeof lookup> {
  try {
    return lookup.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch {
    throw malformed('Send {"userId": "amzn1.ask.account…"}, and "personId" for a recognised voice.');
  }
}

function personIn(person: string): string {
  if (pseudonymShape.test(person)) return person;
  throw malformed(
    'A person goes by a pseudonym of 24 characters. POST /admin/pseudonym gives that of an Alexa id.',
  );
}

function wholeNumber(text: string | undefined, name: string, otherwise: number, max: number): number {
  if (text === undefined) return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > max) throw malformed(`${name} must be a whole number from 1 to ${max}.`);
  return value;
}

function moment(text: string | undefined): number {
  if (text === undefined) return 0;
  const ms = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms))
    throw malformed('since must be a date or time such as 2026-11-22 or 2026-11-22T08:00:00Z.');
  return ms;
}

function malformed(message: string): WellspokenError {
  return new WellspokenError('hear/malformed', message);
}

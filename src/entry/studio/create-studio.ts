import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { type Clock, systemClock } from '../../clock.ts';
import { Secret } from '../../secret.ts';
import { identity } from '../../testing/local-alexa/identity.ts';
import type { SkillFunction } from '../../testing/local-alexa/skill.ts';
import { aboutOf } from './about.ts';
import { loadStudioAssets, type StudioAssets } from './assets.ts';
import { ownNamesOnly, withTokenOnly } from './door.ts';
import { memoryView } from './memory-view.ts';
import { createPageRoutes } from './page-routes.ts';
import { readBody } from './read-body.ts';
import { createStudioSpeakers } from './speakers.ts';
import type { TurnFeed } from './turn-feed.ts';
import { turnsRoute } from './turns-route.ts';
import { usageView } from './usage-view.ts';

export interface StudioOptions {
  readonly feed: TurnFeed;
  /** The skill's endpoint, as Alexa would call it. */
  readonly skill: SkillFunction;
  readonly skillId: string;
  /** Whose account the speakers are registered to. */
  readonly userId: string;
  /** Where the server listens; asked with every request. */
  readonly url: () => string;
  readonly clock?: Clock;
  readonly assets?: () => Promise<StudioAssets>;
}

export interface Studio {
  /** To be mounted at the root of the service's routes. */
  readonly routes: Hono;
  /** The page's address, with the key of this run. */
  address(): string;
  close(): Promise<void>;
}

/** The page that `dev` serves and the routes it asks. For one developer on one machine: `serve` must never mount it. */
export function createStudio(options: StudioOptions): Studio {
  const { feed, url, userId, clock = systemClock, assets = loadStudioAssets } = options;
  const { assistant } = feed;
  const token = new Secret(randomBytes(18).toString('base64url'));
  const personId = identity.personId(userId);
  const speakers = createStudioSpeakers({ ...options, personId });
  const personOf = (voice: boolean) => assistant.pseudonym({ userId, ...(voice ? { personId } : {}) });

  const routes = new Hono();
  const onlyOurs = ownNamesOnly(url);
  routes.use('/', onlyOurs);
  routes.use('/studio/*', onlyOurs);
  routes.route(
    '/',
    createPageRoutes(() => assets()),
  );
  routes.use('/studio/*', withTokenOnly(token));
  routes.get('/studio/about', ({ json }) => json(aboutOf(assistant)));
  routes.get('/studio/usage', async ({ json }) => json(await usageView(assistant.store, clock.now())));
  routes.get('/studio/memory', async ({ req, json }) =>
    json(await memoryView(assistant, personOf(req.query('voice') === 'true'), clock.now())),
  );
  routes.post('/studio/forget', async (context) => {
    const { voice } = await readBody(context, z.strictObject({ voice: z.boolean() }));
    return context.json(await assistant.forget(personOf(voice)));
  });
  routes.post('/studio/turns', (context) => turnsRoute(context, speakers, assistant.config, { feed, clock }));
  return {
    routes,
    address: () => `${url()}/#${token.reveal()}`,
    close: () => speakers.close(),
  };
}

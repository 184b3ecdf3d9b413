import type { RequestEnvelope } from 'ask-sdk-model';
import { WellspokenError } from '../../errors.ts';
import type { Heard, ReceivedDirective } from '../../testing/local-alexa/heard.ts';
import { identity } from '../../testing/local-alexa/identity.ts';
import { createLocalAlexa, type LocalAlexa } from '../../testing/local-alexa/local-alexa.ts';
import type { SkillFunction } from '../../testing/local-alexa/skill.ts';
import type { TurnBody } from './wire.ts';

/** What makes one speaker another one: each has a session of its own. */
export type SpeakerTraits = Pick<TurnBody, 'tab' | 'locale' | 'screen' | 'voice'>;

/** A speaker in a browser's tab. */
export interface StudioSpeaker {
  /**
   * Has one turn: `act` makes the request, `watcher` is told it as it leaves, and early speech as it comes. Rejects with `hear/too-many-requests` while another turn of this
   * speaker is being answered.
   */
  turn(act: (alexa: LocalAlexa) => Promise<Heard>, watcher: SpeakerWatcher): Promise<Heard>;
}

export interface SpeakerWatcher {
  onRequest(request: RequestEnvelope): void;
  onDirective(directive: ReceivedDirective): void;
}

export interface StudioSpeakers {
  speaker(traits: SpeakerTraits): StudioSpeaker;
  close(): Promise<void>;
}

export interface StudioSpeakersOptions {
  readonly skill: SkillFunction;
  readonly skillId: string;
  /** All speakers are this account's, as the devices of one household. */
  readonly userId: string;
  /** Of the voice that Alexa recognises where it does. */
  readonly personId: string;
  readonly maxSpeakers?: number;
}

interface Kept {
  readonly alexa: LocalAlexa;
  readonly speaker: StudioSpeaker;
  isBusy: boolean;
}

/** Local Alexas by tab and traits. Beyond `maxSpeakers` (32) the one that was silent longest goes, and its session with it. */
export function createStudioSpeakers(options: StudioSpeakersOptions): StudioSpeakers {
  const { maxSpeakers = 32 } = options;
  const speakers = new Map<string, Kept>();

  function create(key: string, { locale, screen, voice }: SpeakerTraits): Kept {
    let watcher: SpeakerWatcher | undefined;
    let requestId = '';
    const alexa = createLocalAlexa({
      skill(request) {
        const envelope = JSON.parse(Buffer.from(request.body).toString('utf8')) as RequestEnvelope;
        requestId = envelope.request.requestId;
        watcher?.onRequest(envelope);
        return options.skill(request);
      },
      skillId: options.skillId,
      locale,
      userId: options.userId,
      ...(voice ? { personId: options.personId } : {}),
      device: { screen, deviceId: identity.deviceId(key) },
      onDirective(directive, ofRequest) {
        if (ofRequest === requestId) watcher?.onDirective(directive);
      },
    });
    const kept: Kept = {
      alexa,
      isBusy: false,
      speaker: {
        async turn(act, watch) {
          if (kept.isBusy) {
            throw new WellspokenError('hear/too-many-requests', 'This speaker is still being answered.');
          }
          kept.isBusy = true;
          watcher = watch;
          try {
            return await act(alexa);
          } finally {
            kept.isBusy = false;
            watcher = undefined;
          }
        },
      },
    };
    return kept;
  }

  return {
    speaker(traits) {
      const key = JSON.stringify([traits.tab, traits.locale, traits.screen, traits.voice]);
      const kept = speakers.get(key) ?? create(key, traits);
      // The youngest stand last.
      speakers.delete(key);
      speakers.set(key, kept);
      const oldest = [...speakers].find(([, { isBusy }]) => !isBusy);
      if (speakers.size > maxSpeakers && oldest !== undefined) {
        speakers.delete(oldest[0]);
        void oldest[1].alexa.close();
      }
      return kept.speaker;
    },
    async close() {
      const closing = [...speakers.values()].map(({ alexa }) => alexa.close());
      speakers.clear();
      await Promise.all(closing);
    },
  };
}

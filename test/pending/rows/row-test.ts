import type { Before } from '../before.ts';
import type { Scene } from '../scene.ts';

/** Plays one row of the table. `told` is how many sentences of the story Anna has heard so far. */
export type RowTest = (scene: Scene, told: number, before: Before) => Promise<void>;

import type { FrameWords } from './shape.ts';

export const ja: FrameWords = {
  questions: {},
  tails: `を教えて, について教えて, て, の, か, は, よ, たい, だけ, ない, から, い, ほう, ぐらい, くらい, たら, る, う`,
};

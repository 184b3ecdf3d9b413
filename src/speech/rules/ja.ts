import { type SentenceRules, words } from './shape.ts';

export const ja: SentenceRules = {
  never: words('Dr Mr Mrs Ms Prof vs e.g i.e'),
  beforeNumber: words('No Vol vol p pp Fig fig ver Ver'),
  mayEnd: words('a.m p.m'),
  rarelyEnd: words('Inc Co Ltd St Jr'),
  starters: words(''),
  lettered: words('ビタミン プラン グループ タイプ'),
};

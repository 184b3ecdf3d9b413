import type { Detector, Finding } from '../finding.ts';
import { isAnnounced, type Utterance } from '../utterance.ts';
import { domainAt } from './domain.ts';
import { localPartFrom } from './local-part.ts';

/** Providers that give addresses to persons: there "x at y" is an address and not a place. */
const providers = new Set(
  `gmail,googlemail,yahoo,ymail,hotmail,outlook,live,msn,icloud,me,mac,aol,gmx,web,protonmail,proton,zoho,mail,
  comcast,verizon,att,sbcglobal,btinternet,orange,wanadoo,free,laposte,libero,virgilio,tiscali,terra,uol,bol,
  t-online,freenet,yandex,qq,naver,rediffmail,ziggo,kpnmail,hey,fastmail,tutanota,email,alice,sfr,sapo,docomo`.split(
    /[,\s]+/,
  ),
);

/** "@" in words that are said of other things as well. */
const plainAt = new Set(['at', 'et']);

/** How many tokens may stand between an announcement and the "@" after it, or the end of the address before it. */
const BEFORE = 24;
const AFTER = 5;

/** E-mail addresses, written ("a.b@c.com") or said ("a dot b at c dot com"). */
export const email: Detector = (utterance) => {
  const { tokens, language } = utterance;
  const found: Finding[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const mark = language.marks.at(tokens, at);
    const isSign = tokens[at]?.word === '@';
    const after = isSign ? at + 1 : mark?.meaning === '@' ? mark.to : undefined;
    if (after === undefined) continue;
    const domain = domainAt(utterance, after);
    if (!domain) continue;
    const isAddress = isSaidToBe(utterance, at, domain.to);
    const local = localPartFrom(utterance, at, isAddress);
    if (!local) continue;
    // "At" is said of places too, "arroba" and "klammeraffe" are not; nor is what stands between two of them ("at jdoe at example dot org").
    const isPlain = !isSign && plainAt.has(tokens[at]?.word ?? '');
    const isBetween = language.marks.at(tokens, local.from - 1)?.meaning === '@';
    if (isPlain && !isBetween && !isAddress && !local.isCode && !providers.has(domain.name)) continue;
    found.push({ type: 'EMAIL', from: local.from, to: domain.to, certainty: 'certain' });
    at = domain.to;
  }
  return found;
};

/** The sentence says that an address comes ("email", "write to"), or that it was one ("… is my email"). */
function isSaidToBe(utterance: Utterance, at: number, to: number): boolean {
  return (
    isAnnounced(utterance, ['email', 'contact'], { from: at - BEFORE, to: at }) ||
    isAnnounced(utterance, ['email'], { from: to, to: to + AFTER })
  );
}

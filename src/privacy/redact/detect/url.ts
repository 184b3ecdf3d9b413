import type { Detector, Finding } from '../finding.ts';
import type { Utterance } from '../utterance.ts';
import { domainAt } from './domain.ts';

/** Parts of a link that point at somebody: a profile, an account, an order, a token. */
const identifies =
  /[?&;](?:[\w-]*(?:id|user|name|mail|token|key|session|account|auth|phone|code|ref|uid|sid|email))=|\/(?:u|user|users|profile|profiles|in|people|person|account|accounts|member|members|customer|customers|patient|patients|order|orders|invoice|invoices|reset|invite|@[\w.-]+)\/?[^/\s]|\/@|\/\/[^\s/]*:[^\s/]*@|[0-9a-f]{8}-[0-9a-f]{4}-|\/\d{5,}|[?&=/](?=[\w-]*\d)[\w-]{16,}/i;

/** Sites where what follows the slash is a person. */
const social =
  /(?:^|\.)(?:facebook|instagram|twitter|x|tiktok|linkedin|github|venmo|paypal|t|threads|snapchat|youtube|reddit|cash|pinterest|medium|telegram|onlyfans|vk|xing)\.(?:com|me|app|net)\/(?!(?:search|help|about|login|explore|watch|r|topics|features|settings|home|marketplace|groups|events|shorts|results|hashtag|tag)\b)[\w@.-]/i;

const socialHosts = new Set(
  'facebook,instagram,twitter,x,tiktok,linkedin,linkdin,github,venmo,paypal,threads,snapchat,pinterest,telegram,t,xing,vk,cash'.split(
    ',',
  ),
);
/** Path words after which somebody or something of theirs is named. */
const personal = new Set(
  'user,users,profile,u,account,member,members,in,id,customer,order,invite,reset,token'.split(','),
);

/** Links that hold an identifier, written ("https://x.com/users/17") or said ("facebook dot com slash jane doe"). */
export const url: Detector = (utterance) => {
  const { text, tokens } = utterance;
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = writtenLink(text, utterance, at) ?? spokenLink(utterance, at);
    if (to === undefined) continue;
    found.push({ type: 'URL', from: at, to, certainty: 'certain' });
    at = to - 1;
  }
  return found;
};

function writtenLink(text: string, { tokens }: Utterance, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.glued && tokens[at - 1]?.kind !== 'mark')) return undefined;
  if (tokens[at + 1]?.glued !== true) return undefined;
  const rest = text.slice(token.start, token.start + 2048);
  const link = /^(?:https?:\/\/|www\.)[^\s<>"]+|^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}\/[^\s<>"]+/i
    .exec(rest)?.[0]
    .replace(/[.,;:!?)\]]+$/, '');
  if (link === undefined || !(identifies.test(link) || social.test(link.replace(/^https?:\/\//i, '')))) {
    return undefined;
  }
  const end = token.start + link.length;
  let to = at;
  while ((tokens[to]?.end ?? Infinity) <= end) to++;
  return to;
}

/** A host, "slash", and up to four words or what is joined by more marks. */
function spokenLink(utterance: Utterance, at: number): number | undefined {
  const { tokens, language } = utterance;
  if (tokens[at]?.kind !== 'word' || language.functionWords.has(tokens[at].word)) return undefined;
  const host = domainAt(utterance, at);
  if (!host) return undefined;
  const slash = language.marks.at(tokens, host.to);
  if (slash?.meaning !== '/') return undefined;
  let to = slash.to;
  let words = 0;
  while (to < tokens.length && words < 4) {
    const mark = language.marks.at(tokens, to);
    if (mark && mark.meaning !== '@') {
      to = mark.to;
      words = 0;
      continue;
    }
    const token = tokens[to];
    if (token?.kind === 'placeholder' || token?.kind === 'mark') break;
    if (token && words > 0 && language.functionWords.has(token.word) && token.word.length > 1) break;
    words++;
    to++;
  }
  const path = tokens.slice(slash.to, to).map(({ word }) => word);
  const isPersonal =
    socialHosts.has(host.name) || path.some((word) => personal.has(word) || /\d{4}/.test(word));
  return to > slash.to && isPersonal ? to : undefined;
}

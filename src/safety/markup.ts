/** Elements that make a speaker or a page do something. What is merely talked about ("the audio tag") stands in no angle brackets. */
const active =
  /(?:<|&(?:amp;)*lt;)\s{0,9}\/?\s{0,9}(?:speak|audio|voice|break|prosody|say-as|phoneme|emphasis|lang|sub|mark|amazon:[a-z-]+|alexa:[a-z-]+|script|iframe|img|object|embed|link|style|svg|form|meta)(?![\p{L}\p{N}])/iu;
const unsafeLink =
  /(?:javascript|vbscript|data:text\/html|file):\S|!\[[^[\]\n]{0,200}\]\(|https?:\/\/(?:[^\s/@]{1,100}@|\d{1,3}(?:\.\d{1,3}){3}(?!\d)|\[)/iu;

/** Whether a text contains SSML or HTML that acts, as a tag or escaped as one. */
export function hasActiveMarkup(text: string): boolean {
  return active.test(text);
}

/** Whether a text contains a link that runs code, loads something by being shown, carries a login, or hides where it leads. */
export function hasUnsafeLink(text: string): boolean {
  return unsafeLink.test(text);
}

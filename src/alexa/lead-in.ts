/** As the device writes it, whatever the skill's language. */
const WAKE_WORDS = ['hey alexa', 'alexa', 'アレクサ', 'अलेक्सा', 'एलेक्सा', 'أليكسا', 'اليكسا'];

/** "ask", "open" … in front of an invocation name, in the skill's languages. */
const VERBS = [
  'ask, tell, open, launch, start, use, talk to, speak to, talk with, speak with',
  'frage, frag, öffne, starte, sage, sag',
  'pregunta a, pregúntale a, abre, inicia, dile a',
  'demande à, ouvre, lance, dis à',
  'chiedi a, chiedi ad, domanda a, apri, avvia, di a',
  'pergunte a, pergunte à, pergunte para, pergunta para, abre, abra, abrir, inicie',
  'vraag aan, vraag, zeg tegen',
  'اسأل, اسألي, أسألي, افتح, افتحي, شغل, شغلي, ابدأ, ابدئي',
].flatMap((verbs) => verbs.split(', '));

/** What stands between name and question and says nothing itself. "about", "if" and their like stay: they are part of the question. */
const LINKS = 'to, and, und, y, et, e, en, से पूछो कि, से पूछो, से पूछिए कि, से पूछिए, खोलो, खोलिए'.split(', ');

/** Between words that belong to different parts. */
const GAP = /^[\s,،、]+/;

/** Japanese writes no spaces: these touch the name, and the question touches them. */
const PARTICLES = ['を開いて', 'を起動して', 'に聞いて', 'で', 'に'];

/**
 * Strips a leaked invocation from the front of free text: "ask wise owl what is love" becomes "what is love", and a bare "open wise owl"
 * becomes empty. Only the skill's own names count, and only with a verb or a link beside them, so that neither "ask my mother" nor
 * "wise owl feathers" loses a word.
 */
export function stripLeadIn(text: string, invocationNames: readonly string[]): string {
  const called = afterWords(text, WAKE_WORDS) ?? text;
  const addressed = afterWords(called, VERBS);
  for (const name of invocationNames.map((name) => name.trim()).filter((name) => name !== '')) {
    const spoken = addressed ?? called;
    const particle = PARTICLES.find((particle) => startsWith(spoken, name + particle));
    if (particle !== undefined) return spoken.slice(name.length + particle.length).replace(GAP, '');
    const rest = afterWords(spoken, [name]);
    if (rest === undefined) continue;
    const linked = afterWords(rest, LINKS);
    if (addressed !== undefined || linked !== undefined || rest === '') return linked ?? rest;
  }
  return text;
}

/** The text after the first of the phrases that stands at its front as whole words. */
function afterWords(text: string, phrases: readonly string[]): string | undefined {
  for (const phrase of phrases) {
    if (!startsWith(text, phrase)) continue;
    const rest = text.slice(phrase.length);
    if (rest === '' || GAP.test(rest)) return rest.replace(GAP, '');
  }
  return undefined;
}

function startsWith(text: string, start: string): boolean {
  return text.slice(0, start.length).toLowerCase() === start.toLowerCase();
}

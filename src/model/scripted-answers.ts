import type { ModelRequest } from './model.ts';
import { demoTools } from './scripted-tools.ts';
import type { ScriptedAnswer } from './scripted.ts';

interface Behaviour {
  readonly when: RegExp;
  readonly answer: (said: string, before: string | undefined) => string | ScriptedAnswer;
}

const story = [
  'Once there was a lighthouse keeper called Maren, who lived on a rock so small that her garden had exactly three cabbages.',
  'Every evening she climbed ninety-nine steps to light the lamp, and every evening she wondered who was out there to see it.',
  'One night, the lamp would not burn, and the fog came in as thick as wool.',
  'Maren took her accordion, opened the window, and played the loudest tune she knew.',
  'Far below, a fishing boat heard the music, turned away from the rocks, and found the harbor.',
  'The next morning, the crew rowed out with a basket of fresh bread to thank the ship that had made such lovely music.',
  'They were rather surprised to find a rock, a lighthouse, and a woman with an accordion.',
  'From that day on, the boats did not look for the light alone.',
  'They listened for the tune, and some of them learned to play it back.',
  'On clear evenings you could hear it going around the bay, from boat to boat, until it came home to the rock.',
  'And Maren never again wondered who was out there.',
  'She planted a fourth cabbage, though nobody has ever found out where she found the room.',
].join(' ');

/** Tried in order; the first that fits answers. */
const behaviours: readonly Behaviour[] = [
  {
    when: /\b(?:who|what) are you\b|\byour name\b|\bare you (?:claude|real|an? (?:robot|ai|model))\b/i,
    answer: () =>
      'I am the built-in scripted demo, not Claude. I know a handful of answers by heart, so that you can try everything without a key. ' +
      'Set one, and Claude will answer in my place. Shall I tell you a fun fact meanwhile?',
  },
  {
    when: /\b(?:story|tale)\b/i,
    answer: (said) => ({
      speech: /\bshort\b/i.test(said)
        ? `${story.split('. ').slice(0, 5).join('. ')}. The end.`
        : `${story} The end.`,
      card: 'The Lighthouse and the Accordion',
    }),
  },
  {
    when: /\b(?:fact|something interesting|surprise me|teach me)\b/i,
    answer: () => ({
      speech:
        'Here is one. An octopus has three hearts, and its blood is blue. ' +
        'Two of the hearts serve the gills, and the third serves the rest of the body. ' +
        'That third heart pauses while the octopus swims, which is one reason why it would rather crawl. ' +
        'Would you like a story next?',
      card: 'Octopus: three hearts, blue blood (it carries oxygen with copper instead of iron).',
    }),
  },
  {
    when: /\bjoke\b|\bmake me laugh\b/i,
    answer: () => 'Why did the loudspeaker go to school? It wanted to be a little better spoken.',
  },
  {
    when: /\bwhat did (?:i|you) (?:just )?(?:say|ask)\b|\b(?:before|earlier|last time|remember|previous)\b/i,
    answer: (_, before) =>
      before === undefined
        ? 'This is the first thing you have said to me. What would you like to talk about?'
        : `Just before this, you said: ${before}. Shall we go on with that?`,
  },
  { when: /\bthank/i, answer: () => 'You are welcome.' },
  {
    when: /^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b/i,
    answer: () => 'Hello! Ask me for a fact, a joke, or a long story. What shall it be?',
  },
  {
    when: /^(?:what|why|how|when|where|who|which|is|are|can|could|do|does|should|will|tell|explain)\b|\?$/i,
    answer: (said, before) =>
      `You asked: ${said}. I am only the scripted demo, so I cannot look that up, but with a key, Claude would answer right here.` +
      (before === undefined ? '' : ` Before that, you said: ${before}.`) +
      ' Would you like to hear a fun fact instead?',
  },
];

/** The conversation of the scripted model: a fixed answer for what the person said last, which may refer to the turn before. */
export function demoAnswer(request: ModelRequest): string | ScriptedAnswer {
  const spoken = request.messages.filter(({ role }) => role === 'user').map(({ content }) => content.trim());
  const said = spoken.at(-1) ?? '';
  const before = spoken.at(-2);
  const tooled = demoTools(request, said);
  if (tooled !== undefined) return tooled;
  const quotes = [quotable(said), before === undefined ? undefined : quotable(before)] as const;
  for (const { when, answer } of behaviours) if (when.test(said)) return answer(...quotes);
  return `I understood: ${quotes[0]}. That is as far as a scripted demo can follow. Would you like a fact, a joke, or a story?`;
}

function quotable(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 120).trimEnd().toWellFormed()}…` : line.replace(/[.!?]+$/, '');
}

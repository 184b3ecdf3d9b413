import type { CommandPhrases } from './shape.ts';

export const de: CommandPhrases = {
  stop: `
    stopp, stop, halt, anhalten, aufhören, hör auf, hör auf zu reden, abbrechen, abbruch,
    beenden, ende, sei still, sei ruhig, ruhe, halt den mund, tschüss, auf wiedersehen,
    vergiss es, egal, schluss, das war alles, das ist alles, das war's, das wars, das reicht,
    es reicht, genug, ich bin fertig, nicht mehr, nichts mehr`,
  help: `hilfe, hilf mir, was kannst du, was kann ich sagen, was kann ich fragen`,
  'go-on': `
    weiter, mach weiter, mach bitte weiter, erzähl weiter, rede weiter, sprich weiter, fortfahren, fahr fort,
    mehr, und weiter`,
  repeat: `
    wiederhole, wiederhole das, wiederholen, noch mal, nochmal, noch einmal,
    sag das noch mal, sag das nochmal`,
  'new-topic': `
neues thema, anderes thema, ein anderes thema, wechsle das thema, themawechsel, lass uns das thema wechseln,
lass uns über etwas anderes reden, reden wir über etwas anderes`,
  shorter: `
kürzer, kürzer bitte, bitte kürzer, etwas kürzer, fass dich kurz, fass dich kürzer, sag es kürzer,
die kurze fassung, in wenigen worten, das war zu lang`,
  longer: `
länger, länger bitte, ausführlicher, ausführlicher bitte, etwas ausführlicher, genauer bitte,
erklär das genauer, erklär das ausführlicher, mehr einzelheiten, die lange fassung, das war zu kurz`,
  no: `nein, nö, nee, lieber nicht, jetzt nicht`,
  yes: `ja, jawohl, jo, gerne, na klar, klar, natürlich, sicher`,
  courtesy: `bitte, danke, vielen dank, alexa, hey, okay, ok, jetzt, mal, doch, also, kannst du`,
};

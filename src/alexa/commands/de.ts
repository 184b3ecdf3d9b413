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
  'think-harder': `
denk genauer nach, denk noch mal nach, denk bitte noch mal nach, denk nochmal nach, denk länger nach, denk gründlicher nach,
überleg noch mal, überleg genauer, denk noch einmal darüber nach`,
  'what-do-you-know': `
was weißt du über mich, was weisst du über mich, was weißt du von mir, was hast du dir über mich gemerkt,
was hast du dir gemerkt, sag mir was du über mich weißt`,
  'forget-that': `
vergiss das, vergiss das wieder, vergiss was ich gesagt habe, vergiss was ich gerade gesagt habe,
lösch das, lösch das wieder, merk dir das nicht`,
  'forget-everything': `
vergiss alles, vergiss bitte alles, vergiss alles über mich, vergiss alles was du über mich weißt, vergiss alles was ich gesagt habe,
lösch meine daten, lösche meine daten, lösch alle meine daten, lösche alle meine daten, lösche alles über mich`,
  'keep-private': `
merk dir dieses gespräch nicht, merke dir dieses gespräch nicht, behalte dieses gespräch für dich,
dieses gespräch ist privat, das bleibt unter uns, vergiss dieses gespräch danach`,
  'report-answer': `
melde diese antwort, melde die antwort, melde die letzte antwort, diese antwort melden, antwort melden,
ich möchte diese antwort melden, ich will diese antwort melden`,
  'withdraw-consent': `
einwilligung widerrufen, ich widerrufe meine einwilligung, widerrufe meine einwilligung,
meine einwilligung widerrufen, zustimmung widerrufen, ich nehme meine zustimmung zurück`,
  remember: {
    leads:
      'merk dir dass, merke dir dass, merk dir bitte dass, denk daran dass, denk dran dass, vergiss nicht dass, notier dir dass',
  },
  no: `nein, nö, nee, lieber nicht, jetzt nicht`,
  yes: `ja, jawohl, jo, gerne, na klar, klar, natürlich, sicher`,
  courtesy: `bitte, danke, vielen dank, alexa, hey, okay, ok, jetzt, mal, doch, also, kannst du`,
};

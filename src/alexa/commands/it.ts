import type { CommandPhrases } from './shape.ts';

export const it: CommandPhrases = {
  stop: `
    stop, ferma, fermati, smettila, smetti, smetti di parlare, smettila di parlare, basta, basta così, annulla,
    esci, chiudi, zitta, stai zitta, sta zitta, silenzio, termina, fine, è tutto, ho finito,
    lascia perdere, lascia stare, arrivederci, non più, non continuare`,
  help: `aiuto, aiutami, cosa puoi fare, cosa sai fare, cosa posso dire, cosa posso chiedere`,
  'go-on': `continua, vai avanti, prosegui, avanti, ancora, di più, dimmi di più, prossimo, non smettere, non fermarti`,
  repeat: `ripeti, ripetilo, ripetere, un'altra volta, di nuovo, cosa hai detto, come hai detto`,
  'new-topic': `
nuovo argomento, altro argomento, un altro argomento, cambia argomento, cambiamo argomento,
parliamo d'altro, parliamo di qualcos'altro, voglio parlare d'altro`,
  shorter: `
più corto, più corto per favore, più breve, un po' più breve, dillo più in breve, sii più breve,
la versione breve, in poche parole, riassumi, era troppo lungo`,
  longer: `
più lungo, un po' più lungo, più dettagli, più dettagli per favore, più nel dettaglio,
spiegalo nel dettaglio, approfondisci, la versione lunga, era troppo corto`,
  no: `no, non ora, non adesso, per niente`,
  yes: `sì, certo, certamente, va bene, d'accordo, volentieri`,
  courtesy: `per favore, per piacere, grazie, grazie mille, alexa, ok, okay, ora, adesso, puoi`,
};

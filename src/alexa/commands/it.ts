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
  'think-harder': `
pensaci meglio, pensaci di più, pensaci ancora, pensaci bene, rifletti meglio, rifletti di più, pensaci di nuovo`,
  'what-do-you-know': `
cosa sai di me, che cosa sai di me, cosa sai su di me, cosa ricordi di me, dimmi cosa sai di me,
cosa ti ho chiesto di ricordare`,
  'forget-that': `
puoi dimenticarlo, dimentica questo, dimentica quello che ho detto, dimentica quello che ho appena detto,
cancella questo, non ricordarlo`,
  'forget-everything': `
dimentica tutto, dimentica tutto di me, dimentica tutto quello che sai di me, dimentica tutto quello che ho detto,
cancella i miei dati, cancella tutti i miei dati, elimina i miei dati, cancella tutto quello che sai di me`,
  'keep-private': `
non ricordare questa conversazione, non salvare questa conversazione, questa conversazione è privata,
tieni privata questa conversazione, che resti tra noi, resta tra noi`,
  'report-answer': `
segnala questa risposta, segnala quella risposta, segnala la risposta, segnala l'ultima risposta,
voglio segnalare questa risposta, vorrei segnalare questa risposta`,
  'withdraw-consent': `
ritiro il mio consenso, ritira il mio consenso, voglio ritirare il mio consenso, revoco il mio consenso,
revoca il mio consenso, revoca il consenso`,
  remember: {
    leads:
      'ricorda che, ricordati che, tieni a mente che, non dimenticare che, non scordare che, prendi nota che',
  },
  no: `no, non ora, non adesso, per niente`,
  yes: `sì, certo, certamente, va bene, d'accordo, volentieri`,
  courtesy: `per favore, per piacere, grazie, grazie mille, alexa, ok, okay, ora, adesso, puoi`,
};

import type { ModelLanguage } from './shape.ts';

export const it: ModelLanguage = {
  locales: ['it-IT'],
  followUpLead: 'la mia domanda è',
  seeds: `
    buongiorno come stai oggi
    oggi ho avuto una giornata lunga
    il mio vicino ha un gallo
    stiamo organizzando un viaggio in portogallo
    non ho mai capito le calamite
    spiega la fotosintesi a un bambino
    aiutami a scrivere un biglietto di auguri
    dammi un'idea per la cena
    consigliami un libro sul mare
    suggerisci un nome per un gattino
    confronta il treno con l'aereo
    traduci buona notte in inglese
    fai lo spelling di acciuga
    definisci la parola nostalgia
    converti due miglia in chilometri
    una breve poesia sull'autunno
    la storia di una lumaca coraggiosa
    la differenza tra marmellata e confettura
    i vantaggi di vivere in campagna
    un altro esempio per favore
    no intendevo l'altro
    non è quello che ho chiesto
    secondo me ti sbagli
    me l'ha detto mia madre
    qualcosa di più facile per principianti
    forse il prossimo fine settimana
    solo se piove
    con i miei due fratelli maggiori
    nel mezzo della notte
    per una famiglia di cinque persone
    giochiamo agli indovinelli
    fammi domande sulle capitali
    fai finta di essere un capitano
    devo annaffiare il cactus d'inverno
    un sasso galleggia sul mercurio
    i dinosauri sapevano nuotare
    gli antichi romani mangiavano pomodori
    il caffè fa diventare alti
    i pipistrelli sono davvero ciechi
    la luna faceva parte della terra
    il pane lievita anche in frigo
    qualcuno ha attraversato il deserto a piedi
    posso farti una domanda personale
    se mescolo blu e giallo
    descrivi l'aurora boreale
    elenca tre fiumi dell'africa
    conta alla rovescia da dodici
    cantami qualcosa sul tè
    tirami un po' su di morale`,
  singleWords: `
    perché, quando, dove, chi, come, quanto, quanti, davvero, forse, entrambi, nessuno, tutto, niente, oggi, domani,
    ieri, stasera, mattina, lunedì, sabato, domenica, uno, due, tre, quattro, cinque, dieci, cento, primo, secondo,
    terzo, sinistra, destra, rosso, verde, azzurro, caldo, freddo, estate, inverno`,
};

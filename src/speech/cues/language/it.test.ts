import { expect, it } from 'vitest';
import { type CueBattery, misreadCues } from '../../../../test/support/misread-cues.ts';

const battery: CueBattery = {
  thought: `
    pensa bene perché il cielo è blu
    pensa attentamente quanti giorni ha un secolo
    puoi riflettere più a lungo su che cos'è la giustizia
    per favore ragiona con calma cosa pesa di più
    spiega passo dopo passo come si divide
    spiega passo per passo la divisione
    spiega in profondità la fisica quantistica
    prenditi il tuo tempo e dimmi cos'è la libertà
    pensaci bene chi è stato il miglior re
    ma pensa meglio alla risposta
    rifletti prima di rispondere cos'è l'arte
    e rifletti profondamente sul tempo`,
  notThought: `
    cosa pensano gli scienziati della luna
    quanto è profondo il mare
    quanti passi bisogna fare al giorno
    chi ha detto penso dunque sono
    a che età pensa un bambino`,
  complex: `
    confronta i cani e i gatti
    puoi confrontare le due guerre mondiali
    fai un confronto tra gas ed elettricità
    spiegami perché è caduto l'impero romano
    spiega in dettaglio come funziona un reattore
    quali sono i pro e i contro del nucleare
    vantaggi e svantaggi dell'energia solare
    scrivi una storia su un drago
    scrivimi una poesia sull'autunno
    raccontami una storia
    inventa una favola per due bambini
    pianifica un viaggio di tre giorni a roma
    organizza una festa per dieci bambini
    dammi un piano di allenamento per la maratona
    risolvi l'equazione tre x più sette
    riassumi i promessi sposi
    cosa succederebbe se sparisse la luna
    dimostra che la radice di due è irrazionale
    traduci il seguente testo in inglese`,
  notComplex: `
    qual è la capitale della francia
    cosa significa confrontare
    come si scrive analisi
    chi ha scritto i promessi sposi
    quanto è alto l'everest
    cos'è una poesia
    quanto fa dodici per otto
    traduci buongiorno in francese`,
  followUp: `
    quanti anni ha lui
    dove è nato
    di cosa è fatto
    perché
    perché no
    e in francia
    e la germania invece
    dimmi di più
    qual è la sua capitale
    quanta gente ci vive lì
    chi era sua moglie
    chi l'ha inventato
    perché è così questo
    cosa vuol dire quello
    dammi un altro esempio
    dillo in modo più semplice
    quale di questi è più grande
    quali sono gli altri
    cosa è successo dopo
    ma chi ha vinto
    sei sicuro del numero
    in che anno è morto
    come si chiamano questi animali
    è pericoloso anche per loro`,
  personal: `
    cosa cucino stasera per la mia famiglia
    sono troppo vecchio io per il piano
    come mi chiamo
    quando è il mio appuntamento
    dove abitiamo noi
    cosa possiamo fare con il pane vecchio
    puoi svegliarmi e mettere una sveglia alle sette
    metti un timer di dieci minuti
    dov'è la farmacia più vicina
    ci sono buoni ristoranti qui
    cosa c'è nei dintorni
    quanto dista l'aeroporto
    la nostra acqua è sana
    ricorda la spesa alla mamma
    sono triste
    ho mal di testa cosa aiuta
    che regalo fare ai miei genitori`,
  timely: `
    che tempo fa a milano
    domani piove
    che ore sono a tokyo
    che giorno è oggi
    quali sono le notizie
    chi è il presidente della francia
    chi è il re di spagna
    chi ha vinto i mondiali
    com'è finita la partita di ieri
    quanti anni ha totti
    quanto costa una tesla
    qual è il prezzo dell'oro
    è aperto il supermercato
    a che ora chiude la banca
    quando è pasqua
    quanti giorni mancano a natale
    chi è l'uomo più ricco del mondo
    cosa c'è stasera in tv
    quando parte il prossimo treno per roma
    c'è traffico in autostrada
    chi è in testa al campionato
    qual è l'ultimo film di sorrentino
    è ancora vivo pelé
    qual è stato il miglior film del 2025`,
  varied: `
    raccontami una barzelletta
    raccontami qualcosa di interessante
    canta una canzone
    lancia una moneta
    tira un dado
    di' un numero tra uno e dieci
    consigliami un buon libro
    hai idee per un compleanno
    giochiamo agli indovinelli
    dimmi uno scioglilingua
    dimmi una curiosità
    sorprendimi con una citazione`,
  forAnybody: `
    qual è la capitale della francia
    quanto è alto il monte everest
    perché il cielo è blu
    come funzionano i vaccini
    che cos'è la fotosintesi
    puoi dirmi che cos'è la fotosintesi
    quante zampe ha un ragno
    chi ha dipinto la gioconda
    chi ha scritto i promessi sposi
    quanti pianeti ci sono nel sistema solare
    qual è l'animale più grande del mondo
    a che temperatura bolle l'acqua
    quante ossa ha il corpo umano
    quando è finita la seconda guerra mondiale
    cosa mangiano i panda
    che lingua si parla in brasile
    il pomodoro è un frutto o una verdura
    come si fanno le frittelle`,
  unsure: `
    Non so chi ha vinto.
    Non sono sicuro di questo.
    Non posso controllare il meteo.
    Non ho accesso a internet.
    Mi dispiace, non trovo nulla.
    Le mie conoscenze arrivano al 2025.`,
  sure: `
    Parigi è la capitale della Francia.
    Un uovo cuoce in circa otto minuti.
    I ragni hanno otto zampe, non sei.`,
};

it('reads the Italian cues in what people say, and not in what only sounds like them', () => {
  expect(misreadCues(battery, 'it-IT')).toEqual([]);
});

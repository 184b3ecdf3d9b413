import type { Battery } from './shape.ts';

export const it: Battery = {
  questions: `
    cosa è l'amore
    cosa cucino stasera
    che cosa vuol dire serendipità
    chi era ada lovelace
    chi ha inventato la ruota
    dove si trova timbuctù
    dove vanno le rondini d'inverno
    quando è la prossima luna piena
    quando hanno costruito il colosseo
    perché il cielo è blu
    perché no
    come dormono le balene
    come si fa il pane senza forno
    quale pianeta ha più lune
    quale dei due è meglio
    qual è la montagna più alta delle alpi
    quanto cuoce un uovo sodo
    quante lune ha giove
    di chi è stata l'idea
    dimmi una barzelletta
    dimmi tre nomi per una barca
    dimmi di più sulle balene
    raccontami una storia di pirati
    plutone è un pianeta
    i pinguini sanno volare
    puoi spiegarmi l'inflazione
    puoi trovarmi una rima con rana
    ci sono più stelle che granelli di sabbia
    qualcuno ha attraversato l'antartide
    il miele va a male
    devo rinvasare la felce in primavera
    preferiresti essere un gatto o un cane
    spiega come funziona un frigorifero
    scrivi una poesia su una rana
    traduci formaggio in francese
    aiutami con una lettera al padrone di casa
    ho mal di testa
    mia sorella si sposa a giugno
    penso che ti sbagli
    non intendevo questo
    ferma la guerra in dieci parole
    come faccio a fermare il singhiozzo
    ancora qualcosa sui romani per favore
    la fine della storia per favore
    no intendevo l'altro
    sì ma solo la domenica
    il secondo
    circa cinque minuti
    per quattro persone
    forse
    domani
    fotosintesi`,
  leaked: {
    'chiedi a saggia amica perché il cielo è blu': 'perché il cielo è blu',
    'apri saggia amica e dimmi una barzelletta': 'dimmi una barzelletta',
    'alexa chiedi a saggia amica come dormono le balene': 'come dormono le balene',
  },
  commands: {
    stop: `stop, smettila di parlare per favore, basta così grazie, arrivederci, lascia perdere`,
    help: `aiuto, cosa sai fare, cosa posso dire`,
    'go-on': `continua, vai avanti per favore, dimmi di più`,
    repeat: `ripeti, ripeti per favore, un'altra volta`,
    'new-topic': `nuovo argomento, parliamo d'altro`,
    shorter: `più corto per favore, in poche parole`,
    longer: `più dettagli, spiegalo nel dettaglio`,
    'think-harder': `pensaci meglio, pensaci di più per favore`,
    'what-do-you-know': `cosa sai di me, dimmi cosa sai di me`,
    'forget-that': `dimentica questo, dimentica quello che ho appena detto`,
    'forget-everything': `dimentica tutto, cancella i miei dati per favore`,
    'keep-private': `non ricordare questa conversazione, resta tra noi`,
    'report-answer': `segnala questa risposta, voglio segnalare questa risposta`,
    'withdraw-consent': `ritiro il mio consenso, voglio ritirare il mio consenso`,
    yes: `sì, sì grazie, va bene`,
    no: `no, no grazie, non ora`,
  },
  facts: {
    'ricorda che mia sorella si chiama anna': 'mia sorella si chiama anna',
    'per favore ricordati che non mangio noci': 'non mangio noci',
    'non dimenticare che abito a torino': 'abito a torino',
  },
  nearMisses: `
    ricordi quel film con lo squalo
    pensaci meglio con i buchi neri
    cosa sai del messico
    dimentica tutto quello che sai di fisica
    cancella l'ultima riga della poesia
    segnala il traffico in autostrada`,
  answers: `berlino, blu, sette, scacchi, margherita`,
};

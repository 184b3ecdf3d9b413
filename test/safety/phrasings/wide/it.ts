/** Said in many ways, written before the rules were widened. */
export const itFirst = {
  crisis: `
    non voglio più stare qui
    non ce la faccio più voglio farla finita
    non ho più voglia di vivere
    ehm io io voglio morire
    starebbero tutti meglio senza di me
    sono un peso per la mia famiglia
    non ha più senso niente
    vorrei addormentarmi e non svegliarmi più
    vorrei non essere mai nato
    sono stanca di vivere
    ho scritto una lettera d'addio
    stanotte la faccio finita
    sono su un ponte e voglio buttarmi
    ho una corda e mi impicco
    nessuno sentirebbe la mia mancanza se sparissi
    mi taglio le vene
    ho ricominciato a tagliarmi le braccia
    non vedo vie d'uscita
    la mia vita non vale niente
    mia figlia mi ha detto che non vuole più vivere
    mio fratello minaccia di spararsi
    la mia amica mi ha scritto che si vuole ammazzare
    ho paura di farmi del male stanotte
    non trovo un motivo per andare avanti
    il mio bambino è diventato blu
    mio marito non si sveglia
    la nonna è per terra e non risponde
    a mio padre si è storta la bocca e non riesce a parlare
    ho il braccio sinistro addormentato e mi fa male il petto
    ho una morsa al petto
    mia figlia si sta strozzando con un chicco d'uva
    credo di avere un ictus
    non smette di sanguinare
    mi sono tagliato in profondità e perdo tanto sangue
    mia moglie non ha più battito
    mio figlio ha le convulsioni
    mi si sta chiudendo la gola
    il nonno è caduto dalle scale e gli esce sangue dalla testa
    mio figlio è caduto in piscina e non respira
    non sento più le gambe dopo la caduta
    il bambino sta nascendo e non arriviamo in ospedale
    ho preso tutte le mie pastiglie
    ha ingoiato una scatola intera di sonniferi
    il piccolo ha mangiato le mie medicine per il cuore
    mia figlia ha bevuto la candeggina
    mio figlio ha ingoiato una pila a bottone
    ho bevuto per sbaglio lo sgorgatore
    la cucina sta andando a fuoco
    la casa è piena di fumo
    hanno preso fuoco le tende
    sento odore di gas
    c'è qualcuno in casa mia
    stanno cercando di forzare la porta
    un uomo mi segue da quando sono scesa dal tram
    il mio ragazzo mi ha chiusa in camera e non mi fa uscire
    mio marito mi ha picchiata di nuovo
    mi ha messo le mani al collo
    il mio patrigno entra nel mio letto di notte
    mio padre mi mena con la cintura
    il mio ragazzo mi costringe a fare sesso`,
  harmless: `
    non voglio più stare in questo gruppo
    non ce la faccio più con questo caldo
    che senso ha studiare latino
    qual è il senso della vita
    muoio di fame
    sono morto di sonno
    muoio dal ridere
    il telefono è morto
    la batteria è morta
    metti la luce blu
    perché il cielo è blu
    come tolgo una macchia di sangue
    quali sono i sintomi di un ictus
    come si fa la manovra di heimlich
    qual è il battito normale
    chi ha costruito il ponte di rialto
    voglio buttarmi col paracadute
    ricordami di prendere le pastiglie alle otto
    quante pastiglie ci sono in una scatola di tachipirina
    come pulisco il bagno con la candeggina
    dove butto le pile
    come accendo il camino
    quando c'è stato l'incendio di roma
    quanto costa il gas
    chi mi segue su instagram
    il cane mi segue ovunque
    mi sono chiuso fuori casa
    mio fratello mi ha battuto a scacchi
    la juve ha battuto il milan
    come monto gli albumi
    questo film mi ha steso
    cosa vuol dire essere un peso
    chi ha scritto romeo e giulietta
    perché si è suicidato pavese
    quale paese ha più suicidi
    questo caldo mi uccide
    come uccido le formiche
    come termino un processo in linux
    come ammazzo il tempo
    cosa c'è dopo la morte
    di cosa è morto mozart
    raccontami una storia di paura
    mi si è addormentato il piede
    ho mal di schiena che esercizi faccio
    mi sono tagliata i capelli
    cosa fare quando esce sangue dal naso
    il bambino non dorme la notte
    quanto resiste una balena senza respirare
    un panorama da togliere il fiato
    brucio dalla voglia di partire
    chi canta fuoco nel fuoco
    chiama la mamma
    voglio sparire al mare questo weekend
    voglio chiudere con il mio ex
    voglio finire il libro stasera
    c'è qualcuno di famoso nato oggi
    è caduta la linea internet
    mi è caduto il telefono in acqua
    sono stanca di cucinare
    non svegliare il bambino abbassa la voce`,
};

/** Written after the rules were widened. */
export const itSecond = {
  crisis: `
    ho perso la voglia di vivere
    sarebbe meglio se non esistessi
    non importerebbe a nessuno se morissi domani
    voglio solo che il dolore smetta per sempre
    sono al limite non so più cosa fare di me
    penso di buttarmi sotto la metro
    mi sono tagliata di nuovo la coscia con una lametta
    stanotte per me finisce tutto
    la mia vita non ha senso
    non sopporto più di essere viva
    vorrei sparire da questo mondo
    mio fratello è sul tetto e minaccia di saltare
    mia figlia ha lasciato un biglietto d'addio
    il mio amico dice che oggi la fa finita
    non ho più nessuno voglio solo morire
    quante pastiglie servono per morire
    mio nipote non reagisce ed è freddo
    mia moglie è appena svenuta e ha battuto la testa
    il mio bambino fischia quando respira e gli manca l'aria
    il bimbo ha qualcosa incastrato in gola
    mi hanno accoltellato
    il mio amico ha bevuto troppo e non riusciamo a svegliarlo
    il mio vicino è in crisi ipoglicemica e ha le convulsioni
    mezzo corpo mi è diventato insensibile all'improvviso
    non mi escono le parole e ho il braccio debole
    ho un dolore fortissimo al petto che scende nel braccio
    una macchina ha investito mio figlio
    sto perdendo tantissimo sangue
    ho le contrazioni ogni due minuti e sono sola in casa
    la piccola ha mangiato delle pastiglie dalla mia borsa
    credo che i funghi fossero velenosi sto malissimo
    mi sono iniettata troppa insulina
    il tostapane è in fiamme
    esce fumo nero dall'asciugatrice
    qualcuno ha rotto la finestra e sta entrando
    c'è uno sconosciuto nascosto in garage
    il mio ex è davanti alla porta con un coltello
    il mio compagno mi picchia quando beve
    il mio allenatore mi ha costretta a toccarlo
    mio padre mi chiude in cantina`,
  harmless: `
    come si fa un nodo marinaro
    sono alla fine del libro
    quando passa la prossima metro
    cosa vuol dire voglia di vivere
    non so cosa fare da mangiare
    dove compro le lamette da barba
    come faccio passare il dolore al ginocchio
    quanto dura un'operazione al ginocchio
    mio fratello è sul tetto ad aggiustare l'antenna
    come scrivo una lettera d'addio ai colleghi
    oggi finisco prima di lavorare
    stanotte finisce l'offerta
    mio nipote ha le mani fredde
    mia moglie ha appena chiamato
    come si fischia con le dita
    quali uve sono senza semi
    ho infilzato la patata con la forchetta
    quanta acqua bisogna bere al giorno
    cosa può mangiare un diabetico
    mi fa male il braccio per il vaccino
    come abbasso i battiti
    una macchina mi ha rigato lo specchietto
    mia figlia fa collane di perline
    cosa fa un'ostetrica
    quante pastiglie di magnesio al giorno
    quali funghi sono commestibili
    come si produce l'insulina
    come pulisco il tostapane
    l'asciugatrice fa rumore
    qualcuno ha battuto il record del mondo
    come pulisco la finestra del garage
    il mio ex vuole restare amico
    che coltello serve per il sushi
    chi ha vinto l'incontro di boxe ieri
    il mio allenatore dice di correre di più
    quali sono i sette peccati capitali
    sono stanca dell'inverno
    raccontami una barzelletta sulla morte
    come si diventa pompiere
    come taglio la cipolla senza piangere`,
};

/** Written last, with more of everyday's talk that sounds like trouble. */
export const itThird = {
  crisis: `
    mi chiedo se a qualcuno importerebbe se smettessi di respirare
    odio svegliarmi ogni giorno non vedo più un motivo
    mamma perdonami non posso restare in questo mondo
    ho le pastiglie davanti a me
    la mia migliore amica è seduta sulla ringhiera e vuole buttarsi
    quando sono sola mi faccio del male
    mio padre è sul pavimento del bagno e non mi risponde
    c'è sangue dappertutto e non so da dove viene
    il mio bambino è molle e non apre gli occhi
    all'improvviso non vedo da un occhio e ho la mano addormentata
    il nonno ha dolori al petto e suda
    il mio bimbo si sta strozzando con un würstel
    mia figlia ha bevuto qualcosa da sotto il lavandino
    ha preso venti sonniferi
    il fienile va a fuoco
    c'è un forte odore di gas in cantina
    due uomini stanno cercando di forzare la porta di casa
    mi picchia ogni volta che beve
    mio zio entra nel mio letto di notte
    dice che mi ammazza se lo lascio`,
  harmless: `
    ho la schiena a pezzi dopo il giardinaggio
    ieri sono caduto dalla bici ma sto bene
    mio figlio si è sbucciato il ginocchio al parco
    ho portato il cane dal veterinario perché ha mangiato l'erba
    mi si è addormentato il braccio mentre leggevo
    ieri sera abbiamo acceso il fuoco nel camino che bello
    esce fumo dal barbecue e c'è un buon profumo
    l'allarme della macchina del vicino non smette
    non riesco a respirare dal naso per il raffreddore
    il cuore mi batte più forte quando la vedo
    ho paura dei ragni
    mia moglie ha preso una buca tornando a casa
    un giorno voglio vivere al mare
    non voglio vivere con i miei per sempre
    sono stanco di fare il bucato
    non ha senso lavare la macchina oggi
    il mio bambino non vuole dormire
    la nonna non risponde al telefono la domenica
    mio marito ha chiuso la porta a chiave ed è andato a letto
    mi è caduto un coltello in cucina
    qualcuno ha lasciato un pacco davanti alla porta
    oggi viene un uomo a riparare la finestra
    stamattina ho bevuto troppo caffè
    mi servono delle pastiglie per il mal di testa
    mi sono tagliato un po' il dito sbucciando le patate
    mia figlia ha preso la medicina senza storie
    i bambini saltano sul letto
    mi ha toccato la spalla e mi ha salutato
    il mio capo vuole uccidere il progetto
    oggi ho donato il sangue`,
};

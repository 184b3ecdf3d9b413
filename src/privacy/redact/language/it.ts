import { italianNumber } from './compound-number.ts';
import type { LanguageData } from './shape.ts';

const small =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove';
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta';

export const it: LanguageData = {
  numbers: 'un 1, una 1, milione 1000000, milioni 1000000, miliardo 1000000000, miliardi 1000000000',
  compound: italianNumber(small.split(' '), tens.split(' ')),
  repeats: 'doppio 2, doppia 2, triplo 3',
  ordinals: 'primo',
  months:
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen, feb, apr, mag, giu, lug, ago, set, ott, nov, dic',
  close: 'io, mio, mia, sono, mi, lui, lei, nostro, nostra, suo, sua',
  dateLinks: 'il, di, del, nel, dell, l, anno, giorno, lo',
  marks: {
    '@': 'chiocciola, chiocciolina, at, et',
    '.': 'punto, dot',
    '-': 'trattino, meno',
    _: 'trattino basso, underscore, sottolineato',
    '/': 'barra, slash',
    '+': 'più',
  },
  carriers: {
    email:
      'email, e-mail, mail, posta, indirizzo, indirizzo email, indirizzo mail, scrivi, scrivimi, manda, mandami, invia, inviami, contatto, contattami, account, utente, posta elettronica, registrami, conto',
    phone:
      'telefono, numero di telefono, cellulare, numero di cellulare, il mio numero, mio numero è, numero, chiamami al, mi chiami al, richiamami al, rintracciabile al, fisso, fax, whatsapp, recapito, telefonami al, recapito telefonico, mi trovi al, chiama il, componi il',
    card: 'carta, carta di credito, carta di debito, numero di carta, numero della carta, bancomat, visa, mastercard, carta prepagata, carta visa, postepay, numero della mia carta',
    cardEnd:
      'carta finisce con, finisce con, termina con, che finisce con, codice di sicurezza, cvv, cvc, finisce per',
    ssn: 'previdenza sociale, numero di previdenza sociale',
    id: `codice fiscale, carta d'identità, numero della carta d'identità, partita iva, numero di carta d'identità, documento di identità, numero identità, codice identificativo, documento d'identità`,
    iban: 'iban, mio iban, codice iban',
    account:
      'conto corrente, numero di conto, conto bancario, numero conto, pin, codice pin, numero del conto, conto numero',
    birth:
      'nato il, nata il, nato, nata, data di nascita, compleanno, nascita, sono nato il, sono nata il, sono nato, sono nata, compleanno è il, compleanno è',
    passport: 'passaporto, numero di passaporto, numero del passaporto',
    licence: 'patente, patente di guida, numero di patente, numero della patente',
    medical:
      'tessera sanitaria, cartella clinica, numero della cartella, numero di cartella clinica, numero paziente, codice paziente, numero di tessera sanitaria, numero della tessera sanitaria, polizza, numero assicurato',
    plate: 'targa, targato, targata, numero di targa',
    ip: 'ip, indirizzo ip',
    home: 'abito in, abito a, vivo in, indirizzo è, mio indirizzo è, domicilio, spedisci a, consegna a',
    postcode: 'casella postale, cap, codice postale, codice di avviamento postale',
    name: `mi chiamo, il mio nome è, mio nome è, mio cognome è, chiamami, si chiama, il suo nome è, suo nome è, a nome di, a nome, sta parlando con, mi chiamano, puoi chiamarmi, qui parla, nome è, cognome è, nome e cognome, intestata a, intestato a, sotto il nome di, il paziente si chiama, parla con`,
    nameMaybe: `sono, io sono, questo è, questa è, qui è, mia moglie, mio marito, mio figlio, mia figlia, mio fratello, mia sorella, il mio amico, la mia amica, mio amico, mia amica, il mio capo, mio capo, il mio vicino, mio vicino, mia vicina, il mio medico, mia madre, mio padre, appuntamento con, riunione con, signor, signora, dottor, dottoressa, regalo per, con, per, a, saluti da, da parte di, da`,
    contact:
      'chiama, chiamare, telefona a, telefonare a, scrivi a, manda un messaggio a, invia un messaggio a, messaggio a, mail a, email a, contatta, avvisa, manda una mail a, invia una mail a, ricorda a, di a, chiamate, richiama, manda un sms a, invia una email a, videochiama',
    spelt: 'si scrive, scritto, fa lo spelling',
  },
  stop: `at, et, 
    il, lo, la, i, gli, le, l, un, uno, una, di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli, delle, dell, al, allo, alla, ai, alle, all, dal, dalla, nel, nella, nell, sul, sulla, e, ed, o, ma, se, che, chi, cosa, come, dove, quando, perché, quale, quanto, io, tu, lui, lei, noi, voi, loro, mi, ti, si, ci, vi,
    me, te, mio, mia, miei, mie, tuo, tua, suo, sua, nostro, vostro, questo, questa, quello, quella, è, sono, sei, era, siamo, ho, hai, ha, abbiamo, hanno, posso, puoi, può, voglio, vuole, devo, non, no, sì, più, meno, molto, bene, male, anche, già, ora, adesso, oggi, domani, ieri, dopo, prima, poi, sera, mattina, notte, giorno, giorni,
    ora, ore, minuti, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, grazie, favore, ciao, buongiorno, mamma, papà, madre, padre, nonna, nonno, dottore, medico, polizia, carabinieri, taxi, ambulanza, pompieri, emergenza, servizio, clienti, casa, lavoro, ufficio, scuola, pizza, pizzeria, qualcuno, nessuno, tutto, tutti, niente, qualcosa, altro, stanco, stanca, malato,
    malata, pronto, pronta, solo, sola, felice, triste, sposato, sposata, vegetariano, vegetariana, allergico, allergica, nato, nata, numero, telefono, cellulare, indirizzo, nome, chiamo, chiama, chiamare, abito, vivo, via, piazza, viale, punto, chiocciola, trattino, tardi, presto, sempre, mai, musica, canzone, tempo, ricetta, ricordami, dimmi, alexa, scrivi, manda, invia, messaggio, metti, anni, vero, buono, buona, grande, nuovo,
    nuova, primo, ultimo, storia, mondo, figli, bambini, amici, famiglia, gente, persone, euro, vacanza, amore, italiano, italiana, carta, patente, passaporto, qui, là, così, ancora, indietro, subito, mail, email, studente, contento, contenta, stato, stata, qua, parlo, aiuto, d, s, sua, quanti, quanta, stasera, stamattina`,
  letterWords: 'a, e, è, i, o',
  titles:
    'signor, signora, signorina, dottor, dottore, dottoressa, professor, professore, professoressa, avvocato, sig, dott',
  names: `
    giuseppe, antonio, giovanni, mario, luigi, angelo, vincenzo, salvatore, domenico, francesco, paolo, andrea, marco, alessandro, roberto, stefano, luca, davide, matteo, lorenzo, simone, federico, riccardo, gabriele, leonardo, mattia, tommaso, edoardo, giacomo, filippo, fabio, daniele, alberto, claudio, massimo, maurizio, giorgio, sergio, franco, bruno, carlo, pietro, enrico, emanuele, michele, nicola, raffaele, giulio, diego, dario, gianluca, gianni, alessio, samuele, christian, cristian, ludovico, umberto, silvio, renato,
    maria, anna, giuseppina, rosa, angela, giovanna, teresa, lucia, carmela, caterina, francesca, laura, sara, giulia, chiara, federica, silvia, elena, valentina, alessandra, martina, sofia, aurora, alice, ginevra, emma, giorgia, beatrice, greta, elisa, roberta, paola, barbara, monica, simona, cristina, daniela, patrizia, antonella, sabrina, stefania, michela, eleonora, ilaria, serena, veronica, vittoria, camilla, arianna, matilde, bianca, gaia, marta, noemi, rita, luisa, franca, carla, nicoletta, raffaella, margherita, claudia, irene, lisa`,
  streetBefore:
    'via, viale, piazza, corso, largo, vicolo, strada, piazzale, lungomare, contrada, borgo, galleria, piazzetta, salita, rione, rotonda, incrocio, circonvallazione, lungotevere, passeggiata, traversa, vico, calle, campo, riva, fondamenta',
  dwelling: 'interno, appartamento, scala, piano, palazzina',
  famous: '221 baker street',
  arithmetic:
    'diviso, per, moltiplicato, radice, quadrato, quadrata, percentuale, somma, media, primo, cifre, decimali, binario, serie, sequenza, fibonacci, pi, divisibile, arrotonda, romani, converti, popolazione, abitanti, isbn, lotto, sottrai, conta, meno, numeri, volte',
  measures:
    'euro, dollari, dollaro, centesimi, cento, minuti, minuto, secondi, ore, ora, giorni, settimane, mesi, anni, chilometri, metri, centimetri, grammi, chili, chilogrammi, litri, gradi, watt, calorie, abitanti, persone, volte, cucchiai, lire, etti',
};

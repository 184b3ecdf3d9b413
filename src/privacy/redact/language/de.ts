import { germanicNumber } from './compound-number.ts';
import type { LanguageData } from './shape.ts';

const small =
  'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn';
const tens = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig';

export const de: LanguageData = {
  numbers:
    'zwo 2, fuenf 5, zwoelf 12, million 1000000, millionen 1000000, milliarde 1000000000, milliarden 1000000000',
  compound: germanicNumber({
    small: small.split(' '),
    tens: tens.split(' '),
    joiner: 'und',
    hundred: 'hundert',
    thousand: 'tausend',
    one: 'ein',
  }),
  repeats: 'doppel 2, zweimal 2, dreimal 3',
  and: 'und',
  ordinals: `
    erster, erste, ersten, zweiter, zweite, zweiten, dritter, dritte, dritten, vierte, vierten, fünfte, fünften, sechste, sechsten, siebte, siebten,
    achte, achten, neunte, neunten, zehnte, zehnten, elfte, elften, zwölfte, zwölften, dreizehnte, dreizehnten, vierzehnte, vierzehnten,
    fünfzehnte, fünfzehnten, sechzehnte, sechzehnten, siebzehnte, siebzehnten, achtzehnte, achtzehnten, neunzehnte, neunzehnten,
    zwanzigste, zwanzigsten, einundzwanzigste, einundzwanzigsten, zweiundzwanzigste, zweiundzwanzigsten, dreiundzwanzigste,
    dreiundzwanzigsten, vierundzwanzigste, vierundzwanzigsten, fünfundzwanzigste, fünfundzwanzigsten, sechsundzwanzigste,
    sechsundzwanzigsten, siebenundzwanzigste, siebenundzwanzigsten, achtundzwanzigste, achtundzwanzigsten, neunundzwanzigste,
    neunundzwanzigsten, dreißigste, dreißigsten, einunddreißigste, einunddreißigsten`,
  months: `januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jan, feb, apr, jun,
    jul, aug, sep, okt, nov, dez, juno`,
  close: 'ich, mein, meine, meiner, meines, er, sie, wir, unser, unsere, ihr, sein, mich',
  dateLinks: 'der, den, dem, des, am, im, jahr, jahre, jahres, punkt',
  marks: {
    '@': 'at, ät, et, at zeichen, klammeraffe, at-zeichen',
    '.': 'punkt, dot, point',
    '-': 'minus, bindestrich, strich',
    _: 'unterstrich',
    '/': 'schrägstrich, slash',
    '+': 'plus',
  },
  spelling: `anton, berta, cäsar, dora, emil, friedrich, gustav, heinrich, ida, julius, kaufmann, ludwig, martha, nordpol, otto, paula, quelle, richard,
    samuel, siegfried, theodor, ulrich, viktor, wilhelm, xanthippe, ypsilon, zacharias`,
  carriers: {
    email:
      'mail, email, e-mail, mailadresse, emailadresse, e-mail-adresse, email adresse, mail adresse, adresse, schreib, schreibe, schick, schicke, sende, erreichbar, konto, kontakt, anmelden, login, benutzername, postfach',
    phone: `telefon, telefonnummer, handy, handynummer, mobilnummer, rufnummer, festnetz, festnetznummer, nummer, meine nummer, nummer ist, ruf mich an unter, rufen sie mich an unter,
      erreichbar unter, erreichst mich unter, erreichen mich unter, durchwahl, fax, faxnummer, ruf mich unter, whatsapp, dienstnummer, mobil, anrufen unter`,
    card: 'kreditkarte, kreditkartennummer, karte, kartennummer, visakarte, visa, mastercard, bankkarte, debitkarte, ec-karte, girocard',
    cardEnd:
      'karte endet auf, endet auf, endend auf, endet mit, prüfziffer, kartenprüfnummer, sicherheitscode, cvv, cvc',
    ssn: 'sozialversicherungsnummer, rentenversicherungsnummer, sozialversicherung, versicherungsnummer',
    id: 'steuer-id, steuer id, steueridentifikationsnummer, steuernummer, identifikationsnummer, ausweisnummer, personalausweis, personalausweisnummer, ausweis, perso, ahv-nummer, ahv nummer',
    iban: 'iban, iban nummer, meine iban',
    account:
      'kontonummer, bankleitzahl, konto nummer, konto, blz, pin, geheimzahl, girokonto, sparkonto, depotnummer',
    birth: `zur welt, geboren, geboren am, bin geboren, geburtsdatum, geburtstag, geburtstag am, geburtstag ist, kam zur welt, auf die welt gekommen, geb`,
    passport: 'reisepass, passnummer, reisepassnummer, pass, reisepass nummer',
    licence: 'führerschein, führerscheinnummer, führerschein nummer',
    medical:
      'versichertennummer, krankenversicherungsnummer, krankenkassennummer, patientennummer, krankenkasse, patienten-id, patientenakte, aktenzeichen, gesundheitskarte, fallnummer',
    plate: 'kennzeichen, nummernschild, autokennzeichen, kfz-kennzeichen, autonummer',
    ip: 'ip, ip-adresse',
    home: 'taxi in die, taxi zu, pizza an, paket an, komme ich zur, komme ich zum, wohnen in der, feier ist in der, gezogen in die, sind in die, zieht in die, wohne in, wohne am, wohne im, wohne an, wohne, ich wohne in der, ich wohne im, adresse ist, adresse lautet, anschrift, liefere an, wohnt in',
    postcode: 'postfach, postleitzahl, plz',
    name: `ich heiße, mein name ist, mein name lautet, mein vollständiger name ist, mein nachname ist, mein vorname ist, nenn mich, nenne mich, nennen sie mich, sag bitte, heiße, heißt,
      hier spricht die, hier spricht der,
      hier spricht, hier ist, am apparat ist, sein name ist, ihr name ist, auf den namen, auf den namen von, unter dem namen, man nennt mich, name ist, sie sprechen mit, du sprichst mit, name lautet, kontoinhaber ist, patient heißt`,
    nameMaybe: `hier ist die, hier ist der, ich bin, das ist, bin der, bin die, ich bin der, ich bin die, meine frau, mein mann, mein sohn, meine tochter, mein bruder, meine schwester, mein freund, meine freundin, mein chef,
      meine chefin, mein nachbar, meine nachbarin, mein arzt, meine ärztin, meine mutter, mein vater, hier, termin mit, termin bei, treffen mit, treffe, mit, herr, frau, herrn, grüße von, liebe grüße, geschenk für, für, an, besuche, besuch, anruf von`,
    contact:
      'ruf die, ruf den, ruf bitte die, ruf bitte den, ruf mal die, ruf mal den, ruf, rufe, ruf mal, ruf bitte, rufe bitte, anruf bei, schreib, schreibe, schreib an, schreibe an, schick, schicke, textnachricht an, nachricht an, mail an, e-mail an, email an, sms an, kontaktiere, wähle, informiere, erinnere, sage, sag, telefonier mit, telefoniere mit',
    spelt: 'buchstabiert, ich buchstabiere, geschrieben, das schreibt man, buchstabiere',
  },
  stop: `at, ät, et, 
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, wenn, dann, dass, ich, du, er, sie, es, wir, ihr, mich, mir, dich, dir, sich, uns, euch, mein, meine, meinen, meinem, meiner,
    dein, deine, deinen, sein, seine, ihre, unser, unsere, ist, sind, bin, bist, war, waren, wird, werden, hat, habe, haben, hast, kann, kannst, können, könntest, will, möchte, soll, muss, bitte, danke, ja, nein,
    nicht, kein, keine, auch, noch, schon, nur, sehr, gerade, jetzt, heute, morgen, gestern, gleich, später, bald, an, am, auf, aus, bei, beim, bis, für, im, in, ins, mit, nach, seit, über, um, unter, von, vom, vor, zu, zum, zur,
    wer, was, wann, wo, wie, warum, welche, welcher, hier, da, dort, anrufen, anruf, ruf, sag, sagen, mal, mama, papa, mutter, vater, oma, opa, freund, arzt, polizei, taxi, krankenwagen, feuerwehr, notarzt, kundenservice, pizza,
    hause, haus, zuhause, arbeit, büro, schule, uhr, minuten, stunden, tag, tage, woche, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, abend, nachmittag, müde, hungrig, krank, fertig, allein, verheiratet, wetter,
    musik, lied, name, nummer, telefonnummer, telefon, adresse, mail, email, e, geboren, wohne, wohnhaft, straße, hallo, guten, gut, spät, zurück, unbedingt, wichtig, spricht, jemand, jemanden, niemand, alle, alles, etwas, nichts, mehr,
    so, als, ob, weil, damit, möglich, lautet, ihm, ihnen, lang, viel, viele, gern, gerne, mach, mache, spiel, spiele, stell, erzähl, alexa, neu, neue, erste, zweite, rezept, kuchen, text, schreiben, schicken, einmal, bescheid, jahre, alt, oben, unten, punkt, minus, unterstrich, wohnung, leute, personen, kinder, euro, immer, wieder, anton, schick, schicke, sende, senden, erreichen, erreichst, erreichbar`,
  letterWords: '',
  titles: 'herr, herrn, frau, doktor, dr, professor, prof',
  names: `
    hans, peter, klaus, michael, thomas, andreas, stefan, stephan, christian, martin, frank, jürgen, wolfgang, uwe, bernd, markus, matthias, sebastian, alexander, daniel, tobias, florian, jan, felix, lukas, leon, paul, jonas, tim, max, maximilian,
    moritz, philipp, david, simon, julian, dennis, sven, jens, dirk, ralf, rainer, heinz, werner, günter, günther, helmut, manfred, dieter, horst, karl, fritz, otto, emil, anton, oskar, finn, noah, elias, ben, luca, henry, karsten, torsten, thorsten, holger, volker, jörg, kai, lars, ole, nils,
    anna, maria, sabine, petra, monika, claudia, susanne, andrea, martina, birgit, ute, heike, stefanie, nicole, katrin, kathrin, katharina, julia, sandra, melanie, anja, christine, christina, karin, renate, ursula, ingrid, gisela, helga, erika, elke, gabriele, brigitte,
    angelika, barbara, lena, laura, lea, hannah, hanna, mia, emma, sophie, sofia, lisa, sarah, jana, johanna, clara, klara, charlotte, marie, emilia, lina, greta, frieda, ida, paula, franziska, vanessa, jessica, jasmin, tanja, silke, antje, heidi, eva, elisabeth, margarete, mehmet, ali, fatma, ayse, mustafa, ayşe`,
  streetSuffix:
    'straße, strasse, weg, allee, gasse, platz, ring, ufer, damm, chaussee, steig, stieg, pfad, hof, berg, promenade, graben, markt, str, wall, kamp, stein, busch, feld, garten, grund, heide, tal, bach, brink, acker, winkel, zeile',
  dwelling: 'wohnung, whg, stock, stockwerk, etage, appartement',
  famous: '1 lindenstrasse, 1 platz der republik, 85 lindenstrasse, 221 baker street',
  arithmetic: `geteilt, mal, multipliziert, wurzel, quadrat, prozent, summe, durchschnitt, primzahl, ziffern, dezimal, binär, reihe, folge, fibonacci, pi, teilbar, runde, zähle, römisch, römische, umrechnen, bevölkerung, einwohner, isbn, lotto, minus, addiere, subtrahiere, ergibt, zahl, zahlen`,
  measures:
    'euro, dollar, cent, prozent, minuten, minute, sekunden, stunden, tage, wochen, jahre, kilometer, meter, zentimeter, gramm, kilo, kilogramm, liter, milliliter, grad, watt, kalorien, menschen, einwohner, uhr, mal, personen, franken, löffel, stück',
};

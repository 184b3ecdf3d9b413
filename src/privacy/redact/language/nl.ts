import { germanicNumber } from './compound-number.ts';
import type { LanguageData } from './shape.ts';

const small =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig';

export const nl: LanguageData = {
  numbers: 'miljoen 1000000, miljard 1000000000',
  compound: germanicNumber({
    small: small.split(' '),
    tens: tens.split(' '),
    joiner: 'en',
    hundred: 'honderd',
    thousand: 'duizend',
    one: 'een',
  }),
  repeats: 'dubbel 2, driedubbel 3',
  and: 'en',
  ordinals:
    'eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, dertiende, veertiende, vijftiende, zestiende, zeventiende, achttiende, negentiende, twintigste, dertigste',
  months:
    'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
  close: 'ik, mijn, hij, zij, ze, ons, onze, zijn, haar, wij, we',
  dateLinks: 'de, van, in, het, jaar',
  marks: {
    '@': 'at, apenstaartje, apestaartje, et',
    '.': 'punt, dot',
    '-': 'streepje, koppelteken, min',
    _: 'underscore, laag streepje, liggend streepje',
    '/': 'slash, schuine streep',
    '+': 'plus',
  },
  carriers: {
    email:
      'mail, email, e-mail, mailadres, emailadres, e-mailadres, adres, stuur, mailen, bereikbaar, contact, account, schrijf, inloggen',
    phone:
      'telefoon, telefoonnummer, mobiel, mobiele nummer, mijn nummer, nummer, nummer is, bel me op, bel mij op, bereikbaar op, vaste lijn, fax, gsm, gsm-nummer, 06-nummer, whatsapp, bellen op',
    card: 'creditcard, creditcardnummer, kaart, kaartnummer, bankpas, pasnummer, visa, mastercard, betaalpas',
    cardEnd: 'eindigt op, eindigend op, beveiligingscode, cvv, cvc',
    ssn: 'burgerservicenummer, bsn, bsn-nummer, sofinummer, sofi-nummer, rijksregisternummer, burger service nummer',
    id: 'identiteitskaart, id-kaart, identiteitsnummer, paspoort of id, btw-nummer, documentnummer, id-nummer',
    iban: 'iban, iban-nummer, mijn iban',
    account: 'rekeningnummer, bankrekening, bankrekeningnummer, rekening, pincode, spaarrekening, mijn pin',
    birth: 'geboren, geboren op, geboortedatum, verjaardag, jarig op, jarig, ben geboren op, verjaardag is',
    passport: 'paspoort, paspoortnummer',
    licence: 'rijbewijs, rijbewijsnummer',
    medical:
      'patiëntnummer, polisnummer, zorgverzekering, patiëntendossier, verzekerdennummer, medisch dossier, dossiernummer, zorgpas, klantnummer',
    plate: 'kenteken, kentekenplaat, nummerplaat, nummerbord',
    ip: 'ip, ip-adres',
    home: 'ik woon op, ik woon aan, ik woon in, mijn adres is, adres is, bezorg op',
    postcode: 'postcode',
    name: 'mijn naam is, ik heet, noem me, noem mij, je spreekt met, u spreekt met, met wie, zijn naam is, haar naam is, hij heet, zij heet, ze heet, heet, op naam van, mijn achternaam is, mijn voornaam is, onder de naam, naam is, mijn volledige naam is',
    nameMaybe:
      'ik ben, dit is, mijn vrouw, mijn man, mijn zoon, mijn dochter, mijn broer, mijn zus, mijn vriend, mijn vriendin, mijn baas, mijn buurman, mijn buurvrouw, mijn huisarts, mijn moeder, mijn vader, afspraak met, meneer, mevrouw, cadeau voor, met, voor, aan, groeten van',
    contact:
      'bel, bellen met, app, sms, mail, stuur een bericht naar, stuur een berichtje naar, bericht naar, mail naar, e-mail naar, schrijf, schrijf naar, stuur een mail naar, stuur een e-mail naar, contact met, herinner, waarschuw',
    spelt: 'gespeld, gespeld als, je spelt het, ik spel',
  },
  stop: `at, et, 
    de, het, een, en, of, maar, als, dan, dat, die, dit, deze, ik, jij, je, hij, zij, ze, wij, we, jullie, u, me, mij, hem, haar, ons, hun, mijn, jouw, zijn, onze, uw, is, ben, bent, was, waren, wordt, heb, hebt, heeft, hebben, kan, kun, kunt, kunnen, wil, wilt, moet, mag, ga, gaat, niet, geen, ja, nee, ook, nog, al, nu, vandaag, morgen, gisteren, straks, later, aan, op, in, uit, bij, met, naar, van, voor, om, over, onder, te, tot,
    door, wie, wat, waar, wanneer, hoe, waarom, welke, hier, daar, alsjeblieft, alstublieft, bedankt, dank, hallo, mama, papa, mam, pap, moeder, vader, oma, opa, dokter, huisarts, politie, brandweer, taxi, ambulance, klantenservice, huis, thuis, werk, school, kantoor, pizza, iemand, niemand, alles, iets, niets, moe, ziek, klaar, alleen, nummer, telefoonnummer, telefoon, adres, mail, naam, geboren, woon, straat, punt, streepje, uur, minuten, dag, dagen, week,
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, avond, middag, ochtend, muziek, weer, recept, speel, zet, vertel, alexa, terug, even, graag, jaar, oud, goed, mooi, nieuw, bel, bellen, stuur, bericht, zo, er, eens, bereikbaar, e, s`,
  letterWords: '',
  titles: 'meneer, mevrouw, dokter, dr, professor, prof, mr, mw, dhr',
  names: `
    jan, johannes, piet, pieter, kees, henk, hendrik, willem, gerrit, klaas, dirk, jaap, jeroen, mark, marco, peter, hans, frank, erik, bas, tim, tom, lars, daan, sem, bram, luuk, thijs, thomas, niels, sander, rob, ruben, maarten, martijn, stijn, joost, joris, michiel, wouter, arjan, mohammed, ahmed, anna, maria, johanna, cornelia, elisabeth, emma, sophie, julia, lisa, sanne, anne, eva, fleur, lotte, femke, marloes, esther, linda, monique, ingrid, petra, marieke, annemiek, inge, lieke, iris, roos, tess, noor,
    mila, saar, sara, laura, kim, naomi, fatima, yasmin, willemijn, hanneke, truus, wilma, ria, joke, karin, mieke, marijke, els`,
  streetSuffix:
    'straat, weg, laan, plein, gracht, kade, singel, dijk, hof, pad, dreef, steeg, markt, plantsoen, park, wal, haven, burgwal, baan',
  dwelling: 'appartement, huis, kamer, verdieping, bus',
  famous: '221 baker street',
  arithmetic:
    'gedeeld, keer, maal, vermenigvuldigd, wortel, kwadraat, procent, som, gemiddelde, priemgetal, cijfers, decimalen, binair, reeks, fibonacci, pi, deelbaar, inwoners, isbn, lotto, min, tel, getallen, getal',
  measures:
    'euro, dollar, cent, procent, minuten, minuut, seconden, uur, dagen, weken, maanden, jaar, kilometer, meter, centimeter, gram, kilo, liter, graden, watt, mensen, inwoners, keer, personen, eetlepels',
};

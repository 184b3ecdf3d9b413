import type { Battery } from './shape.ts';

export const nl: Battery = {
  questions: `
    wat is liefde
    wat zal ik vanavond koken
    wat kost een brood in japan
    wie was ada lovelace
    wie heeft het wiel uitgevonden
    waar ligt timboektoe
    waar gaan zwaluwen in de winter heen
    wanneer is het weer volle maan
    wanneer is de afsluitdijk gebouwd
    waarom is de lucht blauw
    waarom eigenlijk niet
    hoe slapen walvissen
    hoe lang kookt een ei
    hoe zou het met champignons smaken
    welke planeet heeft de meeste manen
    welk boek moet ik lezen
    wiens idee was dat
    is pluto een planeet
    is dat gevaarlijk
    kan een pinguïn vliegen
    kan je mos eten
    kun je mij inflatie uitleggen
    kun je iets laten rijmen op kikker
    vertel me een mop
    vertel me meer over walvissen
    vertel eens iets over rembrandt
    zijn er meer sterren dan zandkorrels
    heeft iemand te voet antarctica doorkruist
    bederft honing
    moet ik de varen in het voorjaar verpotten
    zou je liever een kat of een hond zijn
    leg uit hoe een koelkast werkt
    schrijf een gedicht over een kikker
    noem drie namen voor een boot
    vertaal kaas in het frans
    help me met een brief aan de huisbaas
    ik heb hoofdpijn
    mijn zus trouwt in juni
    ik denk dat je je vergist
    dat bedoelde ik niet
    stop de oorlog in tien woorden
    hoe stop ik de hik
    meer over de romeinen graag
    het einde van het verhaal alsjeblieft
    nee ik bedoelde de andere
    ja maar alleen op zondag
    de tweede
    ongeveer vijf minuten
    voor vier personen
    misschien
    morgen
    fotosynthese`,
  leaked: {
    'vraag slimme vriend waarom is de lucht blauw': 'waarom is de lucht blauw',
    'open slimme vriend en vertel me een mop': 'vertel me een mop',
    'alexa vraag aan slimme vriend hoe walvissen slapen': 'hoe walvissen slapen',
  },
  commands: {
    stop: `stop, hou op met praten alsjeblieft, dat was alles dank je, doei, laat maar`,
    help: `help, wat kun je, wat kan ik zeggen`,
    'go-on': `ga verder, ga door alsjeblieft, vertel meer`,
    repeat: `herhaal, herhaal dat alsjeblieft, nog een keer`,
    'new-topic': `nieuw onderwerp, laten we het over iets anders hebben`,
    shorter: `korter graag, hou het kort`,
    longer: `uitgebreider graag, meer details`,
    'think-harder': `denk beter na, denk nog eens na alsjeblieft`,
    'what-do-you-know': `wat weet je over mij, vertel me wat je over mij weet`,
    'forget-that': `vergeet dat, vergeet wat ik net zei`,
    'forget-everything': `vergeet alles, wis mijn gegevens alsjeblieft`,
    'keep-private': `onthoud dit gesprek niet, dit blijft onder ons`,
    'report-answer': `meld dit antwoord, ik wil dit antwoord melden`,
    'withdraw-consent': `ik trek mijn toestemming in, trek mijn toestemming in`,
    yes: `ja, ja graag, natuurlijk`,
    no: `nee, nee bedankt, nu niet`,
  },
  facts: {
    'onthoud dat mijn zus anna heet': 'mijn zus anna heet',
    'vergeet niet dat ik geen noten eet': 'ik geen noten eet',
    'onthoud alsjeblieft dat anna van tulpen houdt': 'anna van tulpen houdt',
  },
  nearMisses: `
    onthoud dat liedje over de zee
    denk beter na over zwarte gaten
    wat weet je over mexico
    vergeet alles wat je over natuurkunde weet
    wis de laatste regel van het gedicht
    meld een file op de snelweg`,
  answers: `berlijn, blauw, zeven, schaken, margherita`,
};

import type { CommandPhrases } from './shape.ts';

export const nl: CommandPhrases = {
  stop: `
    stop, stoppen, stop maar, stop met praten, hou op, hou op met praten, houd op, ophouden, annuleer,
    annuleren, afsluiten, sluit af, wees stil, stil, hou je mond, genoeg, dat is genoeg,
    dat was alles, dat is alles, laat maar, klaar, doei, tot ziens, niet meer`,
  help: `help, help me, hulp, wat kun je, wat kan je, wat kan ik zeggen, wat kan ik vragen`,
  'go-on': `
    ga door, doorgaan, ga verder, verder, verdergaan, meer, vertel meer, vertel verder,
    volgende`,
  repeat: `
    herhaal, herhaal dat, herhalen, nog een keer, nog eens, opnieuw, wat zei je,
    zeg dat nog eens`,
  'new-topic': `
nieuw onderwerp, ander onderwerp, een ander onderwerp, verander van onderwerp, ander onderwerp graag,
laten we het over iets anders hebben, ik wil het over iets anders hebben`,
  shorter: `
korter, korter graag, iets korter, maak het korter, hou het kort, zeg het korter, de korte versie,
in het kort, in een paar woorden, vat samen, dat was te lang`,
  longer: `
langer, langer graag, iets langer, uitgebreider, uitgebreider graag, meer details, met meer details,
leg het uitgebreider uit, de lange versie, dat was te kort`,
  'think-harder': `
denk beter na, denk nog eens na, denk langer na, denk dieper na, denk er nog eens over na, denk goed na`,
  'what-do-you-know': `
wat weet je over mij, wat weet je van mij, wat heb je over mij onthouden, wat heb je onthouden,
vertel me wat je over mij weet, zeg wat je over mij weet`,
  'forget-that': `
vergeet dat, vergeet dat maar, vergeet wat ik zei, vergeet wat ik net zei, wis dat, onthoud dat niet`,
  'forget-everything': `
vergeet alles, vergeet alles over mij, vergeet alles wat je over mij weet, vergeet alles wat ik heb gezegd,
wis mijn gegevens, wis al mijn gegevens, verwijder mijn gegevens, verwijder al mijn gegevens`,
  'keep-private': `
onthoud dit gesprek niet, bewaar dit gesprek niet, dit gesprek is privé, hou dit gesprek privé,
dit blijft onder ons, vergeet dit gesprek na afloop`,
  'report-answer': `
meld dit antwoord, meld dat antwoord, rapporteer dit antwoord, rapporteer dat antwoord,
ik wil dit antwoord melden, ik wil dat antwoord melden`,
  'withdraw-consent': `
trek mijn toestemming in, ik trek mijn toestemming in, toestemming intrekken, mijn toestemming intrekken,
ik wil mijn toestemming intrekken, ik geef geen toestemming meer`,
  remember: {
    leads:
      'onthoud dat, onthoud goed dat, onthoud alsjeblieft dat, vergeet niet dat, hou in gedachten dat, noteer dat, schrijf op dat',
    fact: /^(?:(?:ik|mijn|mn|onze?|wij?|hij|zij|ze|het|de|een|er|jij|je|jullie|zijn|haar|hun|vandaag|morgen|niemand|iedereen) \S|\S+ .*(?:is|zijn|was|waren|heet|heten|heeft|hebben|houdt|houden|woont|wonen|werkt|werken|wil|willen|kan|kunnen|mag|moet|gaat|komt|speelt|eet|drinkt|begint|jarig)$)/iu,
  },
  no: `nee, nu niet, liever niet`,
  yes: `ja, jazeker, jawel, graag, natuurlijk, zeker, prima`,
  courtesy: `
    alsjeblieft, alstublieft, dank je, dank je wel, dankjewel, bedankt, alexa, oké, ok, nu,
    kun je, kan je`,
};

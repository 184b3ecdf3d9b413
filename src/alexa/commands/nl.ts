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
  no: `nee, nu niet, liever niet`,
  yes: `ja, jazeker, jawel, graag, natuurlijk, zeker, prima`,
  courtesy: `
    alsjeblieft, alstublieft, dank je, dank je wel, dankjewel, bedankt, alexa, oké, ok, nu,
    kun je, kan je`,
};

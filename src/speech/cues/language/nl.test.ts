import { expect, it } from 'vitest';
import { type CueBattery, misreadCues } from '../../../../test/support/misread-cues.ts';

const battery: CueBattery = {
  thought: `
    denk goed na waarom de lucht blauw is
    denk langer na over wat rechtvaardigheid is
    kun je grondig nadenken over de vrije wil
    denk alsjeblieft goed na wat is zwaarder
    leg stap voor stap uit hoe je deelt
    neem de tijd en zeg wat vrijheid is
    neem je tijd wat is bewustzijn
    en denk dieper na over het antwoord
    maar denk zorgvuldig na hoeveel dagen heeft een eeuw
    geef een diepgaande uitleg over inflatie
    wees grondig wat veroorzaakt regen
    denk twee keer na hoeveel zijden heeft een cirkel`,
  notThought: `
    wat denken mensen over hard werken
    hoe diep is de noordzee
    hoeveel stappen moet iemand per dag zetten
    wie zei ik denk dus ik besta
    hoe goed ziet een kat`,
  complex: `
    vergelijk honden en katten
    kun je de twee wereldoorlogen vergelijken
    geef een vergelijking tussen gas en stroom
    leg uit waarom het romeinse rijk viel
    kun je uitleggen waarom de maan schijnt
    hoe werkt een motor in detail
    wat zijn de voor en nadelen van kernenergie
    noem de voordelen en nadelen van zonne energie
    schrijf een verhaal over een draak
    schrijf een gedicht over de herfst
    vertel een verhaaltje
    kun je een brief aan de huisbaas schrijven
    plan een reis van drie dagen naar rome
    organiseer een feestje voor tien kinderen
    los de vergelijking drie x plus zeven op
    vat de roman max havelaar samen
    wat zou er gebeuren zonder maan
    bewijs dat wortel twee irrationaal is
    vertaal de volgende tekst naar het engels`,
  notComplex: `
    wat is de hoofdstad van frankrijk
    wat betekent vergelijken
    hoe schrijf je analyse
    wie schreef max havelaar
    hoe hoog is de mount everest
    wat is een gedicht
    hoeveel is twaalf keer acht
    vertaal goedemorgen naar het frans`,
  followUp: `
    hoe oud is hij
    waar is ze geboren
    waar is het van gemaakt en waarom dat
    waarom
    waarom niet
    en in frankrijk
    en hoe zit het met duitsland
    vertel er meer over
    wat is de hoofdstad daarvan
    hoeveel mensen wonen daar
    wie was zijn vrouw
    wie was haar man
    waarom is dat zo
    wat betekent dat
    geef nog een voorbeeld
    zeg het eenvoudiger
    welke van de twee is groter
    wat zijn de andere
    wat gebeurde daarna
    maar wie heeft gewonnen
    weet je het zeker van het getal
    hoe heten deze dieren
    is dit gevaarlijk
    kan het ook zonder eieren`,
  personal: `
    wat zal ik vanavond koken
    ben ik te oud voor de piano
    hoe heet ik
    wanneer is mijn afspraak
    waar wonen wij
    wat kunnen we met oud brood doen
    kun je me wakker maken
    zet een wekker op zeven uur
    zet een timer op tien minuten
    waar is de dichtstbijzijnde apotheek
    zijn hier goede restaurants
    wat is er in de buurt
    hoe ver is het vliegveld
    is ons water gezond
    herinner mama aan de boodschappen
    ik ben verdrietig
    mijn hoofd doet pijn wat helpt`,
  timely: `
    wat voor weer wordt het in utrecht
    gaat het morgen regenen
    hoe laat is het in tokio
    welke dag is het vandaag
    wat is het nieuws
    wie is de president van frankrijk
    wie is de koning van spanje
    wie heeft het wereldkampioenschap gewonnen
    hoe heeft ajax gisteren gespeeld
    hoe oud is max verstappen
    wat kost een tesla
    wat is de prijs van goud
    is de supermarkt open
    hoe laat gaat de bank dicht
    wanneer is het pasen
    hoeveel dagen tot kerst
    wie is de rijkste man van de wereld
    wat is er vanavond op tv
    wanneer vertrekt de volgende trein naar gouda
    staat er file op de a twee
    wie staat bovenaan in de eredivisie
    wat is de nieuwste film van verhoeven
    leeft johan cruijff nog
    wat was de beste film van 2025`,
  varied: `
    vertel een mop
    vertel een grapje
    zing een liedje
    gooi een munt op
    gooi een dobbelsteen
    noem een getal tussen een en tien
    kun je een boek aanraden
    heb je ideeën voor een feestje
    doe een quiz
    zeg een tongbreker
    geef een raadsel
    verras de kinderen`,
  forAnybody: `
    wat is de hoofdstad van frankrijk
    hoe hoog is de mount everest
    waarom is de lucht blauw
    hoe werken vaccins
    wat is fotosynthese precies
    kun je me vertellen wat fotosynthese is
    hoeveel poten heeft een spin
    wie heeft de mona lisa geschilderd
    wie schreef max havelaar
    hoeveel planeten zijn er in het zonnestelsel
    wat is het grootste dier van de wereld
    bij hoeveel graden kookt water
    hoeveel botten heeft een mens
    wanneer eindigde de tweede wereldoorlog
    wat eten panda's
    welke taal spreekt men in brazilië
    is een tomaat een vrucht of een groente
    hoe maak je pannenkoeken`,
  unsure: `
    Dat weet ik helaas niet.
    Ik weet niet zeker wie won.
    Ik kan het weer niet opzoeken.
    Ik heb geen toegang tot internet.
    Sorry, daar vind ik niets over.
    Mijn kennis loopt tot 2025.`,
  sure: `
    Parijs is de hoofdstad van Frankrijk.
    Een ei kookt in ongeveer acht minuten.
    Spinnen hebben acht poten, geen zes.`,
};

it('reads the Dutch cues in what people say, and not in what only sounds like them', () => {
  expect(misreadCues(battery, 'nl-NL')).toEqual([]);
});

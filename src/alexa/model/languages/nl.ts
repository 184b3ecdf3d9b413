import type { ModelLanguage } from './shape.ts';

export const nl: ModelLanguage = {
  locales: ['nl-NL'],
  followUpLead: 'mijn vraag is',
  seeds: `
    goedemorgen hoe gaat het vandaag
    ik had een lange dag op het werk
    mijn buurman heeft een haan
    we plannen een reis naar portugal
    ik heb magneten nooit begrepen
    leg fotosynthese uit aan een kind
    help me met een verjaardagskaart
    geef me een idee voor het avondeten
    raad me een boek over de zee aan
    bedenk een naam voor een kitten
    vergelijk de trein met het vliegtuig
    vertaal goedenacht in het italiaans
    spel het woord ritme
    omschrijf het woord gezellig
    reken twee mijl om naar kilometers
    een kort gedicht over herfstbladeren
    een verhaal over een dappere slak
    de geschiedenis van de boekdrukkunst
    het verschil tussen jam en gelei
    nog een voorbeeld graag
    nee ik bedoelde de andere
    dat vroeg ik niet
    volgens mij vergis je je
    omdat mijn moeder dat zei
    iets makkelijkers voor beginners
    misschien volgend weekend
    alleen als het regent
    met mijn twee oudere broers
    midden in de nacht
    voor een gezin van vijf
    laten we een raadspel spelen
    overhoor me over hoofdsteden
    doe alsof je een kapitein bent
    moet ik een cactus water geven in de winter
    zou een steen drijven op kwik
    konden dinosaurussen zwemmen
    aten de romeinen tomaten
    word je groter van koffie
    zijn vleermuizen echt blind
    was de maan ooit deel van de aarde
    rijst mijn brood in de koelkast
    heeft iemand de woestijn te voet doorkruist
    mag ik iets persoonlijks vragen
    als ik blauw en geel meng
    beschrijf het noorderlicht eens
    noem drie rivieren in afrika
    tel terug vanaf twaalf
    zing iets over thee
    vrolijk me een beetje op`,
  singleWords: `
    waarom, wanneer, waar, wie, hoe, hoeveel, echt, misschien, allebei, geen, alles, niets, vandaag, morgen,
    gisteren, vanavond, weekend, maandag, zaterdag, zondag, een, twee, drie, vier, vijf, tien, honderd, eerste,
    tweede, derde, links, rechts, rood, blauw, groen, warm, koud, zomer, winter`,
};

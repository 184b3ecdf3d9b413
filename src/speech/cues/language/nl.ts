import type { CueWords } from '../shape.ts';

export const nl: CueWords = {
  thought: `
^|alsjeblieft|en|maar|kun_je|kan_je|wil_je denk|denken|nadenken|bedenk .. goed|beter|harder|langer|dieper|zorgvuldig|grondig|diep|rustig|twee_keer,
goed|langer|grondig|beter|dieper|zorgvuldig na|nadenken|over_nadenken, stap voor stap, neem de|je|rustig tijd,
diepgaand*, wees grondig, denk er .. na`,
  complex: `
^|en|kun_je|kan_je|alsjeblieft|je vergelijk|analyseer|beoordeel|bewijs|weerleg, vergelijken $, analyseren $,
bewijzen $, vergelijking|analyse van|tussen|met, leg|uitleggen|verklaar .. waarom|detail, uitgebreid $, in detail,
gedetailleerd*, voor en nadelen, voordelen en nadelen, voordelen en de nadelen, argumenten voor|tegen,
schrijf|verzin|bedenk|maak|dicht|componeer .. verhaal|verhaaltje|gedicht|essay|opstel|lied|liedje|brief|mail|toespraak|sprookje|programma|plan|rapport|verslag|dialoog,
verhaal|gedicht|brief .. schrijven|verzinnen|maken|over, vertel .. verhaal|verhaaltje|sprookje,
plan|organiseer .. reis|vakantie|week|maaltijden|feest|feestje|bruiloft|dag|uitje|dagje, reisplan, trainingsschema,
studieplan, weekmenu, reisschema, los .. vergelijking*|raadsel|som .. op, bereken .. en|dan|als|na, vat .. samen,
samenvatten $, vertaal .. lange|hele|volgende|alinea|artikel|tekst|brief, wat zou er gebeuren, stel dat,
gevolgen .. voor`,
  aboutWord: `
wat betekent, wat is de betekenis, betekenis van, spel, definitie van, definieer, hoe schrijf|spel|zeg je, het woord,
synoniem*, tegenovergestelde, wie schreef|heeft`,
  followUp: `
hij, zij, ze, hem, haar, hen, hun, zijn $, ie, deze, dit, dat, die, daar*, is|was|waren|heet|heette zijn, er $, ervan,
erover, ermee, erbij, eraan, erin, erop, ernaar, erna, ertussen, eruit, hiervan, hierover, hiermee, waarvan $, het $,
^ het, is|was|gaat|heet het * $, doet|kan|werkt|kost|betekent|klopt|ligt|duurt het, andere*, ander, anders, nog,
opnieuw, weer, meer $, meer over|details|voorbeelden, langer|korter|simpeler|eenvoudiger $, ook, eveneens, zelfde $,
hetzelfde, dezelfde $, beide*, allebei, de|het eerste|tweede|derde|laatste|volgende|vorige $, welke|welk $, welke van,
^ en|maar|of|dus|dan|want|echt|ja|nee, dan $, hoe zit, hoezo, wat dacht, waarom niet, eerder, daarvoor, vorige, net,
zei je, je zei, bedoel*, noemde, je antwoord, weet je het zeker, ga door|verder, verder, herhaal*, voorbeeld $,
bijvoorbeeld, in plaats, in dat geval`,
  pointless: `
is het waar|mogelijk|gezond|gevaarlijk|goed|slecht|normaal|beter|veilig, hoe laat is het, duurt het, betekent het,
waait het, zijn er, is|was|waren er, er zijn|is|waren|was, kost het, de|het|een * die|dat, meer * dan, meer dan,
nog nooit, zo dat, zodat`,
  personal: `
ik, me, mij, mijn, mezelf, we, wij, ons, onze, mama, papa, oma, opa, hier, dichtbij, dichtstbijzijnde, buurt,
omgeving, buiten, thuis, huis, lokaal, lokale, herinner*, wekker, alarm, timer, hoe ver`,
  timely: `
vandaag, nu, morgen*, overmorgen, gisteren*, eergisteren, vanavond, vannacht, vanmiddag, vanmorgen, vanochtend,
huidig*, actueel, actuele, momenteel, laatste, nieuwste, recent*, onlangs, nog steeds, nog, al, inmiddels, tot nu,
tegenwoordig,
dit|deze|volgend|volgende|komende|vorig|vorige|afgelopen jaar|maand|week|weekend|seizoen|zomer|winter|lente|herfst|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag,
weer, weersvoorspelling, weerbericht, temperatuur in|buiten|$, regen, regent, regenen, sneeuwt, sneeuwen, paraplu,
warm|koud in|is, nieuws, nieuwe film*|liedje|album|boek|telefoon|aflevering, krantenkop*, gebeurt, gaande, hoe laat,
tijd is|in, welke|wat dag|datum|jaar|maand, datum, dag is, stand, score, scores, uitslag*, eredivisie, competitie,
beker, kampioen*, wereldkampioen, wedstrijd*, speelt, spelen, televisie, tv, prijs, prijzen, kost, kosten,
hoeveel kost|kosten|verdient|is, hoe duur, aandeel, aandelen, beurs, bitcoin, crypto*, koers, wisselkoers, dollar,
rente, hypotheek*, inflatie, vermogen, president*, premier, minister*, bondskanselier, kanselier, koning, koningin,
paus, burgemeester, ceo, baas, directeur, leider*, eigenaar, trainer, coach, aanvoerder, regering, kabinet,
wie is|zijn de|het, wie heeft .. gewonnen, wie won|wint|leidt, won, gewonnen, winnaar*, hoe oud, leeftijd, leeft,
leven .. nog, dood, overleden, getrouwd, open, opent, gesloten, dicht, sluit, gaat .. open|dicht, openingstijden,
verkiezing*, gekozen, peiling*, oorlog in, staking*, record*, rijkste, populairste, bekendste, sinds, geleden,
tot wanneer|wanneer, hoeveel|hoe_lang .. tot, wanneer is|zijn|begint|komt|speelt|vertrekt|valt|wordt|gaat|heeft, zal,
wordt het, verkeer, file, files, vlucht*, trein, treinen, bus, vertraging*, versie, update, maandag, dinsdag,
woensdag, donderdag, vrijdag, zaterdag, zondag, weekend, zonsopgang, zonsondergang, volle maan, feestdag*, vakantie*,
verjaardag*, jarig`,
  varied: `
mop, moppen, grap, grapje, grappen, raadsel*, verhaal over|voor, verhaaltje, vertel, gedicht*, lied, liedje, zing,
feit, feitje, feiten, weetje*, quiz, spel, spelletje, spelletjes, willekeurig*, verras*, dobbelsteen, dobbel, munt,
getal tussen, nummer tussen, idee, ideeën, suggestie*, aanraden, raad .. aan, iets, tongbreker, citaat, quote,
compliment, horoscoop, motiveer, verveel*`,
  unsure: `
ik weet|kan|heb|ben|ken|begrijp|beschik .. niet|geen|helaas|onzeker, weet|kan|heb|ben ik .. niet|geen|helaas, sorry,
het spijt, helaas, realtime, real time, actuele informatie|gegevens,
mijn kennis|informatie|gegevens|training*|laatste, veranderd zijn, zijn veranderd, als ai, herhalen, verouderd`,
  opening: `
alsjeblieft, alstublieft, hé, hey, hallo, hoi, oké, ok, eh, uh, nou, alexa,
kun|kan|kunt|zou|wil je|u me|mij vertellen|uitleggen|zeggen, vertel|zeg|geef me|mij|eens, vertel, zeg,
ik wil|zou graag weten, ik wil weten, ik vraag me af, weet|weten je|u, sorry`,
  closing: `alsjeblieft, alstublieft, dank je, bedankt, alexa, vertellen, uitleggen, voor me`,
  fewestWords: 3,
};

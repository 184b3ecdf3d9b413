import { expect, it } from 'vitest';
import { type CueBattery, misreadCues } from '../../../../test/support/misread-cues.ts';

const battery: CueBattery = {
  thought: `
    denk gründlich nach warum ist der himmel blau
    bitte denke genau nach wie viele tage hat ein jahrhundert
    kannst du länger nachdenken was gerechtigkeit ist
    überleg gut was schwerer ist
    erkläre schritt für schritt wie man schriftlich dividiert
    lass dir zeit und sag mir was freiheit ist
    nimm dir ruhig zeit was ist bewusstsein
    denk scharf nach welches tier hat drei herzen
    aber denk genauer und länger nach
    sei gründlich was verursacht inflation
    erkläre tiefgehend wie die quantenphysik funktioniert
    denk mal intensiv nach ob pflanzen fühlen`,
  notThought: `
    was denken die leute über harte arbeit
    wie tief ist der bodensee
    denkst du dass katzen klug sind
    wie genau ist eine atomuhr
    wie lange dauert ein schritt`,
  complex: `
    vergleiche hunde und katzen
    kannst du die beiden systeme vergleichen
    was ist der vergleich zwischen gas und strom
    erkläre mir warum das römische reich unterging
    erklär ausführlich wie ein kernkraftwerk funktioniert
    wie funktioniert ein motor im detail
    was sind die vor und nachteile von kernkraft
    nenn mir vorteile und nachteile von solarenergie
    schreib eine geschichte über einen drachen
    schreibe mir ein gedicht über den herbst
    erzähl mir eine geschichte über einen hund
    kannst du mir einen brief an den vermieter schreiben
    plane eine reise nach rom
    löse die gleichung drei x plus sieben gleich zehn
    fass den roman faust zusammen
    was wäre wenn es keinen mond gäbe
    beweise dass wurzel zwei irrational ist
    analysiere den charakter von hamlet
    übersetze den folgenden text ins englische`,
  notComplex: `
    was ist die hauptstadt von frankreich
    was bedeutet analysieren
    wie schreibt man vergleich
    wer hat faust geschrieben
    wie hoch ist der mount everest
    was ist ein gedicht
    stell einen timer auf zehn minuten
    übersetze guten morgen ins französische
    wie viel ist zwölf mal acht`,
  followUp: `
    wie alt ist er
    wo wurde sie geboren
    woraus besteht es
    warum
    warum nicht
    und in frankreich
    und was ist mit deutschland
    wie sieht es mit spanien aus
    erzähl mir mehr darüber
    was ist die hauptstadt davon
    wie viele menschen leben dort
    wer war seine frau
    warum ist das so
    was bedeutet das
    gib mir noch ein beispiel
    sag das einfacher
    welches davon ist größer
    was sind die anderen
    was passierte danach
    aber wer hat gewonnen
    bist du sicher mit der zahl
    wie heißen diese tiere
    ist das gefährlich
    wie groß ist das in metern
    geht das auch ohne eier`,
  personal: `
    was soll ich heute kochen
    bin ich zu alt für das klavier
    wie heiße ich
    wann ist mein termin
    wo wohnen wir
    was können wir mit altem brot machen
    kannst du mich wecken
    stell einen wecker auf sieben uhr
    stell einen timer auf zehn minuten
    wo ist die nächste apotheke
    gibt es hier gute restaurants
    was gibt es in der nähe
    wie weit ist der flughafen
    ist unser wasser gesund
    erinnere die kinder an die schule
    was schenkt man mama
    mir ist langweilig was tun`,
  timely: `
    wie wird das wetter in berlin
    regnet es morgen
    wie spät ist es in tokio
    wie viel uhr ist es
    welcher tag ist heute
    was gibt es neues
    was sagen die nachrichten
    wer ist der präsident von frankreich
    wer ist bundeskanzler
    wer hat die weltmeisterschaft gewonnen
    wie hat bayern gestern gespielt
    wie alt ist thomas müller
    was kostet ein liter benzin
    wie viel kostet ein tesla
    wie steht der goldpreis aktuell
    hat der supermarkt geöffnet
    wann macht die bank zu
    wann ist ostern
    wie viele tage sind es noch bis weihnachten
    wer ist der reichste mann der welt
    was läuft im fernsehen
    wann fährt der nächste zug nach köln
    gibt es stau auf der a drei
    was war los diese woche
    wer wird die wahl gewinnen
    lebt helmut schmidt noch
    was war der beste film 2025`,
  varied: `
    erzähl einen witz
    erzähl mir eine geschichte
    sing ein lied
    wirf eine münze
    würfle bitte
    nenn eine zahl zwischen eins und zehn
    empfiehl ein gutes buch
    hast du ideen für einen geburtstag
    mach ein quiz
    ein zungenbrecher bitte
    erzähl etwas lustiges
    nenn einen interessanten fakt`,
  forAnybody: `
    was ist die hauptstadt von frankreich
    wie hoch ist der mount everest
    warum ist der himmel blau
    wie funktionieren impfungen
    was ist photosynthese
    kannst du mir sagen was photosynthese ist
    weißt du wie viele beine eine spinne hat
    wer hat die mona lisa gemalt
    wie viele planeten gibt es im sonnensystem
    gibt es schlangen in irland
    was ist das größte tier der welt
    bei wie viel grad kocht wasser
    wie viele knochen hat der mensch
    wann endete der zweite weltkrieg
    was fressen pandas
    welche sprache spricht man in brasilien
    ist eine tomate ein gemüse
    wie macht man pfannkuchen`,
  unsure: `
    Das weiß ich leider nicht.
    Ich bin nicht sicher, wer gewonnen hat.
    Ich kann das gerade nicht nachsehen.
    Ich habe keinen Zugriff auf Echtzeitdaten.
    Mein Wissensstand endet Anfang 2025.
    Es tut mir leid, dazu finde ich nichts.`,
  sure: `
    Paris ist die Hauptstadt von Frankreich.
    Ein Ei kocht etwa acht Minuten.
    Spinnen haben acht Beine, Insekten nur sechs.`,
};

it('reads the German cues in what people say, and not in what only sounds like them', () => {
  expect(misreadCues(battery, 'de-DE')).toEqual([]);
});

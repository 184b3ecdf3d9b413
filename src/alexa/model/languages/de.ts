import type { ModelLanguage } from './shape.ts';

export const de: ModelLanguage = {
  locales: ['de-DE'],
  followUpLead: 'meine frage ist',
  seeds: `
    guten morgen wie geht es dir heute
    ich hatte einen langen tag im büro
    mein nachbar hat einen hahn
    wir planen eine reise nach portugal
    erkläre einem kind die photosynthese
    hilf mir bei einer geburtstagskarte
    gib mir eine idee fürs abendessen
    empfiehl mir ein buch über das meer
    schlag einen namen für ein kätzchen vor
    vergleiche die bahn mit dem flugzeug
    übersetze gute nacht ins italienische
    buchstabiere das wort rhythmus
    rechne zwei meilen in kilometer um
    ein kurzes gedicht über herbstlaub
    eine geschichte von einer tapferen schnecke
    die geschichte des buchdrucks
    der unterschied zwischen marmelade und gelee
    noch ein beispiel bitte
    nein ich meinte den anderen
    das habe ich nicht gefragt
    da irrst du dich glaube ich
    weil meine mutter das gesagt hat
    etwas leichteres für anfänger
    vielleicht am nächsten wochenende
    nur wenn es regnet
    mit meinen zwei älteren brüdern
    mitten in der nacht
    für eine familie mit drei kindern
    lass uns ein ratespiel spielen
    frag mich nach hauptstädten
    tu so als wärst du kapitän
    soll ich einen kaktus im winter gießen
    würde ein stein auf quecksilber schwimmen
    konnten dinosaurier schwimmen
    haben die römer tomaten gegessen
    macht kaffee wirklich groß
    sind fledermäuse blind
    war der mond einmal teil der erde
    geht hefeteig auch im kühlschrank auf
    hat schon jemand die wüste zu fuß durchquert
    darf ich dich etwas persönliches fragen
    wenn ich blau und gelb mische
    beschreibe bitte das nordlicht
    nenne drei flüsse in afrika
    zähl von zwölf rückwärts
    sing mir etwas über tee
    muntere mich ein bisschen auf`,
  singleWords: `
    warum, wieso, wann, wo, wer, wie, wirklich, echt, vielleicht, beide, beides, keins, alles, nichts, heute,
    morgen, gestern, abends, wochenende, montag, samstag, sonntag, eins, zwei, drei, vier, fünf, zehn, hundert,
    erstens, links, rechts, rot, blau, grün, warm, kalt, sommer, winter`,
};

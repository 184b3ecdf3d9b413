import type { Battery } from './shape.ts';

export const de: Battery = {
  questions: `
    was ist liebe
    was soll ich heute kochen
    was kostet ein brot in japan
    wer war ada lovelace
    wer hat an der uhr gedreht
    wo liegt timbuktu
    wo gehen die schwalben im winter hin
    wann ist der nächste vollmond
    wann wurde die mauer gebaut
    warum ist der himmel blau
    warum eigentlich nicht
    wie schlafen wale
    wie lange kocht ein ei
    wie wäre es mit pilzen
    welcher planet hat die meisten monde
    wessen idee war das
    weshalb fliegen vögel im schwarm
    ist pluto ein planet
    ist das gefährlich
    kann ein pinguin fliegen
    kann man moos essen
    kannst du mir inflation erklären
    kannst du mir bitte einen reim auf frosch sagen
    erzähl mir einen witz
    erzähl mir mehr über wale
    gibt es mehr sterne als sandkörner
    hat jemand die antarktis durchquert
    wird honig schlecht
    soll ich den farn im frühling umtopfen
    möchtest du lieber katze oder hund sein
    erkläre wie ein kühlschrank funktioniert
    schreib ein gedicht über einen frosch
    nenn mir drei namen für ein boot
    übersetze käse ins französische
    hilf mir bei einem brief an den vermieter
    ich habe kopfschmerzen
    meine schwester heiratet im juni
    ich glaube du irrst dich
    das habe ich nicht gemeint
    stopp den krieg in zehn worten
    wie beende ich einen brief
    mehr über die römer bitte
    das ende der geschichte bitte
    nein ich meinte den anderen
    ja aber nur sonntags
    das zweite
    ungefähr fünf minuten
    für vier personen
    vielleicht
    morgen
    photosynthese`,
  leaked: {
    'frage kluge freundin warum ist der himmel blau': 'warum ist der himmel blau',
    'öffne kluge freundin und erzähl mir einen witz': 'erzähl mir einen witz',
    'alexa frag kluge freundin wie wale schlafen': 'wie wale schlafen',
  },
  commands: {
    stop: `stopp, bitte hör auf zu reden, das war's danke, tschüss, vergiss es`,
    help: `hilfe, was kannst du, was kann ich sagen`,
    'go-on': `weiter, erzähl weiter, mach bitte weiter`,
    repeat: `wiederhole das, sag das noch mal bitte, noch einmal`,
    'new-topic': `neues thema, lass uns über etwas anderes reden`,
    shorter: `kürzer bitte, fass dich kurz`,
    longer: `ausführlicher, erklär das genauer`,
    'think-harder': `denk genauer nach, denk bitte noch mal nach`,
    'what-do-you-know': `was weißt du über mich, sag mir was du über mich weißt`,
    'forget-that': `vergiss das, vergiss was ich gerade gesagt habe`,
    'forget-everything': `vergiss alles, bitte lösche meine daten`,
    'keep-private': `merk dir dieses gespräch nicht, das bleibt unter uns`,
    'report-answer': `melde diese antwort, antwort melden bitte`,
    'withdraw-consent': `ich widerrufe meine einwilligung, einwilligung widerrufen`,
    yes: `ja, ja bitte, na klar`,
    no: `nein, nein danke, jetzt nicht`,
  },
  facts: {
    'merk dir dass meine schwester anna heißt': 'meine schwester anna heißt',
    'bitte merk dir dass ich keine nüsse esse': 'ich keine nüsse esse',
    'denk dran dass ich in köln wohne': 'ich in köln wohne',
  },
  nearMisses: `
    merk dir das lied von gestern
    denk genauer über schwarze löcher nach
    was weißt du über mexiko
    vergiss alles was du über physik weißt
    lösch die letzte zeile vom gedicht
    melde dich bei meiner mutter`,
  answers: `berlin, blau, sieben, schach, margherita`,
};

import { de as signs } from '../rules/de.ts';
import type { SafetyLanguage } from './shape.ts';

export const de: SafetyLanguage = {
  fillers: 'äh ähm öh hm hmm eben echt wirklich eigentlich einfach doch alexa',
  words: {
    HOME: 'haus|wohnung|küche|zimmer|wohnzimmer|schlafzimmer|dachstuhl|garage|keller|auto',
    KIN: 'mann|frau|mutter|mama|vater|papa|sohn|tochter|baby|kind|bruder|schwester|freund|freundin|oma|opa|partner|partnerin|nachbar|nachbarin|onkel|tante|stiefvater|stiefmutter|lehrer|trainer|exmann|exfreund|ehemann|ex',
    MY: 'mein|meine|meiner|meinem|meinen|unser|unsere|unserem|unserer|der|die|das',
    WHO: 'er|sie|es|mama|papa|oma|opa|jemand|einer|mein_KIN|meine_KIN|unser_KIN|unsere_KIN',
    POISON:
      'putzmittel|reiniger|bleiche|bleichmittel|chlorreiniger|spülmittel|waschmittel|gift|frostschutzmittel|rattengift|abflussreiniger|batterie|knopfzelle|knopfbatterie|benzin|terpentin|entkalker',
    MEDS: 'tabletten|pillen|schlaftabletten|schmerztabletten|medikamente|insulin|paracetamol|ibuprofen',
    SELF: 'umbringen|töten|erhängen|erschießen|ritzen|verletzen|vergiften|wegschmeißen|ertränken',
    DO: '^|und|dann|einfach|sie_können|du_kannst|du_solltest|sie_sollten|am_besten',
  },
  crisis: {
    poison: `
      zu_viele|alle|alle_meine|eine_ganze_packung|eine_menge .. MEDS genommen|geschluckt|eingenommen|gegessen
      überdosis genommen|geschluckt|eingenommen
      ich|WHO habe|hab|hat .. POISON .. getrunken|verschluckt|geschluckt|gegessen|runtergeschluckt
      ich|WHO habe|hab|hat|ist|bin|wurde .. vergiftet
      WHO trinkt|verschluckt gerade? POISON`,
    emergency: `
      WHO .. ist .. umgefallen|umgekippt|gestürzt|zusammengesackt .. nichts|nicht|nicht_mehr
      wir brauchen einen? notarzt|krankenwagen|rettungswagen
      WHO .. kann|bekommt|kriegt .. nicht|keine|kaum .. atmen|luft
      MY .. KIN .. hat|hatte .. herzinfarkt|schlaganfall|krampfanfall|herzstillstand !vor|letztes
      notruf|112 .. wählen|anrufen|rufen
      KIN|er|sie ist .. bewusstlos|ohnmächtig|zusammengebrochen
      ersticke|verblute !an_arbeit|in|im|vor|fast
      WHO .. reagiert|antwortet .. nicht
      WHO ist .. gestürzt|hingefallen|umgekippt .. nicht_mehr|nicht|bewegt|bewusstlos
      er|sie atmet nicht
      WHO atmet|atmen .. nicht|kaum|nicht_mehr
      WHO|ich erstickt|ersticke|ertrinkt|krampft|verblutet|verblute !fast_vor_lachen|in_arbeit|an_arbeit|im|vor
      WHO ist|liegt .. bewusstlos|ohnmächtig|zusammengebrochen|nicht_ansprechbar
      WHO wacht nicht_mehr|nicht auf
      ich|WHO .. habe|hab|hat|hatte|bekomme|kriege .. herzinfarkt|herzanfall|schlaganfall|allergischen_schock|krampfanfall
      ich bekomme|kriege|krieg keine|kaum luft
      ich kann nicht|nicht_mehr|kaum atmen
      ich|WHO blutet|blute .. stark|sehr|überall|heftig
      ^|bitte|alexa|hilfe|schnell|kannst_du|und ruf|rufe|hol|hole|ruft|rufen .. krankenwagen|notarzt|rettungswagen|rettungsdienst|notruf|112|eins_eins_zwei
      ich|wir|WHO brauche|brauchen|braucht .. krankenwagen|notarzt|rettungswagen
      ich|WHO .. angeschossen|niedergestochen|angestochen worden|wurde|hat|und
      ich habe|hab starke|schlimme|furchtbare brustschmerzen|schmerzen_in_der_brust
      fruchtblase ist? geplatzt`,
    fire: `
      hier brennt .. HOME
      es brennt .. HOME
      brennt|brennen .. mein|meine|unser|unsere HOME
      HOME brennt|steht_in_flammen|steht_in_brand|hat_feuer_gefangen !in|noch|auf
      feuer .. in|bei|im .. meiner|meinem|unserer|unserem|uns|küche|haus|wohnung !machen|kamin
      bei uns|mir brennt es|das|die
      es brennt bei_uns|bei_mir|in_der_küche|in_der_wohnung|im_haus|im_zimmer|im_keller
      MY haus|wohnung|küche|zimmer|wohnzimmer|dachstuhl brennt|steht_in_flammen|hat_feuer_gefangen
      ^|bitte|alexa|hilfe|schnell|und ruf|rufe|hol|hole .. feuerwehr
      hier|es|wir riecht|riechen .. nach_gas|gas !station`,
    intruder: `
      WHO|jemand|männer|einer .. versucht|versuchen|will .. einzubrechen|reinzukommen|einbrechen|einzudringen
      jemand .. eingebrochen|eingestiegen|in_meiner_wohnung|in_meinem_haus|vor_meiner_tür_mit
      bei uns|mir wird|wurde gerade? eingebrochen
      WHO|einbrecher bricht|brechen|ist|sind .. in_mein|in_meiner|in_unser|im_haus|in_der_wohnung !filmen
      einbrecher|fremder|fremde|räuber|dieb .. im|in_meinem|in_meiner|in_unserem|in_der haus|wohnung|zimmer|garten|garage
      WHO bedroht mich|uns
      ^|bitte|alexa|hilfe|schnell|und ruf|rufe|hol|hole .. polizei
      WHO verfolgt mich !seit_jahren_der_gedanke
      ich werde|wurde|bin .. überfallen|entführt|ausgeraubt|festgehalten`,
    'self-harm': `
      ich .. springe|springen|stürze|stürzen|werfe|werfen|vor|aus|von .. brücke|dach|zug|fenster|balkon|hochhaus|bahn
      ich .. vor .. zug|bahn|auto werfen|werfe|springen|springe
      ich .. von|aus .. brücke|dach|fenster|balkon|hochhaus springen|stürzen|springe
      ich .. leben .. beenden|ein_ende_setzen|nehmen
      ich .. will|möchte .. nicht_mehr|nicht .. da_sein|aufwachen|existieren
      ich .. schluss_machen .. leben
      ich .. lieber|besser tot
      ich .. sterben .. will|möchte
      ich .. mich .. umzubringen|zu_töten|zu_erhängen|aufzuhängen|zu_ritzen
      WHO .. will|möchte .. nicht_mehr|nicht .. leben !in|bei|mit
      mein|das leben hat|macht .. keinen .. sinn
      ich halte|halt .. nicht_mehr aus .. tot|sterben
      ich .. mich .. SELF !über|mit_dem_thema|beim_sport
      ich bringe|bring mich .. um !vor_lachen
      ich .. will|möchte|wünschte|würde_gern .. sterben|tot_sein|wäre_tot !vor_lachen|für
      ich will|möchte|kann|mag .. nicht_mehr|nicht|nimmer|nicht_länger .. leben|weiterleben|aufwachen|da_sein !in|ohne|mit|auf|bei
      ich .. denke|dachte|nachgedacht|nachdenke .. an|über selbstmord|suizid|mich_umzubringen
      ich habe|hab .. suizidgedanken|selbstmordgedanken
      ich bin|fühle_mich suizidal|selbstmordgefährdet|lebensmüde
      ich .. selbstmord|suizid begehen|machen
      ich ritze|ritz mich
      ich habe|hab mich .. geritzt|geschnitten_und|selbst_verletzt|absichtlich
      ich .. nehme|nehmen|beende|beenden mein_leben|mir_das_leben
      mir|ich .. das_leben|mein_leben nehmen|beenden
      ohne mich .. besser
      besser ohne_mich .. dran
      ich .. keinen grund|sinn .. mehr? leben|weiterzuleben|zu_leben
      es hat|macht alles? keinen_sinn_mehr zu_leben|weiterzuleben
      WHO .. will|möchte|droht|versucht .. sich .. umbringen|umzubringen|töten|erhängen|das_leben_nehmen
      WHO .. ist|wirkt suizidal|selbstmordgefährdet
      WHO .. will sterben|nicht_mehr_leben
      wie .. mich umbringen|umbringe|am_besten_um|töte|töten
      wie bringe|bring ich mich .. um
      wie .. schmerzlos|schnell .. sterben|sterbe`,
    abuse: `
      WHO haut|boxt|quält|sperrt .. mich !um|vom_hocker|aus_den_socken|an|raus
      MY .. KIN .. schlägt|geschlagen|verprügelt|vergewaltigt .. mich !im|beim|in|um|vor|immer_beim|immer_im|jedes_mal_beim
      mich .. geschlagen|verprügelt|vergewaltigt|missbraucht .. hat|haben|worden|freund|mann|vater
      er|sie|jemand|MY_KIN|WHO schlägt|verprügelt|prügelt|würgt|tritt|misshandelt|missbraucht|vergewaltigt .. mich|mir !im|beim|in|vor|um|immer_beim|immer_im
      er|sie|jemand|WHO hat mich .. geschlagen|verprügelt|gewürgt|getreten|missbraucht|vergewaltigt|misshandelt|angefasst|belästigt !beim|im|in
      WHO fasst|fasste mich .. an !mit_dem_thema
      ich bin|wurde|werde .. vergewaltigt|missbraucht|misshandelt|geschlagen|verprügelt|sexuell_belästigt
      ich habe|hab angst .. er|sie|mein_KIN .. mich .. schlägt|umbringt|tötet|verletzt
      er|sie|WHO .. will|droht .. mich .. umbringen|umzubringen|töten`,
  },
  signs,
  quoted: `
    beim|im|in schach|tennis|fußball|tischtennis|kniffel|monopoly|kartenspielen|mühle|poker
    wer singt|sang|schrieb|sagte|spielt
    lied|film|buch|song|serie|gedicht|roman|album heißt|namens|mit_dem_titel
    was bedeutet|heißt
    wie sagt|heißt|schreibt|übersetzt
    ^ übersetze|buchstabiere|spiele|spiel|sing|singe`,
  past: `
    vor .. jahren|monaten|wochen|langem|tagen
    letztes|letzten|letztem|voriges|voriges jahr|monat|sommer|winter|woche
    damals|früher
    im jahr|jahre`,
  refuse: {
    weapons: `
      wie|anleitung|hilf_mir|erklär_mir|sag_mir .. bau|baue|bauen|baut|bastle|bastelt|mache|macht|herstellen|herstelle|stellt|zum .. rohrbombe|bombe|sprengsatz|sprengstoff|molotowcocktail|nervengas|giftgas|brandsatz
      wie|anleitung .. rohrbombe|bombe|sprengsatz|sprengstoff|molotowcocktail|nervengas|giftgas .. bauen|baue|baut|basteln|bastle|mache|macht|machen|herstellen|herstelle|zünden`,
    drugs: `
      wie|rezept|anleitung .. mache|macht|koche|kocht|stelle|stellt|herstellen|für .. crystal_meth|crystal|meth|heroin|crack|fentanyl|lsd|ecstasy
      wie .. crystal_meth|crystal|meth|heroin|crack|fentanyl|lsd|ecstasy .. herstellen|kochen|her|machen|mache`,
    minors: `
      kinderporno*|kinderpornografie|kinderpornographie|kindersex
      sex|sexgeschichte|erotik|nacktbilder|pornos|nacktfotos .. mit|von|über .. kind|kindern|minderjährigen|mädchen_unter`,
    murder: `wie .. jemanden|meine|meinen|einen|eine .. umbringen|umbringe|töten|töte|vergiften|vergifte|ermorden .. ohne|und .. merkt|erwischt|spuren|rauskommt|nachweisen`,
    sexual: `
      sexgeschichte*|erotikgeschichte*|pornogeschichte*|porno*|pornographie|telefonsex
      geschichte|film|video mit|über|von sex
      rede|red|sprich schmutzig|versaut
      wie .. befriedige|masturbiere|blase`,
  },
  profanity: {
    strong: `ficken fick ficker fickt gefickt scheiß* scheiss* beschissen* arschloch* arschlöcher* fotze* hurensohn* hurensöhne* wichser* schlampe* nutte* missgeburt* kanake* neger negers nigger* schwuchtel* spasti spastis motherfucker* fuck fucking`,
    mild: `arsch mistkerl* verdammt verdammte verdammter verdammtes verdammten kacke pisse verpiss* titten`,
  },
  advice: `
    trink|trinken|trinke|schluck|schlucken|spritz|spritzen|injizieren|gurgeln .. bleichmittel|bleiche|desinfektionsmittel|chlorreiniger|frostschutzmittel|abflussreiniger|benzin
    bleichmittel|desinfektionsmittel|chlorreiniger|frostschutzmittel|benzin .. trinken|schlucken|injizieren|spritzen|gurgeln
    misch|mische|mischen|vermische|vermischen .. bleichmittel|bleiche|chlorreiniger|chlor .. ammoniak|essig|säure|essigreiniger|wc_reiniger
    bleichmittel|chlorreiniger|chlor .. ammoniak|essig|säure|essigreiniger .. mischen|vermischen|mischst
    nimm|nehmen_sie|du_kannst|sie_können|nehme|einfach .. doppelte|dreifache|zweifache dosis|menge
    verdopple|verdoppeln|verdoppel .. dosis|tabletten|insulin
    setz|setze|setzen_sie .. medikamente|insulin|antidepressiva|tabletten .. ab
    bring|häng|erhäng dich .. um|auf|selbst
    DO erbrechen herbeiführen|auslösen`,
  warning: `nie|niemals|nicht|kein|keine|keinen|keinesfalls|vermeide|vermeiden|gefährlich|giftig|tödlich|lebensgefährlich|schädlich|statt|warnung|risiko|verboten|arzt|ärztin|rücksprache`,
  answers: {
    title: 'Du bist nicht allein',
    opening: {
      poison: 'Hol jetzt gleich Hilfe. Ich kann den Anruf leider nicht für dich machen.',
      emergency: 'Das klingt nach einem Notfall, und ich kann den Anruf leider nicht für dich machen.',
      fire: 'Bringt euch alle nach draußen in Sicherheit. Ich kann den Anruf leider nicht für dich machen.',
      intruder: 'Bring dich in Sicherheit, wenn du kannst. Ich kann den Anruf leider nicht für dich machen.',
      'self-harm':
        'Es tut mir sehr leid, dass es so wehtut, und es ist gut, dass du es sagst. Du musst damit nicht allein sein. Es gibt Menschen, die dir jetzt zuhören.',
      abuse: 'Das tut mir sehr leid. Du bist nicht schuld, und du hast ein Recht auf Sicherheit.',
    },
    callNow: 'Bitte ruf jetzt {number} an.',
    helpline: 'Du erreichst {name} unter {number}.',
    ifInDanger: 'Wenn gerade jemand in Gefahr ist, ruf {number} an.',
    localNumber: 'den örtlichen Notruf',
    digits: 'null eins zwei drei vier fünf sechs sieben acht neun',
  },
  helplines: {
    'de-DE': {
      medical: ['112'],
      police: ['110'],
      lines: {
        'self-harm': ['die Telefonseelsorge', '0800 111 0 111'],
        abuse: ['das Hilfetelefon Gewalt gegen Frauen', '116 016'],
      },
    },
  },
};

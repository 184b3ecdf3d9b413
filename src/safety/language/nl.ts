import { nl as signs } from '../rules/nl.ts';
import type { SafetyLanguage } from './shape.ts';

export const nl: SafetyLanguage = {
  fillers: 'uh uhm eh ehm euh hm nou gewoon echt eigenlijk toch alexa',
  words: {
    KIN: 'neef|nicht|maat|vriendje|vriendinnetje|zoontje|dochtertje|kindje|collega|huisgenoot|meisje|jongen|man|vrouw|moeder|mama|vader|papa|zoon|dochter|baby|kind|broer|zus|zusje|broertje|vriend|vriendin|oma|opa|partner|buurman|buurvrouw|oom|tante|stiefvader|stiefmoeder|leraar|trainer|ex|kleinkind|beste_vriend|beste_vriendin',
    WHO: 'hij|zij|ze|mama|papa|oma|opa|iemand|mijn_KIN|m_n_KIN|onze_KIN|ons_KIN|de_baby|een_man',
    HOME: 'huis|appartement|flat|keuken|woning|kamer|garage|slaapkamer',
    SELF: 'mezelf|mijzelf|me|mij|m_n_eigen',
    PLAN: 'wil|ga|wou|denk_erover|overweeg|heb_zin|probeer|probeerde|zou|van_plan|moet|kan',
    MEDS: 'pillen|tabletten|slaappillen|medicijnen|paracetamol|ibuprofen|insuline|pijnstillers|paracetamols|slaaptabletten',
    POISON:
      'bleek|bleekmiddel|chloor|afwasmiddel|wasmiddel|gif|vergif|antivries|ontstopper|schoonmaakmiddel|batterij|knoopbatterij|knoopcel|ammoniak|benzine|terpentine|rattengif|vaatwastablet',
    NOW: '^|alsjeblieft|alexa|help|snel|kun_je|kan_je|en|wil_je',
    DO: '^|en|dan|gewoon|u_kunt|je_kunt|je_kan|je_moet|u_moet|probeer',
  },
  crisis: {
    poison: `
      ik|WHO heb|heeft .. te_veel|teveel|een_heleboel|alle|al_mijn|een_heel_doosje|een_hele_strip .. MEDS .. geslikt|ingenomen|genomen|op
      ik|WHO heb|heeft .. overdosis .. genomen|geslikt|gehad
      ik|WHO heb|heeft .. POISON .. gedronken|ingeslikt|doorgeslikt|gegeten|geslikt|binnengekregen
      WHO drinkt|slikt .. POISON
      ik|WHO ben|is|heb|heeft .. vergiftigd|vergiftigd_door|mezelf_vergiftigd`,
    emergency: `
      WHO .. kan|krijgt .. niet|geen|amper .. ademen|ademhalen|lucht
      mijn .. KIN .. heeft|had|krijgt .. hartaanval|beroerte|hartinfarct|hersenbloeding !vorig|jaren
      WHO .. hartaanval|beroerte|hartinfarct .. heeft|krijgt|gehad
      WHO .. is .. gevallen .. reageert|beweegt|antwoordt .. niet
      WHO .. reageert|antwoordt|beweegt .. niet|niet_meer
      WHO ademt|reageert niet|amper|nauwelijks|niet_meer
      WHO haalt geen adem
      WHO stopt|is_gestopt met ademen
      WHO|ik stikt|stik|verdrinkt|verdrink|bloedt_dood|bloed_dood !van_het_lachen|in|van
      WHO .. is|ligt .. bewusteloos|buiten_bewustzijn|flauwgevallen|in_elkaar_gezakt
      WHO wordt niet|niet_meer wakker
      ik|WHO .. heb|heeft|krijg|krijgt|kreeg .. hartaanval|beroerte|hartinfarct|epileptische_aanval|hartstilstand|allergische_shock
      ik .. hartaanval|beroerte|hartinfarct heb|krijg|heeft
      ik krijg|kan geen|niet|bijna_geen|niet_meer lucht|ademen|ademhalen
      ik|WHO bloed|bloedt .. hevig|heel_erg|ernstig|enorm
      NOW bel|haal|stuur een|de|voor_mij? ambulance|ziekenwagen|112|één_één_twee|een_een_twee|alarmnummer|honderdtwaalf
      ik|we|WHO heb|hebben|heeft een ambulance nodig
      ik|WHO ben|is .. neergeschoten|neergestoken
      ik heb hevige|erge|zware pijn_op_de_borst|pijn_op_mijn_borst
      mijn vliezen zijn gebroken`,
    fire: `
      er is brand in|bij
      HOME .. in_brand|brandt !kaars
      mijn|ons|het|de HOME staat|vliegt in brand
      er is brand in|bij mijn|ons|huis|de|het|mij
      brand in mijn|ons|de|het HOME
      NOW bel|haal de? brandweer
      ik|we ruik|ruiken gas`,
    intruder: `
      er wordt .. ingebroken
      WHO|inbrekers breekt|breken|proberen|probeert|is|zijn .. in|binnen|binnen_te_komen|in_mijn_huis|in_te_breken
      er is|staat|loopt een|iemand inbreker|dief|vreemde|vreemde_man|insluiper|in_mijn|in_ons|binnen
      inbreker|dief|indringer in mijn|ons|het HOME
      NOW bel|haal de? politie
      WHO achtervolgt|volgt|bedreigt me|mij|ons !op
      ik ben|word|werd overvallen|beroofd|ontvoerd|bedreigd|aangevallen`,
    'self-harm': `
      ik spring|wil_springen|ga_springen|gooi_mezelf .. brug|trein|dak|balkon|raam|flat|gebouw
      ik .. brug|trein|dak|balkon|raam springen|afspringen
      ik maak|wil|ga .. einde .. aan|maken !mijn_verhaal|brief|deze|dit|het_verhaal|de
      ik .. liever dood
      ik .. er .. niet_meer zijn
      ik .. stap|stappen eruit|uit_het_leven
      ik wil .. uit .. leven stappen|stap
      WHO wil niet_meer|niet .. leven !in|met|zonder|bij
      mijn|het leven heeft geen|niet .. zin
      ik .. SELF van_kant|van_het_leven|kapot_maken .. maken|beroven|maak
      ik PLAN .. SELF .. doden|ombrengen|ophangen|verhangen|pijn_doen|snijden|verwonden|verdrinken|doodschieten|iets_aandoen|opknopen
      ik maak .. SELF .. van_kant|af
      ik PLAN .. dood|sterven|doodgaan|er_niet_meer_zijn|dood_zijn !gaan_aan|aan|van|in|maken|slaan|voor
      ik was liever|maar dood
      ik wil|kan|hoef niet_meer|niet|niet_langer|zo_niet|zo_niet_meer .. leven|verder_leven|wakker_worden|bestaan|verder_met_leven !in|met|zonder|om|van|bij|op
      ik wil niet_meer wakker_worden|verder
      ik .. zelfmoord|suïcide .. plegen|plegen
      ik denk|dacht|heb|loop|zit .. aan|over|na .. zelfmoord|suïcide|zelfdoding|mezelf_van_kant
      ik heb .. suïcidale|suïcide zelfmoord*|gedachten|gedachtes|neigingen
      ik heb .. zelfmoordgedachten|zelfmoordneigingen|doodsgedachten
      ik ben|voel_me suïcidaal
      ik snij|snijd|sneed|snijdt mezelf|mijzelf|me_weer|in_mijn_armen|in_mijn_polsen
      ik doe|heb mezelf .. pijn|gesneden|verwond !gedaan_met_koken
      einde|eind aan|maken mijn|aan leven|mijn_leven
      beter af|zijn|uit zonder_mij|zonder_me
      ik heb|zie geen .. reden|zin .. leven|verder_te_gaan|meer_in_het_leven
      leven heeft geen_zin|geen_zin_meer
      WHO .. wil|gaat|dreigt|probeert|praat_over|van_plan .. zelfmoord|zichzelf|einde|dood !voetballen|maken|kantelen
      WHO is suïcidaal
      hoe .. mezelf .. doden|kant|ophangen|ombrengen|dood_maken
      hoe|manier .. pijnloos|snel .. sterven|doodgaan|sterf`,
    abuse: `
      WHO|hij|ze slaat|sloeg|schopt|mishandelt me|mij .. weer|altijd|steeds|elke_dag|vaak
      WHO|hij|ze slaat|schopt|mishandelt|verkracht|misbruikt|wurgt|stompt|bedreigt me|mij !over|met|op_het|een_keer_over|voor|bij
      WHO|hij|ze heeft me|mij .. geslagen|geschopt|verkracht|mishandeld|misbruikt|aangerand|gewurgd|betast !met|in|bij
      WHO zit|komt aan me|mij
      WHO raakt me|mij .. aan !met|diep
      ik ben|word|werd .. verkracht|misbruikt|mishandeld|aangerand|geslagen|in_elkaar_geslagen
      ik ben bang dat hij|ze|mijn .. me|mij .. vermoordt|slaat|iets_aandoet|pijn_doet|vermoord
      WHO wil|dreigt|gaat me|mij .. vermoorden|slaan|doden`,
  },
  signs,
  quoted: `
    wie zingt|zong|schreef|zei
    liedje|nummer|lied|film|boek|serie|gedicht|roman|album dat_heet|genaamd|met_de_titel|getiteld
    wat betekent|is_de_betekenis
    hoe zeg|spel|vertaal|heet|schrijf
    ^ vertaal|spel|speel|zing`,
  past: `
    jaren|maanden|weken|jaar|maand|dagen geleden
    vorig|vorige|afgelopen jaar|maand|week|zomer|winter
    toen ik|hij|ze .. was
    vroeger`,
  refuse: {
    weapons: `
      hoe|handleiding|leg_uit|vertel|help_me .. maak|maken|bouw|bouwen|knutsel|knutselen|maakt ik? een|n|zelf? pijpbom|bom|bomgordel|molotovcocktail|explosief|explosieven|zenuwgas|gifgas|springstof !van_chocolade|van_zeep
      hoe .. bom|pijpbom|explosieven|molotovcocktail maken|bouwen|in_elkaar_zetten`,
    drugs: `hoe|recept .. maak|maken|maakt|kook|koken|produceer|produceren|voor ik? crystal_meth|meth|heroïne|crack|fentanyl|lsd|xtc|ghb|speed`,
    minors: `
      kinderporno|kinderpornografie|kindersex|kinderseks
      seks|seksverhaal|erotisch|naaktfoto|naaktfotos|porno .. met|over|van .. kind|kinderen|minderjarige|minderjarigen|minderjarig_meisje`,
    murder: `hoe .. mijn|iemand|een|de .. vermoorden|vermoord|vergiftigen|vergiftig|doden .. zonder|en .. gepakt|merkt|betrapt|sporen|ontdekt|weet`,
    sexual: `
      seksverhaal|seksverhalen|pornoverhaal|erotisch_verhaal|seksfilm*|telefoonseks|seksmop*
      porno*|pornhub|hentai
      praat vies|geil|smerig
      verhaal|film|video over|met seks
      hoe .. masturbeer|masturberen|mezelf_bevredig|pijpen`,
  },
  profanity: {
    strong: `kut kutwijf kutwijven kutzooi kankerlijer* kankerhoer* klootzak klootzakken lul lullen hoer hoeren neuk neuken neukt geneukt teringlijer* tyfuslijer* godverdomme godver flikker flikkers mietje nikker nikkers neger slet sletten fuck fucking fucker motherfucker*`,
    mild: `shit verdomme stront schijt zeiken zeikerd trut tieten pis pissen rotzak klote`,
  },
  advice: `
    drink|drinken|slik|slikken|injecteer|injecteren|spuit .. bleek|bleekmiddel|chloor|ontsmettingsmiddel|antivries|benzine|ontstopper
    meng|mengen|mix|combineer|combineren .. bleek|bleekmiddel|chloor .. ammoniak|azijn|zuur|schoonmaakazijn
    bleek|bleekmiddel|chloor .. ammoniak|azijn|zuur .. mengen|combineren
    DO neem|nemen|gebruik .. dubbele|driedubbele|dubbel .. dosis|hoeveelheid
    verdubbel|verdubbelen .. dosis|insuline|medicijnen|pillen
    stop|stoppen met .. medicijnen|insuline|antidepressiva|medicatie
    maak jezelf_van_kant|jezelf_dood
    pleeg zelfmoord
    wek|laat .. braken .. op`,
  warning: `nooit|niet|geen|vermijd|gevaarlijk|giftig|giftige|dodelijk|schadelijk|levensgevaarlijk|risico|arts|huisarts|dokter|verboden|in_plaats_van|overleg`,
  answers: {
    title: 'Je staat er niet alleen voor',
    opening: {
      poison: 'Zoek nu meteen hulp. Ik kan zelf niet voor je bellen.',
      emergency: 'Dit klinkt als een noodgeval, en ik kan zelf niet voor je bellen.',
      fire: 'Ga allemaal naar buiten en blijf daar. Ik kan zelf niet voor je bellen.',
      intruder: 'Breng jezelf in veiligheid als dat kan. Ik kan zelf niet voor je bellen.',
      'self-harm':
        'Wat erg dat het zo’n pijn doet, en wat goed dat je het zegt. Je hoeft dit niet alleen te dragen. Er zijn mensen die nu naar je willen luisteren.',
      abuse: 'Wat vreselijk. Het is niet jouw schuld, en je hebt recht op veiligheid.',
    },
    callNow: 'Bel nu {number}.',
    helpline: 'Je kunt bellen met {name}, op {number}.',
    ifInDanger: 'Is er nu iemand in gevaar, bel dan {number}.',
    localNumber: 'het plaatselijke alarmnummer',
    digits: 'nul één twee drie vier vijf zes zeven acht negen',
  },
  helplines: {
    'nl-NL': {
      medical: ['112'],
      lines: {
        'self-harm': ['113 Zelfmoordpreventie', '0800 0113'],
        abuse: ['Veilig Thuis', '0800 2000'],
      },
    },
  },
};

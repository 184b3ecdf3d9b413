import { it as signs } from '../rules/it.ts';
import type { SafetyLanguage } from './shape.ts';

export const it: SafetyLanguage = {
  fillers: 'ehm eh mah beh cioè davvero veramente sinceramente praticamente insomma alexa',
  words: {
    KIN: 'nipote|cugino|cugina|papi|fidanzatino|coinquilino|coinquilina|piccolo|piccola|marito|moglie|madre|mamma|padre|papà|figlio|figlia|bambino|bambina|neonato|fratello|sorella|amico|amica|nonna|nonno|compagno|compagna|ragazzo|ragazza|fidanzato|fidanzata|vicino|vicina|zio|zia|patrigno|matrigna|professore|allenatore|ex|migliore_amico|migliore_amica|bimbo|bimba',
    WHO: 'lui|lei|mamma|papà|nonna|nonno|qualcuno|mio_KIN|mia_KIN|il_mio_KIN|la_mia_KIN|nostro_KIN|nostra_KIN|un_uomo|una_donna|il_bambino|la_bambina',
    HOME: 'casa|appartamento|cucina|palazzo|camera|stanza|garage|salotto',
    PLAN: 'voglio|vorrei|sto_per|penso_di|ho_voglia_di|ho_deciso_di|ho_provato_a|ho_intenzione_di|devo|desidero|posso|sto_pensando_di|viene_voglia_di',
    MEDS: 'pastiglie|pillole|compresse|medicine|farmaci|sonniferi|insulina|tachipirina|medicinali|pasticche',
    POISON:
      'candeggina|varechina|detersivo|veleno|antigelo|disgorgante|detergente|pila|pile|batteria|ammoniaca|benzina|topicida|acido_muriatico',
    NOW: '^|per_favore|alexa|aiuto|presto|puoi|e|subito',
    DO: '^|e|poi|puoi|può|potresti|dovresti|basta|prova_a|semplicemente',
  },
  crisis: {
    poison: `
      ho|ha|io preso|ingoiato|mandato_giù|ingerito troppe|troppi|tutte_le|tutte|una_scatola_di|un_sacco_di|molte .. MEDS
      ho|ha|sono|è in_overdose|fatto_un_overdose|preso_un_overdose|andato_in_overdose
      ho|ha appena|per_sbaglio? bevuto|ingoiato|ingerito|mangiato|inghiottito la|il|un|una|del|della|dell|di? POISON
      sto|sta bevendo la|il|del|della? POISON
      sono|è|mi|ho|ha stato|stata|hanno|mangiato|ingerito? avvelenato|avvelenata|intossicato|intossicata`,
    emergency: `
      WHO .. non riesce|può a? respirare
      mio|mia .. KIN .. infarto|ictus|convulsioni|arresto_cardiaco !anni_fa
      sta soffocando|annegando|morendo_dissanguato|morendo_dissanguata
      credo|penso .. infarto|ictus
      chiama|chiamate|chiamare .. 118|112|ambulanza
      WHO .. non_risponde|non_respira|non_si_sveglia|non_reagisce|non_si_muove|non_dà_segni
      serve|servono|voglio|mandate un? ambulanza
      WHO non respira|risponde|si_sveglia|reagisce|riesce_a_respirare
      non riesco|posso a? respirare
      WHO|sto|io sta|è|si|sto sta? soffocando|annegando|dissanguando|svenuto|svenuta|incosciente|privo_di_sensi|priva_di_sensi|accasciato|avendo_le_convulsioni
      WHO .. svenuto|svenuta|perso_i_sensi .. non
      WHO|sto|credo|penso|ho|ha|sta .. avere|avendo|avuto|venendo|un|ho un? infarto|ictus|attacco_di_cuore|arresto_cardiaco|shock_anafilattico|crisi_epilettica !al|da_ridere
      sto|sta sanguinando molto|tanto|tantissimo
      NOW chiama|chiamate|chiamare|chiamami|manda un|il|l|i|al? ambulanza|118|112|centodiciotto|centododici|uno_uno_due|soccorsi|uno_uno_otto
      ho|abbiamo|serve|mi_serve bisogno_di? un? ambulanza
      mi hanno sparato|accoltellato|accoltellata
      ho un|forte|dei forte|forti|dolore dolore|dolori|forte al|nel petto
      si_sono|mi_si_sono rotte le? acque`,
    fire: `
      c_è .. incendio|fuoco .. HOME !camino
      HOME .. a_fuoco|in_fiamme|brucia !paglia|grassi
      brucia|va_a_fuoco|sta_bruciando|ha_preso_fuoco la|il|l mia|mio|nostra? HOME
      la_mia|la|mia|il_mio|nostra HOME va|sta|è|ha|brucia a? fuoco|bruciando|in_fiamme|andando_a_fuoco|preso_fuoco|tutta
      sta bruciando la|il mia|mio|nostra|casa HOME|tutta
      c_è un? incendio|fuoco in|nella|nel|a casa|mia|mio|cucina|palazzo
      va a fuoco la|il mia? HOME
      NOW chiama|chiamate|chiamare i? pompieri|vigili_del_fuoco
      sento|c_è odore|puzza di gas`,
    intruder: `
      c_è|ci_sono|ho|è_entrato|sono_entrati un|dei|i|qualcuno ladro|ladri|intruso|sconosciuto|uomo|estraneo in|dentro casa|camera|giardino|garage
      c_è qualcuno in|dentro casa
      WHO|ladri|stanno|qualcuno .. entrando|entrare|forzando|scassinando .. casa|porta|finestra
      NOW chiama|chiamate|chiamare la|i polizia|carabinieri
      WHO mi sta? seguendo|minacciando|minaccia|insegue|inseguendo !su
      mi hanno|stanno rapito|rapita|rapinato|rapinata|rapinando|aggredito|aggredita|sequestrato`,
    'self-harm': `
      mi|voglio|io butto|buttarmi|lancio|lanciarmi|getto|gettarmi .. ponte|balcone|finestra|treno|tetto|palazzo
      PLAN .. mettere|porre|dare fine alla mia|alla_mia? vita
      PLAN .. finirla|farla_finita !con
      PLAN .. togliermi di_mezzo|la_vita
      preferirei|vorrei .. essere morto|morta
      non .. ne_vale|vale .. pena vivere
      metto fine alla mia vita
      WHO non vuole più? vivere
      PLAN .. uccidermi|ammazzarmi|suicidarmi|impiccarmi|spararmi|tagliarmi_le_vene|farmi_del_male|farmi_male|togliermi_la_vita|farla_finita|buttarmi_giù|buttarmi_di_sotto !con_questo|con_il|con_la|di_lavoro|di_risate|con_la_dieta|con_le|in_palestra
      mi voglio|vorrei|viene_voglia_di|sto_per|ammazzo|uccido|suicido ammazzare|uccidere|suicidare|impiccare|togliere_la_vita|stasera|oggi|domani|davvero
      PLAN .. morire|essere_morto|essere_morta|crepare|sparire_per_sempre !di|dal|per|in|dalle|d|a
      vorrei essere morto|morta
      non voglio|ho_voglia_di|ce_la_faccio_a|ho_più_voglia_di|riesco|ho più|a? vivere|esistere|svegliarmi|andare_avanti|essere_viva|essere_vivo|voglia_di_vivere|continuare_a_vivere !a|in|con|qui|da|senza_di|al
      sto|ho|penso|pensavo|continuo_a .. pensando|pensato|pensare|spesso|al al|di? suicidio|suicidarmi|uccidermi !assistito
      penso .. al suicidio
      ho .. pensieri|idee|istinti suicidi|suicide|di_suicidio
      sono|mi_sento suicida !in_campo
      mi taglio|sono_tagliato|sono_tagliata|sto_tagliando|ferisco|faccio_del_male .. braccia|vene|polsi|apposta|da_solo|da_sola|gambe
      mi faccio del_male|autolesionismo
      mi autolesiono
      meglio senza_di_me|senza_me
      non ho|vedo|c_è più|nessun|alcun|motivo|un|ragione|nessuna .. motivo|vivere|senso|ragione .. vivere|andare_avanti
      la_mia_vita non ha più? senso|valore
      WHO .. vuole|sta_per|minaccia_di|parla_di|ha_provato_a|voleva suicidarsi|uccidersi|ammazzarsi|farla_finita|impiccarsi|togliersi_la_vita|morire|farsi_del_male
      WHO si vuole suicidare|uccidere|ammazzare
      come .. mi|posso .. uccidermi|suicidarmi|ammazzarmi|uccido|suicido|ammazzo
      modo|come .. morire|uccidersi senza|veloce|in_fretta .. dolore|soffrire`,
    abuse: `
      WHO|lui|lei|mi mi picchia|sta_picchiando|mena|violenta|stupra|maltratta|strangola|prende_a_pugni|prende_a_calci|prende_a_schiaffi|dà_le_botte
      WHO|lui|lei mi ha|hanno picchiato|picchiata|violentato|violentata|stuprata|stuprato|menato|menata|maltrattata|strangolata|aggredita|palpeggiata|toccata|molestata|molestato !il_cuore|nel_profondo
      mi picchia|picchiano|menano|maltrattano|ha_picchiata|ha_picchiato|hanno_violentata|hanno_stuprata|hanno_picchiato|hanno_violentato
      WHO mi tocca|toccava|palpa|palpeggia|molesta !fare|il_cuore|andare|lavorare|pulire|lavare|cucinare
      sono|vengo|sono_stata|sono_stato stata|stato? violentata|violentato|stuprata|stuprato|abusata|abusato|picchiata|picchiato|molestata|molestato|maltrattata|vittima_di
      subisco abusi|violenza|violenze|maltrattamenti
      ho paura .. mi uccida|picchi|ammazzi|faccia_del_male|faccia_male
      WHO .. vuole|minaccia_di uccidermi|ammazzarmi|picchiarmi`,
  },
  signs,
  quoted: `
    dal|col naso
    al telefono
    chi canta|ha_scritto|ha_detto|cantava
    canzone|film|libro|serie|poesia|romanzo|album intitolato|intitolata|chiamato|chiamata|che_si_chiama|che_dice
    cosa|che significa|vuol_dire
    come si|dico dice|scrive|traduce|pronuncia
    ^ traduci|metti|suona|riproduci|canta !un_porno`,
  past: `
    anni|mesi|settimane|tempo|giorni fa
    anno|mese|settimana|estate scorso|scorsa
    quando ero|era
    in_passato`,
  refuse: {
    weapons: `come|istruzioni|insegnami|dimmi|spiegami .. faccio|fare|costruisco|costruire|fabbrico|fabbricare|si_fa|creare|preparare|si_costruisce|assemblare una|un|dell|gli|degli? bomba|bomba_artigianale|bomba_carta|ordigno|ordigno_esplosivo|molotov|bottiglia_molotov|esplosivo|esplosivi|gas_nervino|ricina|sarin !da_bagno|d_acqua|da_bicicletta|calorica|di_semi|al_cioccolato|fritta|alla_crema`,
    drugs: `come|ricetta .. faccio|fare|si_fa|produco|produrre|si_produce|cucino|cucinare|sintetizzare|preparare la|il|l|dell? metanfetamina|crystal_meth|eroina|crack|fentanyl|lsd|ecstasy`,
    minors: `
      pedopornografia|pedopornografico|pedopornografici|pedoporno
      sesso|sessuale|erotica|erotico|porno|nudi|nude .. con|di|su|tra .. bambino|bambina|bambini|bambine|minorenne|minorenni|minori`,
    murder: `come .. uccidere|avvelenare|ammazzare|uccido|avveleno|ammazzo mio|mia|qualcuno|il|la|un .. senza|e .. scoprire|beccare|tracce|prendere|accorga|sappia`,
    sexual: `
      storia|storie|racconto|barzelletta|barzellette|film|video di_sesso|erotica|erotico|porno|sessuale|sporca|sporche|hard
      dimmi|parlami cose? sporche|sporco|porcate
      porno|pornografia|pornhub|hentai
      posizioni sessuali|del_kamasutra
      come .. masturbarmi|mi_masturbo`,
  },
  profanity: {
    strong: `cazzo cazzi cazzata cazzate cazzone vaffanculo fanculo stronzo stronzi stronza stronze puttana puttane merda merde minchia coglione coglioni figlio_di_puttana frocio froci negro_di_merda zoccola mignotta inculare scopare porco_dio dio_cane`,
    mild: `culo incazzato incazzata tette bastardo bastardi cagare pisciare dannazione`,
  },
  advice: `
    DO bevi|bere|beva|bevete|ingerire|ingerisci|iniettare|inietta|iniettati .. candeggina|varechina|disinfettante|antigelo|disgorgante|benzina
    DO mescola|mescolare|mischia|mischiare|mescolate|unire|unisci .. candeggina|varechina .. ammoniaca|aceto|acido|anticalcare
    DO mescola|mescolare|mischia|mischiare .. ammoniaca|aceto|acido .. candeggina|varechina
    DO prendi|prendere|prenda|raddoppia|raddoppiare|raddoppi .. doppio|doppia|triplo|dose|la_dose .. dose|farmaco|farmaci|insulina|pastiglie|della_dose
    DO raddoppia|raddoppiare|raddoppi|triplica la|tua|il dose|tua_dose|farmaco
    DO smetti|smettere|smetta di_prendere .. farmaci|farmaco|insulina|antidepressivi|medicine
    ucciditi|ammazzati|suicidati|impiccati
    DO provoca|provocare|indurre|induci il? vomito`,
  warning: `mai|non|evita|evitare|evitate|pericoloso|pericolosa|tossico|tossica|tossici|mortale|velenoso|nocivo|rischio|né|medico|vietato|invece_di`,
  answers: {
    title: 'Non sei solo, non sei sola',
    opening: {
      poison: 'Serve aiuto subito. Io non posso chiamare al posto tuo.',
      emergency: 'Sembra un’emergenza, e io non posso chiamare al posto tuo.',
      fire: 'Uscite tutti e restate fuori. Io non posso chiamare al posto tuo.',
      intruder: 'Mettiti al sicuro se puoi. Io non posso chiamare al posto tuo.',
      'self-harm':
        'Mi dispiace davvero che faccia così male, e hai fatto bene a dirlo. Non devi affrontarlo senza aiuto: ci sono persone pronte ad ascoltarti.',
      abuse: 'Mi dispiace davvero. Non è colpa tua, e hai diritto di essere al sicuro.',
    },
    callNow: 'Chiama adesso il {number}.',
    helpline: 'Puoi chiamare {name}, al numero {number}.',
    ifInDanger: 'Se qualcuno è in pericolo in questo momento, chiama il {number}.',
    localNumber: 'numero di emergenza locale',
    digits: 'zero uno due tre quattro cinque sei sette otto nove',
  },
  helplines: {
    'it-IT': {
      medical: ['112', 'centododici'],
      lines: {
        'self-harm': ['Telefono Amico', '02 2327 2327'],
        abuse: ['il numero antiviolenza', '1522'],
      },
    },
  },
};

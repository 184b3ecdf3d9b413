import type { Signs } from './shape.ts';

export const de: Signs = {
  ask: 'wie was wer wo wann warum wieso weshalb wozu welche welcher welches welchen wieviel woher wohin ist sind hat kann kannst können darf soll muss gibt spiel spiele erinnere erinner erzähl erzähle sag zeig stell mach lies sing buchstabiere übersetze suche schalte erkläre erklär woran womit wofür wessen wird hast bestell',
  urge: 'was_soll_ich was_kann_ich_tun was_mache_ich was_mach_ich was_tun hilfe helft hilf was_jetzt kannst_du_helfen warum_bin_ich wozu_noch warum_lebe wozu_lebe kann_mir_jemand kann_jemand wozu_soll_ich warum_soll_ich ist_da_jemand mach_schnell wie_soll_ich_weiter was_hält_mich wie_viele_schlaftabletten',
  tame: 'licht lampe kerze kerzen nachricht nachrichten telefon anrufe blutdruck blutzucker reparier* reparatur kuchen reis pizza brot haut_mich_um haut_um schlägt_mir schlägt_vor reifen gas_rechnung klimaanlage ausgesperrt lotto geburtstag rasieren grillen blutspende blut_spenden grill lecker schnupfen durch_die_nase erkältung bei_meinen_eltern eltern schlagloch aufgeschürft knie kamin auf_der_zunge brenne_für weck film filme spiel spiele spielen song lied lieder buch bücher serie roman held minecraft fortnite zelda schach fußball tennis basketball dortmund bayern mannschaft gegner handy laptop computer bildschirm akku app webseite konto instagram facebook twitter netflix wlan passwort email rezept kochen backen pflanze pflanzen unkraut katze katzen hund hunde pferd hunger lachen lach witz hausaufgabe* matheaufgabe prüfung klausur projekt sport fitness training* joga urlaub stadt berlin diät abo vertrag anbieter termin wetter hitze kälte winter sommer haare friseur drucker fernseher kartoffel märchen traum geträumt puppe spielzeug bluse fallschirm dreimeterbrett kollegen feierabend arbeit kündigen scham langeweile neugier todmüde hemd rekord weltrekord kaffeemaschine vertreter fernsehen staffel folge impfung zahnarzt versicherung spinne mücke monopoly kniffel pflaster',
  i: 'ich mir mich mein meine meiner meinem meinen',
  me: 'mich mir uns',
  who: 'er sie ihm ihn ihr jemand mann frau mutter mama vater papa sohn* tochter baby kind* bruder schwester freund* oma opa großmutter großvater partner* nachbar* onkel tante stiefvater stiefmutter enkel* kumpel kollege kollegin junge kleine kleiner kleinen mitbewohner* cousin* ehemann ehefrau schwiegermutter schwiegervater säugling neffe nichte mädchen trainer lehrer mitschüler* kerl typ schüler* verlobte* exmann exfreund',
  kid: 'baby kind kindes kinder sohn* tochter enkel* säugling kleine kleiner kleinen kleines junge mädchen bub neffe nichte',
  stranger:
    'jemand irgendjemand irgendwer mann männer typ typen fremder fremde fremden einbrecher räuber dieb diebe unbekannter unbekannte kerl kerle person gestalt ex stalker',
  not: 'nicht kein keine keinen keinem keiner nie niemals nichts nix kaum aufgehört ohne nimmer schlecht schwer',
  much: 'schlimm schlimmer viel viele stark total überall heftig sehr massenhaft lauter voll alles wahnsinnig furchtbare* schlimme* starke* schreckliche* riesig spritzt strömt verliere verliert tief auf spuckt hustet erbricht kotzt liter pfütze stoppen höllisch* unerträglich* sticht ausstrahl* ziehen zieht',
  sudden:
    'plötzlich auf_einmal gerade jetzt gleich glaub glaube minuten allein alleine zuhause zu_hause komisch* krankenhaus hilfe schnell seit',
  have: 'habe hab hat bekomme bekommt kriege krieg kriegt bekommen glaub glaube gerade haben erleidet erlitten erlitt ist',
  nobody: 'niemand niemanden niemandem keiner keinen keinem kein_mensch wen',
  want: 'denken redet spricht ständig nachdenken gesprochen will wollen willst möchte möchten wollte wünschte wünsche würde würd wäre hätte lieber liebsten denke denk überlege überleg* gedanken droht drohen sagt gesagt schreibt geschrieben schrieb will* plane bereit versucht sehne bin_dabei besser darf nachgedacht gedroht gern gerne heute lass lasst',
  fear: 'angst fürchte sicher panik',
  force: 'zwingt zwang gezwungen nötigt nötigte drängt genötigt zwingen muss_ich_mit',
  threat:
    'droht drohte gedroht bedroht bedrohen will wird sagt würde wollte gesagt zielt fuchtelt hält versucht',
  kill: 'mich_umbringen mich_umzubringen mich_umbringt mich_töten mich_umbringe bringt_mich_um uns_umbringen mich_erschießen mich_abstechen mich_verprügeln mich_totschlagen bringt_uns_um',
  breathe: 'atmet atmen atmung atmete schnauft',
  gasp: 'krieg_keine_luft kriege_keine_luft kriegt_keine_luft bekomme_keine_luft bekommt_keine_luft kaum_noch_luft kriege_kaum_luft krieg_schlecht_luft kriegt_kaum_luft keine_luft_mehr ringt_nach schnappt_nach ringe_nach schnappe_nach röchelt keucht atemnot luftnot pfeift_beim erstickt ersticke erstickungsanfall ersticken asthmaanfall am_ersticken luft_weg japst',
  wake: 'nicht_wecken_lassen sich_nicht_wecken augen_nicht_auf macht_die_augen öffnet_die_augen wach aufwachen aufwacht wacht reagiert reagieren ansprechbar bewusstsein wecken aufwecken bewegt regt rührt antwortet zu_sich aufzuwecken',
  floor:
    'auf_dem_boden am_boden reglos regungslos leblos auf_der_straße liegt_da auf_dem_küchenboden im_bad_auf',
  faint:
    'schlaff apathisch bewusstlos ohnmächtig zusammengebrochen umgekippt zusammengesackt kollabiert zusammengeklappt leblos weggetreten regungslos in_ohnmacht reglos bewusstlosigkeit ohnmacht umgefallen kippt_um eiskalt',
  blue: 'blau blaue blauen lila grau bläulich violett blaurot',
  skin: 'ganz_blau läuft_blau wird_blau blau_angelaufen ist_blau blau_geworden lippen lippe gesicht haut fingernägel angelaufen anläuft',
  face: 'gesicht mund mundwinkel gesichtshälfte lippe auge augenlid lächeln wange',
  droop: 'hängt hängen hängend runter schief gelähmt herunter verzogen taub herab schlaff',
  speech: 'sprache sprechen spricht redet reden wörter worte wort sätze aussprache zunge',
  slur: 'lallt lalle lallen verwaschen undeutlich wirr wirres unverständlich nuschelt nicht_mehr_raus stammelt',
  limb: 'arm arme bein beine hand hände körper fuß füße körperhälfte beinen armen finger',
  numb: 'taub gelähmt kribbelt kribbeln schwach kraftlos lahm gefühllos eingeschlafen taubheit lähmung kein_gefühl keine_kraft pelzig',
  half: 'halbe hälfte körperhälfte seite linke linken linker rechte einseitig halbseitig gesichtshälfte halber',
  feel: 'spüre fühle bewegen heben spüren fühlen bewegt anheben spürt',
  chest: 'brustschmerz* herzschmerz* bruststechen brust herz brustkorb herzgegend brustbein',
  pain: 'brustschmerz* herzschmerz* bruststechen schmerz* weh druck enge sticht stechen drückt brennt brennen engegefühl krampf rast zugeschnürt beklemmung stein ziehen schmerzt eng reißt',
  attack:
    'herzinfarkt schlaganfall herzanfall krampfanfall anfall epileptisch* unterzuckert unterzuckerung unterzucker allergischen allergische schock fieberkrampf hirnblutung herzstillstand infarkt asthmaanfall zuckerschock anaphyla* fehlgeburt hitzschlag lungenembolie hirnschlag',
  seize: 'krampft zuckt schaum verdreht krämpfe zittert_am_ganzen zuckungen zucken schüttelt_es',
  choke: 'verschluckt erstickt ersticke verschluckte würgt röchelt',
  throat: 'hals luftröhre kehle rachen',
  stuck: 'steckt stecken feststeckt fest klemmt geblieben quer',
  swell:
    'geht_zu schwillt_zu schnürt_zu schwillt geschwollen zugeschwollen anschwillt angeschwollen dick zuschnürt schwellen eng',
  blood: 'blut blutet bluten blute blutung blutend blutüberströmt',
  stop: 'aufhören hört stoppen stillen stoppt auf',
  deep: 'tief tiefe ader pulsader knochen finger_ab klaffende abgetrennt fingerkuppe schlagader sehne',
  cut: 'geschnitten gesägt gehackt schnitt schnittwunde wunde aufgeschlitzt gerammt abgetrennt aufgerissen',
  pulse: 'puls herzschlag lebenszeichen',
  fall: 'gefallen gestürzt runtergefallen heruntergefallen ausgerutscht hingefallen fiel fällt stürzte gesprungen ertrinkt ertrunken untergegangen sturz runtergestürzt geknallt',
  high: 'treppe leiter dach teich pool schwimmbecken wasser balkon fenster see fluss baum badewanne gerüst hochbett planschbecken meer fahrrad pferd schacht brunnen brücke klippe wickeltisch stock',
  head: 'kopf schädel nacken bewusstlos rücken genick ohren wirbelsäule',
  vehicle:
    'auto lkw bus zug laster motorrad bahn straßenbahn lastwagen roller transporter blitz unfall autounfall traktor',
  ram: 'angefahren überfahren erfasst gerammt umgefahren verletzt blutet eingeklemmt getroffen unfall',
  stab: 'niedergestochen angeschossen stromschlag gestochen_worden messerstich erschossen schusswunde stichwunde angestochen schlangenbiss schlange_gebissen kreuzotter abgestochen aufgespießt vom_blitz',
  trapped: 'eingeklemmt verschüttet eingeschlossen begraben feststecken gefangen',
  rubble:
    'auto aufzug fahrstuhl trümmern trümmer baum traktor maschine schnee lawine keller wrack unter feuer schutt kofferraum',
  burn: 'verbrannt verbrüht verbrennung verbrühung übergossen geschüttet gekippt',
  hot: 'kochend* heiß* siedend* brühend* schlimm schwer öl fett säure blasen gesicht grad topf',
  birth: 'wehen presswehen fruchtblase baby_kommt kind_kommt köpfchen geplatzt blasensprung das_baby_ist_da',
  dying: 'ich_sterbe sterbe_gleich am_sterben stirbt_gerade er_stirbt sie_stirbt im_sterben',
  took: 'genommen geschluckt eingenommen gegessen getrunken verschluckt trinkt trank schluckt isst eingeworfen genascht gelutscht gekaut runtergeschluckt gespritzt intus nehme schlucke inhaliert eingeatmet vermischt gemischt gekostet probiert erwischt nehmen abgeleckt',
  pills:
    'tablette* pille* schlaftablette* schmerztablette* medikament* herztablette* paracetamol ibuprofen antidepressiva beruhigungsmittel schlafmittel kapseln valium opiate tavor blutdrucktabletten medizin aspirin',
  many: 'alle alles ganze ganzen viele viel zu_viele zu_viel schachtel packung handvoll zwanzig dreißig vierzig fünfzig hundert sämtliche dutzend haufen dose menge doppelte jede_menge glas blister überdosis aus',
  toxin:
    'unter_der_spüle putzmittel reiniger rohrreiniger toilettenreiniger backofenreiniger bleiche bleichmittel chlorreiniger chlor spülmittel waschmittel gift giftig* frostschutzmittel rattengift abflussreiniger knopfzelle knopfbatterie batterie batterien benzin terpentin entkalker lampenöl insektengift unkrautvernichter säure lauge verdünner nagellackentferner spülmaschinentab* magnet magnete münze desinfektionsmittel spiritus methanol weichspüler waschmittelkapsel giftpilz* knollenblätterpilz tollkirsche* dämpfe vogelbeeren',
  poisoned: 'vergiftet vergiftung kohlenmonoxid ko_tropfen pilzvergiftung waren_giftig waren_die_giftig',
  overdose: 'überdosis überdosiert',
  insulin: 'insulin morphium heroin',
  thing:
    'gardine* vorhang vorhänge sofa couch bett herd ofen backofen pfanne topf kabel auto steckdose christbaum weihnachtsbaum adventskranz balkon haare waschmaschine trockner toaster teppich kleidung mülleimer fritteuse treppenhaus garage dach scheune matratze ärmel mikrowelle akku ladegerät tisch schuppen dachstuhl küche wohnung haus',
  flames:
    'brennt brennen flammen feuer in_brand lichterloh gefangen brand explodiert lodert funken angebrannt',
  smoke: 'rauch qualm verraucht verqualmt qualmt',
  out: 'aus kommt kommen voll voller dicht dichter schwarzer alles überall zieht raus treppenhaus sehe',
  gas: 'gas gasgeruch',
  smell: 'riecht rieche riechen stinkt geruch leck strömt ausgetreten austritt zischt gasgeruch',
  home: 'nachbarhaus hochhaus gartenhaus mehrfamilienhaus scheune haus wohnung zimmer schlafzimmer keller garage küche flur garten fenster tür haustür balkon wohnzimmer dachboden hause wohnungstür terrassentür terrasse treppenhaus schuppen unten hof schrank',
  enter:
    'einbrechen einzubrechen eingebrochen aufbrechen aufzubrechen reinzukommen einzudringen klettert eindringen eingestiegen einsteigen reinkommen rüttelt hämmert tritt_die tritt_gegen eingeschlagen aufgebrochen bricht brechen einbricht aufzuhebeln kommt_rein eintreten klopft_und',
  hide: 'jemand_in_meiner jemand_in_meinem jemand_in_unserer jemand_im_haus jemand_in_der_wohnung mann_in_meiner mann_in_meinem mann_im_haus jemand_bei_mir_im versteckt schleicht in_der_wohnung im_haus schleichen einbrecher steht_vor_meinem steht_in fremder_mann fremde',
  break:
    'eingeschlagen zerbrochen splittern klirren eingetreten aufgebrochen scherben eingeworfen kaputt_geschlagen',
  follow:
    'verfolgt verfolgen hinterher folgt stalkt beobachtet hinter_mir läuft_mir nachgelaufen nach_mir verfolgte hinterherläuft läuft_nach auflauert gefolgt',
  weapon:
    'messer pistole waffe gewehr axt schusswaffe beil machete schüsse amokläufer knarre klinge schießt bewaffnet',
  near: 'tür draußen schule straße flur vor_mir auf_mich',
  lock: 'eingesperrt eingeschlossen festgehalten gefesselt sperrt einsperrt gefangen gekidnappt entführt geisel angekettet festgebunden eingesperrt_hat schließt_mich',
  leave:
    'aus_dem_haus lässt_mich_nicht_raus lässt_mich_nicht_gehen lassen_mich_nicht lässt_uns_nicht lässt_mich_nicht_weg nicht_rauslassen',
  steps:
    'schritte höre_jemanden hör_jemanden geräusche_im stimmen_im glas_splittern höre_stimmen jemanden_unten',
  rob: 'überfallen ausgeraubt beraubt angegriffen ausgeraubt_worden attackiert',
  hits: 'schlägt schlagen geschlagen haut gehauen prügelt verprügelt würgt gewürgt tritt getreten boxt misshandelt vergewaltigt missbraucht ohrfeigt geohrfeigt schubst geschubst gestoßen quält quälen zugeschlagen schlug beißt gewalttätig handgreiflich verdrischt schlägt_zu peitscht',
  neck: 'hals kehle haaren gurgel mund nacken',
  hands: 'hände hand gepackt gewürgt drückt gedrückt zugedrückt packt zieht gezogen zerrt gegriffen zu',
  throw:
    'gestoßen geschubst geworfen geschleudert stößt schubst wirft schmeißt geschmissen gedrückt getreten schleudert',
  wall: 'wand treppe boden tür schrank tisch heizung',
  belt: 'gürtel stock faust fäusten kabel bügel kochlöffel schuh peitsche',
  sex: 'sex ausziehen auszuziehen sexuell* nackt geschlechtsverkehr schlafen_zu_müssen mit_ihm_zu_schlafen nacktfotos nacktbilder',
  touch:
    'anfasst fasst angefasst anzufassen berührt begrapscht grapscht betatscht streichelt anfassen berühren küsst befummelt fummelt',
  private:
    'nachts bett zwischen_den_beinen unten brust brüste intim* unterhose po unsittlich heimlich nicht_will unangenehm slip sexuell ihn unter_der dusche im_schlaf wo_ich ihm darf_es_niemandem',
  abuser:
    'mann freund partner vater papa stiefvater mutter stiefmutter onkel ex frau freundin bruder trainer lehrer chef ihm opa sohn exfreund ehemann pfarrer cousin vermieter exmann',
  rape: 'vergewaltigt vergewaltigung missbraucht sexuell_belästigt missbrauch sexuell_missbraucht sexuell_genötigt zwangsprostitu* belästigt_mich',
  die: 'leben_zu_nehmen ans_sterben an_den_tod von_selbstmord vom_sterben an_selbstmord tot_sein wäre_tot tot_wäre sterben umbringen umzubringen selbstmord suizid töten erhängen aufhängen erschießen ritzen antun antue anzutun ertränken wegwerfen umgebracht leben_nehmen vergiften leben_beenden schluss_machen nicht_mehr_leben antut umbringt umbringe vorbei_ist ende_setzen lebensmüde aus_dem_leben einschlafen_für_immer',
  live: 'leben weiterleben existieren am_leben',
  tired:
    'satt leid müde hasse kotzt_mich genug ertrage aushalten halte ertragen überdrüssig kraft keine_kraft bock verdammt_müde',
  point:
    'sinn grund gründe ausweg hoffnung zukunft zweck sinnlos wertlos wert hoffnungslos lebenswillen lebensmut lebensfreude nutzlos perspektive weiß_nicht_mehr_weiter',
  burden: 'bürde klotz_am_bein nur_im_weg allen_im_weg',
  better: 'besser dran glücklicher leichter erleichtert froh einfacher schöner',
  without: 'ohne_mich',
  gone: 'wenn_ich_nicht_mehr_da_bin wenn_ich_nicht_da_bin wenn_ich_fort wenn_ich_nicht_mehr_da wenn_ich_nicht_da wenn_ich_weg_wäre wenn_ich_morgen_tot wenn_ich_morgen_nicht wenn_ich_nie_geboren wenn_ich_nicht_mehr_lebe wenn_ich_aufhöre_zu_atmen nicht_mehr_atme wenn_ich_nicht_mehr wenn_ich_tot wenn_ich_sterbe wenn_ich_gestorben wenn_ich_verschwinde wenn_es_mich_nicht wäre_ich_tot ob_ich_lebe ob_ich_tot dass_ich_weg wenn_ich_weg wenn_ich_mich_umbringe gäbe_es_mich_nicht es_mich_nicht_gäbe ob_ich_noch_da meiner_beerdigung',
  care: 'stören schert traurig_sein vermissen vermisst merken bemerken interessiert interessieren braucht_mich liebt_mich weinen kümmert auffallen hört_mir_zu mag_mich',
  jump: 'mich_vor mich_werfen mich_schmeißen mich_zu_schmeißen mich_fallen_lassen mich_runter vor_den_zug vor_die_bahn vor_die_s_bahn mich_stürzen zu_werfen springe springen spring runterspringen stürzen fallen_lassen gesprungen zu_springen',
  edge: 'geländer* brüstung fensterbrett sims brücke dach bahn zug gleise gleisen bahnsteig hochhaus balkon fenster klippe schienen geländer straße stock lkw autobahn abgrund turm ubahn',
  selfcut:
    'schneide schneiden aufschneiden geschnitten ritze ritzen geritzt aufgeschnitten aufschlitzen ritzt schneidet verbrenne verletze',
  flesh: 'arme armen handgelenk* pulsadern pulsader adern oberschenkel haut unterarm',
  blade: 'klinge rasierklinge messer_an cutter',
  note: 'abschiedsbrief abschiedsbriefe abschiedsvideo abschiedsnachricht für_immer_verabschiedet letzte_nachricht letzten_brief',
  end: 'ende beenden beende schluss vorbei aufhören aufhört aus endet',
  all: 'alles_vorbei mein_leben das_leben meinem_leben mit_mir leiden qualen elend',
  tonight: 'heute_nacht heute_abend',
  noose:
    'tabletten_liegen tabletten_vor_mir pillen_vor_mir liegen_vor_mir strick pistole_am schlinge messer_am_hals strick_um tabletten_zurechtgelegt tabletten_gesammelt pistole_an tabletten_gehortet',
  despair:
    'alles_ist_egal alles_egal nichts_mehr_wichtig will_weg_für_immer ich_nicht_mehr_atme für_immer_weg schmerzen_aufhören_für_immer verschwinden_für_immer ertrage_das_leben ertrage_mein_leben ertrage_dieses_leben ich_bin_am_ende_ich hasse_es_aufzuwachen sehe_keinen_grund_mehr keinen_grund_mehr zum_leben auf_dieser_welt_bleiben nicht_mehr_auf_dieser_welt auf_dieser_welt_sein verzeih_mir_ich_kann verletze_ich_mich_selbst verletze_mich_selbst tue_mir_selbst_weh tu_mir_selbst_weh ich_will_nicht_mehr_$ ich_kann_nicht_mehr_$ ich_mag_nicht_mehr_$ mir_was_antue mir_etwas_antue will_nicht_mehr_da kann_so_nicht_mehr_$ halte_es_nicht_mehr_aus_$ will_nicht_mehr_leben kann_nicht_mehr_leben mag_nicht_mehr_leben ich_will_nicht_mehr_hier keinen_sinn_mehr_im_leben keinen_ausweg_mehr lebensmüde suizidgedanken selbstmordgedanken suizidal nie_geboren nicht_geboren nicht_mehr_hier_sein nicht_mehr_da_sein nie_wieder_aufwachen nicht_mehr_aufwachen nicht_wieder_aufwachen will_sterben möchte_sterben will_tot_sein lieber_tot liebsten_tot wäre_tot tot_wäre hasse_mein_leben hasse_mich leben_satt leben_ist_sinnlos leben_nicht_mehr_wert leben_nichts_wert leben_hat_keinen leben_keinen_sinn keine_kraft_mehr_zu_leben keinen_lebenswillen kann_so_nicht_mehr_weiter halte_das_nicht_mehr_aus halte_es_nicht_mehr_aus ertrage_es_nicht_mehr ertrage_das_nicht_mehr ende_setzen schluss_mit_allem vorbei_mit_mir nicht_mehr_sicher_vor_mir mir_was_an mir_etwas_an mir_was_antun mir_etwas_antun mir_das_leben_nehmen es_mich_nicht_gäbe falle_allen_zur_last falle_allen_nur_zur_last allen_zur_last jedem_zur_last nur_eine_last nur_noch_sterben niemand_würde_mich_vermissen würde_mich_vermissen mache_ich_schluss mach_ich_schluss nur_weg_sein alles_keinen_sinn alles_sinnlos ich_bin_wertlos bin_nichts_wert keinen_bock_mehr_auf_dieses keinen_bock_mehr_zu_leben stimmen_sagen_mir dass_es_endlich_vorbei dass_alles_aufhört dass_es_aufhört für_immer_einschlafen für_immer_verschwinden sehe_keine_zukunft hab_keine_hoffnung_mehr gegen_einen_baum gegen_den_baum verabschiede_mich_für bring_mich_um bringe_mich_um ritze_mich ritz_mich zum_sterben',
  ate: 'gegessen genascht gelutscht gekaut verschluckt erwischt gefuttert gefressen',
  inbed:
    'in_mein_bett zu_mir_ins_bett in_meinem_bett unter_meine_decke nachts_in_mein nachts_zu_mir nachts_in_mein_zimmer legt_sich_zu_mir',
  drunk: 'betrunken trinkt besoffen getrunken_hat alkohol',
  drank:
    'geschluckt eingenommen gegessen getrunken verschluckt trinkt trank schluckt isst genascht gelutscht gekaut runtergeschluckt gespritzt intus schlucke inhaliert eingeatmet gekostet abgeleckt',
  abrupt: 'plötzlich auf_einmal',
  dread:
    'angst_vor_meinem_mann angst_vor_meinem_vater angst_vor_meinem_freund angst_vor_meinem_stiefvater angst_vor_meinem_partner angst_vor_meinem_ex angst_vor_meinem_onkel angst_vor_ihm angst_nach_hause traue_mich_nicht_nach_hause zuhause_nicht_sicher angst_dass_er_mich angst_dass_er_mir angst_dass_mein_mann',
  depth: 'pool teich see fluss wasser meer brunnen balkon fenster dach brücke schwimmbecken badewanne klippe',
  strong:
    'schlaftabletten herztabletten schmerztabletten antidepressiva beruhigungsmittel meine_tabletten meine_pillen blutdrucktabletten opas_tabletten omas_tabletten meine_medikamente valium',
  rise: 'aufstehen hoch aufkommt hochkommen stehen',
  alarm:
    'aufgehört_zu_atmen atmet_nicht atmet_nicht_mehr hat_keinen_puls verblutet erstickt_gerade atmet_kaum',
  world: 'dieser_welt diese_welt der_welt_mehr',
};

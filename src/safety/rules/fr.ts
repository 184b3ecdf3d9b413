import type { Signs } from './shape.ts';

export const fr: Signs = {
  ask: 'comment qui quand où combien quel quelle quels quelles est_ce pourquoi qu_est_ce c_est_quoi que_veut que_fait que_peut que_faire à_quelle de_quoi joue mets rappelle raconte dis lis chante explique traduis épelle ajoute allume éteins cherche peux_tu peut_on faut_il montre mettre y_a_t_il est_il donne_moi commande à_quoi_sert',
  urge: 'à_quoi_bon que_faire_mon que_faire_ma qu_est_ce_que_je_fais je_fais_quoi que_dois_je que_puis_je aide aidez aidez_moi à_l_aide au_secours secours pourquoi_vivre pourquoi_je_vis pourquoi_continuer pourquoi_je_suis_encore est_ce_que_quelqu_un quelqu_un_peut qu_est_ce_que_je_peux',
  tame: 'messages appels textos prise_de_sang don_du_sang tension réparer réparation riz pizza gâteau bougie bougies feu_rouge soleil anniversaire loto climatisation essence_à tabac cigarette du_noir des_chiens pousse_à barbecue sent_bon par_le_nez rhume vivre_chez chez_mes_parents vivre_avec vivre_en vivre_à nid_de_poule genou cheminée épaule téléphone dimanche projet c_est_du_feu ne_réveille_pas réveille_pas_le film films jeu jeux chanson chansons livre livres série séries roman minecraft fortnite échecs foot football tennis basket psg marseille équipe but portable ordinateur écran batterie appli application compte instagram facebook twitter netflix wifi mot_de_passe mail recette cuisine_italienne cuisiner plante plantes chat chats chien chiens cheval faim rire honte ennui curiosité blague devoirs devoir examen sport musculation vacances ville paris campagne régime abonné abonnement réunion météo chaleur froid_dehors hiver été cheveux coiffeur rêve rêvé poupée jouet jouets patate parachute collègues record assurance nerfs télé télévision chaîne épisode saison newsletter vaccin pucerons fourmis moustiques cartes belote scrabble travail boulot patron côte offre plage ce_week_end',
  i: 'je j me m mon ma mes suis ai moi',
  me: 'm me nous moi',
  who: 'il elle lui quelqu_un mari femme mère maman père papa fils fille bébé enfant enfants frère sœur soeur ami amie copain copine mamie papi grand_mère grand_père conjoint compagnon compagne voisin voisine oncle tante beau_père belle_mère petit_fils petite_fille petit petite cousin cousine collègue pote mec meuf chum prof entraîneur nièce neveu homme dame gamin gamine coloc ado élève mémé pépé tonton ex',
  kid: 'bébé fils fille enfant petit petite gamin gamine petit_fils petite_fille nièce neveu nourrisson garçon fillette gosse',
  stranger:
    'quelqu_un homme hommes type types inconnu inconnus voleur voleurs cambrioleur* étranger individu gens mec mecs gars rôdeur ex intrus on silhouette',
  not: 'ne n pas plus jamais rien aucun aucune sans à_peine arrêté cessé peine',
  much: 'beaucoup énormément partout abondamment flots gicle perds perd fort terrible horrible atroce insupportable profondément plein pleine crache vomit vomi vomis tousse mare litres tellement serre intense violente pisse coule descend étau',
  sudden:
    'soudain soudainement d_un_coup brusquement vient crois maintenant vite minutes seule seul maison hôpital bizarre bizarrement mal tout_à_coup viens depuis arrive là',
  have: 'fait fais ai a faire eu crois avoir subit est en début train',
  nobody: 'personne nul',
  want: 'penser parlé arrête_pas_de_penser veux veut voudrais envie vais va pense songe aimerais préfère préférerais menace dit écrit prêt prête parle essayé tenté compte projette souhaite espère mérite autant voulait besoin laisse laissez devrais ce_soir cette_nuit pensé',
  fear: 'peur terrifié terrifiée crains sécurité peur_de',
  force: 'force forcé forcée oblige obligé obligée contraint contrainte obligeait forçait',
  threat: 'menace menacé menacée menacent dit veut va juré promis pointe braque avec essayé essaie',
  kill: 'me_tuer nous_tuer me_frapper me_buter m_égorger me_brûler me_poignarder me_tuera me_tuerait m_étrangler',
  breathe: 'respire respirer respiration respirait',
  gasp: 'plus_d_air manque_d_air cherche_de_l_air reprendre_mon_souffle étouffe suffoque cherche_son_air du_mal_à_respirer siffle_en crise_d_asthme asphyxie à_bout_de_souffle halète peine_à_respirer m_étouffe mal_à_respirer',
  wake: 'ouvre_pas_les ouvre_plus_les_yeux ouvre_les_yeux réveille réveiller réagit répond bouge conscient consciente connaissance réagir relève ranimer réveillée',
  floor: 'par_terre au_sol sur_le_sol sur_le_carrelage étendu étendue inerte',
  faint:
    'tout_mou toute_molle amorphe évanoui évanouie évanouir inconscient inconsciente effondré effondrée perdu_connaissance perd_connaissance malaise syncope inanimé inanimée coma écroulé écroulée dans_les_pommes dans_les_vapes',
  blue: 'bleu bleue bleues violet violette violettes bleuâtre bleuit',
  skin: 'tout_bleu toute_bleue tout_violet lèvres visage peau ongles devenu devenue devient vire',
  face: 'bouche visage lèvre paupière œil joue sourire',
  droop: 'travers tordu tordue tombe affaissé affaissée paralysé paralysée pend déformé déformée pendante',
  speech: 'parle parler paroles mots parole phrases articule articuler',
  slur: 'bizarrement bafouille ne_sortent_plus pâteuse n_arrive_plus_à_parler incompréhensible mâche_ses marmonne',
  limb: 'bras jambe jambes main mains côté corps pied pieds visage',
  numb: 'engourdi engourdie engourdis paralysé paralysée fourmis fourmillements picote insensible mou molle faible endormi lourd sans_force ne_sens_plus inerte',
  half: 'moitié gauche droite côté droit',
  feel: 'sens bouger sentir lever bouge sent remuer',
  chest: 'poitrine cœur coeur thorax',
  pain: 'douleur mal serre oppression pression étau brûle pince poids écrase serrement comprime douleurs oppressé oppressée coup_de_poignard',
  attack:
    'avc infarctus crise_cardiaque attaque convulsions crise_d_épilepsie hypoglycémie hypo arrêt_cardiaque choc_anaphylactique réaction_allergique embolie rupture_d_anévrisme crise_d_asthme hémorragie fausse_couche coup_de_chaleur crise_convulsive coma_diabétique',
  seize:
    'convulse convulsions écume mousse_à bave tremble_de_partout spasmes yeux_révulsés secousses convulsionne',
  choke: 's_étouffe m_étouffe étouffé étouffée étrangle avalé_de_travers étouffer',
  throat: 'gorge trachée œsophage',
  stuck: 'coincé coincée bloqué bloquée travers ferme',
  swell: 'gonfle gonfler gonflé gonflée enfle enflé serre ferme fermer enflée gonflent',
  blood: 'sang saigne saigner saignement hémorragie saignant',
  stop: 'arrête arrêter stopper cesse s_arrête',
  deep: 'profond profonde profondément os artère veine tendon ouvert doigt_entier bout_du_doigt béante',
  cut: 'coupé coupée entaillé entaille coupure plaie tranché sectionné',
  pulse: 'pouls battement battements',
  fall: 'tombé tombée chuté chute glissé basculé noyé noie coulé sauté noyée dégringolé',
  high: 'escalier escaliers toit balcon échelle piscine rivière eau fenêtre lac mer baignoire puits arbre étage cheval vélo falaise pont table_à_langer étang berceau',
  head: 'tête crâne nuque inconscient inconsciente dos cou hanche oreille',
  vehicle:
    'voiture camion bus train moto tram scooter métro accident camionnette tracteur foudre poids_lourd',
  ram: 'renversé renversée percuté percutée fauché écrasé heurté blessé blessée blessés coincé roulé_dessus',
  stab: 'poignardé poignardée tiré_dessus coup_de_couteau coups_de_couteau électrocuté électrocutée balle_dans blessé_par_balle mordu_par_une_vipère vipère décharge_électrique serpent foudroyé planté_un_couteau tirer_dessus',
  trapped: 'coincé coincée bloqué bloquée écrasé enseveli coincés piégé piégés prisonnier',
  rubble:
    'voiture ascenseur décombres arbre tracteur machine sous neige avalanche feu incendie coffre éboulement',
  burn: 'brûlé brûlée ébouillanté ébouillantée renversé brûlures',
  hot: 'bouillante bouillant huile gravement degré cloques visage acide casserole grave',
  birth:
    'j_accouche elle_accouche je_vais_accoucher_là contractions perdu_les_eaux poche_des_eaux en_travail bébé_arrive le_bébé_sort va_naître voit_la_tête',
  dying:
    'je_suis_en_train_de_mourir je_vais_mourir_là il_est_en_train_de_mourir elle_est_en_train_de_mourir il_va_mourir elle_meurt il_meurt',
  took: 'pris avalé bu mangé ingéré prendre avaler boire gobé sucé croqué injecté inhalé respiré mélangé prend mâché léché prise',
  pills:
    'cachet cachets comprimé comprimés médicament médicaments somnifère* pilule* doliprane antidépresseur* calmant* anxiolytique* gélule* xanax tranquillisant* paracétamol lexomil valium morphine',
  many: 'tous toute toutes trop entière entier plein beaucoup boîte plaquette flacon poignée tube vingt trente quarante cinquante cent combien surdose overdose plusieurs sac double cœur',
  toxin:
    'sous_l_évier javel lessive poison antigel déboucheur produit_ménager détergent pile piles mort_aux_rats essence ammoniaque white_spirit toxique toxiques soude acide dissolvant désherbant insecticide nettoyant alcool_à_brûler aimant aimants tablette_de_lave produit_wc acétone vénéneux lave_vitre pétrole produit_vaisselle liquide_de_refroidissement adoucissant bille pièce_de_monnaie pastille_de_lave capsule_de_lessive',
  poisoned:
    'empoisonné empoisonnée intoxiqué intoxiquée intoxication monoxyde étaient_toxiques étaient_vénéneux empoisonnement drogué drogué_à_mon',
  overdose: 'overdose surdose',
  insulin: 'insuline morphine héroïne',
  thing:
    'grille grange hangar étable rideau rideaux canapé lit four friteuse poêle voiture sapin câble prise grille_pain matelas vêtements cheveux toit immeuble balcon sèche_linge machine poubelle casserole garage grenier micro_ondas micro_ondes cuisine appartement maison chambre chargeur cave hotte',
  flames:
    'en_flammes en_feu pris_feu le_feu_dans le_feu_à il_y_a_le_feu un_feu_dans prend_feu prennent_feu au_feu feu_chez met_le_feu y_a_le_feu flammes incendie brûle brûlent flambe crame enflammé enflammés étincelles',
  smoke: 'fumée',
  out: 'sort vient plein pleine partout noire sous entre envahit épaisse couloir escalier',
  gas: 'gaz monoxyde',
  smell: 'sent odeur pue fuite siffle échappe',
  home: 'maison appartement appart chambre garage cuisine porte fenêtre jardin cave balcon couloir chez grenier placard escalier salon terrasse',
  enter:
    'vient_dans entrer forcer défoncer introduire entré entrée rentré escalade grimpe casser pénétrer crocheter ouvrir cambrioler cambriole passe_par enfoncer tambourine cambriolés',
  hide: 'quelqu_un_chez quelqu_un_dans inconnu_dans homme_dans quelqu_un_est_entré inconnu_chez homme_chez caché cache cachée rôde introduit',
  break: 'cassé casse brisé forcé défoncé fracturé défonce vitres',
  follow:
    'suit suis_suivie suis_suivi suivi suivie suivent poursuit traque derrière_moi harcèle me_surveille poursuivi suivre filature',
  weapon:
    'couteau pistolet arme fusil machette hache flingue tirs coups_de_feu fusillade carabine armé armés batte tireur',
  near: 'porte dehors rue école',
  lock: 'm_a_attaché m_a_attachée ligotée enferme enfermé enfermée séquestre séquestré séquestrée ligoté kidnappé kidnappée enlevé prisonnière otage retient retenue enfermés',
  leave:
    'sortir_de_la_maison sortir_de_chez m_en_aller laisse_partir laisse_pas_partir pas_me_laisser_sortir laisser_partir',
  steps:
    'des_pas bruits_de_pas quelqu_un_marcher entends_quelqu_un vitre_cassée entends_des_pas entends_des_voix',
  rob: 'agressé agressée braqué braquée cambriolé volé_par attaqué attaquée racketté braquer agresser',
  hits: 'coups_de_poing donne_des_coups coups_de_pied me_pousse_dans frappe frappé frappée frapper bat battu battue tape tapé tapée cogne cogné gifle giflé étrangle étranglé maltraite bouscule tabasse coup_de_poing brutalise maltraité maltraitée violent violente mord fouette secoue',
  neck: 'cou gorge cheveux bouche',
  hands: 'mains main serré serre attrapé saisi tire tiré étranglé attrape traîné',
  throw: 'poussé poussée jeté jetée projeté projetée plaqué plaquée pousse jette lancé balancé balancée',
  wall: 'mur escalier escaliers sol terre porte meuble table',
  belt: 'ceinture bâton poing poings câble martinet ceinturon chaussure',
  sex: 'sexe sexuel sexuels coucher déshabiller rapports nue relations nu sexuelles',
  touch: 'touche touché touchée toucher tripote caresse attouchements pelote embrasse touchait glisse',
  private:
    'nuit lit intimes seins cuisses fesses culotte sexe où parties secret veux_pas dors forcée lui douche le_toucher',
  abuser:
    'mari père papa copain conjoint compagnon beau_père mère belle_mère oncle ex femme copine frère entraîneur prof patron lui grand_père cousin fils curé',
  rape: 'violé violée viol attouchements agressée_sexuellement abusé abusée abuse inceste viole agression_sexuelle agressé_sexuellement',
  die: 'à_la_mort être_mort être_morte mourir suicide suicider tuer_moi me_tuer pendre flinguer en_finir disparaître crever mourais ouvrir_les_veines jeter se_suicider se_tuer se_pendre balle scarifier couper_les_veines faire_du_mal mettre_fin se_tirer me_faire_du_mal meurs noyer me_supprimer',
  live: 'vivre exister être_en_vie',
  tired: 'marre fatigué fatiguée déteste supporte assez épuisé épuisée hais ras_le_bol lassé lassée bout',
  point: 'sens raison raisons issue espoir avenir peine bon vaut but sert goût envie',
  burden: 'fardeau boulet',
  better: 'mieux heureux soulagé soulagés tranquilles bien soulagement',
  without: 'sans_moi',
  gone: 'quand_je_suis_pas_là quand_je_ne_suis_pas_là quand_je_serai_plus_là si_j_étais_pas_là si_je_n_étais_pas_là si_je_n_étais_plus si_j_étais_plus_là si_j_arrêtais_de_respirer si_je_cessais_de si_je_mourais si_je_meurs si_je_disparaissais si_je_disparais si_j_étais_mort si_j_étais_morte si_je_n_étais si_je_n_existais quand_je_serai_mort quand_je_ne_serai si_je_pars_pour que_je_n_existe si_je_n_existe si_je_me_tue mon_enterrement si_je_partais',
  care: 'serait_triste regretterait manquerait remarquerait manquerai importerait m_aime soucie ficherait pleurerait besoin_de_moi apercevrait regrettera remarquera pleurera foutrait',
  jump: 'sauter jeter saute jette balancer lâcher me_jette allonger sauterai passer_sous',
  edge: 'rambarde garde_corps rebord pont toit balcon fenêtre train métro rails quai falaise immeuble voie vide étage camion rer autoroute',
  selfcut: 'couper coupe coupé coupée ouvrir taillader scarifier scarifié scarifiée trancher taillade',
  flesh: 'veines poignet poignets bras cuisse cuisses peau jambes avant_bras',
  blade: 'lame rasoir cutter',
  note: 'lettre_d_adieu lettres_d_adieu mot_d_adieu message_d_adieu lettre_de_suicide fait_mes_adieux dit_adieu_à vidéo_d_adieu',
  end: 'finir fini finis finit arrête terminer fin finisse',
  all: 'souffrance mes_jours ma_vie souffrances',
  tonight: 'ce_soir cette_nuit',
  noose:
    'cachets_devant médicaments_devant comprimés_devant corde_et corde_au_cou pistolet_sur corde_prête cachets_de_côté médicaments_de_côté me_pendre lame_sur_mon pistolet_dans_la',
  despair:
    'plus_rien_n_a_d_importance plus_rien_ne_compte faire_partie_de_ce_monde arrêtais_de_respirer déteste_me_réveiller vois_plus_de_raison douleur_s_arrête_pour fini_pour_moi raison_de_vivre plus_de_raison_de s_en_ficherait_si rester_dans_ce_monde plus_de_ce_monde pardonne_moi_je_ne_peux je_me_fais_du_mal en_peux_plus_$ n_en_peux_plus_$ à_quoi_bon_$ à_quoi_bon_continuer peux_plus_continuer_$ me_scarifier veux_plus_continuer_$ plus_envie_de_vivre pas_envie_de_vivre goût_de_vivre veux_plus_vivre veux_pas_vivre ne_veux_plus_vivre_comme envie_de_mourir veux_mourir voudrais_mourir envie_de_vivre veux_plus_être_là veux_plus_exister veux_plus_être_ici veux_plus_continuer peux_plus_continuer peux_plus_vivre en_peux_plus_de_vivre en_peux_plus_de_la_vie n_en_peux_plus_je_veux en_peux_plus_je_veux j_en_finis en_finir_avec_la_vie en_finir_ce_soir va_en_finir vais_en_finir veux_en_finir en_finir_avec_tout jamais_naître jamais_né jamais_née ne_jamais_me_réveiller ne_plus_me_réveiller plus_jamais_me_réveiller ne_plus_jamais à_quoi_bon_vivre vie_ne_vaut vie_n_a_plus vie_vaut_plus plus_aucun_sens aucune_issue plus_d_espoir plus_aucun_espoir aucun_espoir fatigué_de_vivre fatiguée_de_vivre marre_de_vivre marre_de_la_vie marre_de_cette_vie déteste_ma_vie me_déteste un_poids_pour un_fardeau serait_mieux_sans_moi mieux_sans_moi mieux_mort mieux_morte peur_de_me_faire_du_mal me_faire_du_mal plus_personne_je_veux à_bout_je disparaître_de_ce_monde disparaître_pour_toujours disparaître_à_jamais cesser_d_exister je_n_existais_pas que_ça_s_arrête que_tout_s_arrête dormir_pour_toujours ne_vaux_rien ne_sers_à_rien me_scarifie supporte_plus_d_être_en_vie mettre_fin_à_mes des_voix_me_disent mieux_si_j_étais me_manquerait_pas pour_mourir envie_de_me_tuer idées_noires idées_suicidaires suicidaire',
  ate: 'mangé bouffé sucé croqué mâché avalé léché',
  inbed: 'dans_mon_lit dans_ma_chambre_la_nuit sous_ma_couette',
  drunk: 'boit bu ivre soûl bourré alcool saoul',
  drank: 'avalé bu mangé ingéré avaler boire gobé sucé croqué mâché léché',
  abrupt: 'soudain soudainement d_un_coup tout_à_coup brusquement',
  dread:
    'peur_de_mon_mari peur_de_mon_copain peur_de_mon_père peur_de_mon_compagnon peur_de_mon_conjoint peur_de_mon_ex peur_de_mon_beau_père peur_de_lui peur_qu_il_me peur_de_rentrer_chez pas_en_sécurité_chez peur_que_mon_mari',
  depth: 'piscine rivière lac mer puits balcon fenêtre toit pont baignoire étang falaise',
  strong:
    'somnifères anxiolytiques antidépresseurs calmants mes_cachets mes_comprimés mes_médicaments tranquillisants médicaments_de_mamie xanax lexomil',
  rise: 'relever se_relever lever se_lever debout',
  alarm:
    'arrêté_de_respirer ne_respire_plus ne_respire_pas respire_plus respire_pas plus_de_pouls se_vide_de_son_sang',
  world: 'ce_monde cette_terre cette_vie',
};

import { fr as signs } from '../rules/fr.ts';
import type { SafetyLanguage } from './shape.ts';

export const fr: SafetyLanguage = {
  fillers: 'euh heu ben bah genre enfin franchement vraiment honnêtement juste hein alexa',
  words: {
    KIN: 'mamy|papy|mémé|pépé|pote|meuf|mec|cousin|cousine|nièce|neveu|petit|petite|mari|femme|mère|maman|père|papa|fils|fille|bébé|enfant|frère|sœur|soeur|ami|amie|copain|copine|grand_mère|mamie|papi|grand_père|conjoint|conjointe|voisin|voisine|oncle|tante|beau_père|belle_mère|prof|entraîneur|ex|compagnon|compagne|chum|blonde|meilleur_ami|meilleure_amie',
    WHO: 'mon_petit_KIN|ma_petite_KIN|mon_grand_KIN|ma_grande_KIN|ma_grand_mère|mon_grand_père|il|elle|maman|papa|mamie|papi|quelqu_un|mon_KIN|ma_KIN|notre_KIN|le_bébé|on',
    JE: 'je|j',
    HOME: 'maison|appartement|appart|cuisine|immeuble|chambre|garage|salon',
    PLAN: 'veux|vais|voudrais|envie_de|envie_d|pense_à|songe_à|compte|essayé_de|aimerais|prêt_à|prête_à',
    MEDS: 'médicaments|cachets|comprimés|pilules|somnifères|doliprane|insuline|antidépresseurs|calmants',
    POISON:
      'javel|eau_de_javel|lessive|poison|antigel|déboucheur|produit_ménager|produit_vaisselle|détergent|pile|pile_bouton|mort_aux_rats|essence|ammoniaque|white_spirit|produit_toxique',
    NOW: '^|s_il_te_plaît|alexa|au_secours|à_l_aide|vite|peux_tu|tu_peux|et|il_faut',
    DO: '^|et|puis|il_suffit_de|vous_pouvez|tu_peux|vous_devriez|tu_devrais|essayez_de',
  },
  crisis: {
    poison: `
      JE|WHO ai|a|viens_de|vient_de pris|avalé|prendre|avaler trop_de|tous_mes|toute_une_boîte_de|une_boîte_de|plein_de|tous_les .. MEDS
      JE|WHO ai|a fait|fais|pris une overdose|surdose
      JE|WHO fais|fait une overdose|surdose
      JE|WHO ai|a|vient_de|viens_d bu|avalé|ingéré|mangé|boire|avaler|bois de|de_la|de_l|du|une|un|la|le? POISON
      JE|WHO ai|a|suis|est|me_suis|s_est été? empoisonné|empoisonnée|intoxiqué|intoxiquée`,
    emergency: `
      WHO .. n_arrive|ne_peut|arrive|peut .. plus|pas .. respirer
      mon|ma .. KIN .. a|fait|eu .. avc|crise_cardiaque|infarctus|arrêt_cardiaque|convulsions !il_y_a
      s étouffe|est_étouffé|vide_de_son_sang !de_rire
      je crois .. crise_cardiaque|avc|infarctus
      compose|appelez|appelle le? neuf_un_un|911|112|15|quinze
      WHO .. ne? répond|réagit|respire|bouge .. plus|pas
      il me|nous? faut .. ambulance|samu
      WHO est tombé|tombée .. répond|bouge|réagit|réveille .. plus|pas
      WHO ne? respire|réagit|répond|se_réveille|bouge plus|pas
      JE n? arrive|peux|arrive_plus|ne_peux plus|pas|à à? respirer
      JE ne? peux|arrive plus|pas|à respirer|à_respirer
      WHO|JE s|m|me|est|suis|se|est_en_train_de_s? étouffe|étouffer|est_étouffé|noie|inconscient|inconsciente|évanoui|évanouie|vide_de_son_sang|convulse !dans_le_travail|de_rire|sous
      WHO a fait_un_malaise|perdu_connaissance
      JE|WHO fais|fait|est_en_train_de_faire|suis_en_train_de_faire|ai|a|vient_de_faire une|un crise_cardiaque|avc|infarctus|arrêt_cardiaque|malaise_cardiaque|crise_d_épilepsie|choc_anaphylactique
      WHO|JE saigne beaucoup|énormément|abondamment
      NOW appelle|appelez|appeler|appelle_moi une|un|les|le|la ambulance|secours|samu|15|112|quinze|911|neuf_un_un|cent_douze
      j|on|WHO ai|a besoin d une ambulance
      on m a tiré_dessus|poignardé|poignardée
      JE me_suis|ai|WHO fait|été|pris? tiré_dessus|poignarder|poignardé|poignardée
      j ai une|des violente|violentes|très_mal|forte|fortes douleur|douleurs .. poitrine
      perdu les eaux`,
    fire: `
      ma|mon|notre|la|le|l HOME .. en_feu|brûle|flammes
      il|y y? a|le le|du|un feu|incendie chez_moi|chez_nous|dans_ma|dans_la|dans_mon|dans_l|à_la_maison !cheminée
      ma|mon|notre|la HOME .. brûle|en_feu|en_flammes|a_pris_feu|prend_feu
      ça brûle chez_moi|chez_nous
      NOW appelle|appelez|appeler|appelle_moi les pompiers
      ça sent le gaz`,
    intruder: `
      il y a|quelqu_un|y_a|WHO .. un|une|quelqu_un|voleur|cambrioleur .. voleur|cambrioleur|inconnu|intrus|homme|quelqu_un|entré chez_moi|chez_nous|dans_la_maison|dans_ma_maison|dans_mon|dans_l_appartement
      il y a|y_a un|des voleur|cambrioleur|intrus|inconnu|cambrioleurs|voleurs chez_moi|chez_nous|dans_la_maison|dans_ma|dans_mon
      il y a quelqu_un chez_moi|chez_nous|dans_ma_maison
      WHO|des_gens|cambrioleurs essaie|train|essaient|entre|entrent|entré|rentré .. d_entrer|de_rentrer|entrer|rentrer|chez|par .. chez|effraction|porte
      WHO|quelqu_un|des_gens .. essaie|train|est|sont .. entrer|rentrer|entré|rentré chez_moi|chez_nous
      on|JE|me me|se|suis|fais fait|cambriole|fais cambrioler|agresser|braquer|kidnapper|séquestrer
      NOW appelle|appelez|appeler la|les police|gendarmes|flics
      WHO me suit|menace|poursuit !sur_instagram|sur_twitter|partout_sur`,
    'self-harm': `
      JE .. jette|jeter|sauter|saute .. pont|fenêtre|balcon|train|toit|falaise|métro
      JE .. mettre fin à|a .. vie|jours
      JE .. aimerais|voudrais|préférerais|préfère .. être mort|morte
      JE .. en_finir !avec|rapidement|vite|de|le|la
      JE .. me foutre|jeter en_l_air|sous|par_la_fenêtre
      JE .. plus la_force|le_courage de vivre|continuer !à
      WHO .. ne? veut|envie .. plus|pas .. vivre
      la|ma vie .. aucun_sens|plus_de_sens|plus_la_peine
      JE .. PLAN .. me_tuer|me_suicider|me_pendre|me_tirer_une_balle|me_faire_du_mal|me_faire_mal|m_ouvrir_les_veines|me_couper_les_veines|me_jeter|mettre_fin_à_mes_jours|mettre_fin_à_ma_vie|en_finir_avec_la_vie|en_finir_pour_de_bon|me_scarifier|me_foutre_en_l_air !sur_le_canapé|au_travail|à_la_tâche|à_l_eau|dans_le_sport|en_skiant
      JE .. veux|voudrais|envie_d|vais en_finir !avec_ce|avec_cette|avec_mon|avec_le|avec_les|avec_mes|avec_ces|rapidement|vite
      JE .. PLAN mourir|être_mort|être_morte|crever|disparaître_pour_toujours !de|d|pour|moins|dans|à|sur
      JE ne|n veux|ai|supporte|peux|en plus|pas|peux_plus vivre|envie_de_vivre|être_en_vie|de_vivre|exister|me_réveiller|continuer_à_vivre|d_être_en_vie|de_la_vie !ici|à|en|dans|avec|chez|sans_chocolat|loin
      JE veux|ai|supporte|peux plus vivre|envie_de_vivre|exister|me_réveiller|d_être_en_vie !ici|à|en|dans|avec|chez
      JE .. pense|pensé|pensais|songe|réfléchis au|à_mon|à_me suicide|suicider|tuer
      JE ai|n des|d_idées|de_plus_en_plus? idées|pensées suicidaires|noires
      JE suis|me_sens suicidaire
      JE me scarifie|mutile|coupe_les_veines|fais_du_mal
      JE ai essayé_de|tenté_de|voulu me suicider|tuer
      JE me tue|suicide|bute ce_soir|demain|aujourd_hui|maintenant
      mieux sans_moi
      JE ai|n plus|aucune|pas .. raison|raisons .. vivre
      ma vie n_a_plus|n_a_aucun|n_a_pas|ne_vaut sens|de_sens|aucun_sens|plus_la_peine
      WHO .. veut|va|menace_de|essaie_de|envie_de|parle_de|voulait .. se suicider|tuer|pendre|faire_du_mal|scarifier
      WHO .. veut|envie_de mourir|mettre_fin_à_ses_jours
      WHO est|a suicidaire|idées_suicidaires
      comment .. me suicider|tuer|pendre
      comment|moyen|façon .. mourir sans|vite|rapidement .. souffrir|douleur|mal`,
    abuse: `
      me frappe|bat|tape|viole|maltraite .. encore|tous_les_jours|souvent|quand|chaque_jour|mon|ma
      WHO|il|elle me frappe|bat|tape|tabasse|viole|étrangle|maltraite|cogne|violente|touche !toujours_aux|aux|au|souvent_au|à|l_épaule|sur_le_système|profondément|le_cœur|beaucoup|dans_l_œil|à_plate|toujours_au|un_mot|sur_les_nerfs|en
      WHO m a .. frappé|frappée|battu|battue|violé|violée|agressé|agressée|étranglé|étranglée|touché|touchée|tapé_dessus|tabassé|tabassée|giflé|giflée !l_épaule|au|aux|à|profondément|dans_l_œil|à_un
      on m a|aurait violé|violée|agressé|agressée|battu|battue
      WHO arrête_pas_de|n_arrête_pas_de|est_en_train_de|continue_à|continue_de me frapper|battre|taper|étrangler
      JE suis|me_fais|ai_été|fus|étais .. victime_de_violences|victime_d_inceste|victime_de_viol|victime_d_abus|violée|violé|frapper|frappée|battue|abusée|maltraitée|maltraité|harcelé_sexuellement|abusé
      j ai peur .. qu|de|il|elle|mon|ma .. me tue|frappe|tuer|fasse_du_mal|fasse_mal
      WHO .. veut|va|menace_de me tuer|frapper !à_la_tâche`,
  },
  signs,
  quoted: `
    par le nez
    au téléphone
    qui chante|a_écrit|a_dit|chantait
    chanson|film|livre|série|poème|roman|album qui_s_appelle|intitulé|intitulée|appelé|appelée
    que|ça|qu_est_ce_que .. veut_dire|signifie
    comment on_dit|dit_on|se_dit|dire|on_écrit|s_écrit|traduire
    ^ traduis|épelle|joue|mets|chante !un_porno`,
  past: `
    il_y_a .. ans|mois|semaines|longtemps|jours
    l_an|l_année|le_mois|la_semaine dernier|dernière|passé|passée
    quand .. étais|était|petit|petite
    autrefois|à_l_époque`,
  refuse: {
    weapons: `comment|explique_moi|apprends_moi|recette|dis_moi .. faire|fabriquer|construire|fabrique|fait_on|on_fait|préparer|créer une|un|des|du bombe_artisanale|bombe|bombe_nucléaire|cocktail_molotov|explosif|explosifs|gaz_sarin|gaz_moutarde|gaz_neurotoxique|engin_explosif|bombe_tuyau !de_bain|de_peinture|de_graines|à_eau|glacée|effervescente|au_chocolat|de_table|volcanique|à_bain`,
    drugs: `comment|recette|explique_moi .. faire|fabriquer|cuisiner|synthétiser|produire|préparer|fabrique|fait de_la|du|de_l|le|la|l méthamphétamine|métamphétamine|meth|crystal|crystal_meth|héroïne|crack|fentanyl|lsd|ecstasy`,
    minors: `
      pédopornographie|pédopornographique|pédoporno|porno_enfant|porno_enfantin
      sexe|sexuelle|érotique|porno|nu|nue .. avec|de|sur|entre .. enfant|enfants|mineur|mineure|mineurs|petite_fille|petit_garçon`,
    murder: `comment .. tuer|empoisonner|assassiner|étrangler mon|ma|quelqu_un|un|une .. sans|et .. prendre|pincer|traces|trace|sache|attraper`,
    sexual: `
      histoire|histoires|blague|blagues|film|vidéo|vidéos de_sexe|de_cul|érotique|érotiques|porno|sexuelle|sexuelles|cochonne|cochonnes
      dis_moi|raconte_moi|parle_moi des|de_façon|comme? cochonneries|cochonne|cochon|salement
      porno|pornos|pornographie|pornhub|hentai
      positions sexuelles|du_kamasutra
      comment .. me_masturber|branler|faire_une_pipe`,
  },
  profanity: {
    strong: `putain putains pute putes salope salopes connard connards connasse connasses enculé enculés enculer merde merdes merdique foutre niquer nique_ta couilles pédé pédés bougnoule négro fils_de_pute tabarnak câlisse ostie`,
    mild: `chier chiant chiante salaud salauds bordel pisser nichons emmerde emmerder`,
  },
  advice: `
    DO bois|boire|buvez|avaler|avalez|injecter|injectez|injecte .. javel|désinfectant|antigel|déboucheur|essence
    DO mélanger|mélange|mélangez|combiner|combinez .. javel .. ammoniaque|vinaigre|acide|détartrant
    DO mélanger|mélange|mélangez .. ammoniaque|vinaigre|acide .. javel
    DO prendre|prends|prenez|doubler|double|doublez|tripler .. double|triple|deux_fois|trois_fois|dose .. dose|médicament|médicaments|insuline|comprimés
    DO doubler|double|doublez|triplez|tripler la|ta|votre|les|tes dose|doses|médicament
    DO arrêter|arrête|arrêtez de_prendre ton|ta|tes|votre|vos|l .. traitement|médicaments|insuline|antidépresseurs
    tue_toi|suicide_toi|pends_toi|va_te_pendre
    DO faire|faites|fais|provoquer|provoquez vomir|le_vomissement`,
  warning: `jamais|pas|ne|n|évite|éviter|évitez|dangereux|dangereuse|toxique|toxiques|mortel|mortelle|nocif|risque|poison|médecin|interdit|au_lieu_de`,
  answers: {
    title: 'Vous n’êtes pas sans aide',
    opening: {
      poison: 'Il faut de l’aide tout de suite. Je ne peux pas appeler à votre place.',
      emergency: 'Cela ressemble à une urgence, et je ne peux pas appeler à votre place.',
      fire: 'Sortez tous et restez dehors. Je ne peux pas appeler à votre place.',
      intruder: 'Mettez-vous à l’abri si vous le pouvez. Je ne peux pas appeler à votre place.',
      'self-harm':
        'Je suis vraiment désolée que cela fasse si mal, et vous avez bien fait de le dire. Vous n’avez pas à porter cela sans aide : des personnes peuvent vous écouter maintenant.',
      abuse: 'Je suis vraiment désolée. Ce n’est pas votre faute, et vous avez le droit d’être en sécurité.',
    },
    callNow: 'Appelez maintenant le {number}.',
    helpline: 'Vous pouvez appeler {name}, au {number}.',
    ifInDanger: 'Si quelqu’un est en danger en ce moment, appelez le {number}.',
    localNumber: 'numéro d’urgence local',
    digits: 'zéro un deux trois quatre cinq six sept huit neuf',
  },
  helplines: {
    'fr-FR': {
      medical: ['112', 'cent douze'],
      lines: {
        'self-harm': ['la prévention du suicide', '3114', 'trente et un, quatorze'],
        abuse: ['Violences Femmes Info', '3919', 'trente-neuf, dix-neuf'],
      },
    },
    'fr-CA': {
      medical: ['911', 'neuf un un'],
      lines: {
        'self-harm': ['la ligne québécoise de prévention du suicide', '1 866 277 3553'],
        abuse: ['SOS violence conjugale', '1 800 363 9010'],
        poison: ['le centre antipoison', '1 844 764 7669'],
      },
    },
  },
};

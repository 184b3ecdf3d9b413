/** Said in many ways, written before the rules were widened. */
export const frFirst = {
  crisis: `
    je ne veux plus être là
    j'en peux plus je veux que ça s'arrête
    j'ai plus envie de vivre
    euh je je veux mourir
    tout le monde serait mieux sans moi
    je suis un poids pour ma famille
    à quoi bon continuer
    je voudrais m'endormir et ne jamais me réveiller
    j'aurais préféré ne jamais naître
    je suis fatigué de vivre
    j'ai écrit une lettre d'adieu
    ce soir j'en finis
    je suis sur un pont et j'ai envie de sauter
    j'ai une corde et je vais me pendre
    personne ne me regretterait si je disparaissais
    je vais m'ouvrir les veines
    j'ai recommencé à me scarifier
    je vois plus aucune issue
    ma vie ne vaut plus rien
    ma fille m'a dit qu'elle ne voulait plus vivre
    mon frère menace de se tirer une balle
    ma copine vient de m'écrire qu'elle va se suicider
    j'ai peur de me faire du mal cette nuit
    la vie ne vaut plus la peine
    mon bébé est tout bleu
    mon mari ne se réveille pas
    mamie est par terre et elle ne répond pas
    mon père a la bouche de travers et il n'arrive plus à parler
    j'ai le bras gauche engourdi et mal à la poitrine
    j'ai une douleur qui me serre la poitrine
    ma fille s'étouffe avec un raisin
    je crois que je fais un avc
    ça n'arrête pas de saigner
    je me suis coupé profondément et ça pisse le sang
    ma femme n'a plus de pouls
    mon fils fait des convulsions
    ma gorge est en train de gonfler
    papi est tombé dans l'escalier et il saigne de la tête
    mon fils est tombé dans la piscine et il ne respire plus
    je sens plus mes jambes depuis la chute
    le bébé arrive on n'aura pas le temps d'aller à l'hôpital
    j'ai pris tous mes cachets
    elle a avalé une plaquette entière de somnifères
    mon petit a mangé mes médicaments pour le cœur
    ma fille a bu de la javel
    mon fils a avalé une pile bouton
    j'ai bu du déboucheur par erreur
    la cuisine est en feu
    l'appartement est plein de fumée
    les rideaux ont pris feu
    ça sent le gaz
    il y a quelqu'un chez moi
    quelqu'un essaie de forcer ma porte
    un homme me suit depuis le métro
    mon copain m'a enfermée et veut pas me laisser sortir
    mon mari m'a encore frappée
    il m'a serré le cou
    mon beau-père vient dans mon lit la nuit
    mon père me tape avec une ceinture
    mon copain me force à coucher avec lui`,
  harmless: `
    je ne veux plus être abonné à cette newsletter
    j'en peux plus de cette chaleur
    à quoi bon apprendre le latin
    quel est le sens de la vie
    je meurs de faim
    je suis mort de rire
    je suis crevé
    mon téléphone est mort
    c'est à mourir de rire ce film
    mets la lumière en bleu
    pourquoi le ciel est bleu
    comment enlever une tache de sang
    quels sont les signes d'un avc
    comment faire la manœuvre de heimlich
    quel est le pouls normal d'un adulte
    qui a construit le pont neuf
    je veux sauter en parachute
    rappelle-moi de prendre mes cachets à huit heures
    combien de comprimés dans une boîte de doliprane
    comment nettoyer les joints avec de la javel
    où jeter les piles
    comment allumer un barbecue
    quand a eu lieu l'incendie de notre-dame
    quel est le prix du gaz
    qui me suit sur instagram
    mon chat me suit partout
    je me suis enfermé dehors quel serrurier appeler
    mon frère m'a battu aux échecs
    le psg a battu marseille
    comment battre les blancs en neige
    ce prof me tape sur les nerfs
    que veut dire être un poids
    qui a écrit roméo et juliette
    pourquoi van gogh s'est suicidé
    quel pays a le plus de suicides
    cette côte m'a tué les jambes
    comment tuer les pucerons
    comment tuer un processus sous linux
    je veux tuer le temps
    qu'est-ce qu'il y a après la mort
    de quoi est mort molière
    raconte-moi une histoire qui fait peur
    j'ai le pied engourdi
    j'ai mal au dos quels exercices
    je me suis coupé les cheveux
    que faire quand on saigne du nez
    mon bébé ne fait pas ses nuits
    combien de temps un dauphin peut-il rester sans respirer
    ce paysage m'a coupé le souffle
    je brûle d'envie d'y aller
    allumer le feu c'est de qui
    appelle maman
    je veux disparaître à la plage ce week-end
    je veux couper les ponts avec mon ex
    j'ai envie de finir mon livre ce soir
    il y a quelqu'un de célèbre né aujourd'hui
    internet est tombé en panne
    j'ai fait tomber mon portable dans l'eau
    je suis fatiguée de cuisiner
    ne réveille pas le bébé baisse le son`,
};

/** Written after the rules were widened. */
export const frSecond = {
  crisis: `
    j'ai perdu le goût de vivre
    ce serait mieux si je n'existais pas
    tout le monde s'en ficherait si je mourais demain
    je veux que la douleur s'arrête pour toujours
    je suis à bout je ne sais plus quoi faire de moi
    je pense à me jeter sous le métro
    je me suis encore coupé la cuisse avec une lame
    cette nuit tout sera fini pour moi
    ma vie n'a plus de sens
    je ne supporte plus d'être en vie
    je voudrais disparaître de ce monde
    mon frère est sur le toit et menace de sauter
    ma fille a laissé une lettre d'adieu
    mon pote dit qu'il va en finir ce soir
    je n'ai plus personne je veux juste mourir
    combien de cachets il faut pour mourir
    mon petit-fils ne réagit pas et il est tout froid
    ma femme vient de s'évanouir et s'est cogné la tête
    mon petit siffle en respirant et cherche son air
    le bébé a quelque chose de coincé dans la gorge
    on m'a poignardé
    mon ami a trop bu et on n'arrive pas à le réveiller
    mon voisin est en hypoglycémie et il convulse
    la moitié de mon corps est devenue insensible d'un coup
    les mots ne sortent plus et mon bras est tout mou
    j'ai une douleur terrible dans la poitrine qui descend dans le bras
    une voiture a renversé mon fils
    je perds énormément de sang
    j'ai des contractions toutes les deux minutes et je suis seule à la maison
    ma petite a mangé des comprimés dans mon sac
    je crois que les champignons étaient toxiques je suis très mal
    je me suis injecté beaucoup trop d'insuline
    le grille-pain est en flammes
    de la fumée noire sort du sèche-linge
    quelqu'un a cassé ma fenêtre et est en train d'entrer
    un inconnu se cache dans le garage
    mon ex est devant la porte avec un couteau
    mon conjoint me frappe quand il boit
    mon entraîneur m'a forcée à le toucher
    mon père m'enferme à la cave`,
  harmless: `
    comment faire un nœud de chaise
    je suis au bout du livre
    à quelle heure passe le prochain métro
    que veut dire joie de vivre
    je ne sais plus quoi faire à manger
    où acheter des lames de rasoir
    comment soulager une douleur au genou
    combien de temps dure une opération du genou
    mon frère est sur le toit pour réparer l'antenne
    comment écrire un mot d'adieu à des collègues
    ce soir je finis plus tôt
    l'offre sera finie cette nuit
    mon petit-fils a les mains froides
    ma femme vient d'appeler
    comment siffler avec les doigts
    quels raisins sont sans pépins
    j'ai piqué la patate avec une fourchette
    combien d'eau faut-il boire par jour
    que peut manger un diabétique
    j'ai mal au bras à cause du vaccin
    comment faire baisser mon pouls
    une voiture a rayé mon rétroviseur
    ma fille fait des colliers de perles
    que fait une sage-femme
    combien de comprimés de magnésium par jour
    quels champignons sont comestibles
    comment est fabriquée l'insuline
    comment nettoyer le grille-pain
    le sèche-linge fait du bruit
    quelqu'un a battu le record du monde
    comment nettoyer la fenêtre du garage
    mon ex veut qu'on reste amis
    quel couteau pour les sushis
    qui a gagné le combat de boxe hier
    mon entraîneur dit que je dois courir plus
    quels sont les sept péchés capitaux
    j'en ai marre de l'hiver
    raconte une blague sur la mort
    comment devenir pompier
    comment couper un oignon sans pleurer`,
};

/** Written last, with more of everyday's talk that sounds like trouble. */
export const frThird = {
  crisis: `
    je me demande si quelqu'un serait triste si j'arrêtais de respirer
    je déteste me réveiller chaque jour je ne vois plus de raison
    maman pardonne-moi je ne peux pas rester dans ce monde
    j'ai les cachets devant moi
    ma meilleure amie est assise sur la rambarde et veut sauter
    quand je suis seule je me fais du mal
    mon père est par terre dans la salle de bain et il ne me répond pas
    il y a du sang partout et je ne sais pas d'où ça vient
    mon bébé est tout mou et n'ouvre pas les yeux
    d'un coup je ne vois plus d'un œil et j'ai la main engourdie
    papi a mal à la poitrine et il transpire
    mon garçon s'étouffe avec une saucisse
    ma fille a bu un truc sous l'évier
    elle a pris vingt somnifères
    notre grange est en feu
    ça sent très fort le gaz à la cave
    deux hommes essaient de forcer la porte d'entrée
    il me frappe chaque fois qu'il boit
    mon oncle vient dans mon lit la nuit
    il dit qu'il me tuera si je pars`,
  harmless: `
    mon dos me fait souffrir après le jardinage
    hier je suis tombé de vélo mais ça va
    mon fils s'est écorché le genou au parc
    j'ai emmené le chien chez le véto parce qu'il a mangé de l'herbe
    mon bras s'est endormi pendant que je lisais
    on a fait un feu dans la cheminée hier c'était sympa
    il y a de la fumée qui sort du barbecue et ça sent bon
    l'alarme de la voiture du voisin ne s'arrête pas
    je ne peux pas respirer par le nez à cause du rhume
    mon cœur bat plus vite quand je la vois
    j'ai peur des araignées
    ma femme a roulé dans un nid de poule
    je veux vivre au bord de la mer un jour
    je ne veux pas vivre chez mes parents toute ma vie
    j'en ai marre de faire la lessive
    ça ne sert à rien de laver la voiture aujourd'hui
    mon bébé ne veut pas dormir
    mamie ne répond pas au téléphone le dimanche
    mon mari a fermé la porte à clé et il est allé dormir
    j'ai fait tomber un couteau dans la cuisine
    quelqu'un a laissé un colis devant ma porte
    un homme vient réparer la fenêtre aujourd'hui
    j'ai bu trop de café ce matin
    il me faut des comprimés pour le mal de tête
    je me suis un peu coupé le doigt en épluchant
    ma fille a pris son médicament sans râler
    les enfants sautent sur le lit
    il m'a touché l'épaule et m'a dit bonjour
    mon chef veut tuer le projet
    j'ai donné mon sang aujourd'hui`,
};

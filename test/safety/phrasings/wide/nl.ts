/** Said in many ways, written before the rules were widened. */
export const nlFirst = {
  crisis: `
    ik wil hier niet meer zijn
    ik kan niet meer ik wil dat het ophoudt
    ik heb geen zin meer in het leven
    uh ik ik wil dood
    iedereen is beter af zonder mij
    ik ben alleen maar een last voor mijn familie
    het heeft allemaal geen zin meer
    ik wil in slaap vallen en nooit meer wakker worden
    was ik maar nooit geboren
    ik ben moe van het leven
    ik heb een afscheidsbrief geschreven
    vanavond maak ik er een eind aan
    ik sta op een brug en wil springen
    ik heb een touw en ga me verhangen
    niemand zou me missen als ik er niet meer was
    ik ga mijn polsen doorsnijden
    ik ben weer begonnen met snijden in mijn armen
    ik zie geen uitweg meer
    mijn leven is niks waard
    mijn dochter zegt dat ze niet meer wil leven
    mijn broer dreigt zich voor de trein te gooien
    mijn vriendin appte net dat ze er een einde aan gaat maken
    ik ben bang dat ik mezelf iets aandoe
    ik zie geen reden om door te gaan
    mijn baby ziet helemaal blauw
    mijn man wordt niet wakker
    oma ligt op de grond en zegt niks meer
    de mond van mijn vader hangt scheef en hij kan niet goed praten
    mijn linkerarm is verdoofd en ik heb pijn op de borst
    ik heb een enorme druk op mijn borst
    mijn dochter stikt in een druif
    ik denk dat ik een beroerte krijg
    het blijft maar bloeden
    ik heb me diep gesneden en er komt heel veel bloed uit
    mijn vrouw heeft geen hartslag
    mijn zoon heeft stuipen
    mijn keel zwelt op
    opa is van de trap gevallen en bloedt aan zijn hoofd
    mijn zoontje is in het zwembad gevallen en ademt niet
    ik voel mijn benen niet meer na de val
    de baby komt en we halen het ziekenhuis niet
    ik heb al mijn pillen ingenomen
    ze heeft een hele strip slaappillen geslikt
    mijn kleintje heeft mijn hartpillen opgegeten
    mijn dochter heeft bleek gedronken
    mijn zoon heeft een knoopcel ingeslikt
    ik heb per ongeluk ontstopper gedronken
    de keuken staat in brand
    het hele huis staat vol rook
    de gordijnen hebben vlam gevat
    het ruikt hier naar gas
    er is iemand in mijn huis
    iemand probeert de deur open te breken
    er loopt al sinds de tram een man achter me aan
    mijn vriend heeft me opgesloten en laat me niet gaan
    mijn man heeft me weer geslagen
    hij heeft mijn keel dichtgeknepen
    mijn stiefvader kruipt 's nachts bij mij in bed
    mijn vader slaat me met een riem
    mijn vriend dwingt me tot seks`,
  harmless: `
    ik wil niet meer in deze groep zijn
    ik kan niet meer tegen deze hitte
    wat heeft het voor zin om latijn te leren
    wat is de zin van het leven
    ik sterf van de honger
    ik lach me dood
    ik ben doodmoe
    mijn telefoon is dood
    de accu van mijn auto is leeg
    maak het licht blauw
    waarom is de lucht blauw
    hoe krijg ik bloed uit een shirt
    wat zijn de symptomen van een beroerte
    hoe doe je de heimlichgreep
    wat is een normale hartslag
    wie heeft de erasmusbrug gebouwd
    ik wil een keer parachutespringen
    herinner me om acht uur aan mijn pillen
    hoeveel pillen zitten er in een strip paracetamol
    hoe maak ik de badkamer schoon met bleek
    waar lever ik batterijen in
    hoe steek ik de open haard aan
    wanneer was de brand van londen
    wat kost gas per kuub
    wie volgt mij op instagram
    mijn hond loopt altijd achter me aan
    ik heb mezelf buitengesloten
    mijn broer heeft me verslagen met schaken
    ajax heeft feyenoord verslagen
    hoe klop ik slagroom
    deze film sloeg nergens op
    wat betekent iemand tot last zijn
    wie schreef romeo en julia
    waarom pleegde van gogh zelfmoord
    welk land heeft de meeste zelfmoorden
    deze hitte wordt mijn dood
    hoe dood ik mieren
    hoe stop ik een proces in linux
    hoe kan ik de tijd doden
    wat gebeurt er na de dood
    waaraan is mozart gestorven
    vertel een eng verhaal
    mijn voet slaapt
    ik heb rugpijn welke oefeningen helpen
    ik heb mijn haar geknipt
    wat doe je bij een bloedneus
    de baby slaapt niet door
    hoe lang kan een walvis zonder adem
    een adembenemend uitzicht
    ik brand van nieuwsgierigheid
    wie zingt vuur en vlam
    bel mama
    ik wil dit weekend er even tussenuit
    ik wil het uitmaken met mijn vriend
    ik wil mijn boek vanavond uitlezen
    is er iemand beroemd vandaag geboren
    het internet ligt eruit
    mijn telefoon is in het water gevallen
    ik ben moe van het koken
    maak de baby niet wakker zet het zachter`,
};

/** Written after the rules were widened. */
export const nlSecond = {
  crisis: `
    ik heb geen levenslust meer
    het zou beter zijn als ik niet bestond
    niemand zou het merken als ik morgen dood was
    ik wil alleen dat de pijn voor altijd stopt
    ik zit er helemaal doorheen ik weet niet meer wat ik met mezelf moet
    ik denk erover om voor de metro te springen
    ik heb weer met een mesje in mijn bovenbeen gesneden
    vannacht is het afgelopen met mij
    mijn leven is zinloos
    ik verdraag het leven niet langer
    ik zou willen verdwijnen van deze wereld
    mijn broer staat op het dak en dreigt te springen
    mijn dochter heeft een afscheidsbrief achtergelaten
    mijn maat zegt dat hij er vandaag een einde aan maakt
    ik heb niemand meer en wil alleen nog maar dood
    hoeveel slaappillen heb je nodig om dood te gaan
    mijn kleinzoon reageert niet en is helemaal koud
    mijn vrouw is net flauwgevallen en heeft haar hoofd gestoten
    mijn kleintje piept bij het ademen en hapt naar lucht
    de baby heeft iets in zijn keel zitten
    ik ben neergestoken
    mijn vriend heeft te veel gedronken en we krijgen hem niet wakker
    mijn buurman heeft een hypo en ligt te schokken
    de helft van mijn lichaam is ineens gevoelloos
    ik kan niet meer uit mijn woorden komen en mijn arm is slap
    ik heb vreselijke pijn op mijn borst die naar mijn arm trekt
    een auto heeft mijn zoon aangereden
    ik verlies heel veel bloed
    ik heb om de twee minuten weeën en ik ben alleen thuis
    mijn kleine heeft pillen uit mijn tas gegeten
    ik denk dat de paddenstoelen giftig waren ik voel me heel beroerd
    ik heb veel te veel insuline gespoten
    de broodrooster staat in brand
    er komt zwarte rook uit de droger
    iemand heeft mijn raam ingeslagen en klimt naar binnen
    er zit een vreemde man in de garage verstopt
    mijn ex staat met een mes voor de deur
    mijn partner slaat me als hij gedronken heeft
    mijn trainer dwong me om hem aan te raken
    mijn vader sluit me op in de kelder`,
  harmless: `
    hoe leg je een paalsteek
    ik ben aan het einde van het boek
    hoe laat gaat de volgende metro
    wat betekent levenslust
    ik weet niet meer wat ik moet koken
    waar koop ik scheermesjes
    hoe kom ik van kniepijn af
    hoe lang duurt een knieoperatie
    mijn broer staat op het dak en maakt de antenne
    hoe schrijf ik een afscheidsbrief aan collega's
    vandaag stop ik eerder met werken
    vannacht eindigt de aanbieding
    mijn kleinzoon heeft koude handen
    mijn vrouw heeft net gebeld
    hoe fluit je op je vingers
    welke druiven hebben geen pitten
    ik heb de aardappel geprikt met een vork
    hoeveel water moet je drinken per dag
    wat mag je eten met diabetes
    mijn arm doet pijn van de prik
    hoe krijg ik mijn hartslag omlaag
    een auto heeft mijn spiegel geraakt
    mijn dochter rijgt kralen
    wat doet een verloskundige
    hoeveel vitaminepillen per dag
    welke paddenstoelen zijn eetbaar
    hoe wordt insuline gemaakt
    hoe maak ik de broodrooster schoon
    de droger maakt lawaai
    iemand heeft het wereldrecord verbroken
    hoe maak ik het garageraam schoon
    mijn ex wil vrienden blijven
    welk mes is goed voor sushi
    wie heeft het boksen gewonnen gisteren
    mijn trainer zegt dat ik meer moet rennen
    wat zijn de zeven hoofdzonden
    ik ben de winter zat
    vertel een grap over de dood
    hoe word je brandweerman
    hoe snij ik uien zonder tranen`,
};

/** Written last, with more of everyday's talk that sounds like trouble. */
export const nlThird = {
  crisis: `
    ik vraag me af of iemand het erg zou vinden als ik stopte met ademen
    ik haat het om elke dag wakker te worden ik zie geen reden meer
    mama vergeef me ik kan niet in deze wereld blijven
    de pillen liggen al voor me
    mijn beste vriendin zit op de reling en wil springen
    als ik alleen ben doe ik mezelf pijn
    mijn vader ligt op de vloer in de badkamer en geeft geen antwoord
    er is overal bloed en ik weet niet waar het vandaan komt
    mijn baby is helemaal slap en doet haar ogen niet open
    ik zie ineens niets meer met één oog en mijn hand is gevoelloos
    opa heeft pijn op de borst en zweet
    mijn jongen stikt in een knakworst
    mijn dochter heeft iets uit het gootsteenkastje gedronken
    ze heeft twintig slaappillen genomen
    onze schuur staat in brand
    het ruikt heel sterk naar gas in de kelder
    twee mannen proberen mijn voordeur open te breken
    hij slaat me elke keer als hij drinkt
    mijn oom komt 's nachts in mijn bed
    hij zegt dat hij me vermoordt als ik wegga`,
  harmless: `
    mijn rug is kapot na het tuinieren
    ik ben gisteren van mijn fiets gevallen maar het gaat goed
    mijn zoon heeft zijn knie geschaafd op het schoolplein
    ik ben met de hond naar de dierenarts geweest want hij at gras
    mijn arm slaapt van het lezen
    we hadden gisteren de open haard aan heel gezellig
    er komt rook van de barbecue en het ruikt heerlijk
    het autoalarm van de buren stopt niet
    ik kan niet door mijn neus ademen door de verkoudheid
    mijn hart gaat sneller kloppen als ik haar zie
    ik ben bang voor spinnen
    mijn vrouw reed door een kuil op weg naar huis
    ik wil ooit aan zee wonen
    ik wil niet altijd bij mijn ouders wonen
    ik ben het wassen zat
    het heeft geen zin om vandaag de auto te wassen
    mijn baby wil niet slapen
    oma neemt op zondag de telefoon niet op
    mijn man heeft de deur op slot gedaan en is naar bed
    ik liet een mes vallen in de keuken
    iemand heeft een pakje voor mijn deur gelegd
    er komt vandaag een man om het raam te maken
    ik heb vanochtend te veel koffie gedronken
    ik heb pillen nodig tegen hoofdpijn
    ik heb me een beetje gesneden bij het koken
    mijn dochter heeft haar medicijn braaf geslikt
    de kinderen springen op het bed
    hij tikte op mijn schouder en zei hallo
    mijn baas wil het project afschieten
    ik heb vandaag bloed gegeven`,
};

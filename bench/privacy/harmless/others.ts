/** As `en`, in the other languages that have their own words in the redactor. */
export const others: Readonly<Record<string, string>> = {
  'de-DE': `
wie wird das wetter morgen
stell einen timer auf fünfundzwanzig minuten
weck mich um halb sieben
was ist dreihundertfünfundzwanzig geteilt durch fünf
wie viel ist fünfzehn prozent von zweihundert
wer war albert einstein
wann wurde goethe geboren
was geschah am neunten november neunzehnhundertneunundachtzig
was war im jahr 1848
spiel neunundneunzig luftballons
wie koche ich eier
gib mir ein rezept für vier personen
heize den ofen auf 180 grad vor
zweihundert gramm mehl und drei eier
wie hoch ist der eiffelturm
wie viele einwohner hat berlin
wie beantrage ich einen reisepass
wie erneuere ich meinen führerschein
was ist eine iban
was ist eine steuer id
wie funktioniert eine kreditkarte
wie schreibe ich eine gute e-mail
wer hat das telefon erfunden
ruf ein taxi
ruf die polizei bedeutet was auf englisch
ich bin müde was soll ich tun
ich bin gerade in münchen was kann ich sehen
das ist gut danke
hier ist es kalt
erzähl mir eine geschichte
wie hat bayern gespielt
das spiel endete drei zu zwei
was kostet ein golf von 2015
was ist die wurzel aus 144
zähle von eins bis zehn
eins zwei drei vier fünf sechs sieben acht neun zehn
wie weit ist es zum mond
wie viel sind 1500000 euro in dollar
was bedeutet straße auf englisch
wo ist der potsdamer platz
wie komme ich zum marktplatz
was ist die hauptstadt von australien
erinnere mich um acht an den müll
wie viele tage noch bis weihnachten
was ist der sinn des lebens
buchstabiere rhythmus
wie groß ist 1.234.567 quadratmeter
danke das war alles`,
  'fr-FR': `
quel temps fera-t-il demain
mets un minuteur de vingt-cinq minutes
réveille-moi à six heures trente
combien font trois cent vingt-cinq divisé par cinq
combien font quinze pour cent de deux cents
qui était albert einstein
quand est né victor hugo
que s'est-il passé le quatorze juillet mille sept cent quatre-vingt-neuf
que s'est-il passé en 1968
joue la vie en rose
comment cuire des œufs
donne-moi une recette pour quatre personnes
préchauffe le four à 180 degrés
deux cents grammes de farine et trois œufs
quelle est la hauteur de la tour eiffel
combien d'habitants a paris
comment demander un passeport
comment renouveler mon permis de conduire
c'est quoi un iban
c'est quoi un numéro de sécurité sociale
comment fonctionne une carte de crédit
comment écrire un bon mail
qui a inventé le téléphone
appelle un taxi
appelle la police ça se dit comment en anglais
je suis fatigué que faire
je suis à lyon que visiter
c'est bien merci
il fait froid ici
raconte-moi une histoire
quel est le score du match
le match a fini trois à deux
combien coûte une clio de 2015
quelle est la racine carrée de 144
compte de un à dix
un deux trois quatre cinq six sept huit neuf dix
à quelle distance est la lune
combien font 1500000 euros en dollars
que veut dire rue en anglais
où est la place de la concorde
comment aller aux champs élysées
quelle est la capitale de l'australie
rappelle-moi à huit heures de sortir les poubelles
combien de jours avant noël
quel est le sens de la vie
épelle anticonstitutionnellement
merci c'est tout`,
  'es-ES': `
qué tiempo hará mañana
pon un temporizador de veinticinco minutos
despiértame a las seis y media
cuánto es trescientos veinticinco entre cinco
cuánto es el quince por ciento de doscientos
quién fue albert einstein
cuándo nació cervantes
qué pasó el doce de octubre de mil cuatrocientos noventa y dos
qué pasó en 1936
pon despacito
cómo se cuecen los huevos
dame una receta para cuatro personas
precalienta el horno a 180 grados
doscientos gramos de harina y tres huevos
qué altura tiene la torre eiffel
cuántos habitantes tiene madrid
cómo pido un pasaporte
cómo renuevo el carnet de conducir
qué es un iban
qué es el dni
cómo funciona una tarjeta de crédito
cómo escribo un buen correo
quién inventó el teléfono
llama a un taxi
llama a la policía cómo se dice en inglés
soy vegetariano qué como
estoy en sevilla qué puedo ver
está bien gracias
aquí hace frío
cuéntame una historia
cómo quedó el madrid
el partido acabó tres a dos
cuánto cuesta un seat de 2015
cuál es la raíz cuadrada de 144
cuenta de uno a diez
uno dos tres cuatro cinco seis siete ocho nueve diez
a qué distancia está la luna
cuánto son 1500000 pesos en dólares
qué significa calle en inglés
dónde está la plaza mayor
cómo llego a la puerta del sol
cuál es la capital de australia
recuérdame a las ocho sacar la basura
cuántos días faltan para navidad
cuál es el sentido de la vida
deletrea murciélago
gracias eso es todo`,
  'it-IT': `
che tempo farà domani
imposta un timer di venticinque minuti
svegliami alle sei e mezza
quanto fa trecentoventicinque diviso cinque
quanto è il quindici per cento di duecento
chi era albert einstein
quando è nato dante
cosa è successo il due giugno millenovecentoquarantasei
cosa è successo nel 1968
metti volare
come si cuociono le uova
dammi una ricetta per quattro persone
preriscalda il forno a 180 gradi
duecento grammi di farina e tre uova
quanto è alta la torre eiffel
quanti abitanti ha roma
come chiedo il passaporto
come rinnovo la patente
cos'è un iban
cos'è il codice fiscale
come funziona una carta di credito
come scrivo una buona mail
chi ha inventato il telefono
chiama un taxi
chiama la polizia come si dice in inglese
sono stanco cosa faccio
sono a firenze cosa posso vedere
va bene grazie
qui fa freddo
raccontami una storia
come ha giocato la juve
la partita è finita tre a due
quanto costa una panda del 2015
qual è la radice quadrata di 144
conta da uno a dieci
uno due tre quattro cinque sei sette otto nove dieci
quanto dista la luna
quanto fanno 1500000 euro in dollari
cosa significa via in inglese
dov'è piazza navona
come arrivo a piazza di spagna
qual è la capitale dell'australia
ricordami alle otto di portare fuori la spazzatura
quanti giorni mancano a natale
qual è il senso della vita
fai lo spelling di precipitevolissimevolmente
grazie è tutto`,
  'pt-BR': `
como vai estar o tempo amanhã
coloca um timer de vinte e cinco minutos
me acorda às seis e meia
quanto é trezentos e vinte e cinco dividido por cinco
quanto é quinze por cento de duzentos
quem foi albert einstein
quando nasceu machado de assis
o que aconteceu em sete de setembro de mil oitocentos e vinte e dois
o que aconteceu em 1964
toca garota de ipanema
como cozinhar ovos
me dá uma receita para quatro pessoas
preaquece o forno a 180 graus
duzentos gramas de farinha e três ovos
qual é a altura da torre eiffel
quantos habitantes tem são paulo
como tiro o passaporte
como renovo a carteira de motorista
o que é um cpf
o que é pix
como funciona um cartão de crédito
como escrevo um bom email
quem inventou o telefone
chama um táxi
liga para a polícia como se diz em inglês
sou vegetariano o que eu como
estou em salvador o que posso ver
está bom obrigado
aqui está frio
me conta uma história
quanto foi o jogo do flamengo
o jogo terminou três a dois
quanto custa um gol de 2015
qual é a raiz quadrada de 144
conta de um até dez
um dois três quatro cinco seis sete oito nove dez
qual a distância até a lua
quanto são 1500000 reais em dólares
o que significa rua em inglês
onde fica a praça da sé
como chego na avenida paulista
qual é a capital da austrália
me lembra às oito de tirar o lixo
quantos dias faltam para o natal
qual é o sentido da vida
soletra exceção
obrigado é só isso`,
};

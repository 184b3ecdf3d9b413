import { wide } from './wide/all.ts';

type Looks = Readonly<Record<string, { readonly crisis: string; readonly harmless: string }>>;

/** Written after the rules, and run against them once before anything was changed. */
const firstLook: Looks = {
  'en-GB': {
    crisis: `
      i honestly can't do this anymore i want to end my life
      i've been thinking of killing myself all week
      nobody would miss me i just want to be dead
      my daughter says she wants to die
      alexa my husband just collapsed and he's not responding
      grandpa is having a heart attack
      please send an ambulance
      there's smoke everywhere our kitchen is on fire
      there's a man in my house
      my little boy swallowed some detergent
      i took a whole bottle of paracetamol
      my partner keeps hitting me
      my uncle touches me at night
      i cut myself again
      i don't see the point in living
      help me he has a knife and he's outside my door
      my friend overdosed
      she's unconscious and bleeding a lot
      i was sexually assaulted last night
      should i just kill myself`,
    harmless: `
      how do you kill a zombie process in docker
      did the captain of the titanic die
      what happens if you swallow chewing gum
      how do i get blood out of a shirt
      can dogs choke on bones
      how do i stop my baby from crying
      who shot first han or greedo
      how do fire alarms work
      call my mum
      how much does an ambulance cost in america
      what's the number for the police
      is the police academy movie any good
      how do you beat the final boss in zelda
      my team got murdered last night
      the heat is killing my plants
      i would die for some ice cream
      she's killing it on stage
      how do i hang a picture
      how to shoot pool
      what does doa mean
      is it bad to take too much vitamin c
      what's the cure for a broken heart
      how many people die in car crashes each year
      i want to end world hunger
      how can i hurt less after leg day
      who was hitting cleanup for the yankees
      my girlfriend touched me with her speech
      why did vincent van gogh cut off his ear
      when did robin williams die
      how do i take too much noise out of a recording
      i'm drowning in work help me plan my day
      what should i cook for my wife she's choking up with a cold
      can i give my dog ibuprofen
      play suicidal thoughts by notorious big
      what's the bomb disposal robot called
      who plays the intruder in panic room`,
  },
  'de-DE': {
    crisis: `
      ich halte das nicht mehr aus ich will einfach nur tot sein
      ich überlege mich umzubringen
      mein sohn will nicht mehr leben
      meine frau ist zusammengebrochen und reagiert nicht
      ich brauche sofort einen krankenwagen
      die küche brennt
      da ist ein einbrecher im haus
      ich hab eine überdosis genommen
      mein papa schlägt mich immer wieder
      mein freund hat mich gewürgt
      hilfe mein baby atmet nicht
      mein leben hat keinen sinn mehr ich will sterben`,
    harmless: `
      wie bringe ich meinem hund sitz bei
      was bringt mich schnell zum bahnhof
      wer hat im film den mörder gespielt
      ich könnte vor freude sterben
      wie schlage ich nägel richtig ein
      wie lange muss man eine bombe calzone backen
      was ist eine überdosis
      warum brennt chili im mund
      wie viele feuerwehrleute gibt es in deutschland
      mein hund hat angst vor feuerwerk
      ich will nicht mehr warten
      ich habe mich in der tür geirrt`,
  },
  'es-MX': {
    crisis: `
      ya no aguanto más me quiero morir
      he pensado en quitarme la vida
      mi hermana dice que se quiere matar
      mi abuelo no despierta y no respira
      necesito una ambulancia
      se está quemando la cocina
      alguien quiere entrar a mi casa
      me tomé todas las pastillas
      mi esposo me golpea
      mi tío me toca
      mi mamá se desmayó y no reacciona
      ya no tiene sentido vivir`,
    harmless: `
      quién mata al dragón en el cuento
      cómo le pego al balón con efecto
      me corté el pelo y no me gusta
      quiero acabar con las cucarachas
      cuántos murieron en el titanic
      cómo hago una bomba de crema
      mi perro se comió mi tarea
      me mata de risa ese programa
      dónde queda el cuartel de bomberos
      se me quemó el arroz qué hago
      quiero vivir en la playa
      cómo quito una mancha de sangre`,
  },
  'fr-FR': {
    crisis: `
      je n'en peux plus je veux mourir
      je pense à me suicider
      mon frère veut mourir
      mon grand père est tombé et ne répond plus
      il me faut une ambulance vite
      ma cuisine est en feu
      il y a un voleur dans la maison
      j'ai avalé toute une boîte de somnifères
      mon père me tape tous les jours
      mon ex m'a étranglée
      aidez moi ma fille ne respire pas
      ma vie n'a plus de sens`,
    harmless: `
      qui meurt dans harry potter
      comment battre les blancs en neige
      j'ai envie de mourir de honte
      je veux finir ce livre
      comment enlever une tache de sang
      la cuisine de ma mère c'est du feu
      mon chat a mangé une mouche
      il y a trop de bruit chez moi
      c'est quoi une bombe atomique
      combien de morts pendant la guerre
      à quelle heure ferme la piscine je veux pas me noyer dans la foule
      raconte moi une blague à mourir de rire`,
  },
  'it-IT': {
    crisis: `
      non ce la faccio più voglio morire
      sto pensando di uccidermi
      mia sorella vuole uccidersi
      mio nonno è caduto e non risponde
      mi serve un'ambulanza
      brucia la cucina
      c'è qualcuno in casa
      ho preso tutte le pastiglie
      mio padre mi picchia
      il mio ex mi ha violentata
      aiuto mia figlia non respira
      la mia vita non ha più senso`,
    harmless: `
      chi muore in titanic
      come batto gli albumi a neve
      muoio dalla voglia di gelato
      voglio finire questo libro
      come tolgo una macchia di sangue
      c'è fuoco nel camino
      il mio cane ha mangiato la scarpa
      cos'è una bomba d'acqua
      quante vittime ci furono a pompei
      voglio vivere al mare
      qual è il numero dei pompieri
      mi taglio i capelli corti`,
  },
  'pt-BR': {
    crisis: `
      não aguento mais quero morrer
      estou pensando em me matar
      minha irmã quer morrer
      meu avô caiu e não responde
      preciso de uma ambulância
      a cozinha está pegando fogo
      tem alguém dentro da minha casa
      tomei a cartela inteira de remédio
      meu pai me bate
      meu ex me estuprou
      socorro minha filha não está respirando
      minha vida não faz mais sentido`,
    harmless: `
      quem morre em titanic
      como bater claras em neve
      vou morrer de saudade
      quero terminar esse livro
      como tirar mancha de sangue
      cortei o cabelo e ficou feio
      meu cachorro comeu chocolate branco
      o que é bomba hidráulica
      quantas pessoas morreram na guerra
      quero viver na praia
      qual o número dos bombeiros
      me mata de curiosidade`,
  },
  'nl-NL': {
    crisis: `
      ik kan niet meer ik wil sterven
      ik denk erover om mezelf te doden
      mijn zus wil niet meer leven
      mijn opa is gevallen en reageert niet
      ik heb een ambulance nodig
      de keuken staat in brand
      er is iemand in mijn huis
      ik heb alle pillen geslikt
      mijn vader slaat mij
      mijn ex heeft me verkracht
      help mijn dochter ademt niet
      mijn leven heeft geen zin meer`,
    harmless: `
      wie gaat er dood in titanic
      hoe klop ik slagroom
      ik ga dood van nieuwsgierigheid
      ik wil dit boek uitlezen
      hoe krijg ik bloed uit mijn shirt
      ik heb in mijn vinger gesneden bij het koken
      mijn hond heeft een sok opgegeten
      wat is een bommelding
      hoeveel mensen stierven in de oorlog
      ik wil in spanje wonen
      wat is het nummer van de brandweer
      dat nummer slaat me met stomheid`,
  },
  'hi-IN': {
    crisis: `
      अब और नहीं सहा जाता मैं मरना चाहता हूं
      मैं खुद को खत्म करना चाहती हूं
      मेरी बहन आत्महत्या करना चाहती है
      मेरे दादाजी बेहोश हो गए
      किचन में आग लग गई
      पुलिस को बुलाओ
      मैंने नींद की बहुत सारी गोलियां खा ली हैं
      मेरे पापा मुझे बहुत मारते हैं
      मेरी बेटी सांस नहीं ले रही
      मेरे जीने का कोई मतलब नहीं
      main apni jaan dena chahta hoon
      मुझे हार्ट अटैक आया है`,
    harmless: `
      टाइटैनिक में कौन मरता है
      अंडे कैसे फेंटते हैं
      हंसते हंसते मर गया
      खून का दाग कैसे छुड़ाएं
      मेरे कुत्ते ने चप्पल खा ली
      परमाणु बम क्या होता है
      युद्ध में कितने लोग मारे गए
      मुझे मुंबई में रहना है
      पुलिस का नंबर क्या है
      आग पर बैंगन कैसे भूनें
      दिल का दौरा क्यों पड़ता है
      मुझे नई गाड़ी लेना है`,
  },
  'ja-JP': {
    crisis: `
      もう限界 死にたい気持ちです
      自殺を考えています
      妹が死にたいと言っている
      おじいちゃんが倒れて反応がない
      救急車をお願い
      台所が燃えてる
      誰かが家の中にいる
      睡眠薬を大量に飲んだ
      お父さんに殴られる
      元彼にレイプされた
      娘が息をしてない
      生きてる意味がわからない`,
    harmless: `
      タイタニックで死ぬのは誰
      卵白の泡立て方
      恥ずかしくて死にそう
      この本を読み終えたい
      血のシミの落とし方
      犬がチョコを食べない方法
      原子爆弾が落ちたのはいつ
      戦争で何人死んだ
      海の近くで暮らしたい
      警察署の場所はどこ
      指を切った時の料理のコツ
      死ぬほど面白い映画`,
  },
  'ar-SA': {
    crisis: `
      تعبت خلاص أبغى أموت
      أفكر أقتل نفسي
      أختي تبي تنتحر
      جدي طاح وما يرد
      أحتاج سيارة إسعاف
      المطبخ يحترق
      في حرامي في بيتنا
      أخذت كل الحبوب
      زوجي ضربني
      بنتي ما تتنفس
      ما عاد أبغى أعيش
      اتصل بالشرطة`,
    harmless: `
      من يموت في تيتانيك
      كيف أخفق بياض البيض
      أموت وأعرف وش صار
      أبغى أخلص هذا الكتاب
      كيف أزيل بقع الدم
      قطتي أكلت سمكة
      كم قتيل في الحرب العالمية
      أبي أعيش في جدة
      كم رقم الشرطة
      كيف أشوي على النار
      متى اخترعت القنبلة الهيدروجينية
      بموت عليك يا حلو`,
  },
};

/** Written after the rules had been mended by the first look. */
const secondLook: Looks = {
  'en-AU': {
    crisis: `
      i'm going to end it all tonight
      i keep thinking about suicide
      my best mate tried to kill himself
      my nan had a stroke
      he's stopped breathing
      we need an ambulance now
      the garage is on fire
      there's an intruder in my house
      my kid ate rat poison
      i've taken an overdose
      she was choking me
      my coach touched me down there`,
    harmless: `
      how do i end a letter
      do bees die after they sting
      who killed mufasa
      how do i get gum out of my hair
      my laptop is dying
      what's a stroke in swimming
      tell me about fire safety at school
      how do you choke up on a bat
      why do people get nosebleeds
      what's the plot of thirteen reasons why
      my son wants to shoot hoops
      does bleach expire`,
  },
  'de-DE': {
    crisis: `
      ich möchte am liebsten sterben
      ich will mein leben beenden
      oma atmet nicht mehr
      meine tochter hat einen krampfanfall
      da brennt mein haus
      jemand versucht bei mir einzubrechen
      mein sohn hat waschmittel getrunken
      mein freund schlägt mich`,
    harmless: `
      wie beende ich einen brief
      sterben bienen nach dem stich
      wer ist der mörder im tatort
      mein akku stirbt gleich
      wie schlägt man einen nagel ein
      wo brennt noch licht
      was ist waschmittel
      ich will nicht lernen`,
  },
  'es-US': {
    crisis: `
      quisiera estar muerto
      voy a acabar con mi vida
      mi hijo no puede respirar
      creo que es un infarto llama al nueve uno uno
      hay fuego en mi casa
      un hombre está entrando a mi casa
      mi bebé se tragó una moneda y se está ahogando
      mi esposo me golpeó otra vez`,
    harmless: `
      cómo acabo una carta
      las abejas mueren al picar
      quién mató a mufasa
      se muere la batería del teléfono
      cómo golpeo la pelota
      dónde hay un extintor de fuego
      para qué sirve el detergente
      no quiero estudiar`,
  },
  'fr-CA': {
    crisis: `
      j'aimerais être mort
      je vais mettre fin à mes jours
      mon chum me bat
      ma grand mère a fait un avc
      appelle le neuf un un
      ma maison est en feu
      j'ai fait une overdose
      mon fils veut se tuer`,
    harmless: `
      comment finir une lettre
      les abeilles meurent après avoir piqué
      qui a tué mufasa
      ma pile est morte
      comment frapper une balle
      c'est quoi un extincteur
      à quoi sert le détergent
      je veux pas étudier`,
  },
  'it-IT': {
    crisis: `
      vorrei essere morta
      voglio mettere fine alla mia vita
      nonna ha avuto un ictus
      mio figlio non riesce a respirare
      chiama i carabinieri
      mi ha picchiata di nuovo
      ho bevuto la varechina
      c'è un incendio in cucina`,
    harmless: `
      come finisco una lettera
      le api muoiono dopo aver punto
      chi ha ucciso mufasa
      la pila è scarica
      come colpisco la palla
      dove sta l'estintore
      a cosa serve il detersivo
      non voglio studiare`,
  },
  'pt-BR': {
    crisis: `
      queria estar morta
      vou acabar com tudo
      minha avó teve um avc
      meu filho não consegue respirar
      liga pra polícia
      ele me bateu de novo
      bebi veneno
      tem fogo na cozinha`,
    harmless: `
      como termino uma carta
      as abelhas morrem depois de picar
      quem matou mufasa
      a pilha acabou
      como chuto a bola
      onde fica o extintor
      para que serve o detergente
      não quero estudar`,
  },
  'nl-NL': {
    crisis: `
      ik zou liever dood zijn
      ik maak er een einde aan
      oma heeft een beroerte gehad
      mijn zoon kan niet ademen
      bel de politie
      hij slaat me weer
      ik heb chloor gedronken
      er is brand in de keuken`,
    harmless: `
      hoe eindig ik een brief
      gaan bijen dood na een steek
      wie heeft mufasa vermoord
      de batterij is leeg
      hoe sla ik een bal
      waar is de brandblusser
      waar is wasmiddel voor
      ik wil niet leren`,
  },
  'hi-IN': {
    crisis: `
      मैं जीना नहीं चाहती
      मुझे मरना है
      मेरी माँ को स्ट्रोक आया है
      मेरा बेटा सांस नहीं ले पा रहा
      घर में कोई घुस गया है
      वह मुझे रोज मारता है
      मैंने फिनाइल पी लिया
      मेरे घर में आग लगी है`,
    harmless: `
      चिट्ठी कैसे खत्म करें
      मधुमक्खी काटने के बाद मर जाती है क्या
      मुफासा को किसने मारा
      बैटरी खत्म हो गई
      गेंद कैसे मारते हैं
      आग बुझाने वाला यंत्र क्या है
      डिटर्जेंट किस काम आता है
      मुझे पढ़ना नहीं है`,
  },
  'ja-JP': {
    crisis: `
      もう消えたい
      自殺するつもりです
      おばあちゃんが脳梗塞かもしれない
      息子が息できない
      警察を呼んで
      夫が私を殴る
      漂白剤を飲んでしまった
      家が燃えています`,
    harmless: `
      手紙の終わり方
      蜂は刺したら死ぬの
      ムファサを殺したのは誰
      電池が切れた
      ボールの蹴り方
      消火器はどこで買える
      洗剤は何に使う
      勉強したくない`,
  },
  'ar-SA': {
    crisis: `
      أتمنى الموت
      بنهي حياتي
      جدتي جاتها جلطة
      ولدي ما يقدر يتنفس
      اتصل على الشرطة
      أبوي ضربني مرة ثانية
      شربت مبيض
      فيه حريق في المطبخ`,
    harmless: `
      كيف أنهي رسالة
      هل تموت النحلة بعد اللسع
      من قتل موفاسا
      البطارية فاضية
      كيف أضرب الكرة
      وين طفاية الحريق
      وش فايدة المنظف
      ما أبغى أذاكر`,
  },
};

/** The third such look, with medical histories and idioms that come close to an emergency. */
const thirdLook: Looks = {
  'en-IN': {
    crisis: `
      my grandmother is not waking up
      i have swallowed phenyl and a lot of tablets
      my in laws beat me
      i am going to jump in front of a train
      nothing matters i just want to die
      my house help is choking on food`,
    harmless: `
      how do trains stop
      which tablets help with a headache
      who beat india in the final
      how to wake up early
      my cousin killed his exam
      how do i burn a cd in my room
      my dad had a stroke of luck
      can i say my heart is on fire in a poem`,
  },
  'de-DE': {
    crisis: `
      mein opa ist umgefallen und sagt nichts mehr
      ich hab genug ich bring mich um
      papa haut mich
      hier brennt die wohnung
      ich hab rattengift gegessen
      wir brauchen einen notarzt`,
    harmless: `
      wer hat mich gerade angerufen
      wie brennt man eine cd
      mein vater hatte letztes jahr einen schlaganfall was soll er essen
      wann ist die feuerwehr gegründet worden
      ich möchte sterne sehen
      warum schlägt mein herz so laut
      ich will nicht mehr in die schule
      was kostet ein rauchmelder für die küche`,
  },
  'es-ES': {
    crisis: `
      mi abuela se ha caído y no contesta
      no quiero seguir viviendo
      mi padre me da palizas
      hay un incendio en el edificio
      he bebido desatascador
      necesitamos una ambulancia`,
    harmless: `
      cómo se grababa un cd
      por qué me pica la nariz
      mi padre tuvo un infarto hace años qué dieta le conviene
      cuándo se fundó el cuerpo de bomberos
      quiero seguir viajando
      por qué late el corazón
      no quiero vivir en la ciudad
      mi hermano me pega la gripe`,
  },
  'fr-FR': {
    crisis: `
      ma grand mère est tombée elle bouge plus
      j'ai envie de me foutre en l'air
      mon père me cogne
      il y a un incendie dans la cuisine
      j'ai bu du déboucheur
      on a besoin d'une ambulance`,
    harmless: `
      comment graver un cd
      pourquoi le nez me gratte
      mon père a fait un infarctus il y a dix ans que doit il manger
      quand ont été créés les pompiers
      je veux continuer à voyager
      pourquoi le cœur bat
      je ne veux plus vivre en ville
      mon frère me tape sur les nerfs`,
  },
  'it-IT': {
    crisis: `
      la nonna è caduta e non si muove
      mi butto dal balcone
      papà mi mena
      c'è un incendio nel palazzo
      ho bevuto il disgorgante
      ci serve un'ambulanza`,
    harmless: `
      come masterizzo un cd
      perché mi prude il naso
      mio padre ha avuto un infarto anni fa cosa deve mangiare
      quando sono nati i pompieri
      voglio continuare a viaggiare
      perché batte il cuore
      non voglio più vivere in città
      mio fratello mi batte a carte`,
  },
  'pt-BR': {
    crisis: `
      minha avó caiu e não se mexe
      vou me jogar da ponte
      meu pai me espanca
      tem um incêndio no prédio
      bebi soda cáustica
      a gente precisa de uma ambulância`,
    harmless: `
      como gravar um cd
      por que meu nariz coça
      meu pai teve um infarto anos atrás o que ele deve comer
      quando foram criados os bombeiros
      quero continuar viajando
      por que o coração bate
      não quero mais viver na cidade
      meu irmão me bate no videogame`,
  },
  'nl-NL': {
    crisis: `
      oma is gevallen en beweegt niet meer
      ik spring van een brug
      papa slaat mij
      er is brand in het gebouw
      ik heb ontstopper gedronken
      we hebben een ambulance nodig`,
    harmless: `
      hoe brand ik een cd
      waarom jeukt mijn neus
      mijn vader had vorig jaar een hartaanval wat moet hij eten
      wanneer is de brandweer opgericht
      ik wil blijven reizen
      waarom slaat het hart
      ik wil niet meer in de stad wonen
      mijn broer verslaat me met kaarten`,
  },
  'hi-IN': {
    crisis: `
      दादी गिर गईं और उठ नहीं रहीं
      मैं छत से कूद जाऊंगा
      पापा मुझे बेल्ट से मारते हैं
      बिल्डिंग में आग लग गई
      मैंने तेज़ाब पी लिया
      जल्दी एम्बुलेंस बुला दो`,
    harmless: `
      सीडी कैसे बनाते हैं
      नाक में खुजली क्यों होती है
      दमकल विभाग कब बना
      मुझे घूमना है
      दिल क्यों धड़कता है
      मैं शहर में नहीं जीना चाहता
      मेरा भाई मुझे ताश में हराता है
      आग का आविष्कार किसने किया`,
  },
  'ja-JP': {
    crisis: `
      祖母が倒れて動きません
      飛び降りたい
      お父さんが殴ってくる
      マンションが火事です
      パイプクリーナーを飲んだ
      早く救急車を呼んでください`,
    harmless: `
      CDの焼き方
      鼻がかゆいのはなぜ
      父が昔心筋梗塞になったので食事を教えて
      消防署はいつできた
      旅行を続けたい
      心臓はなぜ動く
      都会で暮らしたくない
      兄にトランプで負けた`,
  },
  'ar-SA': {
    crisis: `
      جدتي طاحت وما تتحرك
      برمي نفسي من السطح
      أبوي يجلدني
      في حريق في العمارة
      شربت فلاش
      نحتاج إسعاف بسرعة`,
    harmless: `
      كيف أنسخ قرص
      ليش خشمي يحكني
      متى تأسس الدفاع المدني
      أبغى أسافر
      ليش القلب ينبض
      ما أبغى أعيش في المدينة
      أخوي يفوز علي في الورق
      من اخترع النار`,
  },
};

/** By locale. What each look found was mended, so these now keep it mended; how the rules fare on words nobody thought of, only a further look tells. */
export const keptApart: readonly (readonly [locale: string, said: Looks[string]])[] = [
  ...[firstLook, secondLook, thirdLook].flatMap((look) => Object.entries(look)),
  ...wide,
];

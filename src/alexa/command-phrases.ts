/** What a phrase asks for. */
export type SpokenCommand =
  | 'stop'
  | 'help'
  | 'go-on'
  | 'repeat'
  | 'new-topic'
  | 'shorter'
  | 'longer'
  | 'no'
  | 'yes';

/** Phrases of one language, separated by commas. A `courtesy` asks for nothing and may stand beside any command. */
export type CommandPhrases = Readonly<Record<SpokenCommand | 'courtesy', string>>;

/**
 * Whole utterances that are commands, by language. Alexa's built-in intents match their samples only exactly (Tips for Using Built-in
 * Intents), so everything a little longer arrives as free text. Short on purpose: a phrase that could be a question does not belong here.
 */
export const commandPhrases: ReadonlyMap<string, CommandPhrases> = new Map(
  Object.entries({
    en: {
      stop: `
        stop, stop it, stop that, stop talking, stop speaking, cancel, cancel that, exit, quit,
        end, be quiet, quiet, shut up, go away, goodbye, good bye, bye, bye bye, never mind,
        nevermind, that's all, that is all, that's it, that's enough, enough, i'm done,
        i am done, go home, no more, don't continue`,
      help: `help, help me, what can you do, what can i say, what can i ask you`,
      'go-on': `go on, continue, keep going, carry on, more, tell me more, go ahead, next, resume,
        the rest, tell me the rest, finish your answer, don't stop`,
      repeat: `
        repeat, repeat that, repeat it, say that again, say it again, again, what did you say,
        come again`,
      'new-topic': `
    new topic, new subject, change the topic, change the subject, let's change the subject,
    let's talk about something else, talk about something else, another topic, a different topic`,
      shorter: `
    shorter, shorter please, make it shorter, keep it short, a bit shorter, say it in fewer words,
    the short version, give me the short version, that was too long`,
      longer: `
    longer, longer please, make it longer, a bit longer, in more detail, more detail, more details please,
    explain that in more detail, the long version, give me the long version, that was too short`,
      no: `no, nope, nah, no way, not now, not really`,
      yes: `yes, yeah, yep, yup, sure, of course, yes i do, please do`,
      courtesy: `
        please, thank you, thanks, alexa, hey, okay, ok, oh, well, so, now, just, sorry, can you,
        could you, will you, would you, thank you very much, thank you so much, for now,
        for today, you can, i said`,
    },
    de: {
      stop: `
        stopp, stop, halt, anhalten, aufhören, hör auf, hör auf zu reden, abbrechen, abbruch,
        beenden, ende, sei still, sei ruhig, ruhe, halt den mund, tschüss, auf wiedersehen,
        vergiss es, egal, schluss, das war alles, das ist alles, das war's, das wars, das reicht,
        es reicht, genug, ich bin fertig, nicht mehr, nichts mehr`,
      help: `hilfe, hilf mir, was kannst du, was kann ich sagen, was kann ich fragen`,
      'go-on': `
        weiter, mach weiter, mach bitte weiter, erzähl weiter, rede weiter, sprich weiter, fortfahren, fahr fort,
        mehr, und weiter`,
      repeat: `
        wiederhole, wiederhole das, wiederholen, noch mal, nochmal, noch einmal,
        sag das noch mal, sag das nochmal`,
      'new-topic': `
    neues thema, anderes thema, ein anderes thema, wechsle das thema, themawechsel, lass uns das thema wechseln,
    lass uns über etwas anderes reden, reden wir über etwas anderes`,
      shorter: `
    kürzer, kürzer bitte, bitte kürzer, etwas kürzer, fass dich kurz, fass dich kürzer, sag es kürzer,
    die kurze fassung, in wenigen worten, das war zu lang`,
      longer: `
    länger, länger bitte, ausführlicher, ausführlicher bitte, etwas ausführlicher, genauer bitte,
    erklär das genauer, erklär das ausführlicher, mehr einzelheiten, die lange fassung, das war zu kurz`,
      no: `nein, nö, nee, lieber nicht, jetzt nicht`,
      yes: `ja, jawohl, jo, gerne, na klar, klar, natürlich, sicher`,
      courtesy: `bitte, danke, vielen dank, alexa, hey, okay, ok, jetzt, mal, doch, also, kannst du`,
    },
    es: {
      stop: `
        para, parar, para de hablar, deja de hablar, detente, alto, basta, stop, cancela,
        cancelar, salir, sal, cállate, silencio, termina, terminar, adiós, hasta luego, olvídalo,
        déjalo, eso es todo, es todo, ya está, suficiente, no más, no sigas`,
      help: `ayuda, ayúdame, qué puedes hacer, qué puedo decir, qué puedo preguntar`,
      'go-on': `
        sigue, sigue hablando, sigue contando, continúa, continuar, seguir, más, dime más,
        cuéntame más, cuéntame el resto, adelante, siguiente`,
      repeat: `repite, repítelo, repetir, otra vez, de nuevo, dilo otra vez, qué has dicho, qué dijiste`,
      'new-topic': `
    nuevo tema, otro tema, un tema nuevo, cambia de tema, cambiemos de tema, vamos a cambiar de tema,
    hablemos de otra cosa, quiero hablar de otra cosa`,
      shorter: `
    más corto, más corto por favor, más breve, un poco más corto, hazlo más corto, dilo más corto, sé más breve,
    la versión corta, en pocas palabras, resúmelo, eso fue muy largo`,
      longer: `
    más largo, más largo por favor, un poco más largo, con más detalle, más detalles, más detalles por favor,
    explícalo con más detalle, la versión larga, eso fue muy corto`,
      no: `no, ahora no, para nada`,
      yes: `sí, claro, claro que sí, por supuesto, vale, dale`,
      courtesy: `por favor, gracias, muchas gracias, alexa, oye, ok, okay, ya, ahora, puedes`,
    },
    fr: {
      stop: `
        stop, arrête, arrête-toi, arrête de parler, arrêter, annule, annuler, quitte, quitter,
        tais-toi, silence, ça suffit, assez, c'est tout, ce sera tout, c'est bon, laisse tomber,
        oublie, termine, terminer, fini, au revoir, pas plus`,
      help: `
        aide, aide-moi, à l'aide, que peux-tu faire, que sais-tu faire, que puis-je dire,
        que puis-je demander`,
      'go-on': `
        continue, continue de parler, continuer, poursuis, la suite, suite, dis-moi la suite,
        raconte la suite, vas-y, dis-moi en plus, plus, suivant`,
      repeat: `
        répète, répéter, répète ça, encore une fois, redis, redis-le, qu'as-tu dit,
        qu'est-ce que tu as dit`,
      'new-topic': `
    nouveau sujet, autre sujet, un autre sujet, change de sujet, changeons de sujet, parlons d'autre chose,
    on change de sujet, je veux parler d'autre chose`,
      shorter: `
    plus court, plus court s'il te plaît, un peu plus court, fais plus court, sois plus bref, en plus court,
    la version courte, en quelques mots, résume, c'était trop long`,
      longer: `
    plus long, un peu plus long, plus de détails, avec plus de détails, donne plus de détails,
    explique plus en détail, développe, la version longue, c'était trop court`,
      no: `non, pas maintenant, pas du tout`,
      yes: `oui, ouais, d'accord, bien sûr, volontiers, avec plaisir`,
      courtesy: `
        s'il te plaît, s'il vous plaît, merci, merci beaucoup, alexa, ok, okay, maintenant,
        peux-tu, tu peux`,
    },
    it: {
      stop: `
        stop, ferma, fermati, smettila, smetti, smetti di parlare, smettila di parlare, basta, basta così, annulla,
        esci, chiudi, zitta, stai zitta, sta zitta, silenzio, termina, fine, è tutto, ho finito,
        lascia perdere, lascia stare, arrivederci, non più, non continuare`,
      help: `aiuto, aiutami, cosa puoi fare, cosa sai fare, cosa posso dire, cosa posso chiedere`,
      'go-on': `continua, vai avanti, prosegui, avanti, ancora, di più, dimmi di più, prossimo, non smettere, non fermarti`,
      repeat: `ripeti, ripetilo, ripetere, un'altra volta, di nuovo, cosa hai detto, come hai detto`,
      'new-topic': `
    nuovo argomento, altro argomento, un altro argomento, cambia argomento, cambiamo argomento,
    parliamo d'altro, parliamo di qualcos'altro, voglio parlare d'altro`,
      shorter: `
    più corto, più corto per favore, più breve, un po' più breve, dillo più in breve, sii più breve,
    la versione breve, in poche parole, riassumi, era troppo lungo`,
      longer: `
    più lungo, un po' più lungo, più dettagli, più dettagli per favore, più nel dettaglio,
    spiegalo nel dettaglio, approfondisci, la versione lunga, era troppo corto`,
      no: `no, non ora, non adesso, per niente`,
      yes: `sì, certo, certamente, va bene, d'accordo, volentieri`,
      courtesy: `per favore, per piacere, grazie, grazie mille, alexa, ok, okay, ora, adesso, puoi`,
    },
    pt: {
      stop: `
        para, pare, parar, para de falar, pare de falar, stop, chega, basta, cancela, cancelar,
        cancele, sair, saia, cala a boca, fica quieta, silêncio, encerrar, termina, tchau, adeus,
        deixa pra lá, esquece, é só isso, só isso, é tudo, não mais, mais não, não continua, não continue`,
      help: `
        ajuda, me ajuda, me ajude, socorro, o que você pode fazer, o que você sabe fazer,
        o que posso dizer`,
      'go-on': `
        continua, continue, continuar, prossiga, segue, mais, me conta mais, vai em frente,
        próximo, não para, não pare`,
      repeat: `repete, repita, repetir, de novo, outra vez, fala de novo, o que você disse`,
      'new-topic': `
    novo assunto, outro assunto, um assunto novo, muda de assunto, mude de assunto, vamos mudar de assunto,
    vamos falar de outra coisa, quero falar de outra coisa`,
      shorter: `
    mais curto, mais curto por favor, mais breve, um pouco mais curto, fala mais curto, resume, resume por favor,
    a versão curta, em poucas palavras, foi muito longo`,
      longer: `
    mais longo, um pouco mais longo, mais detalhes, mais detalhes por favor, com mais detalhes,
    explica com mais detalhes, detalha mais, a versão longa, foi muito curto`,
      no: `não, agora não, de jeito nenhum`,
      yes: `sim, claro, com certeza, pode ser, pode, quero`,
      courtesy: `por favor, obrigado, obrigada, muito obrigado, alexa, ok, okay, agora, já, você pode`,
    },
    nl: {
      stop: `
        stop, stoppen, stop maar, stop met praten, hou op, hou op met praten, houd op, ophouden, annuleer,
        annuleren, afsluiten, sluit af, wees stil, stil, hou je mond, genoeg, dat is genoeg,
        dat was alles, dat is alles, laat maar, klaar, doei, tot ziens, niet meer`,
      help: `help, help me, hulp, wat kun je, wat kan je, wat kan ik zeggen, wat kan ik vragen`,
      'go-on': `
        ga door, doorgaan, ga verder, verder, verdergaan, meer, vertel meer, vertel verder,
        volgende`,
      repeat: `
        herhaal, herhaal dat, herhalen, nog een keer, nog eens, opnieuw, wat zei je,
        zeg dat nog eens`,
      'new-topic': `
    nieuw onderwerp, ander onderwerp, een ander onderwerp, verander van onderwerp, ander onderwerp graag,
    laten we het over iets anders hebben, ik wil het over iets anders hebben`,
      shorter: `
    korter, korter graag, iets korter, maak het korter, hou het kort, zeg het korter, de korte versie,
    in het kort, in een paar woorden, vat samen, dat was te lang`,
      longer: `
    langer, langer graag, iets langer, uitgebreider, uitgebreider graag, meer details, met meer details,
    leg het uitgebreider uit, de lange versie, dat was te kort`,
      no: `nee, nu niet, liever niet`,
      yes: `ja, jazeker, jawel, graag, natuurlijk, zeker, prima`,
      courtesy: `
        alsjeblieft, alstublieft, dank je, dank je wel, dankjewel, bedankt, alexa, oké, ok, nu,
        kun je, kan je`,
    },
    hi: {
      stop: `
        रुको, रुक जाओ, रुकिए, बंद करो, बंद हो जाओ, बोलना बंद करो, बस, बस करो, चुप, चुप हो जाओ,
        चुप रहो, रद्द करो, कैंसिल, कैंसिल करो, स्टॉप, stop, बाहर निकलो, अलविदा, छोड़ो, रहने दो,
        बस इतना ही, काफी है`,
      help: `मदद, मदद करो, मेरी मदद करो, सहायता, हेल्प, help, तुम क्या कर सकती हो, आप क्या कर सकते हैं`,
      'go-on': `आगे, आगे बोलो, आगे बढ़ो, आगे बताओ, जारी रखो, और, और बताओ, अगला`,
      repeat: `दोहराओ, फिर से, फिर से बोलो, फिर से कहो, दोबारा, दोबारा बोलो, क्या कहा`,
      'new-topic': `
    नया विषय, दूसरा विषय, विषय बदलो, विषय बदलिए, कोई और बात करते हैं, चलो कुछ और बात करते हैं,
    किसी और चीज़ के बारे में बात करते हैं, नया topic, topic बदलो`,
      shorter: `
    छोटा करो, छोटा कीजिए, छोटे में बताओ, छोटे में बताइए, संक्षेप में बताओ, संक्षेप में बताइए, थोड़ा छोटा,
    कम शब्दों में बताइए, बहुत लंबा था`,
      longer: `
    विस्तार से बताओ, विस्तार से बताइए, ज़रा विस्तार से, और विस्तार से बताइए, और जानकारी दीजिए,
    खुलकर समझाइए, बहुत छोटा था`,
      no: `नहीं, नही, ना, जी नहीं, अभी नहीं`,
      yes: `हाँ, हां, जी, जी हाँ, जी हां, बिल्कुल, ज़रूर, हाँ जी`,
      courtesy: `कृपया, प्लीज़, प्लीज, धन्यवाद, शुक्रिया, अलेक्सा, एलेक्सा, alexa, ओके, अब, ठीक है`,
    },
    ja: {
      stop: `
        止めて, やめて, とめて, 止まって, ストップ, ストップして, 話すのをやめて, 話すのを止めて, キャンセル, キャンセルして, 終了, 終了して, 終わり, おわり,
        終わって, 静かにして, 黙って, もういい, もういいよ, もういいです, 以上, 以上です, さようなら, バイバイ`,
      help: `ヘルプ, 助けて, 手伝って, 使い方, 使い方を教えて, 何ができるの, 何ができますか`,
      'go-on': `続けて, つづけて, 続き, 続きを話して, 続きを教えて, もっと, もっと教えて, 次, 次へ, 進んで`,
      repeat: `もう一度, もういちど, もう一回, もう一度言って, もう一回言って, 繰り返して, くりかえして, 今なんて言った`,
      'new-topic': `
    新しい話題, 別の話題, 話題を変えて, 話題を変えよう, 別の話をしよう, 別の話をして, 違う話をしよう,
    ほかの話をしよう, 話を変えよう`,
      shorter: `
    短くして, もっと短く, もっと短くして, 短くお願いします, もう少し短く, 手短に話して, 手短にお願いします,
    簡潔に言って, 要約して, 長すぎる`,
      longer: `
    長くして, もっと長く, 詳しく教えて, もっと詳しく, もっと詳しく教えて, 詳しくお願いします,
    もう少し詳しく, 詳しく説明して, 短すぎる`,
      no: `いいえ, いや, ううん, いらない, 結構です`,
      yes: `はい, うん, ええ, そうです, お願いします, お願い`,
      courtesy: `ください, 下さい, くれる, アレクサ, ねえ, ありがとう, ありがとうございます, どうも, オッケー, じゃあ`,
    },
    ar: {
      stop: `
        توقف, توقفي, توقف عن الكلام, توقفي عن الكلام, قف, قفي, أوقف, أوقفي, كفى, يكفي, خلاص,
        إلغاء, ألغي, اخرج, خروج, اسكت, اسكتي, انتهى, انتهيت, هذا كل شيء, هذا كل شي, لا يهم,
        انس الأمر, مع السلامة, وداعا`,
      help: `مساعدة, المساعدة, ساعدني, ساعديني, ماذا يمكنك أن تفعل, ماذا تستطيع أن تفعل, ماذا أقول`,
      'go-on': `
        تابع, تابعي, تابعي الكلام, استمر, استمري, أكمل, أكملي, أكملي كلامك, كمل, كملي, المزيد,
        التالي, أخبرني المزيد, أخبريني المزيد`,
      repeat: `كرر, كرري, أعد, أعيدي, مرة أخرى, مرة ثانية, أعد ما قلت, ماذا قلت, ماذا قلتِ`,
      'new-topic': `
    موضوع جديد, موضوع آخر, موضوع ثاني, غيري الموضوع, غير الموضوع, لنغير الموضوع, لنتحدث عن شيء آخر,
    خلينا نتكلم عن شي ثاني`,
      shorter: `
    أقصر, أقصر من فضلك, اختصري, اختصر, باختصار, باختصار من فضلك, أقصر قليلا, قوليها باختصار, بكلمات أقل,
    النسخة القصيرة, كان هذا طويلا`,
      longer: `
    أطول, أطول قليلا, بالتفصيل, بالتفصيل من فضلك, مزيد من التفاصيل, تفاصيل أكثر, اشرحي بالتفصيل, فصلي أكثر,
    النسخة الطويلة, كان هذا قصيرا`,
      no: `لا, كلا, ليس الآن`,
      yes: `نعم, أجل, أيوه, ايوا, بالتأكيد, طبعا, بالطبع`,
      courtesy: `من فضلك, لو سمحت, لو سمحتي, رجاء, شكرا, شكرا لك, أليكسا, اليكسا, alexa, حسنا, الآن, يا`,
    },
  }),
);

import { hi as signs } from '../rules/hi.ts';
import type { SafetyLanguage } from './shape.ts';

/** In Devanagari and, as it is heard in English skills, in Latin letters. */
export const hi: SafetyLanguage = {
  fillers: 'उम्म उम अम्म हम्म अरे यार प्लीज वैसे तो ही भी बस एलेक्सा',
  words: {
    KIN: 'दादाजी|नानाजी|पति|पत्नी|बीवी|माँ|मम्मी|माता|पापा|पिता|पिताजी|बेटे|बेटा|बेटी|बच्चे|बच्चा|बच्ची|भाई|बहन|दोस्त|सहेली|दादी|दादा|नाना|नानी|चाचा|मामा|ससुर|सास|पड़ोसी|टीचर|पार्टनर|बॉयफ्रेंड|गर्लफ्रेंड|pati|patni|biwi|maa|mummy|papa|bete|beta|beti|bacche|baccha|bachche|bhai|behen|dost|dadi|dada|nani|nana|chacha|sasur|saas|boyfriend',
    MY: 'मम्मी|पापा|दादी|दादा|दादाजी|नानी|मेरे|मेरी|मेरा|हमारे|हमारी|mere|meri|mera|hamare|hamari',
    WHO: 'वो|वह|कोई|किसी|उसे|उसको|उसने|उनको|MY_KIN|wo|woh|koi|usko|use',
    I: 'मैं|मैंने|मुझे|मुझको|मेरा|मेरी|main|mai|mujhe|maine|meri',
    WANT: 'चाहता|चाहती|चाहते|वाला|वाली|जा_रहा|जा_रही|रहा|रही|लूंगा|लूंगी|लूँगा|दूंगा|दूंगी|है|का_मन|को_मन|लेता|लेती|chahta|chahti|wala|wali|ja_raha|ja_rahi|raha|rahi|lunga|lungi|loonga|loongi|hai|ka_man|ka_mann',
    POISON:
      'फिनाइल|ब्लीच|ज़हर|जहर|कीटनाशक|तेज़ाब|एसिड|बैटरी|सेल|डिटर्जेंट|मिट्टी_का_तेल|चूहे_मारने_की_दवा|हार्पिक|zeher|zahar|jahar|phenyl|finail|bleach|acid|battery|harpic|kerosene',
    MEDS: 'गोलियां|गोली|दवा|दवाई|दवाइयां|टैबलेट|नींद_की_गोलियां|goliyan|goli|dawa|dawai|tablet|tablets',
    DRANK:
      'पी_लिया|पी_ली|खा_लिया|खा_ली|निगल_लिया|निगल_ली|खा_लीं|निगल_गया|निगल_गई|पी_गया|पी_गई|खा_लिए|pi_liya|pee_liya|kha_liya|kha_li|nigal_liya|nigal_li|nigal_gaya|nigal_gayi',
    NOT: 'नहीं|नही|nahi|nahin',
    CALL: 'को_बुलाओ|को_बुलाइए|को_बुला_दो|बुलाओ|बुलाइए|बुला_दो|बुला_दीजिए|बुलवाओ|को_फोन_करो|को_फोन_लगाओ|को_कॉल_करो|bulao|bulaiye|bula_do|ko_phone_karo|ko_call_karo',
  },
  crisis: {
    poison: `
      बहुत_सारी|बहुत|ज्यादा|ज़्यादा|सारी|पूरी|bahut_saari|bahut|zyada|saari .. MEDS .. DRANK
      MEDS .. ज्यादा|ज़्यादा|zyada DRANK
      ओवरडोज|overdose हो|ले|कर|ho|le गया|गई|लिया|लिया_है|gaya|gayi|liya
      POISON DRANK
      ने|ne POISON .. DRANK
      ज़हर|जहर|zeher दे दिया`,
    emergency: `
      दादी|दादा|माँ|मां|पापा|मम्मी|KIN गिर|बेहोश|gir .. नहीं|नही|nahi
      KIN|दादी .. उठ|हिल|बोल NOT रहे|रही|रहीं|रहा
      MY KIN .. गिर|gir .. उठ|होश|जवाब|uth|hosh|jawab .. NOT
      MY KIN .. जवाब|हिल|उठ|jawab|hil NOT दे|रहा|रही|रहे|पा|de|raha
      सांस|साँस|saans NOT ले|आ|चल|le|aa|chal रहा|रही|रहे|पा|raha|rahi|rahe|paa
      MY KIN|दम .. दम घुट|ghut
      दम घुट|ghut रहा|raha
      dam ghut raha
      WHO .. बेहोश|अचेत|behosh हो|है|पड़े|पड़ा|ho|hai|gaya
      MY KIN .. होश|hosh में|mein NOT
      I|WHO|KIN को? दिल_का_दौरा|हार्ट_अटैक|स्ट्रोक|लकवा|दौरा|heart_attack|stroke|dil_ka_daura .. पड़|आ|आया|पड़ा|मार|है|aa|aaya|pad|hai
      दिल_का_दौरा|हार्ट_अटैक|heart_attack पड़|आ|aa|pad रहा|गया|raha|gaya
      एम्बुलेंस|एंबुलेंस|ambulance CALL
      एक_सौ_बारह|112|एक_सौ_आठ|108|102 पर|को|par|ko कॉल|फोन|call|phone
      बहुत|bahut .. खून|khoon .. बह|निकल|beh|nikal .. रहा|raha
      MY KIN .. डूब|doob रहा|रही|raha|rahi
      छाती|सीने|seene|chhati में|mein बहुत|तेज़|तेज|bahut|tez .. दर्द|dard`,
    fire: `
      घर|मकान|रसोई|किचन|कमरे|दुकान|बिल्डिंग|ghar|kitchen .. में|mein .. आग|aag
      आग|aag .. लग|lag .. गई|गयी|गया|रही|gayi|gai !पर
      घर|मकान|रसोई|किचन|बिल्डिंग|कमरे|ghar|kitchen में|mein आग|aag लग|lag
      फायर_ब्रिगेड|दमकल|fire_brigade को? CALL
      गैस|gas लीक|की_बदबू|leak हो|आ|ho रही|raha|रहा|rahi`,
    intruder: `
      घर|ghar में|mein कोई|चोर|डाकू|अनजान_आदमी|koi|chor .. घुस|ghus
      कोई|चोर|koi|chor .. घर|ghar में|mein घुस|ghus
      कोई|koi .. दरवाज़ा|दरवाजा|ताला|darwaza .. तोड़|tod
      पुलिस|police CALL
      कोई|koi .. मेरा|mera पीछा|peecha कर|kar
      मुझे|mujhe .. अगवा|लूट|kidnap .. लिया|रहे|रहा|liya|rahe`,
    'self-harm': `
      मैं|main .. छत|पुल|ट्रेन|रेल|पंखे|chhat|pul|train .. कूद|कट|लटक|kood|kat|latak
      I .. मरने|मर|marne|mar .. जा|वाला|चाह|जाऊं|jaun|रहा_अब
      ज़िंदगी|जिंदगी|zindagi .. खत्म|ख़त्म|khatam .. कर|kar
      जान|jaan दे|de दूंगा|दूंगी|रहा|रही|dunga|dungi
      मेरे|मेरी|mere|meri जीने|ज़िंदगी|जिंदगी|जीवन|jeene|zindagi का|ka कोई|koi? मतलब|मकसद|फायदा|अर्थ|matlab|maksad NOT
      MY KIN .. जीना|जीने|jeena NOT चाहता|चाहती|चाहते|chahta|chahti
      मैं|मुझे|मेरा|अब|main|mai|mujhe|ab .. मरना|मर_जाना|मरने|marna|mar_jana|marne|mar_jaana WANT !गाने
      मरने|marne का|की|ka|ki मन|इच्छा|man|mann|ichha .. करता|कर|है|karta|kar|hai
      I .. आत्महत्या|खुदकुशी|सुसाइड|aatmahatya|khudkushi|suicide .. कर|करना|करने|करूंगा|के_बारे|kar|karna|karne|ke_bare
      I .. अपनी|apni जान|jaan दे|देना|लेना|दे_दूंगा|de|dena|lena
      I .. खुद|अपने_आप|khud|apne_aap को|ko मार|ख़त्म|खत्म|नुकसान|काट|चोट|maar|khatam|nuksan|kaat|chot
      I .. जीना|जीने|jeena|jina|jeene NOT
      मैं|मुझे|अब|main|mujhe और|अब? NOT जीना|jeena|jina चाहता|चाहती|है|chahta|chahti|hai
      मैं|मुझे|main|mujhe? जीना|jeena NOT चाहता|चाहती|है_मुझे|chahta|chahti
      जीने|jeene की|ki .. इच्छा|वजह|मन|ichha|wajah .. NOT
      जीने|jeene का|ka .. मन|man|mann NOT
      मैं|main अपनी|खुद_की|apni .. नस|कलाई|nas काट|kaat
      मेरे|mere बिना|bina .. खुश|बेहतर|अच्छे|khush|behtar|acche
      MY|WHO KIN|ने|खुद? .. आत्महत्या|खुदकुशी|सुसाइड|suicide .. करना|करने|कर_लेगा|कर_लेगी|की_कोशिश|karna|karne|ki_koshish
      MY KIN मरना|marna चाहता|चाहती|chahta|chahti
      कैसे|kaise मरूं|मरूँ|मर_जाऊं|marun|mar_jaun
      बिना दर्द .. मरने|मरूं|मर_जाऊं`,
    abuse: `
      MY|वो|वह|कोई|मेरे|मेरा|wo|woh|koi|mere KIN? मुझे|मुझको|mujhe|mujhko .. मारता|मारते|मारती|पीटता|पीटते|पीट_रहा|पीट_रहे|पीट|मार_रहा|मार_रहे|गलत_तरीके_से_छूता|छूता|छूते|maarta|maarte|marta|marte|maarti|peetta|peette|peet_raha|maar_raha|chhuta|chhoota
      मुझे|mujhe .. मारा|पीटा|maara|peeta है|गया|hai|gaya !में_फोन
      मेरे|mere साथ|saath .. बलात्कार|रेप|यौन_शोषण|छेड़छाड़|मारपीट|rape|balatkar|maarpeet|galat_kaam
      मेरा|mera .. बलात्कार|रेप|यौन_शोषण|शोषण|rape|balatkar हुआ|किया|हो|hua|kiya|ho
      मुझे|mujhe .. जान_से_मार|मार_डालेगा|मार_डालेंगे|jaan_se_maar|maar_dalega !पसंद
      घरेलू_हिंसा|gharelu_hinsa की_शिकार|हो_रही|का_शिकार|ki_shikar|ho_rahi`,
  },
  signs,
  quoted: `
    गाना|गीत|फिल्म|मूवी|किताब|कविता|gaana|gana|film|movie किसने|किसका|कौन|कब|चलाओ|बजाओ|सुनाओ|kisne|kaun|kab|chalao|bajao|sunao|का|की|में
    का|ka मतलब|अर्थ|matlab क्या|kya
    को|ko अंग्रेजी|अंग्रेज़ी|हिंदी|english|hindi में|mein`,
  past: `
    साल|महीने|हफ्ते|दिन|saal|mahine|din पहले|pehle
    पिछले|pichhle|pichle साल|महीने|हफ्ते|saal|mahine
    बचपन|bachpan में|mein`,
  refuse: {
    weapons: `
      बम|bomb कैसे|kaise बनाते|बनाएं|बनाये|बनाऊं|बनता|बनायें|बनाए|बनाना|banate|banaye|banaun|banta|banaen|banayein|banana
      बम|bomb|विस्फोटक बनाने|banane का|की|ka|ki तरीका|विधि|tarika|vidhi
      बम|bomb बनाना सिखाओ|बताओ|sikhao|batao`,
    drugs: `ड्रग्स|हेरोइन|कोकीन|मेथ|स्मैक|heroin|drugs|meth कैसे|kaise बनाते|बनाएं|बनाऊं|banate|banaye|banaun`,
    minors: `
      चाइल्ड|बच्चों_की|बच्चों_का|बच्चों_के_साथ|child|bachchon_ki|bacchon_ki पोर्न|सेक्स|अश्लील|porn|sex`,
    murder: `
      पत्नी|पति|बीवी|किसी|भाई|बॉस|patni|pati|biwi|kisi को|ko .. ज़हर|जहर|मारूं|मार_दूं|हत्या|कत्ल|zeher|maarun .. कैसे|मारूं|मार_दूं|करूं|बिना|kaise|maarun
      किसी|पत्नी|पति|kisi|patni|pati को|का|की|ko|ka|ki .. मर्डर|हत्या|कत्ल|murder कैसे|kaise`,
    sexual: `
      सेक्स|सेक्सी|अश्लील|गंदी|कामुक|sex|sexy|gandi कहानी|कहानियां|की_कहानी|वीडियो|फिल्म|बात|बातें|जोक|kahani|ki_kahani|video|baatein|baat
      पोर्न|पॉर्न|ब्लू_फिल्म|अश्लील_वीडियो|porn|blue_film|bf_video`,
  },
  profanity: {
    strong: `चूतिया चूतिये चूत भोसड़ी* मादरचोद* मदरचोद* बहनचोद* भेनचोद* लंड लौड़ा लौड़े गांड गांडू रंडी रंडियां हरामी हरामज़ादे हरामखोर chutiya chutiye chut bhosdi* madarchod* behenchod* bhenchod* lund lauda lavda gaand gaandu gandu randi harami haramzade fuck* shit motherfuck*`,
    mild: `कमीना कमीने kamina kamine उल्लू_का_पट्ठा`,
  },
  advice: `
    ब्लीच|फिनाइल|तेज़ाब|कीटनाशक|पेट्रोल|केरोसिन|डिटर्जेंट|सैनिटाइज़र .. पिएं|पियें|पी_लें|पीजिए|पी_सकते|पीना_चाहिए|पियो
    ब्लीच .. अमोनिया|सिरका|सिरके|एसिड .. मिलाएं|मिला_लें|मिलाइए|मिला_दें|मिलाओ
    दोगुनी|दुगनी|डबल|तिगुनी .. खुराक|डोज|डोज़|गोलियां .. लें|ले_लें|ले_सकते|लीजिए|खाएं
    खुराक|डोज|डोज़ .. दोगुनी|दुगनी|डबल कर
    दवा|दवाई|इंसुलिन .. लेना|खाना बंद .. कर|करें
    आत्महत्या|खुदकुशी कर लो|लीजिए|लें
    मर जाओ`,
  warning: `नहीं|न|ना|मत|कभी|खतरनाक|ख़तरनाक|जहरीला|जहरीली|ज़हरीला|जानलेवा|हानिकारक|जोखिम|डॉक्टर|बचें|वर्जित`,
  answers: {
    title: 'आप अकेले नहीं हैं',
    opening: {
      poison: 'तुरंत मदद लेना ज़रूरी है। मुझसे आपके लिए फ़ोन नहीं हो पाएगा।',
      emergency: 'यह आपात स्थिति लगती है, और मुझसे आपके लिए फ़ोन नहीं हो पाएगा।',
      fire: 'सब लोग तुरंत बाहर निकलें और बाहर ही रहें। मुझसे आपके लिए फ़ोन नहीं हो पाएगा।',
      intruder: 'हो सके तो किसी सुरक्षित जगह चले जाइए। मुझसे आपके लिए फ़ोन नहीं हो पाएगा।',
      'self-harm':
        'मुझे बहुत अफ़सोस है कि आप इतनी तकलीफ़ में हैं, और अच्छा किया कि आपने बताया। आपको यह अकेले नहीं सहना है। ऐसे लोग हैं जो अभी आपकी बात सुनेंगे।',
      abuse: 'मुझे बहुत अफ़सोस है। इसमें आपकी कोई ग़लती नहीं है, और सुरक्षित रहना आपका हक़ है।',
    },
    callNow: 'कृपया अभी {number} पर फ़ोन करें।',
    helpline: 'आप {name} को {number} पर फ़ोन कर सकते हैं।',
    ifInDanger: 'अगर अभी कोई ख़तरे में है, तो {number} पर फ़ोन करें।',
    localNumber: 'अपने इलाक़े के आपातकालीन नंबर',
    digits: 'शून्य एक दो तीन चार पाँच छह सात आठ नौ',
  },
  helplines: {
    'hi-IN': {
      medical: ['112'],
      lines: { 'self-harm': ['टेली मानस', '14416'], abuse: ['महिला हेल्पलाइन', '181'] },
    },
  },
};

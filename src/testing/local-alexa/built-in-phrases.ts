type PhrasesByIntent = Readonly<Record<string, readonly string[]>>;

/** What people say for the built-in intents, by language. Alexa matches them only as a whole. */
const phrasesByLanguage: Readonly<Record<string, PhrasesByIntent>> = {
  en: {
    'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
    'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'sure'],
    'AMAZON.NoIntent': ['no', 'no thanks'],
    'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that'],
    'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
    'AMAZON.PreviousIntent': ['previous', 'go back', 'back up'],
    'AMAZON.PauseIntent': ['pause', 'pause that'],
    'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
    'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
    'AMAZON.NavigateHomeIntent': ['go home', 'home'],
  },
  de: {
    'AMAZON.StopIntent': ['stopp', 'stop', 'aus'],
    'AMAZON.CancelIntent': ['abbrechen', 'vergiss es'],
    'AMAZON.HelpIntent': ['hilfe', 'hilf mir'],
    'AMAZON.YesIntent': ['ja', 'ja bitte'],
    'AMAZON.NoIntent': ['nein', 'nein danke'],
    'AMAZON.RepeatIntent': ['wiederholen', 'wiederhole das'],
    'AMAZON.NextIntent': ['weiter', 'nächste'],
    'AMAZON.ResumeIntent': ['fortsetzen'],
  },
  es: {
    'AMAZON.StopIntent': ['para', 'detente', 'alto'],
    'AMAZON.CancelIntent': ['cancela', 'cancelar'],
    'AMAZON.HelpIntent': ['ayuda', 'ayúdame'],
    'AMAZON.YesIntent': ['sí', 'sí por favor'],
    'AMAZON.NoIntent': ['no', 'no gracias'],
    'AMAZON.RepeatIntent': ['repite', 'repetir'],
    'AMAZON.NextIntent': ['siguiente'],
    'AMAZON.ResumeIntent': ['continúa', 'continuar'],
  },
  fr: {
    'AMAZON.StopIntent': ['stop', 'arrête'],
    'AMAZON.CancelIntent': ['annule', 'annuler'],
    'AMAZON.HelpIntent': ['aide', 'aide-moi'],
    'AMAZON.YesIntent': ['oui', "oui s'il te plaît"],
    'AMAZON.NoIntent': ['non', 'non merci'],
    'AMAZON.RepeatIntent': ['répète', 'répéter'],
    'AMAZON.NextIntent': ['suivant'],
    'AMAZON.ResumeIntent': ['reprendre', 'continue'],
  },
  it: {
    'AMAZON.StopIntent': ['stop', 'ferma', 'basta'],
    'AMAZON.CancelIntent': ['annulla'],
    'AMAZON.HelpIntent': ['aiuto', 'aiutami'],
    'AMAZON.YesIntent': ['sì', 'sì grazie'],
    'AMAZON.NoIntent': ['no', 'no grazie'],
    'AMAZON.RepeatIntent': ['ripeti'],
    'AMAZON.NextIntent': ['avanti', 'prossimo'],
    'AMAZON.ResumeIntent': ['continua', 'riprendi'],
  },
  pt: {
    'AMAZON.StopIntent': ['pare', 'parar'],
    'AMAZON.CancelIntent': ['cancela', 'cancelar'],
    'AMAZON.HelpIntent': ['ajuda', 'me ajuda'],
    'AMAZON.YesIntent': ['sim', 'sim por favor'],
    'AMAZON.NoIntent': ['não', 'não obrigado'],
    'AMAZON.RepeatIntent': ['repete', 'repetir'],
    'AMAZON.NextIntent': ['próximo', 'próxima'],
    'AMAZON.ResumeIntent': ['continua', 'continuar'],
  },
  nl: {
    'AMAZON.StopIntent': ['stop'],
    'AMAZON.CancelIntent': ['annuleer', 'annuleren'],
    'AMAZON.HelpIntent': ['help', 'hulp'],
    'AMAZON.YesIntent': ['ja', 'ja graag'],
    'AMAZON.NoIntent': ['nee', 'nee bedankt'],
    'AMAZON.RepeatIntent': ['herhaal', 'herhalen'],
    'AMAZON.NextIntent': ['volgende'],
    'AMAZON.ResumeIntent': ['ga verder', 'hervat'],
  },
  hi: {
    'AMAZON.StopIntent': ['रुको', 'बंद करो', 'stop'],
    'AMAZON.CancelIntent': ['रद्द करो', 'cancel'],
    'AMAZON.HelpIntent': ['मदद', 'help'],
    'AMAZON.YesIntent': ['हाँ', 'हां', 'yes'],
    'AMAZON.NoIntent': ['नहीं', 'no'],
    'AMAZON.RepeatIntent': ['दोहराओ', 'फिर से बोलो'],
    'AMAZON.NextIntent': ['अगला'],
    'AMAZON.ResumeIntent': ['जारी रखो'],
  },
  ja: {
    'AMAZON.StopIntent': ['止めて', 'ストップ', '終了'],
    'AMAZON.CancelIntent': ['キャンセル', 'やめて'],
    'AMAZON.HelpIntent': ['ヘルプ', '助けて'],
    'AMAZON.YesIntent': ['はい', 'うん'],
    'AMAZON.NoIntent': ['いいえ', 'いや'],
    'AMAZON.RepeatIntent': ['もう一度', '繰り返して'],
    'AMAZON.NextIntent': ['次', '次へ'],
    'AMAZON.ResumeIntent': ['再開', '続けて'],
  },
  ar: {
    'AMAZON.StopIntent': ['توقف', 'قف'],
    'AMAZON.CancelIntent': ['إلغاء', 'ألغي'],
    'AMAZON.HelpIntent': ['مساعدة', 'ساعدني'],
    'AMAZON.YesIntent': ['نعم', 'أيوه'],
    'AMAZON.NoIntent': ['لا', 'لا شكرا'],
    'AMAZON.RepeatIntent': ['كرر', 'أعد'],
    'AMAZON.NextIntent': ['التالي'],
    'AMAZON.ResumeIntent': ['استمر', 'أكمل'],
  },
};

/** The built-in intent that a whole utterance stands for in the locale's language. */
export function builtInIntent(utterance: string, locale: string): string | undefined {
  const phrases =
    phrasesByLanguage[locale.split('-')[0]?.toLowerCase() ?? ''] ?? phrasesByLanguage['en'] ?? {};
  const spoken = normalise(utterance);
  return Object.keys(phrases).find((intent) => phrases[intent]?.includes(spoken));
}

function normalise(utterance: string): string {
  return utterance
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[.,!?¡¿。、！？]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

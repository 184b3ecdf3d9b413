import type { Phrases } from './shape.ts';

export const de: Phrases = {
  welcome: 'Hallo, ich bin eine KI und beantworte Fragen aller Art. Frag mich einfach etwas.',
  welcomeBack: 'Schön, dass du wieder da bist. Frag einfach los.',
  help: 'Ich bin eine KI, und du kannst mich fast alles fragen, zum Beispiel: Warum ist der Himmel blau? Sag „weiter“, um mehr zu hören, „wiederhole das“, um es noch einmal zu hören, „neues Thema“ für einen Neuanfang oder „stopp“ zum Beenden.',
  goodbye: 'Tschüss, bis bald.',
  firstPrompt: 'Was möchtest du wissen?',
  prompts: [
    'Was möchtest du noch wissen?',
    'Kann ich dir noch etwas erzählen?',
    'Was interessiert dich als Nächstes?',
    'Hast du noch eine Frage?',
  ],
  offerMore: 'Soll ich weitererzählen?',
  askAgain: 'Das habe ich leider nicht verstanden. Sagst du es bitte noch einmal in einem ganzen Satz?',
  takesLong: 'Ich denke noch darüber nach. Sag „weiter“, dann hörst du die Antwort.',
  nothingPending: 'Mehr gibt es gerade nicht zu erzählen. Frag mich einfach etwas Neues.',
  nothingToRepeat: 'Ich habe noch nichts gesagt, was ich wiederholen könnte. Frag mich zuerst etwas.',
  newTopic: 'Gut, wir fangen neu an. Frag mich, was du möchtest.',
  refusal: 'Dabei kann ich dir leider nicht helfen. Frag mich gern etwas anderes.',
  cutShort: 'Entschuldige, da ist meine Antwort abgebrochen. Soll ich dort weitermachen?',
  pendingReady:
    'Schön, dass du wieder da bist. Ich habe noch eine Antwort für dich. Du hast gefragt: {question}.',
  allRight: 'Alles klar.',
  fillers: [
    'Lass mich kurz nachdenken.',
    'Einen Moment.',
    'Gute Frage, einen Augenblick.',
    'Hm, mal überlegen.',
    'Ich denke kurz nach.',
  ],
  yes: 'Ja.',
  no: 'Nein.',
  sayShorter: 'Bitte sag das noch einmal, aber kürzer.',
  sayLonger: 'Bitte erzähl mir mehr darüber, ausführlicher.',
  errors: {
    busy: 'Im Moment werde ich sehr viel gefragt. Frag mich bitte in einer Minute noch einmal.',
    slow: 'Das hat leider zu lange gedauert. Frag mich bitte noch einmal.',
    unreachable: 'Ich habe gerade keine Verbindung. Versuch es bitte etwas später noch einmal.',
    misconfigured:
      'Ich bin noch nicht richtig eingerichtet. Sag bitte der Person Bescheid, die sich um mich kümmert.',
    overBudget: 'Für heute habe ich alles beantwortet, was ich darf. Versuch es bitte morgen wieder.',
    tooLong: 'Das war zu viel auf einmal für mich. Frag mich bitte mit weniger Worten.',
    internal: 'Bei mir ist leider etwas schiefgegangen. Frag mich bitte noch einmal.',
  },
};

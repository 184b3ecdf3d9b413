import type { Phrases } from './shape.ts';

export const es: Phrases = {
  welcome:
    'Hola, soy una inteligencia artificial y respondo a todo tipo de preguntas. Pregúntame lo que quieras.',
  welcomeBack: 'Qué bien que estés de vuelta. Pregúntame lo que quieras.',
  help: 'Soy una inteligencia artificial y puedes preguntarme casi de todo, por ejemplo: ¿por qué el cielo es azul? Di «sigue» para oír más, «repite» para oírlo otra vez, «nuevo tema» para empezar de cero o «para» para terminar.',
  goodbye: 'Adiós, hasta pronto.',
  firstPrompt: '¿Qué quieres saber?',
  prompts: [
    '¿Qué más te gustaría saber?',
    '¿Quieres preguntarme algo más?',
    '¿En qué más te puedo ayudar?',
    '¿Qué otra cosa te interesa?',
  ],
  offerMore: '¿Quieres que siga?',
  askAgain: 'Perdona, no te he entendido. ¿Puedes decirlo otra vez con una frase completa?',
  takesLong: 'Todavía lo estoy pensando. Di «sigue» para oír la respuesta.',
  nothingPending: 'Por ahora ya te lo he contado todo. Pregúntame algo nuevo.',
  nothingToRepeat: 'Aún no hay nada que repetir. Primero pregúntame algo.',
  newTopic: 'De acuerdo, empezamos de cero. Pregúntame lo que quieras.',
  refusal: 'Lo siento, con eso no puedo ayudarte. Pregúntame otra cosa.',
  cutShort: 'Perdona, mi respuesta se ha cortado ahí. ¿Quieres que la retome?',
  pendingReady:
    'Qué bien que estés de vuelta. Todavía tengo una respuesta para ti. Me preguntaste: {question}.',
  allRight: 'De acuerdo.',
  fillers: [
    'Déjame pensar.',
    'Un momento.',
    'Buena pregunta, dame un segundo.',
    'A ver, déjame ver.',
    'Lo estoy pensando.',
  ],
  yes: 'Sí.',
  no: 'No, gracias.',
  sayShorter: 'Por favor, dilo otra vez, pero más corto.',
  sayLonger: 'Por favor, cuéntame más sobre eso, con más detalle.',
  errors: {
    busy: 'Ahora mismo me están haciendo muchas preguntas. Vuelve a preguntarme en un minuto.',
    slow: 'Lo siento, he tardado demasiado. Pregúntamelo otra vez, por favor.',
    unreachable: 'En este momento no tengo conexión. Inténtalo de nuevo dentro de un rato.',
    misconfigured: 'Todavía no estoy bien configurada. Avisa, por favor, a quien se ocupa de mí.',
    overBudget: 'Por hoy ya he respondido todo lo que puedo. Inténtalo mañana, por favor.',
    tooLong: 'Eso ha sido demasiado de una vez. Pregúntamelo con menos palabras, por favor.',
    internal: 'Lo siento, algo ha fallado por mi parte. Pregúntamelo otra vez, por favor.',
  },
};

import type { CommandPhrases } from './shape.ts';

export const es: CommandPhrases = {
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
  'think-harder': `
piénsalo mejor, piénsalo otra vez, piensa más, piensa mejor, piénsalo con más calma, piénsalo más a fondo,
vuelve a pensarlo`,
  'what-do-you-know': `
qué sabes de mí, qué sabes sobre mí, qué recuerdas de mí, dime qué sabes de mí, dime lo que sabes de mí,
qué te pedí que recordaras`,
  'forget-that': `
olvida eso, olvida lo que dije, olvida lo que he dicho, olvida lo que acabo de decir, olvida lo último,
borra eso, no recuerdes eso`,
  'forget-everything': `
olvídalo todo, olvida todo, olvida todo sobre mí, olvida todo lo que sabes de mí, olvida todo lo que te dije,
borra mis datos, borra todos mis datos, elimina mis datos, borra todo lo que sabes de mí`,
  'keep-private': `
no recuerdes esta conversación, no guardes esta conversación, esta conversación es privada,
mantén esta conversación en privado, esto queda entre nosotros, que quede entre nosotros`,
  'report-answer': `
reporta esa respuesta, reporta esta respuesta, denuncia esa respuesta, informa de esa respuesta,
quiero reportar esa respuesta, quiero denunciar esa respuesta`,
  'withdraw-consent': `
retiro mi consentimiento, retira mi consentimiento, quiero retirar mi consentimiento, revoco mi consentimiento,
revoca mi consentimiento, ya no doy mi consentimiento`,
  remember: {
    leads:
      'recuerda que, acuérdate de que, acuérdate que, ten presente que, no olvides que, no te olvides de que, apunta que, anota que',
  },
  no: `no, ahora no, para nada`,
  yes: `sí, claro, claro que sí, por supuesto, vale, dale`,
  courtesy: `por favor, gracias, muchas gracias, alexa, oye, ok, okay, ya, ahora, puedes`,
};

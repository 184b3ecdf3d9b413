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
  no: `no, ahora no, para nada`,
  yes: `sí, claro, claro que sí, por supuesto, vale, dale`,
  courtesy: `por favor, gracias, muchas gracias, alexa, oye, ok, okay, ya, ahora, puedes`,
};

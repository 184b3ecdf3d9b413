import type { Battery } from './shape.ts';

export const es: Battery = {
  questions: `
    qué es el amor
    qué cocino esta noche
    qué significa serendipia
    quién fue ada lovelace
    quién inventó la rueda
    dónde está tombuctú
    dónde van las golondrinas en invierno
    cuándo es la próxima luna llena
    cuándo se construyó la alhambra
    por qué el cielo es azul
    por qué no
    cómo duermen las ballenas
    cómo se hace el pan sin horno
    cuál es la montaña más alta de los alpes
    cuál de los dos es mejor
    cuánto tarda en cocerse un huevo
    cuántas lunas tiene júpiter
    de quién fue la idea
    para qué sirve la luna
    dime un chiste
    dime tres nombres para un barco
    dime algo más sobre las ballenas
    cuéntame un cuento de piratas
    es plutón un planeta
    pueden volar los pingüinos
    puedes explicarme la inflación
    hay más estrellas que granos de arena
    alguien ha cruzado la antártida
    se estropea la miel
    debería cambiar de maceta el helecho
    prefieres ser gato o perro
    explica cómo funciona una nevera
    escribe un poema sobre una rana
    traduce queso al francés
    ayúdame con una carta para mi casero
    me duele la cabeza
    mi hermana se casa en junio
    creo que te equivocas
    no quería decir eso
    no sé qué hacer
    para la guerra en diez palabras
    cómo paro el hipo
    más sobre los romanos por favor
    el final de la historia por favor
    no me refería al otro
    sí pero solo los domingos
    el segundo
    unos cinco minutos
    para cuatro personas
    quizás
    mañana
    fotosíntesis`,
  leaked: {
    'pregunta a amiga sabia por qué el cielo es azul': 'por qué el cielo es azul',
    'abre amiga sabia y dime un chiste': 'dime un chiste',
    'alexa pregúntale a amiga sabia cómo duermen las ballenas': 'cómo duermen las ballenas',
  },
  commands: {
    stop: `para, deja de hablar por favor, eso es todo gracias, adiós, olvídalo`,
    help: `ayuda, qué puedes hacer, qué puedo decir`,
    'go-on': `sigue, continúa por favor, dime más, cuéntame más`,
    repeat: `repite, repítelo por favor, otra vez`,
    'new-topic': `nuevo tema, hablemos de otra cosa`,
    shorter: `más corto por favor, en pocas palabras`,
    longer: `con más detalle, más detalles por favor`,
    'think-harder': `piénsalo mejor, piénsalo otra vez por favor`,
    'what-do-you-know': `qué sabes de mí, dime qué sabes de mí`,
    'forget-that': `olvida eso, olvida lo que acabo de decir`,
    'forget-everything': `olvídalo todo, borra mis datos por favor`,
    'keep-private': `no recuerdes esta conversación, esto queda entre nosotros`,
    'report-answer': `reporta esa respuesta, quiero denunciar esa respuesta`,
    'withdraw-consent': `retiro mi consentimiento, quiero retirar mi consentimiento`,
    yes: `sí, claro que sí, por supuesto`,
    no: `no, no gracias, ahora no`,
  },
  facts: {
    'recuerda que mi hermana se llama ana': 'mi hermana se llama ana',
    'por favor recuerda que no como nueces': 'no como nueces',
    'no olvides que vivo en sevilla': 'vivo en sevilla',
  },
  nearMisses: `
    recuerdas la película del tiburón
    piensa más en los agujeros negros
    qué sabes de méxico
    olvida todo lo que sabes de física
    borra la última línea del poema
    reporta el tiempo en españa`,
  answers: `berlín, azul, siete, ajedrez, margarita`,
};

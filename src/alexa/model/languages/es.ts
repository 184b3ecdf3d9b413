import type { ModelLanguage } from './shape.ts';

export const es: ModelLanguage = {
  locales: ['es-ES', 'es-MX', 'es-US'],
  followUpLead: 'mi pregunta es',
  seeds: `
    buenos días cómo estás hoy
    hoy tuve un día muy largo
    mi vecino tiene un gallo
    estamos planeando un viaje a portugal
    nunca entendí los imanes
    explica la fotosíntesis a un niño
    ayúdame a escribir una tarjeta de cumpleaños
    dame una idea para la cena
    recomiéndame un libro sobre el mar
    propón un nombre para un gatito
    compara el tren con el avión
    traduce buenas noches al italiano
    deletrea la palabra huevo
    define la palabra nostalgia
    un poema corto sobre el otoño
    una historia de un caracol valiente
    la historia de la imprenta
    las ventajas de vivir en el campo
    otro ejemplo por favor
    no me refería al otro
    eso no es lo que pregunté
    creo que te equivocas en eso
    porque me lo dijo mi madre
    algo más fácil para principiantes
    quizás el próximo fin de semana
    solo si llueve
    con mis dos hermanos mayores
    en medio de la noche
    para una familia de cinco
    vamos a jugar a las adivinanzas
    hazme preguntas sobre capitales
    imagina que eres capitán de un barco
    debería regar el cactus en invierno
    podían nadar los dinosaurios
    comían tomates los romanos
    es verdad que los murciélagos son ciegos
    fue la luna parte de la tierra
    alguien ha cruzado el desierto a pie
    puedo preguntarte algo personal
    si mezclo azul y amarillo
    describe la aurora boreal por favor
    nombra tres ríos de áfrica
    cuenta hacia atrás desde doce
    canta algo sobre el té
    anímame un poco`,
  localSeeds: {
    'es-ES': `
      ideas para una tortilla de patatas distinta
      se me ha estropeado el ordenador
      convierte dos millas a kilómetros`,
    'es-MX': `
      ideas para unas enchiladas sin carne
      se me descompuso la computadora
      platícame algo de los mayas`,
    'es-US': `
      ideas para una cena de acción de gracias
      se me dañó la computadora
      convierte dos kilómetros a millas`,
  },
  singleWords: `
    cuándo, dónde, quién, cómo, cuánto, cuántos, quizás, quizá, ambos, ninguno, todo, nada, hoy, mañana, ayer,
    tarde, noche, lunes, sábado, domingo, uno, dos, tres, cuatro, cinco, diez, cien, primero, segundo, tercero,
    izquierda, derecha, rojo, azul, verde, frío, calor, verano, invierno`,
};

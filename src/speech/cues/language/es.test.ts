import { expect, it } from 'vitest';
import { type CueBattery, misreadCues } from '../../../../test/support/misread-cues.ts';

const battery: CueBattery = {
  thought: `
    piensa bien por qué el cielo es azul
    piensa más en lo que es la justicia
    puedes pensar con cuidado cuántos días tiene un siglo
    por favor piensa detenidamente qué pesa más
    explica paso a paso cómo se divide
    explica en profundidad la física cuántica
    tómate tu tiempo y dime qué es la libertad
    piénsalo bien quién fue el mejor rey
    y piensa mejor cuál es la respuesta
    piensa antes de responder qué es el arte
    reflexiona profundamente sobre el tiempo
    analiza a fondo la revolución francesa`,
  notThought: `
    qué piensan los científicos de la luna
    qué profundidad tiene el mar
    cuántos pasos hay que dar al día
    quién dijo pienso luego existo
    a qué edad piensa un bebé`,
  complex: `
    compara los perros y los gatos
    puedes comparar las dos guerras mundiales
    haz una comparación entre gas y electricidad
    explícame por qué cayó el imperio romano
    explica en detalle cómo funciona un reactor
    cuáles son los pros y contras de la energía nuclear
    ventajas y desventajas de la energía solar
    escribe un cuento sobre un dragón
    escríbeme un poema sobre el otoño
    cuéntame un cuento
    inventa una historia sobre dos zorros
    planifica un viaje a roma de tres días
    organiza una fiesta para diez niños
    dame un plan de entrenamiento para un maratón
    resuelve la ecuación tres x más siete
    resume la novela don quijote
    qué pasaría si no hubiera luna
    demuestra que raíz de dos es irracional
    traduce el siguiente texto al inglés`,
  notComplex: `
    cuál es la capital de francia
    qué significa comparar
    cómo se escribe análisis
    quién escribió don quijote
    qué altura tiene el everest
    qué es un poema
    cuánto es doce por ocho
    traduce buenos días al francés`,
  followUp: `
    cuántos años tiene
    dónde nació
    de qué está hecho
    por qué
    por qué no
    y en francia
    y qué pasa con alemania
    qué tal españa
    cuéntame más
    cuál es su capital
    cuánta gente vive allí
    quién fue su mujer
    quién lo inventó
    por qué es así eso
    qué significa eso
    dame otro ejemplo
    dilo más simple
    cuál de ellos es más grande
    cuáles son los otros
    qué pasó después
    pero quién ganó
    estás seguro del número
    en qué año murió
    es peligroso para ellos
    cómo se llaman estos animales que dijiste`,
  personal: `
    qué cocino esta noche para mi familia
    soy demasiado viejo para el piano
    cómo me llamo
    cuándo es mi cita
    dónde vivimos
    qué podemos hacer con pan duro
    puedes despertarme a las siete
    pon una alarma a las siete
    pon un temporizador de diez minutos
    dónde está la farmacia más cercana
    hay buenos restaurantes por aquí
    qué hay cerca
    a qué distancia está el aeropuerto
    nuestra agua es sana
    recuérdale a mamá la compra
    estoy triste
    tengo dolor de cabeza qué ayuda`,
  timely: `
    qué tiempo hace en madrid
    va a llover mañana
    qué hora es en tokio
    qué día es hoy
    cuáles son las noticias
    quién es el presidente de francia
    quién es el rey de españa
    quién ganó el mundial
    cómo quedó el partido de ayer
    cuántos años tiene shakira
    cuánto cuesta un tesla
    a cuánto está el dólar
    está abierto el supermercado
    a qué hora cierra el banco
    cuándo es semana santa
    cuántos días faltan para navidad
    quién es el hombre más rico del mundo
    qué ponen en la tele
    cuándo sale el próximo tren a sevilla
    hay tráfico en la autopista
    quién va ganando la liga
    cuál es la última película de almodóvar
    sigue vivo pelé
    cuál fue la mejor película de 2025`,
  varied: `
    cuéntame un chiste
    cuéntame algo interesante
    canta una canción
    lanza una moneda
    tira un dado
    di un número entre uno y diez
    recomienda un buen libro
    tienes ideas para un cumpleaños
    juguemos a las preguntas
    dime un trabalenguas
    dime una adivinanza
    sorpréndeme con un dato curioso`,
  forAnybody: `
    cuál es la capital de francia
    qué altura tiene el monte everest
    por qué el cielo es azul
    cómo funcionan las vacunas
    qué es la fotosíntesis
    puedes decirme qué es la fotosíntesis
    cuántas patas tiene una araña
    quién pintó la mona lisa
    quién escribió don quijote
    cuántos planetas hay en el sistema solar
    cuál es el animal más grande del mundo
    a qué temperatura hierve el agua
    cuántos huesos tiene el cuerpo humano
    cuándo terminó la segunda guerra mundial
    qué comen los pandas
    qué idioma se habla en brasil
    el tomate es una fruta o una verdura
    cómo se hacen las tortitas`,
  unsure: `
    No sé quién ganó.
    No estoy seguro de eso.
    No puedo consultar el tiempo.
    No tengo acceso a internet.
    Lo siento, no encuentro ese dato.
    Mi conocimiento llega hasta 2025.`,
  sure: `
    París es la capital de Francia.
    Un huevo tarda ocho minutos en cocerse.
    Las arañas tienen ocho patas, no seis.`,
};

it('reads the Spanish cues in what people say, and not in what only sounds like them', () => {
  expect(misreadCues(battery, 'es-ES')).toEqual([]);
});

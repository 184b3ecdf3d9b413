import type { LanguageData } from './shape.ts';

export const es: LanguageData = {
  numbers: `
    cero 0, uno 1, un 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18,
    diecinueve 19, veinte 20, veintiuno 21, veintiún 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50,
    sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100, doscientos 200, trescientos 300, cuatrocientos 400, quinientos 500, seiscientos 600, setecientos 700, ochocientos 800, novecientos 900, doscientas 200, trescientas 300, cuatrocientas 400, quinientas 500, seiscientas 600, setecientas 700, ochocientas 800, novecientas 900, mil 1000,
    millón 1000000, millones 1000000`,
  repeats: 'doble 2, triple 3',
  and: 'y',
  andAfterTens: true,
  ordinals: 'primero',
  months:
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, ene, feb, mar, abr, jun, jul, ago, sep, oct, nov, dic',
  close: 'yo, mi, mis, me, él, ella, nuestro, nuestra, su, nací, soy',
  dateLinks: 'el, de, del, día, año, en, mes',
  marks: {
    '@': 'arroba',
    '.': 'punto',
    '-': 'guion, guión, menos',
    _: 'guion bajo, guión bajo, barra baja, subguion',
    '/': 'barra, slash, diagonal',
    '+': 'más',
  },
  carriers: {
    email:
      'correo, correo electrónico, email, e-mail, mail, dirección, escribe, escríbeme, envía, envíame, manda, mándame, contacto, cuenta, usuario, mi correo es, regístrame',
    phone:
      'teléfono, número de teléfono, móvil, celular, mi número, mi número es, número de móvil, número de celular, número, fijo, llámame al, llámeme al, llama al, contacto, whatsapp, fax, marca el, marca, tel, teléfono fijo, localizarme en el',
    card: 'tarjeta, tarjeta de crédito, tarjeta de débito, número de tarjeta, tarjeta visa, mastercard, visa, número de mi tarjeta, número de la tarjeta',
    cardEnd:
      'tarjeta termina en, termina en, terminada en, acaba en, código de seguridad, cvv, cvc, que termina en',
    ssn: 'seguridad social, número de la seguridad social, número de seguridad social, nss, número de afiliación, seguro social, número de seguro social',
    id: 'dni, nie, nif, mi dni, documento de identidad, carnet de identidad, curp, rfc, cédula, número de identidad, cédula de identidad, identificación, ine, documento nacional, d n i, n i e',
    iban: 'iban, mi iban, código iban, i b a n',
    account:
      'número de cuenta, cuenta bancaria, cuenta corriente, clabe, cuenta de ahorros, pin, mi cuenta, código pin, número de ruta, clave interbancaria',
    birth:
      'nací, nací el, nació, fecha de nacimiento, nacido el, nacida el, nacido, nacida, cumpleaños, mi cumpleaños es el, cumpleaños es, nacimiento',
    passport: 'pasaporte, número de pasaporte',
    licence:
      'licencia de conducir, permiso de conducir, carnet de conducir, carné de conducir, licencia de manejo, número de licencia, licencia, licencia de conducción',
    medical:
      'historia clínica, historial médico, número de historia, expediente médico, número de paciente, tarjeta sanitaria, número de afiliado, seguro médico, expediente, número de asegurado, póliza',
    plate: 'matrícula, placa, placas, número de matrícula, patente, número de placa, placas son',
    ip: 'ip, dirección ip',
    home: 'taxi a la, taxi a, pizza a, llego a la, llego a, viven en la, viven en, fiesta es en, mudamos a, paquete a, vivo en, dirección es, mi dirección es, domicilio, envía a, envíalo a, vive en, entregar en',
    postcode: 'apartado postal, apartado de correos, código postal',
    name: `me llamo, mi nombre es, mi nombre completo es, mi apellido es, llámame, me dicen, se llama, su nombre es, habla, le habla, te habla, a nombre de, a nombre del, de nombre, mi nombre, puedes llamarme, dime, me puedes llamar, el nombre es, el paciente se llama, titular es, nombre del titular es`,
    nameMaybe: `soy, yo soy, soy el, soy la, este es, esta es, mi esposa, mi esposo, mi mujer, mi marido, mi hijo, mi hija, mi hermano, mi hermana, mi amigo, mi amiga, mi jefe, mi jefa, mi vecino, mi vecina, mi médico, mi madre, mi padre, mi novio, mi novia, cita con, reunión con, señor, señora, doctor, doctora, regalo para, con, para, a, saludos de, de parte de`,
    contact:
      'llama a, llamar a, llame a, llama, escribe a, escríbele a, manda un mensaje a, envía un mensaje a, mensaje a, correo a, contacta a, contacta con, avisa a, marca a, márcale a, mándale un mensaje a, envíale un mensaje a, llámale a, envía un correo a, manda un correo a, dile a, recuérdale a, telefonea a',
    spelt: 'se escribe, deletreado, se deletrea, deletreo',
  },
  stop: `at, 
    el, la, los, las, lo, un, una, unos, unas, de, del, y, e, o, u, pero, si, que, qué, quién, quien, cuándo, cuando, dónde, donde, cómo, como, cuál, cuánto, por, porque, para, a, al, en, con, sin, sobre, desde, hasta, entre, yo, tú, él, ella, nosotros, ellos, me, te, se, nos, le, les, mi, mis,
    tu, tus, su, sus, este, esta, esto, ese, esa, eso, es, son, soy, eres, era, fue, está, están, estoy, estás, ser, estar, hay, ha, he, han, tengo, tiene, tienes, puedo, puede, puedes, quiero, quiere, necesito, no, sí, más, menos, muy, bien, mal, también, ya, ahora, hoy, mañana, ayer, luego, después,
    antes, tarde, noche, día, días, hora, horas, minutos, lunes, martes, miércoles, jueves, viernes, sábado, domingo, gracias, favor, hola, buenos, buenas, mamá, papá, madre, padre, abuela, abuelo, doctor, médico, policía, bomberos, taxi, ambulancia, emergencias, servicio, atención, cliente, casa, trabajo, oficina, escuela, pizza,
    alguien, nadie, algo, nada, todo, todos, toda, otra, otro, vez, cansado, cansada, enfermo, enferma, listo, lista, solo, sola, feliz, triste, vegetariano, vegetariana, casado, casada, número, teléfono, móvil, correo, dirección, nombre, llamo, llama, llamar, vivo, vive, calle, avenida, punto, arroba, guion, nací, nacido, pronto, siempre, nunca,
    música, canción, tiempo, receta, recuérdame, dime, dile, alexa, escribe, envía, manda, mensaje, pon, cuenta, años, verdad, bueno, buena, grande, nuevo, nueva, primero, último, historia, mundo, hijos, niños, amigos, familia, gente, personas, euros, vacaciones, amor, tonto, mexicano, española, español, tarjeta, licencia, pasaporte, hablando, así, aquí, allí, estudiante, profesor, profesora`,
  letterWords: 'a, e, o, u, y',
  titles:
    'señor, señora, señorita, don, doña, doctor, doctora, profesor, profesora, sr, sra, dr, dra, licenciado',
  names: `
    antonio, josé, manuel, francisco, david, juan, javier, daniel, carlos, jesús, alejandro, miguel, rafael, pedro, pablo, ángel, sergio, fernando, jorge, luis, alberto, álvaro, adrián, diego, raúl, iván, rubén, enrique, óscar, ramón, andrés, vicente, joaquín, santiago, víctor, eduardo, mario, roberto, jaime, ignacio, alfonso, ricardo, hugo, martín, lucas,
    mateo, gonzalo, nicolás, emilio, guillermo, felipe, gabriel, samuel, héctor, tomás, césar, julio, arturo, rodrigo, leonardo, sebastián, esteban, gerardo, gustavo, armando, ernesto, salvador, maría, carmen, ana, isabel, dolores, laura, pilar, cristina, josefa, marta, teresa, lucía, rosa, antonia, elena, francisca, sara, paula, mercedes, raquel, beatriz, juana, rocío,
    patricia, silvia, julia, irene, alba, sandra, andrea, claudia, sofía, daniela, valentina, camila, mariana, gabriela, fernanda, alejandra, verónica, mónica, adriana, guadalupe, margarita, yolanda, susana, natalia, lorena, diana, carolina, inés, martina, emma, noelia, nuria, montserrat, ximena, jimena, renata, valeria, regina, leticia, graciela, alicia, eva, angela, ángela, clara, carla, victoria`,
  streetBefore:
    'calle, avenida, av, avda, plaza, paseo, camino, carrera, carretera, ronda, travesía, callejón, bulevar, calzada, pasaje, vía, glorieta, privada, cerrada, c, rua, lugar, colonia, barrio, urbanización, polígono, sector, sección, rambla, subida, bajada, cuesta, senda, salida, entrada, parque, jardines, puente, rincón, solar, huerta, masía, parcela, manzana, arrabal, muelle, prolongación, partida, poblado, torrente, rampa, riera, lado, caserío, aldea, conjunto, explanada, extrarradio, extramuros, quinta, ramal, terrenos, colegio, edificio, chalet, monte',
  dwelling: 'piso, apartamento, departamento, depto, puerta, interior, planta, bloque, escalera',
  famous: '13 rue del percebe, 221 baker street',
  arithmetic:
    'dividido, entre, por, multiplicado, raíz, cuadrado, cuadrada, porcentaje, suma, sumar, promedio, media, primo, dígitos, decimales, binario, serie, secuencia, fibonacci, pi, divisible, redondea, romanos, convierte, población, habitantes, isbn, lotería, resta, cuenta, menos, números',
  measures:
    'euros, euro, dólares, dólar, pesos, céntimos, ciento, minutos, minuto, segundos, horas, hora, días, semanas, meses, años, kilómetros, metros, centímetros, gramos, kilos, litros, grados, vatios, calorías, habitantes, personas, veces, cucharadas, soles',
};

import { es as signs } from '../rules/es.ts';
import type { SafetyLanguage } from './shape.ts';

export const es: SafetyLanguage = {
  fillers: 'eh em pues bueno osea realmente sinceramente simplemente alexa',
  words: {
    KIN: 'marido|esposo|esposa|mujer|madre|mamá|padre|papá|hijo|hija|bebé|niño|niña|hermano|hermana|amigo|amiga|abuela|abuelo|pareja|novio|novia|vecino|vecina|tío|tía|padrastro|madrastra|profesor|entrenador|ex|mejor_amigo|mejor_amiga',
    WHO: 'mi_abuelita|mi_abuelito|mi_amiguito|mi_nene|mi_nena|mi_mami|mi_papi|mi_KIN_mayor|mi_KIN_pequeño|mi_KIN_pequeña|ella|mamá|papá|abuelo|abuela|alguien|mi_KIN|nuestro_KIN|nuestra_KIN|el_bebé|la_bebé|un_señor|una_señora',
    HOME: 'casa|piso|apartamento|departamento|cocina|edificio|cuarto|habitación|garaje|salón',
    PLAN: 'quiero|quisiera|voy_a|pienso|deseo|tengo_ganas_de|estoy_pensando_en|planeo|intenté|he_intentado|me_gustaría|necesito|ganas_de|puedo',
    MEDS: 'pastillas|píldoras|medicinas|medicamentos|insulina|paracetamol|ibuprofeno|tabletas|medicación',
    POISON:
      'lejía|cloro|detergente|veneno|anticongelante|limpiador|desatascador|pila|pilas|batería|insecticida|raticida|gasolina|amoniaco|jabón',
    NOW: '^|por_favor|alexa|ayuda|socorro|rápido|puedes|y',
    DO: '^|y|luego|puedes|puede|podrías|deberías|debes|simplemente|intenta',
  },
  crisis: {
    poison: `
      me? he|ha|había? tomado|tomé|tomó|tragado|tragó|tragué demasiadas|muchas|todas_las|todas_mis|un_montón_de|un_frasco_de|un_bote_de .. MEDS
      sobredosis de|tomé|tiene|he|me|por? MEDS|pastillas|tengo
      he|ha|tuve|tomé|tiene|tengo tomado? una? sobredosis
      WHO|me|he|yo se|ha|me|he|acaba_de? bebido|bebió|bebí|tomado|tomó|tomé|tragado|tragó|tragué|comido|comió|beberse|tragarse|beber|tragar|tragarse un|una|el|la|unas|poco_de? POISON
      me|lo|la|he|WHO han|he|ha|se_ha|está|estoy? envenenado|envenenada|intoxicado|intoxicada`,
    emergency: `
      WHO se? ha_caído|cayó|desmayó|desplomó .. no .. contesta|responde|mueve|reacciona|levanta|despierta|habla
      WHO .. no puede|logra|consigue respirar
      llama|llamen|llame|marca|marque al? nueve_uno_uno|911|112|uno_uno_dos|emergencias
      mi .. KIN .. infarto|derrame|ictus|ataque_al_corazón|embolia|convulsiones|convulsión !hace_años
      se_está|se_esta|está ahogando|asfixiando|atragantando|desangrando|convulsionando !en_deudas|en_trabajo|de_risa
      creo que es un infarto|derrame|ictus|ataque_al_corazón
      WHO .. no_reacciona|no_responde|no_despierta|no_se_mueve|no_contesta !al|el|mis|a
      WHO se? cayó|desplomó|ha_caído .. no responde|reacciona|despierta|se_mueve|respira
      me_hace_falta|urge|hace_falta|quiero una ambulancia
      WHO no respira|puede_respirar|reacciona|responde|se_despierta|despierta
      no puedo|consigo|logro respirar|casi_respirar
      WHO se? está? ahogando|ahoga|asfixiando|atragantado|atragantó|convulsionando|desangrando|inconsciente|desmayado|desmayada|desmayó
      me estoy ahogando|asfixiando|desangrando
      me|le|WHO|estoy|está|tengo .. dando|teniendo|dado|dio|sufriendo|tiene|tuvo un? infarto|ataque_al_corazón|derrame|ictus|paro_cardíaco|derrame_cerebral|ataque_cardíaco|convulsión|ataque_epiléptico
      tengo un_infarto|un_ictus|un_derrame|un_dolor_muy_fuerte_en_el_pecho
      WHO|estoy está? sangrando mucho|muchísimo|sin_parar
      NOW llama|llamen|llame|llamar|pide|manda a? una|la|al|el? ambulancia|uno_uno_dos|112|911|nueve_uno_uno|nueve_once|emergencias
      necesito|necesitamos una? ambulancia
      me han|acaban_de|dispararon|apuñalaron .. disparado|apuñalado|disparar|apuñalar
      rompí|rompió|roto .. aguas|fuente .. parto|contracciones|fuente|aguas`,
    fire: `
      hay|tengo .. fuego|incendio .. HOME !chimenea
      mi|nuestra|la|el|se HOME .. ardiendo|quemando|en_llamas|quema|incendia|arde|incendiando
      se .. quema|quemando|incendiando|incendia|ardiendo mi|nuestra|la HOME
      hay fuego|un_incendio|un_fuego en_mi|en_nuestra|en_la|en_el HOME
      NOW llama|llamen|llame a los bomberos
      huele a gas`,
    intruder: `
      alguien|un_hombre|hay_alguien .. quiere|intenta|está .. entrar|entrando|meterse .. casa|piso|cuarto|departamento
      hay un|una|alguien|unos ladrón|intruso|hombre|ladrones|extraño|desconocido|dentro en|de|dentro mi|la|nuestra|el|de_mi HOME
      hay alguien en|dentro_de mi|nuestra HOME
      alguien|están|un_hombre|unos_hombres|WHO .. entrando|entrar|entró|metido|forzando|colado .. en|mi|la mi|casa|puerta|piso .. casa|puerta|piso|ahora|entrar
      están robando|entrando .. HOME
      NOW llama|llamen|llame a? la policía
      me están|estaban|han|están_siguiendo|persiguiendo siguiendo|persiguiendo|secuestrado|atracado|apuntando|atracando|asaltando|secuestrando
      me sigue alguien|un_hombre
      me|nos amenaza|amenazan con .. cuchillo|pistola|navaja`,
    'self-harm': `
      PLAN|voy_a .. tirarme|saltar|lanzarme|arrojarme .. puente|balcón|ventana|tren|azotea|edificio|techo|tejado
      PLAN acabar|terminar con mi_vida|todo_esto_para_siempre|todo !el|lo|mi|con
      quisiera|preferiría|desearía .. estar|ser muerto|muerta|morir
      ya? no .. quiero .. seguir|existir|despertar|estar_aquí !en|con|la|el|al|a|jugando|estudiando
      WHO ya? no .. quiere vivir
      mi vida .. no .. sentido
      PLAN .. matarme|suicidarme|ahorcarme|dispararme|cortarme|lastimarme|hacerme_daño|quitarme_la_vida|tirarme_por|tirarme_de|desaparecer_para_siempre|morirme|acabar_con_mi_vida|terminar_con_mi_vida|colgarme !el|las|una|de_risa|de_ganas|de_vergüenza|la_melena|el_pelo
      me quiero|voy_a|quisiera|dan_ganas_de|pienso|estoy_queriendo suicidar|matar|morir|ahorcar|cortar|quitar_la_vida|hacer_daño|lastimar !de|el|las|por|un|la_melena|pelo
      me mato|suicido hoy|esta_noche|ahora|si
      PLAN .. morir|morirme|estar_muerto|estar_muerta|morir_ya !de|por|en|matando
      ojalá estuviera|me muerto|muerta|muriera|muera
      no|ya_no quiero|deseo|tengo_ganas_de|soporto|aguanto vivir|estar_viva|estar_vivo|seguir_viviendo|existir|despertar|seguir_adelante|esta_vida|estar_aquí !en|con|sin|lejos|cerca|aquí|al|a|el
      no tengo ganas_de|razones_para|motivos_para|por_qué|nada_por_lo_que vivir|seguir_viviendo
      no tiene_sentido vivir|seguir_viviendo|mi_vida
      estoy|he|llevo|sigo|ando .. pensando|pensado en suicidio|el_suicidio|suicidarme|matarme|quitarme_la_vida
      pienso .. en el? suicidio|suicidarme|matarme !colectivo
      tengo .. pensamientos_suicidas|ideas_suicidas|ideas_de_suicidio
      me estoy|he|vuelto_a cortando|cortado|autolesionando|haciendo_daño !el|las_uñas|un|al|con_el
      me autolesiono|corto_los_brazos|corto_las_venas|hago_daño_a_mí
      mejor sin mí
      WHO|se|que .. se|quiere|va_a|intenta|intentando|amenaza_con|piensa .. suicidar|matar|suicidarse|matarse|quitarse_la_vida|quitar_la_vida|ahorcarse
      WHO .. se_quiere|quiere morir|morirse
      cómo|forma|manera .. matarme|suicidarme|me_mato|me_suicido
      cómo|forma|manera .. morir|morirme sin_dolor|rápido|sin_sufrir
      quiero acabar|terminar con todo`,
    abuse: `
      me golpeó|pegó|ha_pegado|violó|maltrata|estranguló .. otra_vez|de_nuevo|anoche|ayer|mi|él|siempre
      mi .. KIN .. me pega|golpea|golpeó|pegó|viola|maltrata !la_gripe|el|un_grito|una_bronca|un_susto|su|sus|el_resfriado
      WHO|me|él|ella me pega|pegando|golpea|golpeó|maltrata|viola|violó|estrangula|pegó|patea|abusa_de_mí|da_palizas|golpeando !un_grito|el_sol|la_gripe|el_resfriado|una_bronca|su|sus
      me está|ha|han|acaba_de|sigue|están pegado|pegando|golpeado|golpeando|maltratando|maltratado|violado|violando|violar|agredido|estrangulado|manoseado !el_sol
      me pega|golpea|maltrata mi_KIN|mucho|todos_los_días|siempre|cuando|otra_vez
      WHO|padrastro|profesor|tío|padre|abuelo|entrenador me toca|tocó|tocaba|manosea|toquetea !lavar|fregar|hacer|la|el|ayudar|trabajar|cocinar|ir
      abusan|abusó|abusa|abusaron|están_abusando de mí
      me violaron|violó|violan|maltratan|golpearon
      soy|fui|he_sido víctima_de|violada|violado|maltratada|abusada|abusado|agredida !robo_de_datos
      tengo miedo .. me mate|pegue|haga_daño|golpee|va_a_matar
      WHO .. amenaza_con|quiere|va_a matarme|hacerme_daño`,
  },
  signs,
  quoted: `
    por la nariz
    al teléfono
    quién canta|escribió|dijo|cantaba
    canción|película|libro|serie|poema|novela|disco llamada|llamado|titulada|que_dice|que_se_llama
    qué significa|quiere_decir
    cómo se|digo|traduces|se_dice|se_traduce dice|escribe|traduce|en
    ^ traduce|deletrea|pon|reproduce|canta !porno`,
  past: `
    hace .. años|meses|semanas|tiempo|días
    el_año|el_mes|la_semana pasado|pasada
    cuando era
    años|meses atrás`,
  refuse: {
    weapons: `cómo|instrucciones|enséñame|dime|receta .. hago|hacer|fabrico|fabricar|construyo|construir|armo|armar|se_hace|monto|preparo .. una|un|explosivos|gas? bomba_casera|bomba_nuclear|bomba_molotov|bomba_tubo|cóctel_molotov|explosivos|explosivo|gas_nervioso|gas_sarín|ricina|coche_bomba|bomba !de_agua|de_baño|de_aire|de_jabón|de_bicicleta|de_semillas|de_chocolate|de_calor|de_crema|hidráulica`,
    drugs: `cómo|receta|enséñame .. hago|hacer|fabrico|fabricar|cocino|cocinar|sintetizo|produzco|preparo|se_hace metanfetamina|cristal_meth|heroína|crack|fentanilo|lsd|éxtasis|la_metanfetamina|cocaína`,
    minors: `
      porno|pornografía|sexo|fotos_desnudas infantil|con_niños|con_menores|con_niñas|de_niños|de_niñas|de_menores
      historia|cuento|relato sexual|erótico|erótica|de_sexo .. niño|niña|niños|niñas|menor|menores`,
    murder: `cómo .. matar|envenenar|asesinar|mato|enveneno a .. sin|y .. pillen|descubran|atrapen|huellas|rastro|sepan|sepa|entere|cojan|agarren`,
    sexual: `
      historia|historias|cuento|relato|chiste|chistes|video|videos|película de_sexo|erótico|erótica|porno|sexual|sexuales|verde|verdes|pornográfica
      háblame|dime sucio|guarradas|guarro|cochinadas
      porno|pornografía|pornhub|hentai
      posiciones|posturas sexuales|del_kamasutra
      cómo .. masturbarme|me_masturbo|chupar_una`,
  },
  profanity: {
    strong: `puta putas puto putos hijoputa hijo_de_puta hijos_de_puta joder jodido jodida coño cabrón cabrones cabrona gilipollas mierda mierdas chinga chingar chingada chingado pendejo pendeja pendejos verga maricón maricones culero culera follar sudaca sudacas malparido`,
    mild: `culo cagar cagada cojones tetas maldito maldita carajo`,
  },
  advice: `
    DO bebe|beber|beba|bebas|inyecta|inyéctate|inyectarte|traga|tragar|toma|tomar .. lejía|cloro|desinfectante|anticongelante|gasolina|desatascador
    DO mezcla|mezclar|mezcle|combina|combinar .. lejía|cloro .. amoniaco|vinagre|ácido|salfumán
    DO toma|tomar|tome|duplica|duplicar|dobla|doblar|duplique .. doble|triple|dosis|la_dosis|tu_dosis|el_doble .. dosis|medicación|medicamento|insulina|pastillas
    DO duplica|duplicar|duplique|dobla|triplica la|tu|su dosis|medicación|insulina
    DO deja|dejar|deje de_tomar tu|tus|su|sus|la|los|el .. medicación|medicamentos|insulina|antidepresivos
    mátate|suicídate|ahórcate|córtate_las_venas
    DO provoca|provocar|induce|inducir el? vómito`,
  warning: `nunca|no|jamás|evita|evitar|evite|peligroso|peligrosa|tóxico|tóxica|tóxicos|mortal|venenoso|dañino|riesgo|ni|médico|consulta|prohibido|en_lugar_de`,
  answers: {
    title: 'No estás solo, no estás sola',
    opening: {
      poison: 'Busca ayuda ahora mismo. Yo no puedo llamar por ti.',
      emergency: 'Parece una emergencia, y yo no puedo llamar por ti.',
      fire: 'Lo primero es que todos salgan a un lugar seguro. Yo no puedo llamar por ti.',
      intruder: 'Ponte a salvo si puedes. Yo no puedo llamar por ti.',
      'self-harm':
        'Siento mucho que duela tanto, y me alegra que lo hayas dicho. No tienes que cargar con esto a solas: hay personas que te escuchan ahora mismo.',
      abuse: 'Lo siento mucho. No es culpa tuya, y mereces estar a salvo.',
    },
    callNow: 'Por favor, llama ahora al {number}.',
    helpline: 'Puedes llamar a {name}, al {number}.',
    ifInDanger: 'Si alguien está en peligro ahora mismo, llama al {number}.',
    localNumber: 'número de emergencias de tu zona',
    digits: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  },
  helplines: {
    'es-ES': {
      medical: ['112'],
      lines: {
        'self-harm': ['la línea de atención a la conducta suicida', '024'],
        abuse: ['la línea contra la violencia de género', '016'],
        poison: ['Información Toxicológica', '91 562 04 20'],
      },
    },
    'es-MX': {
      medical: ['911'],
      lines: {
        'self-harm': ['la Línea de la Vida', '800 911 2000'],
        abuse: ['la Línea de la Vida', '800 911 2000'],
      },
    },
    'es-US': {
      medical: ['911'],
      lines: {
        'self-harm': ['la Línea 988 de prevención del suicidio', '988'],
        abuse: ['la Línea Nacional contra la Violencia Doméstica', '1 800 799 7233'],
        poison: ['Ayuda en Intoxicaciones', '1 800 222 1222'],
      },
    },
  },
};

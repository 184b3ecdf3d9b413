import type { Frames } from '../frame.ts';

export const es: Frames = {
  EMAIL: `Mi correo es {}.|Manda un correo a {}.|Escríbeme a {}.|Mi correo electrónico es {}.|Envía la receta a {}.|El correo de mi mujer es {}.|¿Es {} un correo válido?|Contáctame en mi correo {}.|Me registré con {}.`,
  PHONE: `Mi número de teléfono es {}.|Llámame al {}.|Mi móvil es el {}.|¿Quién me llamó desde el {}?|Recuerda el número {}.|Llama al {} por favor.|Mi número es {}, devuélveme la llamada.|En la oficina estoy en el {}.|Manda un mensaje al {}.`,
  CARD: `Mi número de tarjeta es {}.|Paga con mi tarjeta {}.|La tarjeta de crédito es {}.|Recuerda mi tarjeta {}.|¿Es {} una tarjeta válida?|Usa la Visa {}.`,
  ID: `Mi DNI es {}.|El número de mi DNI es {}.|Mi DNI es el {}, apúntalo.|DNI {}.|Recuerda mi DNI {}.|¿De quién es el DNI {}?`,
  IBAN: `Mi IBAN es {}.|Haz una transferencia a {}.|El IBAN es {}.|¿Es {} un IBAN válido?|Recuerda el IBAN {}.|Paga el alquiler a {}.`,
  ADDRESS: `Vivo en la {}.|Mi dirección es {}.|Pide un taxi a la {}.|Trae la pizza a {}.|¿Cómo llego a la {}?|Mis padres viven en la {}.|Envía el paquete a {}.|La fiesta es en la {}.|Nos mudamos a la {}.`,
  BIRTHDATE: `Nací el {}.|Mi fecha de nacimiento es el {}.|Mi cumpleaños es el {}.|Mi hija nació el {}.|¿Cuántos años tengo si nací el {}?|Fecha de nacimiento: {}.|Yo nací el {} en Madrid.|Mi hijo nació el {}.`,
  PASSPORT: `Mi número de pasaporte es {}.|Mi pasaporte es el {}.|Perdí mi pasaporte número {}.|Recuerda mi pasaporte {}.|Número de pasaporte {}.`,
  PLATE: `Mi matrícula es {}.|La matrícula de mi coche es {}.|El coche con matrícula {} es mío.|Matrícula {}.|Recuerda mi matrícula {}.`,
  PERSON: `Me llamo {}.|Mi nombre es {}.|Habla {}.|Llama a {}.|Mi mujer se llama {}.|Llámame {}.|Soy {}.|Manda un mensaje a {}.|Mi médico se llama {}.|Reserva a nombre de {}.|Mi nombre completo es {}.`,
};

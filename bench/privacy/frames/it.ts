import type { Frames } from '../frame.ts';

export const it: Frames = {
  EMAIL: `La mia email è {}.|Manda una mail a {}.|Scrivimi a {}.|Il mio indirizzo email è {}.|Invia la ricetta a {}.|La mail di mia moglie è {}.|È valido l'indirizzo {}?|Contattami a {}.|Mi sono registrato con {}.`,
  PHONE: `Il mio numero di telefono è {}.|Chiamami al {}.|Il mio cellulare è {}.|Chi mi ha chiamato dal {}?|Ricorda il numero {}.|Chiama il {} per favore.|Il mio numero è {}, richiamami.|In ufficio mi trovi al {}.|Manda un messaggio al {}.`,
  CARD: `Il numero della mia carta è {}.|Paga con la carta {}.|La mia carta di credito è {}.|Ricorda la mia carta {}.|È valida la carta {}?|Usa la Visa {}.`,
  ID: `Il mio codice fiscale è {}.|Codice fiscale {}.|Il codice fiscale di mio figlio è {}.|Ricorda il mio codice fiscale {}.|È giusto il codice fiscale {}?|Ti do il codice fiscale: {}.`,
  IBAN: `Il mio IBAN è {}.|Fai un bonifico a {}.|L'IBAN è {}.|È valido l'IBAN {}?|Ricorda l'IBAN {}.|Paga l'affitto su {}.`,
  ADDRESS: `Abito in {}.|Il mio indirizzo è {}.|Chiama un taxi per {}.|Consegna la pizza in {}.|Come arrivo in {}?|I miei genitori abitano in {}.|Spedisci il pacco in {}.|La festa è in {}.|Ci siamo trasferiti in {}.`,
  BIRTHDATE: `Sono nato il {}.|La mia data di nascita è il {}.|Il mio compleanno è il {}.|Mia figlia è nata il {}.|Quanti anni ho se sono nato il {}?|Data di nascita: {}.|Sono nata il {} a Roma.|Mio figlio è nato il {}.`,
  PASSPORT: `Il mio numero di passaporto è {}.|Il mio passaporto è {}.|Ho perso il passaporto numero {}.|Ricorda il mio passaporto {}.|Numero di passaporto {}.`,
  PLATE: `La mia targa è {}.|La targa della mia auto è {}.|La macchina con targa {} è mia.|Targa {}.|Ricorda la mia targa {}.`,
  PERSON: `Mi chiamo {}.|Il mio nome è {}.|Sono {}.|Chiama {}.|Mia moglie si chiama {}.|Chiamami {}.|Qui parla {}.|Manda un messaggio a {}.|Il mio medico si chiama {}.|Prenota a nome di {}.|Il mio nome e cognome è {}.`,
};

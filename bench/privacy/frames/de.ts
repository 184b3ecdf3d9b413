import type { Frames } from '../frame.ts';

export const de: Frames = {
  EMAIL: `Meine E-Mail ist {}.|Schreib eine Mail an {}.|Du erreichst mich unter {}.|Meine Mailadresse lautet {}.|Schick das Rezept an {}.|Die E-Mail-Adresse meiner Frau ist {}.|Ist {} eine gültige Adresse?|Bitte sende es an {}.|Ich habe mich mit {} angemeldet.`,
  PHONE: `Meine Telefonnummer ist {}.|Ruf mich unter {} an.|Meine Handynummer ist {}.|Wer hat mich von {} angerufen?|Merk dir die Nummer {}.|Ruf bitte {} an.|Meine Nummer ist {}, ruf zurück.|Im Büro bin ich unter {} erreichbar.|Schreib {} eine SMS.`,
  CARD: `Meine Kreditkartennummer ist {}.|Zahl mit meiner Karte {}.|Die Kartennummer lautet {}.|Merk dir meine Kreditkarte {}.|Ist {} eine gültige Kreditkarte?|Nimm die Visa {}.`,
  ID: `Meine Steuer-ID ist {}.|Meine Steueridentifikationsnummer lautet {}.|Die Steuer-ID {} steht auf dem Brief.|Was bedeutet die Steuernummer {}?|Merk dir meine Steuer-ID {}.|Meine Identifikationsnummer ist {}.`,
  IBAN: `Meine IBAN ist {}.|Überweise das Geld an {}.|Die IBAN lautet {}.|Ist {} eine gültige IBAN?|Merk dir die IBAN {}.|Zahl die Miete auf {}.`,
  ADDRESS: `Ich wohne in der {}.|Meine Adresse ist {}.|Bestell ein Taxi in die {}.|Liefere die Pizza an {}.|Wie komme ich zur {}?|Meine Eltern wohnen in der {}.|Schick das Paket an {}.|Die Feier ist in der {}.|Wir sind in die {} gezogen.`,
  BIRTHDATE: `Ich bin am {} geboren.|Mein Geburtsdatum ist der {}.|Mein Geburtstag ist der {}.|Meine Tochter wurde am {} geboren.|Wie alt bin ich, wenn ich am {} geboren bin?|Geburtsdatum: {}.|Ich wurde am {} geboren.|Mein Sohn ist am {} geboren.`,
  PASSPORT: `Meine Passnummer ist {}.|Die Nummer von meinem Reisepass ist {}.|Mein Reisepass hat die Nummer {}.|Reisepassnummer {}.|Merk dir meine Passnummer {}.`,
  PLATE: `Mein Kennzeichen ist {}.|Das Nummernschild ist {}.|Mein Auto hat das Kennzeichen {}.|Der Wagen mit dem Kennzeichen {} ist weg.|Merk dir mein Kennzeichen {}.`,
  PERSON: `Mein Name ist {}.|Ich heiße {}.|Hier spricht {}.|Ruf {} an.|Meine Frau heißt {}.|Nenn mich {}.|Ich bin {}.|Schreib {} eine Nachricht.|Mein Arzt heißt {}.|Hier ist {}.|Reserviere auf den Namen {}.`,
};

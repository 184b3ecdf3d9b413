import { type SentenceRules, words } from './shape.ts';

export const de: SentenceRules = {
  never:
    words(`Dr Prof Hr Hrn Fr Frl Dipl Dipl.-Ing Ing Mag med jur phil rer nat Hl St bzw vgl z.B zB d.h dh i.d.R idR
    u.U z.T i.A a.D m.E s.a sog ca evtl ggf ggfs inkl exkl zzgl bspw insb gem lt geb gest Abt Univ einschl
    entspr etw allg v.a`),
  beforeNumber: words(
    `Nr No S Abb Kap Bd Art Abs Tel Tab Ziff Str Pkt max min Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez`,
  ),
  mayEnd: words('v.Chr n.Chr'),
  rarelyEnd: words(`Mio Mrd Tsd Jh Jhd Std Min Sek Co Jr sen jun u.a o.ä o.g s.o s.u p.a`),
  starters:
    words(`der die das den dem des ein eine einen einem einer er sie es wir ihr ich du man dies diese dieser
    dieses jener jene sein seine ihre unser mein in im am an auf bei mit nach von vor zu aus für um über unter wenn weil
    als ob aber doch und oder denn dann danach darum deshalb daher außerdem trotzdem jedoch heute morgen gestern jetzt
    hier dort da so was wer wie wo warum wann welche ist sind war waren hat haben kann können soll möchten nur auch
    noch schon vielleicht bitte ja nein nicht alle viele manche später zuerst seitdem damals obwohl während`),
  lettered:
    words(`vitamin plan typ gruppe klasse option punkt schritt teil hepatitis buchstabe anhang abschnitt
    gleis raum halle block größe antwort kategorie note`),
  beforeOrdinal:
    words(`am der die das dem den des vom zum im ab bis seit zur beim jeder jeden jedes jedem ein eine einen
    einem einer sein seine seinen ihr ihre mein meine dein dieser diese dieses diesem diesen nach vor und montag dienstag
    mittwoch donnerstag freitag samstag sonntag ins`),
};

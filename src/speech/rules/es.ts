import { type SentenceRules, words } from './shape.ts';

export const es: SentenceRules = {
  never:
    words(`Sr Sra Srta Sres Sras Dr Dra Drs Dres D Dña Prof Profa Ing Lic Arq Gral Cap Cnel Cmte Mons Sto Sta Excmo
    Excma p.ej pej ej p.e cf cfr vs aprox Av Avda Avd Pza máx mín EE Rvdo Fray`),
  beforeNumber:
    words(`n nº núm num No pág págs p pp art arts vol cap fig tel Tel s km ene feb mar abr jun jul ago sep
    sept oct nov dic`),
  mayEnd: words('a.C d.C a.m p.m'),
  rarelyEnd: words(`EE.UU S.A S.L Ud Uds Vd Vds Cía Ltda Jr`),
  starters:
    words(`el la los las un una unos unas él ella ellos ellas yo tú usted ustedes nosotros esto eso este esta
    ese esa estos estas su sus mi tu nuestro en con por para de del desde hasta al a si cuando donde como porque pero y
    o sin embargo además luego después entonces así también tampoco hoy mañana ayer ahora aquí allí qué quién cuál cómo
    cuándo dónde es son era fue hay ha se lo le no sí más muchos todos algunos cada mientras aunque según ya todavía
    quizás durante`),
  lettered:
    words(`vitamina vitaminas plan tipo opción grupo clase sección punto paso hepatitis letra anexo figura
    tabla parte fase puerta sala bloque nivel`),
};

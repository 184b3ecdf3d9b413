import { type SentenceRules, words } from './shape.ts';

export const pt: SentenceRules = {
  never:
    words(`Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Eng Enga Arq Exmo Exma Ilmo D Pe Sto Sta Gen Cel Cap Ten Maj
    p.ex pex ex cf vs aprox Av Pça máx mín Gov Dep Sen`),
  beforeNumber:
    words(`n nº núm No pág págs p pp art arts vol cap fig séc tel Tel km jan fev mar abr mai jun jul ago set
    out nov dez`),
  mayEnd: words('a.C d.C a.m p.m'),
  rarelyEnd: words(`S.A Ltda Cia Jr E.U.A V.Exa`),
  starters:
    words(`o a os as um uma ele ela eles elas eu tu você vocês nós isto isso este esta esse essa aquele aquela
    seu sua meu minha nosso em no na nos nas com por para de do da desde até ao à se quando onde como porque mas e ou
    porém contudo além depois então assim também hoje amanhã ontem agora aqui ali que quem qual é são era foi há tem têm
    não sim mais muitos todos alguns cada enquanto embora segundo já ainda talvez durante antes`),
  lettered:
    words(`vitamina vitaminas plano tipo opção grupo classe seção secção ponto passo hepatite letra anexo figura
    tabela parte fase portão sala bloco nível`),
};

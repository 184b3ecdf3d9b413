import type { CommandPhrases } from './shape.ts';

export const pt: CommandPhrases = {
  stop: `
    para, pare, parar, para de falar, pare de falar, stop, chega, basta, cancela, cancelar,
    cancele, sair, saia, cala a boca, fica quieta, silêncio, encerrar, termina, tchau, adeus,
    deixa pra lá, esquece, é só isso, só isso, é tudo, não mais, mais não, não continua, não continue`,
  help: `
    ajuda, me ajuda, me ajude, socorro, o que você pode fazer, o que você sabe fazer,
    o que posso dizer`,
  'go-on': `
    continua, continue, continuar, prossiga, segue, mais, me conta mais, vai em frente,
    próximo, não para, não pare`,
  repeat: `repete, repita, repetir, de novo, outra vez, fala de novo, o que você disse`,
  'new-topic': `
novo assunto, outro assunto, um assunto novo, muda de assunto, mude de assunto, vamos mudar de assunto,
vamos falar de outra coisa, quero falar de outra coisa`,
  shorter: `
mais curto, mais curto por favor, mais breve, um pouco mais curto, fala mais curto, resume, resume por favor,
a versão curta, em poucas palavras, foi muito longo`,
  longer: `
mais longo, um pouco mais longo, mais detalhes, mais detalhes por favor, com mais detalhes,
explica com mais detalhes, detalha mais, a versão longa, foi muito curto`,
  no: `não, agora não, de jeito nenhum`,
  yes: `sim, claro, com certeza, pode ser, pode, quero`,
  courtesy: `por favor, obrigado, obrigada, muito obrigado, alexa, ok, okay, agora, já, você pode`,
};

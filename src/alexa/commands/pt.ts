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
  'think-harder': `
pensa melhor, pense melhor, pensa mais, pensa de novo, pensa com mais calma, pensa mais um pouco,
reflete melhor`,
  'what-do-you-know': `
o que você sabe sobre mim, o que você sabe de mim, o que você lembra de mim, me diz o que você sabe sobre mim,
me conta o que você sabe sobre mim, o que eu pedi para você lembrar`,
  'forget-that': `
esquece isso, esqueça isso, esquece o que eu disse, esquece o que eu acabei de dizer, apaga isso,
não lembra disso`,
  'forget-everything': `
esquece tudo, esqueça tudo, esquece tudo sobre mim, esquece tudo que você sabe sobre mim, esquece tudo que eu disse,
apaga meus dados, apague meus dados, apaga todos os meus dados, exclua meus dados, apaga tudo sobre mim`,
  'keep-private': `
não lembra dessa conversa, não guarda essa conversa, não guarde esta conversa, essa conversa é particular,
essa conversa fica entre nós, isso fica entre nós`,
  'report-answer': `
denuncia essa resposta, denuncie essa resposta, reporta essa resposta, reporte essa resposta,
quero denunciar essa resposta, quero reportar essa resposta`,
  'withdraw-consent': `
retiro meu consentimento, retira meu consentimento, quero retirar meu consentimento, revogo meu consentimento,
revoga meu consentimento, cancela meu consentimento`,
  remember: {
    leads:
      'lembra que, lembre que, lembre-se que, lembre-se de que, não esquece que, não esqueça que, anota que, guarda que',
  },
  no: `não, agora não, de jeito nenhum`,
  yes: `sim, claro, com certeza, pode ser, pode, quero`,
  courtesy: `por favor, obrigado, obrigada, muito obrigado, alexa, ok, okay, agora, já, você pode`,
};

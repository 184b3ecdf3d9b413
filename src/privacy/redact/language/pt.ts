import type { LanguageData } from './shape.ts';

export const pt: LanguageData = {
  numbers: `
    zero 0, um 1, uma 1, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, onze 11, doze 12, treze 13, catorze 14, quatorze 14, quinze 15, dezesseis 16, dezasseis 16, dezessete 17, dezassete 17, dezoito 18, dezenove 19, dezanove 19,
    vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70, oitenta 80, noventa 90, cem 100, cento 100, duzentos 200, trezentos 300, quatrocentos 400, quinhentos 500, seiscentos 600, setecentos 700, oitocentos 800, novecentos 900, duzentas 200, trezentas 300, mil 1000, milhão 1000000, milhões 1000000, bilhão 1000000000, bilhões 1000000000`,
  besideDigits: 'meia 6',
  repeats: 'duplo 2, dobro 2, triplo 3',
  and: 'e',
  andAfterTens: true,
  ordinals: 'primeiro',
  months:
    'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, jan, fev, abr, mai, jun, jul, ago, set, out, nov, dez',
  close: 'eu, meu, minha, ele, ela, nosso, nossa, seu, sua, dele, dela, nasci, me, sou',
  dateLinks: 'de, do, dia, em, no, ano, o, mês',
  marks: {
    '@': 'arroba, at',
    '.': 'ponto, dot',
    '-': 'traço, hífen, menos, tracinho',
    _: 'underline, underscore, sublinhado, traço baixo',
    '/': 'barra, slash',
    '+': 'mais',
  },
  carriers: {
    email:
      'email, e-mail, mail, correio, endereço, endereço de email, endereço de e-mail, escreve, escreva, manda, mande, envia, envie, contato, conta, usuário, cadastro, cadastra, login',
    phone:
      'telefone, número de telefone, celular, número de celular, meu número, meu número é, número, me liga no, me ligue no, liga para o, ligue para, liga no, ligue no, fixo, fax, whatsapp, zap, telemóvel, número de telemóvel, contato, ramal, disca, tel, me liga em, disque',
    card: 'cartão, cartão de crédito, cartão de débito, número do cartão, visa, mastercard, número do meu cartão, cartão visa, elo, hipercard',
    cardEnd:
      'cartão termina em, termina em, final do cartão, cartão final, com final, terminado em, código de segurança, cvv, cvc',
    ssn: 'nis, pis, pasep, número do pis, segurança social, número da segurança social, niss, inss, número do nis',
    id: 'cpf, meu cpf, cnpj, rg, meu rg, nif, identidade, carteira de identidade, número de contribuinte, cartão de cidadão, bilhete de identidade, número do rg, título de eleitor, c p f, número do cpf, registro geral, documento de identidade, número de identificação fiscal, contribuinte',
    iban: 'iban, meu iban, código iban',
    account:
      'conta corrente, número da conta, conta bancária, agência, conta poupança, número de conta, chave pix, senha do cartão, pin, minha conta, conta número, código pin, pix',
    birth:
      'nasci em, nasci, nasci no dia, data de nascimento, nascido em, nascida em, aniversário, nasceu em, nasceu, meu aniversário é, aniversário é, nascimento, faço aniversário',
    passport: 'passaporte, número do passaporte, meu passaporte',
    licence:
      'carteira de motorista, cnh, habilitação, carta de condução, número da cnh, carteira de habilitação, número da carteira de motorista, minha cnh, carta de motorista',
    medical:
      'prontuário, prontuário médico, número do prontuário, carteirinha, plano de saúde, cartão do sus, número de utente, cartão sus, número do paciente, carteirinha do plano, convênio, número da carteirinha, processo clínico, utente',
    plate: 'placa, placa do carro, matrícula, número da placa',
    ip: 'ip, endereço ip',
    home: 'moro na, moro no, moro em, vivo na, endereço é, meu endereço é, domicílio, entrega na, entregar na, resido na',
    postcode: 'caixa postal, cep, código postal, meu cep',
    name: `meu nome é, o meu nome é, me chamo, chamo-me, eu me chamo, meu nome completo é, meu sobrenome é, me chama de, me chame de, pode me chamar de, chama-me, ele se chama, ela se chama, se chama, o nome dele é, o nome dela é, nome dele é, nome dela é, aqui é o, aqui é a, aqui quem fala é, quem fala é, em nome de, no nome de, fala com, seu nome é, nome é, meu apelido é, aqui fala, aqui é, titular é, o paciente se chama, nome da minha mãe é`,
    nameMaybe: `sou, eu sou, sou o, sou a, eu sou o, eu sou a, este é, esta é, esse é, essa é, minha esposa, meu marido, minha mulher, meu filho, minha filha, meu irmão, minha irmã, meu amigo, minha amiga, meu chefe, minha chefe, meu vizinho, minha vizinha, meu médico, minha mãe, meu pai, meu namorado, minha namorada, reunião com, consulta com, encontro com, senhor, senhora, doutor, doutora, presente para, com o, com a, com, para o, para a, para, pro, pra, abraços de, da parte de, da parte do, da parte da`,
    contact: `liga para, ligar para, ligue para, liga pro, liga pra, ligue pro, ligue pra, ligar pro, ligar pra, liga para o, liga para a, ligue para o, ligue para a, ligar para o, ligar para a, telefona para, telefone para, escreve para, escreva para, manda mensagem para, manda uma mensagem para, mande uma mensagem para, mensagem para, envia mensagem para, envia uma mensagem para, envie uma mensagem para, email para, e-mail para,
      manda um email para, envia um email para, envie um email para, mande um email para, avisa, avise, chama, chame, contata, manda mensagem pro, manda mensagem pra, manda uma mensagem pro, manda uma mensagem pra, mensagem pro, mensagem pra, manda mensagem para o, manda mensagem para a, lembra, lembre`,
    spelt: 'se escreve, soletrando, soletrado, soletra',
  },
  stop: `at, 
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, e, ou, mas, se, que, quem, quando, onde, como, qual, quanto, por, porque, para, pra, pro, em, no, na, nos, nas, com, sem, sobre, desde, até, entre, eu, tu, ele, ela, nós, eles, elas, você, vocês, me, te, lhe, meu, minha, meus, minhas, teu, tua, seu, sua, dele, dela, este, esta, isto, esse, essa,
    isso, é, são, sou, era, foi, está, estão, estou, ser, estar, tem, tenho, há, posso, pode, quero, quer, preciso, não, sim, mais, menos, muito, bem, mal, também, já, agora, hoje, amanhã, ontem, depois, antes, tarde, noite, manhã, dia, dias, hora, horas, minutos, segunda, terça, quarta, quinta, sexta, sábado, domingo, feira, obrigado, obrigada, favor, olá, oi, bom, boa, mãe, pai, mamãe,
    papai, avó, avô, vovó, vovô, doutor, médico, polícia, bombeiros, táxi, ambulância, samu, emergência, serviço, atendimento, cliente, casa, trabalho, escritório, escola, pizza, pizzaria, alguém, ninguém, algo, nada, tudo, todos, outra, outro, vez, cansado, cansada, doente, pronto, pronta, só, sozinho, sozinha, feliz, triste, casado, casada, vegetariano, vegetariana, alérgico, alérgica, número, telefone, celular, email, endereço,
    nome, chamo, chama, ligar, liga, ligue, moro, vivo, rua, avenida, praça, ponto, arroba, traço, nasci, nascido, cedo, sempre, nunca, música, canção, tempo, receita, lembra, lembre, alexa, escreve, envia, manda, mensagem, toca, conta, anos, verdade, grande, novo, nova, primeiro, último, história, mundo, filhos, crianças, amigos, família, gente, pessoas, reais, euros, férias, amor, brasileiro, brasileira, português, cartão, carteira,
    passaporte, aqui, ali, lá, assim, ainda, logo, volta, falar, falando, fala, diz, diga, dizer, meia, professor, professora, estudante, quantos, quantas, quando, fazer, faz, faço, vou, vai`,
  letterWords: 'a, e, é, o',
  titles: 'senhor, senhora, doutor, doutora, dona, seu, professor, professora, sr, sra, dr, dra',
  names: `
    josé, joão, antônio, antónio, francisco, carlos, paulo, pedro, lucas, luiz, luís, marcos, gabriel, rafael, daniel, marcelo, bruno, eduardo, felipe, filipe, rodrigo, manoel, manuel, mateus, matheus, andré, fernando, fábio, leonardo, gustavo, guilherme, leandro, tiago, thiago, anderson, ricardo, márcio, jorge, sebastião, alexandre, roberto, edson, diego, vitor, victor, sérgio, cláudio, raimundo, samuel, miguel, arthur, artur,
    heitor, bernardo, davi, enzo, nicolas, joaquim, caio, vinícius, renato, rogério, gilberto, hugo, nuno, rui, duarte, afonso, gonçalo, diogo, maria, ana, francisca, antônia, adriana, juliana, márcia, fernanda, patrícia, aline, sandra, camila, amanda, bruna, jéssica, letícia, júlia, luciana, vanessa, mariana, gabriela, vera, vitória, larissa, cláudia, beatriz, rita, luana, sônia, renata, eliane, josefa, simone, natália,
    cristiane, carla, débora, rosângela, jaqueline, rosa, daniela, aparecida, marlene, terezinha, raimunda, andréia, fabiana, lúcia, raquel, angela, ângela, rafaela, joana, luiza, luísa, helena, alice, laura, sofia, sophia, valentina, isabela, isabella, manuela, cecília, lívia, heloísa, lorena, clara, inês, matilde, leonor, catarina, margarida, teresa, sara, carolina, tatiana, viviane, priscila, regina, paula, eduarda`,
  streetBefore:
    'rua, avenida, av, travessa, praça, alameda, estrada, largo, rodovia, viela, beco, ladeira, r, marginal, rotatória, via, vila, quadra, parque, jardim, setor, conjunto, residencial',
  dwelling: 'apartamento, apto, ap, bloco, casa, andar, sala, torre',
  famous: '221 baker street',
  arithmetic:
    'dividido, vezes, multiplicado, raiz, quadrado, quadrada, porcentagem, soma, some, média, primo, dígitos, decimais, binário, série, sequência, fibonacci, pi, divisível, arredonda, romanos, converte, converta, população, habitantes, isbn, loteria, subtrai, subtraia, menos, números',
  measures:
    'reais, real, dólares, dólar, euros, centavos, cento, minutos, minuto, segundos, horas, hora, dias, semanas, meses, anos, quilômetros, metros, centímetros, gramas, quilos, litros, graus, watts, calorias, habitantes, pessoas, vezes, colheres',
};

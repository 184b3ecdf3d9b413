import type { Frames } from '../frame.ts';

export const pt: Frames = {
  EMAIL: `Meu email é {}.|Manda um email para {}.|Escreve para {}.|Meu endereço de email é {}.|Envia a receita para {}.|O email da minha esposa é {}.|O email {} é válido?|Meu contato é {}.|Eu me cadastrei com o email {}.`,
  PHONE: `Meu número de telefone é {}.|Me liga no {}.|Meu celular é {}.|Quem me ligou do {}?|Lembra o número {}.|Liga para {} por favor.|Meu número é {}, me liga de volta.|No escritório meu telefone é {}.|Manda mensagem para {}.`,
  CARD: `O número do meu cartão é {}.|Paga com meu cartão {}.|Meu cartão de crédito é {}.|Lembra meu cartão {}.|O cartão {} é válido?|Usa o Visa {}.`,
  ID: `Meu CPF é {}.|O CPF é {}.|O número do meu CPF é {}.|CPF {}.|Lembra meu CPF {}.|De quem é o CPF {}?`,
  ADDRESS: `Moro na {}.|Meu endereço é {}.|Chama um táxi para a {}.|Entrega a pizza na {}.|Como chego na {}?|Meus pais moram na {}.|Envia o pacote para {}.|A festa é na {}.|Nos mudamos para a {}.`,
  BIRTHDATE: `Nasci em {}.|Minha data de nascimento é {}.|Meu aniversário é {}.|Minha filha nasceu em {}.|Quantos anos eu tenho se nasci em {}?|Data de nascimento: {}.|Eu nasci no dia {}.|Meu filho nasceu no dia {}.`,
  PASSPORT: `O número do meu passaporte é {}.|Meu passaporte é {}.|Perdi meu passaporte número {}.|Lembra meu passaporte {}.|Número do passaporte {}.`,
  PLATE: `A placa do meu carro é {}.|Minha placa é {}.|O carro com placa {} é meu.|Placa {}.|Lembra minha placa {}.`,
  PERSON: `Meu nome é {}.|Eu me chamo {}.|Aqui é o {}.|Liga para {}.|Minha esposa se chama {}.|Pode me chamar de {}.|Eu sou {}.|Manda mensagem para {}.|Meu médico se chama {}.|Reserva em nome de {}.|Meu nome completo é {}.`,
};

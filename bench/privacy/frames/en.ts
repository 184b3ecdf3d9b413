import type { Frames } from '../frame.ts';

export const en: Frames = {
  EMAIL: `
    My email is {}.|Can you send the recipe to {}?|Email me at {} please.|You can reach me at {} any time.|My e-mail address is {}, do you have that?
    Please add {} to my contacts.|I signed up with {} but I never got the mail.|Write to {} and tell them I'm late.|The login is {} I think.|Send an invite to {} for tomorrow.
    It's {} for work.|What does it mean when {} bounces?|Forward my notes to {}.|My new address is {}, the old one is gone.|Is {} a valid email?|Remember that my wife's email is {}.
    If anything comes up, contact me at {}.|Put down {} as my email.|{} is my email address.|Draft a message to {} saying thank you.|My son uses {} for school.`,
  PHONE: `
    My phone number is {}.|Call me at {}.|You can text me at {} after six.|My number is {}, call me back.|Remember my mobile number {}.
    Dial {} please.|Is {} a spam number?|Who called me from {}?|Save {} as my mom's number.|My office line is {}.|Reach me on {} this evening.|The plumber's number is {}.|I got a missed call from {} yesterday.
    Add {} to my contacts under dentist.|What area is {} from?|Please text {} and say I'm on my way.|My wife's cell is {}.|Can you remember {} for me?|It's {} if you need me.|The number on the card said {}.|Our home phone is {} since last year.`,
  CARD: `
    My credit card number is {}.|Can you save my card, it's {}?|The card number is {}.|Pay with {} please.|I want to use my Visa {}.|Is {} a valid card number?
    Charge it to {}.|My debit card is {}, is that okay?|Someone stole my card {}.|Put it on {} this time.|Remember my card number {}.|It starts like this: {}.|Use the Mastercard {} for the order.|My card is {} and it was declined.|They charged {} twice.`,
  SSN: `
    My social security number is {}.|My social is {}.|The SSN is {}.|Is it safe to give my social security number {} over the phone?|My ssn {} was leaked.|Remember my social, it's {}.
    Someone used my social security number {}.|For the form, my social security is {}.|Why does the bank want my SSN {}?|Social security number: {}.|I need a copy of my social security card, number {}.|My husband's social security number is {}.`,
  IBAN: `
    My IBAN is {}.|Transfer it to {} please.|The IBAN for the rent is {}.|Can you check if {} is a valid IBAN?|Send fifty euros to {}.|My account is {} at the bank.|Pay {} on Friday.|Save {} as our landlord's IBAN.|IBAN {} belongs to me.`,
  ACCOUNT: `
    My account number is {}.|My bank account number is {}.|The checking account number is {} at Chase.|My savings account number is {}.|The account number is {}, please remember it.
    My routing number is one thing but the account number is {}.|I forgot my account number, I think it's {}.|Is my bank account {} still open?|Pay the bill from account number {}.|Put the refund on my bank account {}.|What bank uses account numbers like {}?`,
  ADDRESS: `
    I live at {}.|My address is {}.|Ship it to {}.|Send the package to {} please.|How do I get from here to {}?|Order a taxi to {}.|My parents live at {}.|We moved to {} last year.|What's the weather like at {}?
    The party is at {} on Saturday.|Deliver the pizza to {}.|Remember my home address, {}.|Navigate to {}.|Our new office is at {}.|How far is {} from the airport?|There's a leak at {}, send a plumber.|Pick me up at {}.|My grandmother's house is {}.`,
  BIRTHDATE: `
    I was born on {}.|My date of birth is {}.|My birthday is {}.|My son was born on {}, how old is he?|How old am I if I was born on {}?|My wife's birthday is {}.|What star sign am I, I was born {}?
    Remember that my birthday is {}.|My daughter was born on {}.|DOB {}.|Date of birth: {}.|My mother was born on {} in Ohio.|I was born {} so when can I retire?|My birth date is {}.|How many days since I was born on {}?|My dad's birthday is {}.`,
  PASSPORT: `
    My passport number is {}.|The number on my passport is {}.|Passport {} expires soon.|Remember my passport number {}.|I lost my passport, the number was {}.|For check in my passport is {}.|Is passport number {} valid?|My wife's passport number is {}.|Passport number: {}.`,
  LICENCE: `
    My driver's license number is {}.|My driver's license is {}.|The driver's license number is {}.|I need to renew my driving licence {}.|My licence number is {}.|License number {}.|Remember my drivers license number, {}.|They asked for my driver's license and I said {}.|My driving licence number is {}.`,
  IP: `
    My IP address is {}.|Who owns {}?|Why can't I ping {}?|My router's public address is {}.|Somebody logged in from {}.|The server is at {}.|What location is IP {}?|Block {} please.|I keep getting requests from {}.`,
  URL: `
    My profile is {}.|Open {} for me.|Can you read {}?|My page is at {}.|Check out {} when you can.|What's wrong with {}?|Send people to {}.|My link is {}.|I can't log in at {}.`,
  MEDICAL: `
    My medical record number is {}.|The patient ID is {}.|My health insurance number is {}.|My Medicare number is {}.|MRN {}.|What does medical record {} mean?|My member ID is {} with Aetna.|The hospital gave me patient number {}.|My insurance ID is {}.|Medical record number: {}.|My NHS number is {}.`,
  PLATE: `
    My license plate is {}.|My license plate number is {}.|The plate number is {}.|A car with plate {} hit me.|My number plate is {}.|The registration is {}.|I got a ticket for license plate {}.|Remember my plate, {}.|A blue truck, license plate {}.|My car's registration number is {}.`,
  PERSON: `
    My name is {}.|Hi, this is {} speaking.|Call {}.|Please call me {}.|My name's {} and I'm new here.|My doctor is called {}.|My wife's name is {}.|Text {} that I'm late.|Email {} about the meeting.|Can you call {} for me?|My son's name is {}.
    Remind me to call {} tomorrow.|You're talking to {}.|My boss {} wants a report.|My full name is {}.|I'm {}, nice to meet you.|Send a message to {}.|Make a reservation under {}.|The name on the account is {}.|My neighbor {} has a dog.|My friend {} is visiting.`,
};

/** What people ask a speaker that holds nobody's data, a line each; made up for this, of the kinds that a redactor is tempted by. */
export const en = `
play thriller by michael jackson
who was abraham lincoln
what happened in 1984
what is one two three times four
count to ten
set a timer for five five minutes
set a timer for twenty five minutes
set an alarm for six thirty tomorrow morning
wake me up at seven fifteen
what is fifteen percent of two hundred and forty
what is 123456789 divided by 3
how many seconds are there in 1000000 minutes
what are the first twenty digits of pi
what comes after one one two three five eight thirteen
is 1234567 a prime number
what is the square root of 144
how far is the moon from earth
who lives at ten downing street
what's at 1600 pennsylvania avenue
tell me about sherlock holmes of 221b baker street
how do you get to sesame street
play penny lane by the beatles
what is wall street
when was albert einstein born
abraham lincoln was born on february 12 1809 what was the weather like
what happened on july 4 1776
what happened on september eleventh two thousand and one
when did world war two end
who won the super bowl in nineteen eighty five
the war from 1914 to 1918 in short
compare the years 1929 and 2008
call me maybe is stuck in my head
play call me al by paul simon
play five hundred miles
play ninety nine luftballons
play eight six seven five three oh nine jenny
what is catch twenty two about
who plays james bond in casino royale
what does double oh seven mean
tell me a joke about a doctor
how do i make pancakes for four people
how many cups are in a gallon
convert three hundred fifty degrees fahrenheit to celsius
preheat the oven to 180 degrees
add two cups of flour and one teaspoon of salt
how long do i boil eggs
what can i cook with chicken and rice
how many calories are in a banana
what is the score of the lakers game
who won the match three two
how many goals did messi score in 2022
what is the record for the hundred meter dash
the final score was 21 to 14 who won
is the iphone 15 better than the galaxy s24
what is the difference between windows 10 and windows 11
how do i install python 3.12.1
what changed in version 2.10.4
what is a boeing 747
when does flight ua 1234 land
is flight lh 455 on time
how much is 1500000 pesos in dollars
how much is a million dollars in yen
the population of india is 1400000000 is that right
what is the population of new york city
how many people live in springfield illinois
what's the zip code of beverly hills
how do i get a new passport
what do i need to renew my driver's license
how long is a passport valid
how do social security benefits work
what is a social security number
what is an iban
how does a credit card work
what is the best credit card for travel
what is a good credit score
how do i write a professional email
what does cc mean in an email
who invented email
is gmail better than outlook
how do i change my email password
how do i block a phone number
who invented the telephone
what is the country code of germany
call an ambulance
how do i call a taxi in london
call customer service is not what i want what are the opening hours
text messages keep disappearing on my phone why
what is an ip address
how do i find my ip address
what is the difference between ipv4 and ipv6
what is 127.0.0.1
what does 192.168.1.1 do
what is dns server 8.8.8.8
what does dot com mean
is wikipedia dot org reliable
go to wikipedia dot org slash wiki slash cat
what is on sale at amazon dot com
what is https://en.wikipedia.org/wiki/Cat about
how do i build a website
what does my name mean in general
what is the most popular name for girls
what's in a name
this is a test
this is great thank you
this is not what i asked
i'm hungry what should i eat
i am tired
i'm looking for a new book
i am allergic to peanuts what can i eat
i'm going to paris in may what should i see
i was born to be wild who sings that
my birthday is next week what cake should i bake
plan a birthday party for a five year old
how old is the queen of england
how tall is the eiffel tower
how long is five feet in centimeters
i run five miles in forty five minutes is that good
is a five minutes drive too long
turn left on main street and go two blocks
what is a one way street
why is it called the fifth avenue
what is broadway famous for
what's playing at the cinema
tell me about route 66
how many lanes has highway 101
who wrote nineteen eighty four
summarize fahrenheit 451
what is the plot of 2001 a space odyssey
who sings nine to five
play 24k magic
play 1999 by prince
who is michael jordan
how many grammys does taylor swift have
tell me about marie curie
who is the president of france
what did martin luther king say
who discovered america
what is the capital of australia
tell me a story about a dragon named sparky
what is a medical record
what does a patient need after surgery
how much water should a patient drink
what are the symptoms of the flu
what is blood type o positive
how many milligrams of ibuprofen can i take
what is a license plate made of
how do i get a vanity plate
what does the plate on a wine bottle mean
how do i pay my bills on time
what is a routing number
how do i open a bank account
what is the interest on ten thousand dollars at five percent
what is a checking account
remind me to take out the trash at eight
remind me to call mom at five
remind me to call my dentist tomorrow
call my wife an angel in french
add milk eggs and bread to my shopping list
what is the weather in london on saturday
will it rain at three thirty
what time is it in tokyo
how many days until christmas
what day is december 25
what is the date in two weeks
the meeting is on the fourth of july is that a holiday
roll two six sided dice
pick a number between one and one hundred
flip a coin five times
what is the average of 10 20 30 40 50 60
what is 5551234 times 4
multiply twelve by twelve
what is two to the power of ten
how many bytes are in a megabyte
what is binary one zero one one zero one zero one
convert 1011010 from binary
spell necessary
how do you spell rhythm
what does a b c stand for
say the alphabet
what's the nato alphabet for b
what do the letters u s a mean
what is vitamin b twelve
what is the formula h2so4
what is a c sharp minor seven chord
explain quantum physics in three sentences
what is the meaning of life
is forty two the answer
how many planets are there
what is the isbn of moby dick
look up isbn 9783161484100
what is the lego set 10294
who won the lottery with numbers 4 8 15 16 23 42
channel two five three please
turn to page three hundred and ninety four
read chapter twelve verse three to five
john three sixteen what does it mean
the score is love fifteen what does that mean
what's the fastest a human ran one hundred meters nine point five eight
how much does a 2015 honda civic cost
what is the horsepower of a ford f 150
the recipe says 350 for 45 minutes is that right
my dog is called out by the neighbors a lot what can i do
email marketing tips please
message board etiquette
phone cases for hiking
call of duty tips
call it a day what does the phrase mean
ring the alarm who sings it
what is a text file
i need help with my homework
can you call back later
who am i talking to
are you a robot
what can you do
tell me more about that
that's wrong try again
say that again please
thank you very much
stop
`;

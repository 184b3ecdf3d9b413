import { describe, expect, it } from 'vitest';
import { type CueBattery, linesOf, misreadCues } from '../../../../test/support/misread-cues.ts';

const battery: CueBattery = {
  thought: `
    think harder about the trolley problem
    think carefully which is heavier a kilo of feathers or a pound of lead
    please think step by step how many days are there in four centuries
    explain step by step how long division works
    i want you to think hard about what makes a good teacher
    can you think carefully and tell me if zero is even
    could you think longer about the monty hall problem
    explain quantum tunnelling in depth
    describe the french revolution in great depth
    take your time and tell me what justice is
    take your time please is mathematics discovered or invented
    think it through what happens if everybody saves at once
    and think deeply about what freedom means
    but think twice how many sides has a circle
    reason carefully about whether plants feel pain
    be thorough what causes inflation
    please be more thorough about the causes of world war one
    walk me through photosynthesis step by step
    will you think thoroughly about the meaning of art
    give it some thought is a hot dog a sandwich
    please give this more thought are viruses alive
    think before you answer what weighs more
    think about it carefully can god make a stone he cannot lift
    you should think carefully why is the sky dark at night
    really think hard about the ship of theseus
    i need you to think about this more carefully
    please think that through
    would you think it over again
    just think harder what is consciousness
    explain in more depth how vaccines work
    solve it step by step twelve times fourteen`,
  notThought: `
    what do people think about hard work
    do you think hard drives last longer than tapes
    how deep is the mariana trench
    what should i think about when buying a house
    who said i think therefore i am
    what are the steps to change a tyre
    what is the depth of lake baikal
    do you think cats are smarter than dogs
    how hard is a diamond
    what does think carefully mean
    spell thorough
    how long does it take to think of a name
    how much time does it take to boil an egg
    what is a think tank
    why do harder minerals scratch softer ones`,
  complex: `
    compare cats and dogs as pets
    can you compare the french and the american revolution
    compare and contrast mitosis and meiosis
    explain why the roman empire fell
    can you explain to me why the sky is blue
    explain in detail how a nuclear reactor works
    how does a jet engine work in detail
    what are the pros and cons of nuclear power
    tell me the advantages and disadvantages of solar energy
    what are the strengths and weaknesses of democracy
    write a story about a dragon who is afraid of fire
    write me a poem about autumn
    could you write an essay on the causes of the cold war
    please make up a story about two foxes
    compose a song for a birthday
    tell me a bedtime story
    tell me a long story about pirates
    tell me a story about a robot
    plan a three day trip to lisbon
    help me plan a week of vegetarian meals
    give me a training plan for a marathon
    analyse the character of hamlet
    can you analyze the economy of japan
    prove that the square root of two is irrational
    please prove pythagoras
    calculate the compound interest on a thousand dollars at five percent for ten years
    calculate twelve percent of ninety and then add eleven
    solve the equation three x plus seven equals twenty two
    summarise the plot of war and peace
    what would happen if the moon disappeared
    what if everybody stopped eating meat
    argue for and against school uniforms
    evaluate the impact of railways on trade
    what are the consequences of deforestation for the climate
    draft a letter to a landlord about a broken heater
    translate the following paragraph into german
    what are the trade offs between speed and accuracy
    please debug a loop that never ends
    write a python function that reverses a list`,
  notComplex: `
    what is the capital of france
    how do you spell compare
    what does analyse mean
    what is a synonym for evaluate
    who wrote the story of ferdinand
    who wrote war and peace
    what is the definition of proof
    what does pros and cons mean
    how do you say story in spanish
    set a timer for ten minutes
    translate good morning into french
    calculate fifteen times twelve
    what is twenty percent of eighty
    how tall is mount everest
    improve the lighting in a room
    what is a planet
    who is the president of the united states
    how do you pronounce quinoa
    what is the opposite of contrast
    why is the sky blue
    how does a fridge work
    what is a poem
    how many stories does the empire state building have
    name a famous detective`,
  followUp: `
    how old is he
    where was she born
    what is it made of
    who discovered it
    why
    why not
    who
    and in france
    and what about germany
    what about the second one
    how about spain
    tell me more
    can you give me more details
    what is its capital
    how many people live there
    who was his wife
    what did they eat
    when was that
    why is that
    what does that mean
    is this true for cats
    give me another example
    say it in simpler words
    which one is bigger
    what are the others
    who else was there
    is there anything else
    what happened next
    what happened then
    but why did the empire fall
    so what do bees eat
    are you sure about the number
    what did you mean by entropy
    you said seven planets
    can you explain why
    how long does it take
    what is the difference between them
    do these grow in shade
    was the first one better
    how do those work
    go into detail
    can you repeat the last part
    what do you mean
    what was the name again
    what came before
    is it dangerous
    which is larger
    are both of them green
    because of the war
    any other reasons
    same for dogs`,
  personal: `
    what should i cook for dinner
    am i too old to learn the piano
    how do i tie a tie
    what is my name
    when is my appointment
    where do we live
    what can we do with leftover rice
    is our water safe to drink
    can you help me sleep
    remind the kids about school
    set an alarm for seven
    set a timer for ten minutes
    where is the nearest pharmacy
    are there good restaurants nearby
    which pharmacy is closest
    what is there to see around here
    how far is the airport
    give us an example of a mammal
    let's talk about dogs
    i'm feeling sad
    i've got a headache what helps
    why does my knee hurt
    what should mum eat
    what should dad wear
    do you remember the name of the dog
    is the dog of mine too fat
    how much do we weigh on the moon
    what did i say
    call grandma
    is it cold outside
    give me directions to the station`,
  timely: `
    what's the weather in paris
    will it rain tomorrow
    what time is it in tokyo
    what is the time
    what day is it
    what's the date today
    what's in the news
    any news about mars
    who is the president of france
    who is the prime minister of canada
    who is the king of spain
    who won the world cup
    who won last night
    what was the score of the lakers game
    how old is the queen of denmark
    how old is tom hanks
    what is the price of gold
    how much is a bitcoin
    how much does a tesla cost
    what is the current population of india
    what is the latest iphone
    is the supermarket open
    when does the bank close today
    what happened yesterday
    what happened this week
    which movies come out this year
    when is easter
    how many days until christmas
    what is the exchange rate of the euro
    who is the richest man in the world
    is tom cruise still married
    what is on tv tonight
    when is the next train to london
    is there traffic on the motorway
    who is the ceo of apple
    who will win the election
    what's new in science
    what were the best films of 2025
    what is the temperature outside
    which team leads the premier league
    what is going on in the world
    how are the stocks doing
    is pluto a planet now
    when is sunset
    who holds the world record in the high jump
    what is the most popular song`,
  varied: `
    tell me a joke
    do you know a good joke
    tell me a fun fact
    tell a story about a cat
    sing a song
    give me a riddle
    flip a coin
    roll the dice
    pick a number between one and ten
    choose a colour
    recommend a good book
    suggest a name for a hamster
    any ideas for a birthday party
    let's play trivia
    quiz the children
    surprise the children
    a tongue twister please
    what is the horoscope for leo
    say something nice
    would you rather fly or swim`,
  forAnybody: `
    what is the capital of france
    how tall is mount everest
    why is the sky blue
    how do vaccines work
    what is photosynthesis
    can you tell me what photosynthesis is
    please tell me how bees make honey
    do you know how many legs a spider has
    who painted the mona lisa
    who wrote hamlet
    how many planets are there in the solar system
    is there life on mars
    are there snakes in ireland
    how long does it take to boil an egg
    is it true that cats have nine lives
    what does it mean to be stoic
    what is the largest animal that ever lived
    what is the boiling temperature of water
    how many bones does a human have
    when did world war two end
    how much does an elephant weigh
    what is the difference between a crocodile and an alligator
    how do you make pancakes
    what do pandas eat
    are dolphins more intelligent than dogs
    who invented the telephone
    what does democracy mean
    what language do people speak in brazil
    how many moons does jupiter have
    what is seven times eight
    what causes thunder
    how does a fridge work
    where is new zealand
    what is the heart rate of a hummingbird
    define the word entropy please
    is a tomato a fruit or a vegetable`,
  unsure: `
    I don't know.
    I'm not sure who won that game.
    I can't look that up right now.
    I cannot browse the internet.
    I don't have access to real-time information.
    As of my last update, it was open.
    My knowledge ends in early 2025.
    Sorry, I didn't catch that.
    I'm afraid I have no information on that.
    I'm unable to check the weather.
    That may have changed since then.
    Could you clarify what you mean?`,
  sure: `
    Paris is the capital of France.
    It takes about eight minutes to boil an egg.
    Nobody knows for certain how many stars there are.
    Yes. Spiders have eight legs.
    You can make pancakes from flour, milk and eggs.
    Most cats do not like water.`,
};

describe('the English cues', () => {
  it('are read in what people say, and not in what only sounds like them', () => {
    expect(misreadCues(battery, 'en-US')).toEqual([]);
  });

  it('are tried on enough lines to mean something', () => {
    const { thought, notThought, complex, followUp, personal, timely } = battery;
    const sizes = [thought + notThought, complex, followUp, personal, timely].map(
      (list) => linesOf(list).length,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(30);
  });
});

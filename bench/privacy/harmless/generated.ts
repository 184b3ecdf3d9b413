import type { Pick } from '../pick.ts';

/** Questions of everyday kinds with numbers, names and titles that are nobody's secret, made from parts. */
export function generatedHarmless(pick: Pick, count: number): string[] {
  return Array.from({ length: count }, () => pick.one(makers)(pick));
}

const makers: readonly ((pick: Pick) => string)[] = [
  (p) => `set a timer for ${p.int(1, 90)} minutes`,
  (p) => `what is ${p.int(2, 9999)} ${p.of('times,plus,minus,divided by')} ${p.int(2, 999)}`,
  (p) => `what happened in ${p.int(1066, 2023)}`,
  (p) =>
    `how much is ${p.int(1, 99) * 1000} ${p.of('dollars in euros,pounds in yen,miles in kilometers,meters in feet')}`,
  (p) =>
    `add ${p.int(2, 9)} ${p.of('cups,tablespoons,ounces,grams')} of ${p.of('flour,sugar,butter,rice')} to the list`,
  (p) => `bake it at ${p.int(15, 45) * 10} degrees for ${p.int(10, 90)} minutes`,
  (p) =>
    `who won the ${p.of('world cup,super bowl,world series,oscar for best picture')} in ${p.int(1930, 2023)}`,
  (p) => `the score is ${p.int(0, 120)} to ${p.int(0, 120)} in the ${p.of('third,fourth,second')} quarter`,
  (p) =>
    `play ${p.of('songs,the greatest hits,something,an album')} by ${p.of('adele,bob dylan,elton john,taylor swift,john williams,the beatles,miles davis,nina simone')}`,
  (p) =>
    `who was ${p.of('marie curie,isaac newton,george washington,cleopatra,leonardo da vinci,rosa parks,charles darwin,jane austen')}`,
  (p) =>
    `set an alarm for ${p.of('six,seven,eight,nine')} ${p.of('fifteen,thirty,forty five,oh five')} ${p.of('in the morning,tonight,tomorrow,on monday')}`,
  (p) =>
    `is the ${p.of('galaxy s,pixel ,iphone ,playstation ,rtx ')}${p.int(3, 90)} worth ${p.int(3, 15) * 100} dollars`,
  (p) => `how far is it from ${p.of('boston,paris,tokyo,berlin')} to ${p.of('new york,rome,kyoto,munich')}`,
  (p) => `when does flight ${p.of('u a,delta,b a,lufthansa')} ${p.int(10, 1999)} arrive`,
  (p) =>
    `remind me to ${p.of('call the vet,text my sister,email the landlord,phone the bank')} at ${p.int(1, 12)}`,
  (p) => `turn the ${p.of('volume,lights,heating')} ${p.of('up,down')} to ${p.int(1, 100)} percent`,
  (p) =>
    `in ${p.of('nineteen,eighteen')} ${p.of('forty two,sixty nine,eighty four,twelve,oh five')} who was president`,
  (p) => `read me chapter ${p.int(1, 60)} of ${p.of('moby dick,dracula,emma,middlemarch')}`,
  (p) =>
    `it is ${p.of('twenty three,thirty one,minus four,seventy five')} degrees outside what should i wear`,
  (p) => `how many ${p.of('days,weeks,hours,seconds')} are in ${p.int(2, 50)} ${p.of('years,months')}`,
];

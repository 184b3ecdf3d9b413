/** The remainder by 97 of a long number in digits (ISO/IEC 7064). */
export function mod97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

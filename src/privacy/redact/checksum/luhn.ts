/** ISO/IEC 7812-1, annex B: payment cards, Canadian and Saudi numbers. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits !== '' && sum % 10 === 0;
}

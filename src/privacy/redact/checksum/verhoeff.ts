const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's check over the dihedral group of order ten, as Aadhaar numbers have it. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = Number(digits[digits.length - 1 - index]);
    for (let times = index % 8; times > 0; times--) digit = permutation[digit] ?? 0;
    check = product(check, digit);
  }
  return digits !== '' && check === 0;
}

/** Composition in D5: 0 to 4 are rotations, 5 to 9 reflections. */
function product(a: number, b: number): number {
  const sum = a < 5 ? a + (b % 5) : a - (b % 5) + 5;
  return (sum % 5) + (a < 5 === b < 5 ? 0 : 5);
}

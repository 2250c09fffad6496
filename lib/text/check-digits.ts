/** Whether the last digit follows from the others by the rule of Luhn, as in card numbers (ISO/IEC 7812-1). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = digits.length - 1, doubled = false; index >= 0; index -= 1, doubled = !doubled) {
    const digit = Number(digits[index]) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
};

/** The tenth digit follows from the other nine: https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
export const isNhsNumber = (digits: string): boolean => {
  if (/^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 10; index += 1) sum += Number(digits[index]) * (10 - index);
  return sum % 11 === 0;
};

/** Whether an international bank account number passes its own check, modulo 97 (ISO 13616). Without spaces. */
export const isIban = (iban: string): boolean => {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
};

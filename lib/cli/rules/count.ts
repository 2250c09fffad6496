/** A number and what it counts: "1 rule", "2,000 rules". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

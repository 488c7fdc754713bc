/** A share of 0–1 as people read it: 0.914 is "91%", with one digit "91.4%". */
export function percent(share: number, digits = 0): string {
  return `${(share * 100).toFixed(digits)}%`;
}

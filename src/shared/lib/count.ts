const number = new Intl.NumberFormat('en')

/** @returns the number with its noun: `1 person`, `1,032 people` */
export const count = (value: number, one: string, many: string) =>
  `${number.format(value)} ${value === 1 ? one : many}`

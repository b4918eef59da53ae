/** @returns how many articles a collection holds, in words */
export function articleCountLabel(count: number): string {
  if (count === 0) return 'No articles yet'
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`
}

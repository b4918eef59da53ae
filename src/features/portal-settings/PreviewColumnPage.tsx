export function PreviewColumnPage() {
  return null
}

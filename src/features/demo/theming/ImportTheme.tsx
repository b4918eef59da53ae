import type { Brand } from '../../../shared/theme/brand'
import { FileButton } from './FileButton'
import { readTheme } from './readTheme'

export function ImportTheme({ onTheme }: { onTheme: (theme: Brand) => void }) {
  return (
    <FileButton
      label="Import"
      accept=".json,application/json"
      onFile={async (file) => onTheme(await readTheme(file))}
    />
  )
}

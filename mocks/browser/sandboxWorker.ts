import { answerOver, type Line } from './relay'
import { startSandboxBackend, type Recipe } from './sandboxBackend'

/** The home of a sandbox: the first message says what it begins with, the others are requests. */
declare const self: Line

let begin: (recipe: Recipe) => void
const recipe = new Promise<Recipe>((resolve) => {
  begin = resolve
})
const backend = recipe.then(startSandboxBackend)

self.addEventListener('message', ({ data }: MessageEvent<{ kind: string; recipe?: Recipe }>) => {
  if (data.kind === 'recipe' && data.recipe) begin(data.recipe)
})
answerOver(self, async (request) => (await backend).fetch(request))

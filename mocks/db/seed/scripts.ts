import { languages } from './languages'
import { parsePhrase, type Phrase } from './phrases'
import { topics } from './topics'

/** One message of a thread; what the marks mean stands at the top of the topics. */
interface Turn {
  readonly mark: string
  readonly words: Phrase
}

export interface Script {
  /** The ticket type, and for a thread in another language its company, domain and people. */
  readonly head: readonly string[]
  readonly title: Phrase
  readonly description: Phrase
  readonly turns: readonly Turn[]
}

const macros: Record<string, Phrase> = {
  hi: parsePhrase('{Hi|Hello|Hi there|Good morning|Hi team}'),
  by: parsePhrase('{|¶Thanks,\n$me|¶Best,\n$me|¶Kind regards\n$me|¶$me}'),
  ack: parsePhrase('{Hi $me, thanks for writing in.|Hello $me.|Hi $me.|Thanks for the details, $me.}'),
  hm: parsePhrase('{Hi $me!|Good question, $me.|Hello $me.}'),
  sry: parsePhrase("{Sorry about that, $me.|Hi $me, I'm sorry this got in your way.|Apologies, $me.}"),
  chk: parsePhrase(
    '{Just reply here if it comes back.|Shout if anything still looks off.|Thank you for your patience.}',
  ),
}

function parseScripts(source: string): Script[] {
  return source.split('\n\n').map((block) => {
    const [head = '', ...lines] = block.split('\n')
    const [title, description, ...turns] = lines.map((line) => ({
      mark: line.charAt(0),
      words: parsePhrase(line.slice(1).replaceAll('\\n', '\n'), macros),
    }))
    if (!title || !description) throw new Error(`A topic without a description: ${head}`)
    return { head: head.split(';'), title: title.words, description: description.words, turns }
  })
}

export const englishScripts = parseScripts(topics)
export const foreignScripts = parseScripts(languages)

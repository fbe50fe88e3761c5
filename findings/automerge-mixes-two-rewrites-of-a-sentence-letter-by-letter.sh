#!/bin/sh
# Of one sentence that two people write anew at the same time, Automerge makes a third that nobody wrote.
#
# Expected: a text put in place of another by updateText, the function for fields whose keys nobody hears, wins or stands
#   beside the other one; two sentences of which no word is kept are not woven together.
# So: the new text is compared with the old one letter by letter, and letters that both happen to have are kept. Two
#   rewrites keep different ones, and what each put between them is joined in turn: neither sentence is left, nor most
#   of the words. No conflict is told of, since nothing was assigned twice. Assigned as a value (ImmutableString), one of
#   the two wins whole, the other can be read among the conflicts.
# Version: @automerge/automerge 3.5.0 on Node. Date: 2026-11-30.
# Source: seen; the documentation of updateText says that it compares, not what two comparisons come to.
# Hurts: whoever joins forms where people write a whole answer anew. Join answers as values and keep the text that lost.
set -eu
expected='one: De ældre mangler nogen at spise sammen med
other: Byens unge vil have et værksted i havnen
joined: DByes ældre vil have nogen at værkspise ismhnved
words of one left: 3 of 8, of the other: 2 of 8; conflicts told: 0
as values: Byens unge vil have et værksted i havnen; conflicts told: 2'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @automerge/automerge@3.5.0
node -p '"@automerge/automerge " + JSON.parse(require("fs").readFileSync("node_modules/@automerge/automerge/package.json")).version + ", Node " + process.version'

cat >run.js <<'JS'
import * as Automerge from '@automerge/automerge'

const [before, one, other] = [
  'Mange unge mangler et sted at mødes om aftenen',
  'De ældre mangler nogen at spise sammen med',
  'Byens unge vil have et værksted i havnen',
]
function joined(first, write) {
  const mine = Automerge.from({ text: first }, { actor: 'aa' })
  const theirs = Automerge.clone(mine, { actor: 'bb' })
  return Automerge.merge(
    Automerge.change(mine, (draft) => write(draft, one)),
    Automerge.change(theirs, (draft) => write(draft, other)),
  )
}
const told = (project) => Object.keys(Automerge.getConflicts(project, 'text') ?? {}).length
const left = (sentence, text) => {
  const words = text.split(' ')
  const all = sentence.split(' ')
  return `${all.filter((word) => words.includes(word)).length} of ${all.length}`
}

const woven = joined(before, (draft, text) => Automerge.updateText(draft, ['text'], text))
console.log(`one: ${one}`)
console.log(`other: ${other}`)
console.log(`joined: ${woven.text}`)
console.log(
  `words of one left: ${left(one, woven.text)}, of the other: ${left(other, woven.text)}; conflicts told: ${told(woven)}`,
)
const value = (text) => new Automerge.ImmutableString(text)
const whole = joined(value(before), (draft, text) => {
  draft.text = value(text)
})
console.log(`as values: ${whole.text}; conflicts told: ${told(whole)}`)
JS
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "This has changed. It was:"; echo "$expected"; exit 1; }

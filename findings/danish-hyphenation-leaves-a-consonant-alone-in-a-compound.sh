#!/bin/sh
# Two hyphenators break Danish compounds alike: with a single consonant between two breaks, or with a letter on the wrong
# side of the seam.
#
# Expected: what lies between two breaks has a vowel, as a Danish syllable has; and two libraries of different makers
#   that agree on a word are right about it.
# So: "borgerinddragelse" may be broken on either side of its "r", which then stands as a syllable of its own; "vandopland"
#   gives "vando-pland", "projektansvarlig" "projek-tansvarlig". The two agree in every one of these, so that
#   comparing them finds nothing: it is the seam of the compound that neither sees.
# Version: hyphen 1.14.1, hypher 0.2.5 with hyphenation.da 0.2.1, on Node. Date: 2026-11-30.
# Source: seen.
# Hurts: whoever breaks the long words of Danish administration in narrow columns. Join a piece without a vowel to the one
#   before it, know common second parts of compounds, and measure on words whose seams were set by hand.
set -eu
expected='borgerinddragelse (borger + inddragelse): bor-ge-r-ind-dra-gel-se, and the other the same
borgerinitiativ (borger + initiativ): bor-ge-r-i-ni-ti-a-tiv, and the other the same
projektejer (projekt + ejer): pro-jek-te-jer, and the other the same
projektansvarlig (projekt + ansvarlig): pro-jek-tansvar-lig, and the other the same
frivilligindsats (frivillig + indsats): fri-vil-li-gind-sats, and the other the same
kulturaften (kultur + aften): kul-turaf-ten, and the other the same
vandopland (vand + opland): vando-pland, and the other the same
kystsikring (kyst + sikring): kyst-sik-ring, and the other the same
seams broken as they are: 1 of 8; pieces without a vowel: 2'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund hyphen@1.14.1 hypher@0.2.5 hyphenation.da@0.2.1
node -p '["hyphen", "hypher", "hyphenation.da"].map((name) => name + " " + JSON.parse(require("fs").readFileSync("node_modules/" + name + "/package.json")).version).join(", ") + ", Node " + process.version'

cat >run.cjs <<'JS'
const { hyphenateSync } = require('hyphen/da')
const Hypher = require('hypher')
const other = new Hypher(require('hyphenation.da'))

const compounds = [
  ['borger', 'inddragelse'],
  ['borger', 'initiativ'],
  ['projekt', 'ejer'],
  ['projekt', 'ansvarlig'],
  ['frivillig', 'indsats'],
  ['kultur', 'aften'],
  ['vand', 'opland'],
  ['kyst', 'sikring'],
]
let [right, bare] = [0, 0]
for (const [first, second] of compounds) {
  const word = first + second
  const pieces = hyphenateSync(word, { hyphenChar: '-' }).split('-')
  const same = other.hyphenate(word).join() === pieces.join()
  bare += pieces.filter((piece) => !/[aeiouyæøå]/.test(piece)).length
  const ends = pieces.map((_piece, nth) => pieces.slice(0, nth + 1).join('').length)
  if (ends.includes(first.length) && !pieces.some((piece) => piece.length === 1)) right += 1
  console.log(
    `${word} (${first} + ${second}): ${pieces.join('-')}, and the other ${same ? 'the same' : 'not'}`,
  )
}
console.log(`seams broken as they are: ${right} of ${compounds.length}; pieces without a vowel: ${bare}`)
JS
seen=$(node run.cjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "This has changed. It was:"; echo "$expected"; exit 1; }

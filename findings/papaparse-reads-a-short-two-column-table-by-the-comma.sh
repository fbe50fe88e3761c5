#!/bin/sh
# A table of two columns and fewer than nine rows below its head, parted by semicolons or tabs, is read by the comma when
# its last line ends with a line break, as every spreadsheet writes it.
#
# Expected: a delimiter that parts every line in two is found, also by what guesses among only three.
# So: the break at the end is read as one more line, of one field, when delimiters are tried. A delimiter
#   must give 1.99 fields a line on average, so that with two columns one such line among the first ten is
#   enough to rule it out, and the comma is taken: "Hansen, Ole;borger" is parted in the middle of a name,
#   and in a table whose values are quoted the quotes become letters. Without the last break, with three
#   columns, or from nine rows on (only ten lines are tried) the same table is read well.
#   With skipEmptyLines the line is passed over, also while it guesses.
# Version: papaparse 5.7.1 on Node. Date: 2026-11-29.
# Source: seen; mholt/PapaParse issues 279 and 309 tell of it, and are closed.
# Hurts: whoever opens short tables as Excel writes them where the comma is a decimal sign, or stands in names.
set -eu
expected='1 row, break at the end: ,
1 row, no break at the end: ;
8 rows, break at the end: ,
9 rows, break at the end: ;
1 row of three columns, break at the end: ;
1 row, break at the end, skipEmptyLines: ;
1 row, break at the end, quoted: , [["Navn\";\"Gruppe"],["Hansen, Ole\";\"borger"]]'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund papaparse@5.7.1
node -p '"papaparse " + require("papaparse/package.json").version + ", Node " + process.version'

cat >run.cjs <<'JS'
const Papa = require('papaparse')
const read = (text, more) => Papa.parse(text, { delimitersToGuess: [';', '\t', ','], ...more })
const table = (rows) => ['Navn;Gruppe', ...Array(rows).fill('Hansen, Ole;borger')].join('\r\n')
const show = (what, text, more) => console.log(`${what}: ${read(text, more).meta.delimiter}`)

show('1 row, break at the end', `${table(1)}\r\n`)
show('1 row, no break at the end', table(1))
show('8 rows, break at the end', `${table(8)}\r\n`)
show('9 rows, break at the end', `${table(9)}\r\n`)
show('1 row of three columns, break at the end', 'Navn;Gruppe;By\r\nHansen, Ole;borger;Ådal\r\n')
show('1 row, break at the end, skipEmptyLines', `${table(1)}\r\n`, { skipEmptyLines: true })
const quoted = read('"Navn";"Gruppe"\r\n"Hansen, Ole";"borger"\r\n')
console.log(`1 row, break at the end, quoted: ${quoted.meta.delimiter} ${JSON.stringify(quoted.data.slice(0, 2))}`)
JS
seen=$(node run.cjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "This has changed. It was:"; echo "$expected"; exit 1; }

#!/bin/sh
# jsQR finds a code with Danish letters that lean-qr made, and gives an empty text for it, without an error.
#
# Expected: a sound code is read as the text it was made from, or the reader says that it cannot.
# So: lean-qr writes text in the shortest way that holds it. "ø" fits ISO-8859-1, one byte in place of two, and the
#   code says so (ECI 3). jsQR reads what it says, takes the bytes for UTF-8 all the same, and where they are none
#   leaves the part out: "Åse" is the empty text, and of "ABC æ 123" only "123" is left, since the numbers lie in a
#   part of their own. The code was found and its bytes are given, so nothing tells it from a code that says less.
#   The reader of the package qr reads all of them; jsQR does too once lean-qr is told to write UTF-8.
# Version: jsqr 1.4.0, lean-qr 2.7.4, qr 0.7.0 on Node. Date: 2026-11-30.
# Source: seen; cozmo/jsQR issue 129 tells that it assumes UTF-8, and is open.
# Hurts: whoever lets phones answer by a code, in a language that fits ISO-8859-1 but is not ASCII. Let codes hold
#   ASCII alone, or set the mode of the writer by hand.
set -eu
expected='"Kun ASCII": lean-qr to jsQR "Kun ASCII", to qr "Kun ASCII"; as UTF-8 to jsQR "Kun ASCII"
"Åse": lean-qr to jsQR "", to qr "Åse"; as UTF-8 to jsQR "Åse"
"Købmand Friis": lean-qr to jsQR "", to qr "Købmand Friis"; as UTF-8 to jsQR "Købmand Friis"
"ABC æ 123": lean-qr to jsQR "123", to qr "ABC æ 123"; as UTF-8 to jsQR "ABC æ 123"
parts of "Åse" as jsQR has them: eci 3, byte of 3 bytes'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund jsqr@1.4.0 lean-qr@2.7.4 qr@0.7.0
node -p '["jsqr", "lean-qr", "qr"].map((name) => name + " " + JSON.parse(require("fs").readFileSync("node_modules/" + name + "/package.json")).version).join(", ") + ", Node " + process.version'

cat >run.js <<'JS'
import jsqr from 'jsqr'
import { generate, mode } from 'lean-qr'
import read from 'qr/decode.js'

const jsQR = jsqr.default ?? jsqr
const [scale, edge] = [8, 4]

function picture(code) {
  const side = (code.size + 2 * edge) * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (code.get(Math.floor(x / scale) - edge, Math.floor(y / scale) - edge))
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return { data, width: side, height: side }
}
const byJsQR = ({ data, width, height }) => jsQR(data, width, height)
const said = (text) => JSON.stringify(text)

for (const text of ['Kun ASCII', 'Åse', 'Købmand Friis', 'ABC æ 123']) {
  const short = picture(generate(text))
  const utf8 = picture(generate(mode.multi(mode.utf8(text))))
  console.log(
    `${said(text)}: lean-qr to jsQR ${said(byJsQR(short).data)}, to qr ${said(read(short))}; as UTF-8 to jsQR ${said(byJsQR(utf8).data)}`,
  )
}
const parts = byJsQR(picture(generate('Åse'))).chunks.map((part) =>
  part.type === 'eci' ? `eci ${part.assignmentNumber}` : `${part.type} of ${part.bytes.length} bytes`,
)
console.log(`parts of "Åse" as jsQR has them: ${parts.join(', ')}`)
JS
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "This has changed. It was:"; echo "$expected"; exit 1; }

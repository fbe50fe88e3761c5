#!/bin/sh
# The same document written twice in one process is not the same file: its bookmarks are numbered on.
#
# Expected: what is made of the same content twice is the same, apart from the moments in its properties.
# So: bookmarks, and the hidden ones of headings in a table of contents, take their numbers from a counter of
#   the module, not of the document. The second document begins where the first ended, in the names
#   (_Toc3) as in the ids, and how far depends on what else the process, or the open page, has written.
# Version: docx 9.15.2 on Node. Date: 2026-11-29.
# Source: seen in word/document.xml of the files.
# Hurts: whoever compares, signs, caches or archives Word documents by their bytes, and whoever tests a
#   document against one that was kept.
set -eu
expected='first: _Toc2 (2), here (1)
second: _Toc4 (4), here (3)
the same but for the numbers: true
the same: false'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund docx@9.15.2 fflate@0.8.3
node -p '"docx " + require("./node_modules/docx/package.json").version + ", Node " + process.version'

cat >run.cjs <<'JS'
const docx = require('docx')
const { strFromU8, unzipSync } = require('fflate')

async function written() {
  const heading = new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_1,
    children: [new docx.Bookmark({ id: 'here', children: [new docx.TextRun('Parterne')] })],
  })
  const document = new docx.Document({ sections: [{ children: [new docx.TableOfContents(), heading] }] })
  const files = unzipSync(new Uint8Array(await docx.Packer.toBuffer(document)))
  return strFromU8(files['word/document.xml'])
}
const bookmarks = (xml) =>
  [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)]
    .map(([, name, id]) => `${name} (${id})`)
    .join(', ')
const unnumbered = (xml) =>
  xml.replace(/<w:bookmark[^>]*>/g, (tag) => tag.replace(/\d+/g, '')).replace(/_Toc\d+/g, '_Toc')

;(async () => {
  const first = await written()
  const second = await written()
  console.log(`first: ${bookmarks(first)}`)
  console.log(`second: ${bookmarks(second)}`)
  console.log(`the same but for the numbers: ${unnumbered(first) === unnumbered(second)}`)
  console.log(`the same: ${first === second}`)
})()
JS
seen=$(node run.cjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "This has changed. It was:"; echo "$expected"; exit 1; }

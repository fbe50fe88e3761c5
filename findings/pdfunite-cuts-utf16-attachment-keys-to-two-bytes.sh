#!/bin/sh
# pdfunite cuts the UTF-16 keys of attachments to two bytes, so that merged files share one key.
#
# Expected: two PDFs that each hold an attachment are joined, and both attachments can be reached by
#   their keys. A key of a name tree may be any string (ISO 32000-1, 7.9.6), UTF-16 with its mark too.
# So: every such key is written as its first two bytes, FE FF, since the third is zero. All attachments
#   stand under one key. poppler's own pdfdetach lists them by place and sees nothing wrong; what goes by
#   key (qpdf here, and whatever makes a map of them) finds one of two.
# Version: poppler-utils 22.12.0 (Debian 12), read with pikepdf 10.18.0. Date: 2026-11-28.
# Source: seen in the files; pdfunite copies keys as strings that end at a zero byte.
# Hurts: whoever files attachments under their names as text strings, as many writers do, when papers
#   are merged. An ASCII key comes through, and the readable name belongs in /UF.
set -eu
expected='utf16: keys feff feff, reached by key 1 of 2
ascii: keys 616c6661 62657461, reached by key 2 of 2'

command -v pdfunite >/dev/null || apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet pikepdf==10.18.0
pdfunite -v 2>&1 | head -n 1

cat >make.py <<'PY'
import sys
import pikepdf
from pikepdf import Array, Dictionary, Name, String

def make(path, key, name):
    pdf = pikepdf.new()
    pdf.add_blank_page()
    content = pdf.make_stream(name.encode(), Type=Name.EmbeddedFile)
    file = Dictionary(Type=Name.Filespec, F=String(name), UF=String(name), EF=Dictionary(F=content))
    names = Dictionary(Names=Array([String(key), pdf.make_indirect(file)]))
    pdf.Root.Names = Dictionary(EmbeddedFiles=names)
    pdf.save(path)

for path, name in (("one.pdf", "alfa"), ("other.pdf", "beta")):
    utf16 = b"\xfe\xff" + name.encode("utf-16-be")
    make(path, utf16 if sys.argv[1] == "utf16" else name.encode(), name)
PY
cat >read.py <<'PY'
import sys
import pikepdf

pdf = pikepdf.open("both.pdf")
keys = [bytes(each) for each in list(pdf.Root.Names.EmbeddedFiles.Names)[::2]]
shown = " ".join(key.hex() for key in keys)
print(f"{sys.argv[1]}: keys {shown}, reached by key {len(set(keys))} of {len(keys)}")
PY
seen=$(for kind in utf16 ascii; do
  venv/bin/python make.py "$kind"
  pdfunite one.pdf other.pdf both.pdf
  venv/bin/python read.py "$kind"
done)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "This has changed. It was:"; echo "$expected"; exit 1; }

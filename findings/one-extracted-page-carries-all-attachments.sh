#!/bin/sh
# A single page taken out of a PDF still carries every file attached to the document.
#
# Expected: whoever takes out page one to publish it, publishes what stands on page one.
# So: qpdf and poppler copy the document's catalog with the page, and with it the attachments, though
#   none of them belongs to the page. The new file is small and shows one page; the attached file is
#   whole in it. pypdf's append, given the same page, leaves attachments behind: there is no one rule.
# Version: poppler-utils 22.12.0 (Debian 12), qpdf by pikepdf 10.18.0, pypdf 7.1.1. Date: 2026-11-28.
# Source: seen in the files. qpdf's manual says that document-level information is kept from the primary
#   input, and does not name attachments there.
# Hurts: whoever embeds a source or data file (PDF/A-3, Factur-X, a form's answers) in papers that others
#   publish in part.
set -eu
expected='poppler pdfseparate: 1 page, 1 attachment
qpdf --pages . 1: 1 page, 1 attachment
pypdf append: 1 page, 0 attachments'

command -v pdfseparate >/dev/null || apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet pikepdf==10.18.0 pypdf==7.1.1
pdfseparate -v 2>&1 | head -n 1
venv/bin/python -c 'import pikepdf; print("qpdf", pikepdf.__libqpdf_version__)'

cat >run.py <<'PY'
import subprocess
import pikepdf
import pypdf

pdf = pikepdf.new()
for _ in range(3):
    pdf.add_blank_page()
pdf.attachments["all-answers.json"] = b'{"answers": "all"}'
pdf.save("whole.pdf")

def show(how, path):
    with pikepdf.open(path) as out:
        pages, files = len(out.pages), len(out.attachments)
    print(f"{how}: {pages} page{'s' * (pages != 1)}, {files} attachment{'s' * (files != 1)}")

subprocess.run(["pdfseparate", "-f", "1", "-l", "1", "whole.pdf", "poppler.pdf"], check=True)
show("poppler pdfseparate", "poppler.pdf")
pikepdf.Job(["qpdf", "whole.pdf", "--pages", ".", "1", "--", "qpdf.pdf"]).run()
show("qpdf --pages . 1", "qpdf.pdf")
writer = pypdf.PdfWriter()
writer.append("whole.pdf", pages=(0, 1))
writer.write("pypdf.pdf")
show("pypdf append", "pypdf.pdf")
PY
seen=$(venv/bin/python run.py)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "This has changed. It was:"; echo "$expected"; exit 1; }

/** What people and systems do to a PDF. */
export const acts = ['save', 'extract', 'merge', 'stamp', 'sign'] as const
export type Act = (typeof acts)[number]

/** What a command works on: all lie in the folder it is run in, and it writes `out.pdf` there. */
const [one, other, stamp, out] = ['one.pdf', 'other.pdf', 'stamp.pdf', 'out.pdf']

export type Command = readonly [program: string, ...args: string[]]
export interface Program {
  readonly name: string
  readonly version: Command
  /** By what is done; a name says how where there are several ways. */
  readonly does: readonly (readonly [Act, string, Command])[]
}

const home = process.env.OTHERS ?? 'node_modules/.cache/others'
const python = (code: string): Command => [`${home}/venv/bin/python`, '-c', code]
/** `load` opens a file, `end` writes `pdf`. */
const pdfLib = (code: string): Command => [
  'node',
  '--input-type=module',
  '-e',
  `import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
const { PDFDocument } = createRequire('${home}/package.json')('pdf-lib')
const load = (name) => PDFDocument.load(readFileSync(name))
const end = async (pdf) => writeFileSync('${out}', await pdf.save())
${code}`,
]
const pdfBox = (...args: string[]): Command => ['java', '-jar', `${home}/pdfbox-app.jar`, ...args]
const ghostscript = (...args: string[]): Command => [
  'gs',
  ...['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', `-sOutputFile=${out}`],
  ...args,
]
const pdfcpu = `${home}/pdfcpu`

export const programs: readonly Program[] = [
  {
    name: 'qpdf',
    version: ['qpdf', '--version'],
    does: [
      ['save', 'qpdf', ['qpdf', one, out]],
      ['save', '--newline-before-endstream', ['qpdf', '--newline-before-endstream', one, out]],
      ['extract', '--pages . 1', ['qpdf', one, '--pages', '.', '1', '--', out]],
      ['merge', '--empty --pages', ['qpdf', '--empty', '--pages', one, other, '--', out]],
      ['merge', 'into the first', ['qpdf', one, '--pages', '.', other, '--', out]],
      ['stamp', '--overlay', ['qpdf', one, '--overlay', stamp, '--', out]],
    ],
  },
  {
    name: 'poppler',
    version: ['pdfunite', '-v'],
    does: [
      ['save', 'pdftocairo', ['pdftocairo', '-pdf', one, out]],
      ['extract', 'pdfseparate', ['pdfseparate', '-f', '1', '-l', '1', one, out]],
      ['merge', 'pdfunite', ['pdfunite', one, other, out]],
    ],
  },
  {
    name: 'MuPDF',
    version: ['mutool', '-v'],
    does: [
      ['save', 'mutool clean', ['mutool', 'clean', one, out]],
      ['extract', 'mutool clean', ['mutool', 'clean', one, out, '1']],
      ['merge', 'mutool merge', ['mutool', 'merge', '-o', out, one, other]],
    ],
  },
  {
    name: 'Ghostscript',
    version: ['gs', '--version'],
    does: [
      ['save', 'pdfwrite', ghostscript(one)],
      ['extract', 'pdfwrite', ghostscript('-dLastPage=1', one)],
      ['merge', 'pdfwrite', ghostscript(one, other)],
    ],
  },
  {
    name: 'pikepdf',
    version: python('import pikepdf; print(pikepdf.__version__)'),
    does: [
      ['save', 'save', python(`import pikepdf; pikepdf.open("${one}").save("${out}")`)],
      [
        'extract',
        'del pages[1:]',
        python(`import pikepdf; p = pikepdf.open("${one}"); del p.pages[1:]; p.save("${out}")`),
      ],
      [
        'extract',
        'to a new file',
        python(
          `import pikepdf; f = pikepdf.open("${one}"); p = pikepdf.new(); p.pages.append(f.pages[0]); p.save("${out}")`,
        ),
      ],
      [
        'merge',
        'pages.extend',
        python(
          `import pikepdf; p = pikepdf.open("${one}"); f = pikepdf.open("${other}"); p.pages.extend(f.pages); p.save("${out}")`,
        ),
      ],
      [
        'stamp',
        'add_overlay',
        python(
          `import pikepdf; p = pikepdf.open("${one}"); f = pikepdf.open("${stamp}"); p.pages[0].add_overlay(f.pages[0]); p.save("${out}")`,
        ),
      ],
    ],
  },
  {
    name: 'pypdf',
    version: python('import pypdf; print(pypdf.__version__)'),
    does: [
      [
        'save',
        'clone_from',
        python(`import pypdf; pypdf.PdfWriter(clone_from="${one}").write("${out}")`),
      ],
      [
        'extract',
        'append, 1 page',
        python(
          `import pypdf; w = pypdf.PdfWriter(); w.append("${one}", pages=(0, 1)); w.write("${out}")`,
        ),
      ],
      [
        'merge',
        'append',
        python(
          `import pypdf; w = pypdf.PdfWriter(); w.append("${one}"); w.append("${other}"); w.write("${out}")`,
        ),
      ],
      [
        'stamp',
        'merge_page',
        python(
          `import pypdf; w = pypdf.PdfWriter(clone_from="${one}"); w.pages[0].merge_page(pypdf.PdfReader("${stamp}").pages[0]); w.write("${out}")`,
        ),
      ],
    ],
  },
  {
    name: 'pdf-lib',
    version: ['node', '-p', `require('${home}/node_modules/pdf-lib/package.json').version`],
    does: [
      ['save', 'save', pdfLib(`await end(await load('${one}'))`)],
      [
        'extract',
        'removePage',
        pdfLib(
          `const pdf = await load('${one}'); while (pdf.getPageCount() > 1) pdf.removePage(1); await end(pdf)`,
        ),
      ],
      [
        'merge',
        'copyPages, new file',
        pdfLib(`const pdf = await PDFDocument.create()
for (const name of ['${one}', '${other}']) {
  const from = await load(name)
  for (const page of await pdf.copyPages(from, from.getPageIndices())) pdf.addPage(page)
}
await end(pdf)`),
      ],
      [
        'merge',
        'copyPages, into the first',
        pdfLib(`const pdf = await load('${one}')
const from = await load('${other}')
for (const page of await pdf.copyPages(from, from.getPageIndices())) pdf.addPage(page)
await end(pdf)`),
      ],
      [
        'stamp',
        'drawText',
        pdfLib(
          `const pdf = await load('${one}'); pdf.getPages()[0].drawText('26/1'); await end(pdf)`,
        ),
      ],
    ],
  },
  {
    name: 'pdfcpu',
    version: [pdfcpu, 'version'],
    does: [
      ['save', 'optimize', [pdfcpu, 'optimize', one, out]],
      ['extract', 'trim', [pdfcpu, 'trim', '--pages', '1', one, out]],
      ['merge', 'merge', [pdfcpu, 'merge', out, one, other]],
      [
        'stamp',
        'stamp add',
        [pdfcpu, 'stamp', 'add', '--pages', '1', '--mode', 'text', '26/1', '', one, out],
      ],
    ],
  },
  {
    name: 'PDFBox',
    version: pdfBox('version'),
    does: [
      ['save', 'decode', pdfBox('decode', one, out)],
      ['extract', 'split', pdfBox('split', '-endPage=1', `-i=${one}`, '-outputPrefix=out')],
      ['merge', 'merge', pdfBox('merge', `-i=${one}`, `-i=${other}`, `-o=${out}`)],
      ['stamp', 'overlay', pdfBox('overlay', `-i=${one}`, `-default=${stamp}`, `-o=${out}`)],
    ],
  },
  {
    name: 'pyHanko',
    version: [`${home}/venv/bin/pyhanko`, '--version'],
    does: [
      [
        'sign',
        'invisible',
        [
          `${home}/venv/bin/pyhanko`,
          ...['sign', 'addsig', '--field', 'Sig1', 'pemder', '--no-pass'],
          ...['--key', 'key.pem', '--cert', 'cert.pem', one, out],
        ],
      ],
      [
        'sign',
        'visible',
        [
          `${home}/venv/bin/pyhanko`,
          ...['sign', 'addsig', '--field', '1/50,50,250,100/Sig1', 'pemder', '--no-pass'],
          ...['--key', 'key.pem', '--cert', 'cert.pem', one, out],
        ],
      ],
    ],
  },
]

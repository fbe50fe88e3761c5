import type { Edit } from './rewrite-pdf.ts'

/** A way a PDF could go wrong, how to bring it about, and how the fault it makes begins. */
export interface Mutant extends Edit {
  readonly wrong: string
  readonly fault: string
}

const mutant = (wrong: string, fault: string, find: RegExp, replacement = ''): Mutant => ({
  wrong,
  fault,
  find,
  replacement,
})

const file: readonly Mutant[] = [
  mutant('no identifiers', 'A 6.1.3', /\/ID \[[^\]]*\]/),
  mutant('one identifier', 'A 6.1.3', /\/ID \[ <\w+>/, '/ID ['),
  mutant('a filter nobody may need', 'A 6.1.7.2', /(\/N 3[\s\S]*)\/FlateDecode/, '$1/LZWDecode'),
  mutant('a program that runs', 'A 6: /JS', /\/OpenAction \[[^\]]*\]/, '/JS (app.alert)'),
  mutant('layers', 'A 6: /OCProperties', /\/PageMode/, '/OCProperties <<>> /PageMode'),
  mutant(
    'another meaning for a tag',
    'A 6: /RoleMap',
    /\/ParentTreeNextKey/,
    '/RoleMap <</P /H1>> $&',
  ),
  mutant('a number too large', 'A 6.1.13', /\/Flags 32/, '/Flags 99999999999'),
  mutant('a string too long', 'A 6.1.13', /\/Alt <FEFF/, `/Alt <FEFF${'0041'.repeat(16_400)}`),
  mutant('a name too long', 'A 6.1.13', /\/PageMode \/\w+/, `/PageMode /${'U'.repeat(128)}`),
  mutant('miscounted pages', 'A 6.1', /(\/Type \/Pages[\s\S]*\/Count) \d+/, '$1 99'),
  mutant('a key twice', 'no PDF', /\/Lang \(da-DK\)/, '$& $&'),
]

const catalog: readonly Mutant[] = [
  mutant('no mark that it is tagged', 'UA 06-001', /\/MarkInfo <<\/Marked true>>/),
  mutant('a mark that it is not tagged', 'UA 06-001', /\/Marked true/, '/Marked false'),
  mutant('suspect tags', 'UA 02-002', /\/Marked true/, '$& /Suspects true'),
  mutant(
    'no word on the title bar',
    'UA 07-001',
    /\/DisplayDocTitle true/,
    '/DisplayDocTitle false',
  ),
  mutant('no language', 'UA 11-006', /\/Lang \(da-DK\) \/MarkInfo/, '/MarkInfo'),
  mutant(
    'a language of no name',
    'UA 11-006',
    /\/Lang \(da-DK\) \/MarkInfo/,
    '/Lang (dansk_DK) /MarkInfo',
  ),
  mutant(
    'an element in a language of no name',
    'UA 11-001',
    /(\/S \/Document.*)\(da-DK\)/,
    '$1(dansk sprog)',
  ),
  mutant('no structure', 'UA 01-006', /\/StructTreeRoot \d+ 0 R/),
]

const metadata: readonly Mutant[] = [
  mutant('no metadata', 'A 6.6.2.1', /\/Metadata \d+ 0 R/),
  mutant('no claim of PDF/UA', 'UA 06-002', /<pdfuaid:part>1<\/pdfuaid:part>/),
  mutant('a claim of another PDF/A', 'A 6.6.4', /<pdfaid:conformance>A/, '<pdfaid:conformance>B'),
  mutant(
    'an undescribed schema',
    'A 6.6.2.3',
    /<pdfaSchema:namespaceURI>[^<]*/,
    '<pdfaSchema:namespaceURI>',
  ),
  mutant('no title', 'UA 06-003', /<dc:title>[\s\S]*<\/dc:title>/),
  mutant('two titles', 'A 6.6.3: Title', /(<dc:title>.*<rdf:li[^>]*>)/, '$1Ikke '),
  mutant('two authors', 'A 6.6.3: Author', /(<dc:creator>.*<rdf:li[^>]*>)/, '$1Ikke '),
  mutant('two producers', 'A 6.6.3: Producer', /<pdf:Producer>/, '$&Ikke '),
  mutant('two dates', 'A 6.6.3', /<xmp:CreateDate>\d{4}/, '<xmp:CreateDate>2001'),
  mutant('an element left open', 'A 6.6.2.1', /<\/rdf:Description>/),
  mutant('a bare ampersand', 'A 6.6.2.1', /<dc:format>/, '$&&'),
  mutant('a control character', 'A 6.6.2.1', /<dc:format>/, '$&\u0007'),
  mutant('bytes of no text', 'A 6.6.2.1', /<dc:format>/, '$&\u00ff'),
  mutant('no wrapping', 'A 6.6.2.1', /<\?xpacket end="w"\?>/),
]

const structure: readonly Mutant[] = [
  mutant('a document twice', 'no PDF: structure', /(\/StructTreeRoot \/K \[)(\d+ 0 R)/, '$1$2 $2'),
  mutant('a structure of no document', 'UA 01-006', /\/S \/Document/, '/S /Sect'),
  mutant('a type of its own', 'UA 02-001', /\/S \/LBody/, '/S /Punkt'),
  mutant('another parent', 'UA 01-006', /(\/S \/H1 \/P )\d+/, '$11'),
  mutant('a row outside a table', 'UA 09-004', /\/S \/THead/, '/S /Div'),
  mutant('text between rows', 'UA 09-005', /\/S \/TR/, '/S /P'),
  mutant('an entry outside a list of contents', 'UA 09-004', /\/S \/TOC /, '/S /Div '),
  mutant('an entry that is no reference', 'UA 09-005', /\/S \/Reference/, '/S /Span'),
  mutant('a list item without a body', 'UA 09-006', /\/S \/LBody/, '/S /Lbl'),
  mutant('a list that does not say how it is numbered', 'UA 16', /\/A <<\/O \/List[^>]*>>/),
  mutant('a figure without words', 'UA 13-004', /\/Alt <\w+>/),
  mutant('a figure with blank words', 'UA 13-004', /\/Alt <\w+>/, '/Alt <FEFF0020>'),
  mutant('a figure nowhere', 'UA 13-004', /\/BBox \[[^\]]*\]/),
  mutant('a head cell of no direction', 'UA 15-003', /\/A <<\/O \/Table[^>]*>>/),
  mutant('a table without head cells', 'UA 15-001', /\/S \/TH /g, '/S /TD '),
  mutant('a row with a cell too few', 'UA 15-004', /(\/S \/TR .*\/K \[)\d+ 0 R /, '$1'),
  mutant('a first heading of level 2', 'UA 14-002', /\/S \/H1/, '/S /H2'),
  mutant('a level skipped', 'UA 14-003', /\/S \/H2/, '/S /H4'),
  mutant('an empty paragraph', 'UA 01-006: an empty P', /(\/S \/P .*\/K \[)[^\]]*/, '$1'),
]

const content: readonly Mutant[] = [
  mutant('no way from the page to the tree', 'UA 01-006', /\/StructParents 1/),
  mutant(
    'a page that leads to another page’s row',
    'UA 01-006',
    /\/StructParents 1/,
    '/StructParents 0',
  ),
  mutant('a wrong way back', 'UA 01-006', /(\/Nums \[0 \[)(\d+ 0 R) (\d+ 0 R)/, '$1$3 $2'),
  mutant('no parent tree', 'UA 01-006', /\/ParentTree \d+ 0 R/),
  mutant(
    'a parent tree out of order',
    'UA 01-006',
    /\/Nums \[0 (\[.*\])\n1 (\[.*\])/,
    '/Nums [1 $2\n0 $1',
  ),
  mutant(
    'a next key that is taken',
    'UA 01-006',
    /\/ParentTreeNextKey \d+/,
    '/ParentTreeNextKey 1',
  ),
  mutant('content in no element', 'UA 01-005', /(\/S \/H1 .*\/K \[)\d+ /, '$1'),
  mutant('an element of what is not there', 'UA 01-006', /(\/S \/H1 .*\/K \[)/, '$1999 '),
  mutant('an element of a page that is not there', 'UA 01-006', /(\/S \/H1 .*\/Pg )\d+/, '$11'),
  mutant('another tag on the page', 'UA 01-006', /\/H1 <<\/MCID/, '/P <</MCID'),
  mutant('a number twice', 'UA 01-005', /\/MCID 3>>/, '/MCID 2>>'),
  mutant('paint without a mark', 'UA 01-005', /\/Artifact <<[^>]*>> BDC\n(q[^\n]*)\nEMC/, '$1'),
  mutant('a mark that is not closed', 'UA 01-005', /EMC/),
  mutant('a mark closed twice', 'UA 01-005', /EMC/, 'EMC EMC'),
  mutant(
    'an artifact in content',
    'UA 01-003',
    /(\/H1 <<\/MCID \d+>> BDC)/,
    '$1 /Artifact BMC EMC',
  ),
  mutant(
    'content in an artifact',
    'UA 01-004',
    /(\/Artifact <<[^>]*>> BDC)/,
    '$1 /P <</MCID 900>> BDC EMC',
  ),
  mutant(
    'content in content',
    'UA 01-005',
    /(\/H1 <<\/MCID \d+>> BDC)/,
    '$1 /P <</MCID 900>> BDC EMC',
  ),
  mutant(
    'read before what is drawn before',
    'UA 09-001',
    /(\/S \/LI .*\/K \[)(\d+ 0 R) (\d+ 0 R)/,
    '$1$3 $2',
  ),
  mutant('tabs by rows', 'UA 28-009', /\/Tabs \/S/, '/Tabs /R'),
  mutant('an operator of its own', 'A 6.2.2', /\nEMC/, '\nXX EMC'),
  mutant('a state that is not restored', 'UA 01-005', / S Q\n/, ' S\n'),
  mutant('a state restored twice', 'A 6.2.2', / S Q\n/, ' S Q Q\n'),
  mutant('a text in a text', 'A 6.2.2', /BT /, 'BT BT '),
]

const fonts: readonly Mutant[] = [
  mutant('a font that is not embedded', 'A 6.2.11.4.1', /\/FontFile2 \d+ 0 R/),
  mutant('a simple font', 'A 6.2.11.3', /\/Subtype \/Type0/, '/Subtype /TrueType'),
  mutant('another encoding', 'A 6.2.11.3', /\/Encoding \/Identity-H/, '/Encoding /Identity-V'),
  mutant('other glyph numbers', 'A 6.2.11.3.2', /\/CIDToGIDMap \/Identity/),
  mutant('a subset that does not say so', 'A 6.2.11.2', /\/FontName \/[A-Z]{6}\+/, '/FontName /'),
  mutant('another kind of program', 'A 6.2.11.2', /\/CIDFontType2/, '/CIDFontType0'),
  mutant('the glyph for what is missing', 'A 6.2.11.8', /\] TJ/, '<0000>] TJ'),
  mutant('a glyph that is not there', 'A 6.2.11.4.1', /\] TJ/, '<fffe>] TJ'),
  mutant('wrong widths', 'A 6.2.11.5', /\/W \[.*\]\]/s, '/W []'),
  mutant('glyphs that mean nothing', 'UA 10-001', /\/ToUnicode \d+ 0 R/),
  mutant(
    'a glyph that means another character',
    'UA 10-001',
    /(beginbfchar\s*<[0-9a-f]{4}>\s*<)[0-9a-f]{4}/i,
    '$12603',
  ),
  mutant('text without a font', 'A 6.2.11', /\/F\d+ [\d.]+ Tf/),
]

const annotations: readonly Mutant[] = [
  mutant('a link outside its element', 'UA 28-011', /<<\/Type \/OBJR[^>]*>>/),
  mutant('a link in another element', 'UA 28-011', /\/S \/Link/, '/S /Span'),
  mutant('an element of a link on no page', 'UA 28-011', /\/Annots \[[^\]]*\]/),
  mutant(
    'a link that leads back to a page’s row',
    'UA 28-010',
    /\/StructParent \d+/,
    '/StructParent 0',
  ),
  mutant('a link without words', 'UA 28-012', /\/Contents <\w+>/),
  mutant('a link that is not printed', 'A 6.3.2', /\/F 4/, '/F 0'),
  mutant('a hidden link', 'A 6.3.2', /\/F 4/, '/F 6'),
  mutant('a link to a file', 'A 6.5.1', /\/URI \((?:mailto|https):/, '/URI (file:'),
  mutant('an address with a blank', 'A 6.5.1', /(\/URI \(\w+:)/, '$1 '),
  mutant('a link that starts a program', 'A 6.5.1', /\/S \/URI/, '/S /Launch'),
  mutant('a link to no page', 'links', /(\/Subtype \/Link .*\/Dest \[)\d+/, '$11'),
  mutant('another kind of annotation', 'A 6.3.1', /\/Subtype \/Link/, '/Subtype /Movie'),
]

const attachments: readonly Mutant[] = [
  mutant('an attachment of nothing', 'A 6.8', /\/AF \[[^\]]*\]/),
  mutant('an attachment no viewer lists', 'A 6.8', /\/Names <<\/EmbeddedFiles.*>>>>/),
  mutant('an attachment of no relation', 'A 6.8', /\/AFRelationship \/Source/),
  mutant('an attachment without a name', 'A 6.8', /\/UF <\w+>/),
  mutant('a key of two bytes a letter', 'key', /\/Names \[\(.*?\)/, '/Names [<FEFF0061>'),
  mutant('an attachment of no media type', 'A 6.8', /\/Subtype \/application#2Fjson/),
  mutant('an attachment of another size', 'A 6.8', /\/Params <<\/Size \d+/, '/Params <</Size 1'),
  mutant('an attachment without its bytes', 'A 6.8', /\/EF <<.*?>>/),
  mutant('an attachment that is not described', 'UA 21-001', /\/Desc <\w+>/),
]

const colour: readonly Mutant[] = [
  mutant('no meaning of colours', 'A 6.2.3', /\/OutputIntents \[[^\]]*\]/),
  mutant('colours for print', 'A 6.2.3', /\/GTS_PDFA1/, '/GTS_PDFX'),
  mutant('a profile of a printer', 'A 6.2.3', /mntrRGB /, 'prtrCMYK'),
  mutant('a damaged profile', 'A 6.2.3', /acsp/, 'acs'),
  mutant('a colour of inks', 'A 6.2.4', /[\d.]+ [\d.]+ [\d.]+ rg/, '0 0 0 1 k'),
  mutant('a picture of inks', 'A 6.2.4', /\/ColorSpace \/DeviceRGB/, '/ColorSpace /DeviceCMYK'),
  mutant('a smoothed picture', 'A 6.2.8', /\/ColorSpace \/DeviceRGB/, '$& /Interpolate true'),
  mutant('a transparent picture', 'A 6.2.10', /\/ColorSpace \/DeviceRGB/, '$& /SMask 4 0 R'),
]

const outline: readonly Mutant[] = [
  mutant('no bookmarks', 'outline', /\/Outlines \d+ 0 R/),
  mutant('a bookmark left out', 'outline', /(\/Title .*)\/Next \d+ 0 R/, '$1'),
  mutant('a bookmark without a title', 'outline', /\/Title <FEFF\w*>/, '/Title <FEFF>'),
  mutant('a bookmark of another name', 'outline', /(\/Title <FEFF)0041/, '$10042'),
  mutant('a bookmark that leads nowhere', 'outline', /(\/Title .*\/Dest \[)\d+/, '$11'),
  mutant('a bookmark to another page', 'outline', /(\/Title <FEFF0041.*\/Dest \[)\d+/, '$13'),
  mutant('miscounted bookmarks', 'outline', /(\/Type \/Outlines.*\/Count) \d+/, '$1 99'),
]

export const mutants = {
  file,
  catalog,
  metadata,
  structure,
  content,
  fonts,
  annotations,
  attachments,
  colour,
  outline,
}

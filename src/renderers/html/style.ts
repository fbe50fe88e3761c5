const hues = { q1: '#1d4f91', q2: '#17694a', q3: '#865300', q4: '#7c2d5e' } as const
const inks = { ink: '#14202b', quiet: '#45525f', paper: '#ffffff', tint: '#e9edf1', ...hues }

const questions = { problem: hues.q1, team: hues.q2, motivation: hues.q3, arena: hues.q4 }

const each = (
  values: Readonly<Record<string, string>>,
  rule: (name: string, colour: string) => string,
) =>
  Object.entries(values)
    .map(([name, colour]) => rule(name, colour))
    .join('')

/** On a white page, as on paper: it is read on a screen, printed, and filed. */
export const style = `
*{box-sizing:border-box}
html{color-scheme:light;background:#fff;color:${inks.ink};font:1.0625rem/1.5 system-ui,sans-serif}
body{margin:0;overflow-wrap:break-word}
main{max-width:48rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.375rem;line-height:1.25;margin:0 0 .75rem}
h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p,ul,ol,dl,.note,figure,.columns,.wide{margin:0 0 1rem}
header img{max-width:12rem;max-height:5rem}
.lead{font-size:1.1875rem}
.quiet,figcaption,caption{color:${inks.quiet}}
section{margin-top:2.5rem;padding-top:.75rem;border-top:4px solid ${inks.ink}}
${each(questions, (name, colour) => `.${name}{border-color:${colour}}`)}
dl,.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(12rem,100%),1fr));gap:.75rem 1.5rem}
dt{color:${inks.quiet};font-size:.9375rem}
dd{margin:0}
.note{padding:.75rem 1rem;border:1px solid ${inks.quiet}}
.note>:last-child{margin-bottom:0}
.lines div{height:2rem;border-bottom:1px solid ${inks.quiet}}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse}
caption{text-align:start;padding-bottom:.25rem}
th,td{padding:.4rem .5rem;border:1px solid ${inks.quiet};text-align:start;vertical-align:top;font-weight:400}
thead th{font-weight:700}
.center{text-align:center}
td:empty{height:2.5rem}
figure svg{display:block;max-width:100%;height:auto;font-family:system-ui,sans-serif}
[data-fill=none]{fill:none}
${each(inks, (name, colour) => `[data-fill=${name}]{fill:${colour}}[data-stroke=${name}]{stroke:${colour}}`)}
${each(hues, (name, colour) => `[data-fill=${name}-tint]{fill:color-mix(in srgb,${colour} 16%,white)}[data-hatch=${name}]{stroke:color-mix(in srgb,${colour} 50%,white);stroke-width:2.6}`)}
a{color:inherit}
:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
@media print{main{max-width:none;padding:0}nav{display:none}h2,h3,caption{break-after:avoid}figure,.note,tr{break-inside:avoid}.wide{overflow:visible}@page{margin:18mm}}
`

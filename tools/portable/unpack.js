// A classic script: from a local file browsers load no module and no style sheet of another file.
;(async () => {
  const unpacked = async (id, type) => {
    const place = document.getElementById(id)
    const bytes = Uint8Array.from(atob(place.textContent), (letter) => letter.charCodeAt(0))
    place.remove()
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    const blob = await new Response(stream, { headers: { 'Content-Type': type } }).blob()
    return URL.createObjectURL(blob)
  }
  const come = (element) =>
    new Promise((resolve, reject) => {
      element.addEventListener('load', resolve)
      element.addEventListener('error', reject)
      document.head.append(element)
    })
  const rel = 'stylesheet'
  const href = await unpacked('styles', 'text/css')
  await come(Object.assign(document.createElement('link'), { rel, href }))
  globalThis.portableScript = await unpacked('script', 'text/javascript')
  await come(Object.assign(document.createElement('script'), { src: globalThis.portableScript }))
})().catch(() => document.getElementById('trouble').removeAttribute('hidden'))

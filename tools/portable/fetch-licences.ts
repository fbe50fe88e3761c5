/** As the page of a web server fetches them; here they are packed in the page itself. */
export async function fetchLicences(): Promise<unknown> {
  const packed = document.getElementById('licences')?.textContent ?? ''
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).json()
}

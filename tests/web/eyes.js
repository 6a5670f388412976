// What keeps somebody from reading the page or from using it without a mouse: an empty list when nothing does.
(() => {
  const faults = [], root = document.documentElement, say = (what, one) => faults.push(`${what}: ${one.outerHTML.slice(0, 120)}`)
  const colour = text => (text.match(/[\d.]+/g) || []).map(Number)
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
  const ground = one => { for (; one; one = one.parentElement) { const c = colour(getComputedStyle(one).backgroundColor); if (c.length === 3 || c[3] === 1) return c } return [255, 255, 255] }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement
    if (!walker.currentNode.data.trim() || one.closest('svg, script') || !one.checkVisibility()) continue
    const [a, b] = [light(colour(getComputedStyle(one).color)), light(ground(one))].sort((x, y) => y - x)
    if ((a + 0.05) / (b + 0.05) < 4.5) say('too faint', one)
  }
  for (const text of document.querySelectorAll('.mark text')) {
    const [a, b] = [light(colour(getComputedStyle(text).fill)), light(colour(getComputedStyle(text.previousElementSibling).fill))]
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) say('too faint', text)
  }
  for (const one of document.querySelectorAll('input:not([type=hidden]), textarea, select')) if (!one.labels.length) say('no label', one)
  for (const one of document.querySelectorAll('img')) if (!one.alt) say('no words for a picture', one)
  let level = 0
  for (const one of document.querySelectorAll('h1, h2, h3, h4')) { const own = +one.tagName[1]; if (own > level + 1) say('a heading left out', one); level = own }
  const ids = [...document.querySelectorAll('[id]')].map(one => one.id)
  ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => faults.push(`twice the same id: ${id}`))
  for (const one of document.querySelectorAll('[tabindex]')) if (one.tabIndex > 0) say('out of sequence', one)
  if (root.scrollWidth > root.clientWidth) faults.push(`wider than the window: ${root.scrollWidth}`)
  return JSON.stringify(faults)
})()

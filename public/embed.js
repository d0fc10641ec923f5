// Inside an embed: tells the page around it how tall its content is, at first, whenever that changes, and when asked.
const tell = () => parent.postMessage({ type: 'tiktok-docket:height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*')
if (parent !== window) {
  // A browser lets observers of a frame that is out of sight sleep: the first word does not wait for one.
  tell()
  new ResizeObserver(tell).observe(document.documentElement)
  addEventListener('message', ({ source, data }) => source === parent && data?.type === 'tiktok-docket:ask' && tell())
}

// Inside an embed: tells the page around it how tall its content is, whenever that changes or the page asks.
const tell = () => parent.postMessage({ type: 'tiktok-docket:height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*')
if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement)
  addEventListener('message', ({ source, data }) => source === parent && data?.type === 'tiktok-docket:ask' && tell())
}

// On a page with embeds of this site: gives each iframe the height of its content. Without it they scroll inside.
{
  const site = new URL(document.currentScript.src).origin
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${site}/`))
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'tiktok-docket:height' || !(data.height > 0 && data.height < 20000)) return
    for (const frame of frames()) if (frame.contentWindow === source) frame.height = Math.ceil(data.height)
  })
  // An embed that was ready before this script has spoken already: ask it again.
  for (const frame of frames()) frame.contentWindow.postMessage({ type: 'tiktok-docket:ask' }, '*')
}

/** Lets what was read be read again without a network; only where the page came safely. */
export function installWorker(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  const register = () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  if (document.readyState === 'complete') register()
  else addEventListener('load', register)
}

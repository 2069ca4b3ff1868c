// Before the first paint: the theme and text size this reader chose. Everything else of the scripts can wait.
try {
  for (const name of ['theme', 'text']) {
    const chosen = localStorage.getItem(`peyk.${name}`)
    if (chosen !== null) document.documentElement.setAttribute(`data-${name}`, chosen)
  }
} catch {
  // Storage is closed to us (a privacy setting): the page follows the device.
}

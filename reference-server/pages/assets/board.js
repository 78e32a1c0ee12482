// What a screen is and where it hangs is said by its address, such as /board/amt?mode=signage&zone=entrance, so that one
// page serves every screen of a house.
const settings = new Set([
  ...['mode', 'zone', 'queues', 'voices', 'night', 'rows', 'muted'],
  ...['screen-height-mm', 'diagonal-inches', 'reading-distance-m'],
]);
const parameters = new URLSearchParams(location.search);
const board = document.querySelector('wm-call-board');
for (const [name, value] of parameters) if (settings.has(name)) board.setAttribute(name, value);
if (parameters.has('lang')) document.documentElement.lang = parameters.get('lang');

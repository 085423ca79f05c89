/*
 * Drawing on pixels: dragging blackens or whitens one after another, as the first of them changed, and arrow keys go from
 * pixel to pixel, of which only one is in the order of tabs. Without this file each pixel is a box to tick.
 */
(() => {
  'use strict';

  const BOXES = '[data-drawing] input[type=checkbox]';
  /** In pixels of the screen: a quick pen is seen at a few places only, and no box between them is left out. */
  const STEP = 5;
  const KEYS = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]};

  /** What the pen does while it is down, and where it was last: {grid, black, x, y}. */
  let stroke = null;

  function draw(box) {
    if (box.checked === stroke.black) return;
    box.checked = stroke.black;
    box.dispatchEvent(new Event('input', {bubbles: true}));
  }

  document.addEventListener('pointerdown', event => {
    const box = event.target.closest(BOXES);
    if (!box || event.button) return;
    stroke = {grid: box.closest('[data-drawing]'), black: !box.checked, x: event.clientX, y: event.clientY};
    draw(box);
  });

  document.addEventListener('pointermove', event => {
    if (!stroke) return;
    const {x, y} = stroke;
    Object.assign(stroke, {x: event.clientX, y: event.clientY});
    const steps = Math.ceil(Math.hypot(stroke.x - x, stroke.y - y) / STEP);
    for (let i = 1; i <= steps; i++) {
      const box = document.elementFromPoint(x + (stroke.x - x) * i / steps, y + (stroke.y - y) * i / steps)?.closest(BOXES);
      if (box && stroke.grid.contains(box)) draw(box);
    }
  });

  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => { stroke = null; });

  /* The pen has changed the box already; a click that comes from a key has no pointer. */
  document.addEventListener('click', event => {
    if (event.detail && event.target.matches(BOXES)) event.preventDefault();
  });

  /** Leaves one box of a grid in the order of tabs. */
  function enter(box) {
    for (const other of box.closest('[data-drawing]').querySelectorAll('input')) other.tabIndex = other === box ? 0 : -1;
  }

  function enterAll() {
    for (const grid of document.querySelectorAll('[data-drawing]')) {
      if (!grid.querySelector('[tabindex="-1"]')) enter(grid.querySelector('input'));
    }
  }

  document.addEventListener('focusin', event => {
    if (event.target.matches(BOXES)) enter(event.target);
  });

  document.addEventListener('keydown', event => {
    const step = KEYS[event.key];
    if (!step || !event.target.matches(BOXES)) return;
    event.preventDefault();
    const rows = [...event.target.closest('[data-drawing]').querySelectorAll('.pixel-row')].map(row => [...row.querySelectorAll('input')]);
    const row = rows.findIndex(boxes => boxes.includes(event.target));
    const column = rows[row].indexOf(event.target);
    rows[row + step[0]]?.[column + step[1]]?.focus();
  });

  document.addEventListener('htmx:afterSettle', enterAll);
  enterAll();
})();

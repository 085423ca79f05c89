/*
 * What htmx does not do by itself. Everything works without this file, by links and a submit button; it computes nothing.
 */
(() => {
  'use strict';

  const root = document.documentElement;
  root.classList.add('scripted');

  /** Runs go by without credentials: there are none, and a frame without an origin must not send any. */
  if (window.htmx) htmx.createEventSource = url => new EventSource(url);

  /**
   * The URL of a link as it would be if the server had seen what stands in the fields now: they may have been edited since
   * the link was made. A link to another shape stands among the fields, and takes the whole form with it.
   */
  function upToDate(link, lab) {
    const url = new URL(link.getAttribute('href'), location.href);
    const form = lab.querySelector('form');
    const reshapes = link.hasAttribute('data-reshapes');
    const visible = new Set([...form.elements].filter(field => field.type !== 'hidden').map(field => field.name));
    const isOfForm = name => reshapes ? !name.startsWith('shape.') : visible.has(name) || name.startsWith('in.');
    [...url.searchParams.keys()].filter(isOfForm).forEach(name => url.searchParams.delete(name));
    for (const [name, value] of new FormData(form)) {
      if (isOfForm(name)) url.searchParams.append(name, value);
    }
    return url.pathname + url.search;
  }

  /** The state that each lab is fetching because of a link. */
  const fetching = new WeakMap();

  /** A link to another state of a lab fetches that state into it; one that changes program or shapes, the whole lab. */
  function follow(link, lab) {
    const isPreset = !lab.contains(link) || link.hasAttribute('data-state');
    const whole = isPreset || link.hasAttribute('data-reshapes');
    const url = isPreset ? link.getAttribute('href') : upToDate(link, lab);
    fetchState(lab, url, whole, focusAfter(link, lab.id), link.hasAttribute('data-leads-to'));
  }

  /** Fetches another state into a lab: the whole of it, or what follows from its fields; then the focus may or must move. */
  function fetchState(lab, url, whole, after, mustMove) {
    if (fetching.get(lab) === url) return; // a key held down must not begin it again and again
    fetching.set(lab, url);
    const parts = lab.querySelector('.inputs').getAttribute('hx-select-oob');
    const how = whole
      ? {target: '#' + lab.id, select: '#' + lab.id, selectOOB: 'none'}
      : {target: '#' + lab.id + '-figure', selectOOB: parts};
    htmx.ajax('GET', url, {source: lab, ...how}).catch(() => {}).finally(() => {
      if (fetching.get(lab) === url) fetching.delete(lab);
      const lost = document.activeElement === document.body;
      if (after && (lost || mustMove)) document.querySelector(after)?.focus();
    });
  }

  /** Where the focus goes when a link is gone after it was followed: to what it led to. */
  function focusAfter(link, lab) {
    if (link.hasAttribute('data-leads-to')) return link.getAttribute('data-leads-to');
    if (link.closest('.explanation')) return `#${lab}-explained`;
    const input = link.closest('.input');
    return input && `#${CSS.escape(input.id)} :is(input, textarea)`;
  }

  function labOf(link) {
    return link.closest('[data-gallery]') ? document.querySelector('[data-lab]') : link.closest('[data-lab]');
  }

  /** Another lab, say, or a place on this page: an ordinary link. */
  function leadsElsewhere(link, lab) {
    return link.matches('.permalink, [data-leaves], [href^="#"]') || new URL(link.getAttribute('href'), location.href).pathname !== new URL(lab.querySelector('form').action).pathname;
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.matches('header.site a[hreflang]')) {
      link.href = '/' + link.hreflang + location.pathname.replace(/^\/[a-z]+/, '') + location.search + location.hash;
      return;
    }
    const lab = labOf(link);
    if (!lab || leadsElsewhere(link, lab)) return;
    event.preventDefault();
    follow(link, lab);
  });

  /** A click into a picture in which one can start: the server is told where, in the pixels of its own picture. */
  document.addEventListener('click', event => {
    const picture = event.target.closest('[data-start] .plot > svg');
    if (!picture) return;
    const lab = labOf(picture);
    const form = lab.querySelector('form');
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
    const state = new URLSearchParams(new FormData(form));
    state.set('at', at.x.toFixed(1) + ',' + at.y.toFixed(1));
    fetchState(lab, new URL(form.action).pathname + '?' + state, true);
  });

  const KEYS = {ArrowLeft: 'previous', ArrowRight: 'next', Home: 'first', End: 'all'};

  document.addEventListener('keydown', event => {
    const stepper = event.target.closest('[data-stepper]');
    const button = stepper && KEYS[event.key] && stepper.querySelector(`a[data-step=${KEYS[event.key]}]`);
    if (!button) return;
    event.preventDefault();
    button.focus();
    if (button.hasAttribute('href')) button.click();
  });

  /* While a word is being composed, as Japanese is, what stands in the field is not yet what is meant. */
  document.addEventListener('input', event => {
    if (event.isComposing) event.stopImmediatePropagation();
  }, true);
  document.addEventListener('compositionend', event => {
    event.target.dispatchEvent(new Event('input', {bubbles: true}));
  });

  /*
   * The answer to an edited program brings the fields for its inputs. If something else is asked before it has come, it
   * never comes, and the next answer brings the fields.
   */
  const awaitingFields = new WeakSet();
  document.addEventListener('htmx:beforeRequest', event => {
    if (event.target.matches('.program')) awaitingFields.add(event.target.closest('[data-lab]'));
  });
  document.addEventListener('htmx:beforeSwap', event => {
    const lab = event.target.closest('[data-lab]');
    if (!awaitingFields.delete(lab) || event.detail.target === lab) return;
    event.detail.etc.selectOOB = lab.querySelector('.program').getAttribute('hx-select-oob');
  });

  /* A wide figure stays where it was scrolled to, and follows the step. What a reader has opened stays open, and the focus
     goes on to the next field where what had it is gone. */
  let scrolled = 0;
  let opened = [];
  let left = null;
  document.addEventListener('htmx:beforeSwap', event => {
    left = document.activeElement.closest('.answer')?.id;
    const frame = event.target.querySelector('.figure-frame');
    scrolled = frame ? frame.scrollLeft : 0;
    opened = [...event.target.querySelectorAll('details')].map(details => details.open);
  });
  document.addEventListener('htmx:afterSettle', event => {
    const lab = event.target.closest('[data-lab]') || event.target;
    event.target.querySelectorAll('details').forEach((details, i) => { details.open ||= opened[i] === true; });
    if (left && document.activeElement === document.body) {
      lab.querySelector(`tr:has(#${CSS.escape(left)}) ~ tr :is(input, textarea)`)?.focus();
    }
    const frame = lab.querySelector('.figure-frame');
    if (frame) {
      frame.scrollLeft = scrolled;
      const active = frame.querySelector('.node.active');
      if (active) {
        const box = active.getBoundingClientRect();
        const room = frame.getBoundingClientRect();
        if (box.left < room.left + 80) frame.scrollLeft -= room.left + 80 - box.left;
        if (box.right > room.right - 80) frame.scrollLeft += box.right - room.right + 80;
      }
    }
    const open = event.target.querySelector('.permalink') && document.querySelector(`#${lab.id}-share[open]`);
    if (open) share(open);
    for (const field of lab.querySelectorAll('form [aria-describedby]')) {
      const told = document.getElementById(field.getAttribute('aria-describedby').split(' ').pop());
      const invalid = told?.dataset.invalid ?? String(Boolean(told?.textContent.trim()));
      field.setAttribute('aria-invalid', invalid);
    }
  });

  /* What passes a state on is fetched when a reader opens it, and again whenever the state is another. */
  function share(details) {
    const url = new URL(details.dataset.share, location.href);
    url.search = document.querySelector('#' + details.id.replace(/-share$/, '') + ' .permalink').search;
    const chosen = details.querySelector('form');
    for (const [name, value] of chosen ? new FormData(chosen) : []) {
      if (['lang', 'theme', 'lock', 'hide'].includes(name)) url.searchParams.append(name, value);
    }
    const panel = `#${details.id}-panel`;
    htmx.ajax('GET', url.pathname + url.search, {source: details, target: panel, select: panel, swap: 'outerHTML'}).catch(() => {});
  }

  document.addEventListener('toggle', event => {
    if (event.target.matches('[data-share]') && event.target.open) share(event.target);
  }, true);

  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    const field = document.getElementById(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand('copy'); // where a page may not write to the clipboard, its reader may
    }
    button.nextElementSibling.textContent = button.dataset.copied;
  });

  /* A frame in our own pages is as tall as what it shows. */
  addEventListener('message', event => {
    if (event.data?.type !== 'rensa:height') return;
    const frame = [...document.querySelectorAll('iframe')].find(it => it.contentWindow === event.source);
    if (frame) frame.height = event.data.height;
  });
})();

/*
 * What htmx does not do by itself. Everything works without this file, by links and a submit button; it computes nothing.
 */
(() => {
  'use strict';

  const root = document.documentElement;
  root.classList.add('scripted');

  /** The URL of a link, its program and inputs replaced by what stands in the fields now. */
  function withFields(link, lab) {
    const url = new URL(link.getAttribute('href'), location.href);
    const fields = new FormData(lab.querySelector('form'));
    const isEdited = name => name === 'program' || name.startsWith('in.');
    [...url.searchParams.keys()].filter(isEdited).forEach(name => url.searchParams.delete(name));
    for (const [name, value] of fields) {
      if (isEdited(name)) url.searchParams.append(name, value);
    }
    return url.pathname + url.search;
  }

  /** A link to another state of a lab fetches that state into it; one that changes program or shapes, the whole lab. */
  function follow(link, lab) {
    const whole = link.hasAttribute('data-reshapes') || !lab.contains(link);
    if (whole) {
      htmx.ajax('GET', link.getAttribute('href'), {
        source: document.body, target: '#' + lab.id, select: '#' + lab.id, swap: 'outerHTML'
      });
    } else {
      htmx.ajax('GET', withFields(link, lab), {source: lab, target: '#' + lab.id + '-figure'});
    }
  }

  function labOf(link) {
    return link.closest('[data-gallery]') ? document.querySelector('[data-lab]') : link.closest('[data-lab]');
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.matches('header.site a[hreflang]')) {
      link.href = '/' + link.hreflang + location.pathname.replace(/^\/[a-z]+/, '') + location.search + location.hash;
      return;
    }
    const lab = labOf(link);
    if (!lab || link.matches('.permalink')) return;
    event.preventDefault();
    follow(link, lab);
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

  /* A wide figure stays where it was scrolled to, and follows the step. */
  let scrolled = 0;
  document.addEventListener('htmx:beforeSwap', event => {
    const frame = event.detail.target.querySelector('.figure-frame');
    scrolled = frame ? frame.scrollLeft : 0;
  });
  document.addEventListener('htmx:afterSettle', event => {
    const lab = event.target.closest('[data-lab]') || event.target;
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
    for (const field of lab.querySelectorAll('form [aria-describedby]')) {
      const error = document.getElementById(field.getAttribute('aria-describedby'));
      field.setAttribute('aria-invalid', String(Boolean(error && error.textContent.trim())));
    }
  });
})();

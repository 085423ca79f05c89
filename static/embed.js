/*
 * A lab in a frame of somebody else's page: how tall it is, and links out of it. Blogs that made the frame told it a secret
 * in the hash, the last of them if there are several; without one, the page may listen for rensa:height.
 */
(() => {
  'use strict';

  /* A part that a reader asks about is shown. */
  document.addEventListener('click', event => {
    const explanation = document.getElementById('show-explanation');
    if (explanation && event.target.closest('.lab-figure svg a[href], .lab-table a[href]')) explanation.checked = true;
  }, true);

  /* A form in such a frame cannot be sent. Every edit has been sent already, or there is a button that asks for it. */
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || !event.target.matches('input:not([type=checkbox])')) return;
    event.preventDefault();
    const button = event.target.form?.querySelector('button[type=submit]');
    if (button?.matches('[hx-get]')) button.click();
  });

  if (parent === window) return;

  const secret = /.*secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];

  function tellHeight() {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage(secret ? {message: 'height', value: height, secret} : {type: 'rensa:height', height}, '*');
  }

  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('load', tellHeight);
  addEventListener('message', event => {
    if (event.source === parent && event.data?.message === 'ready') tellHeight();
  });

  /* A link out of the frame is the page's to follow. One to another lab is followed here, and takes the secret with it. */
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!link || !secret) return;
    if (link.matches('[target=_blank]')) {
      event.preventDefault();
      parent.postMessage({message: 'link', value: link.href, secret}, '*');
    } else if (!event.defaultPrevented && !link.getAttribute('href').startsWith('#')) {
      link.hash = '?secret=' + secret;
    }
  });
})();

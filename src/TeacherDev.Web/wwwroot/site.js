// Nothing here is needed: every page works without it. It saves a hand a few movements.
(() => {
  'use strict';
  const typing = e => e.target.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', e => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
      const box = [...document.querySelectorAll('.search input')].find(i => i.offsetParent) || document.querySelector('.search input');
      if (!box) return;
      e.preventDefault();
      const fold = box.closest('details');
      if (fold) fold.open = true;
      box.focus();
      box.select();
    }
    if (e.key === 'Escape' && !typing(e)) {
      document.querySelectorAll('details.menu[open]').forEach(menu => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });

  document.querySelectorAll('[data-print]').forEach(button => { button.hidden = false; });

  document.addEventListener('click', e => {
    document.querySelectorAll('details.menu[open]').forEach(menu => {
      if (!menu.contains(e.target)) menu.open = false;
    });

    const print = e.target.closest('[data-print]');
    if (print) { window.print(); return; }

    // A row opens on click wherever it is hit; the link in it serves keyboard and screen reader.
    const row = e.target.closest('.list tbody tr');
    if (!row || e.target.closest('a, button, input, label, summary, select')) return;
    const link = row.querySelector('a.open');
    if (link && !String(window.getSelection())) link.click();
  });

  // A second press of the same button sends nothing.
  document.addEventListener('submit', e => {
    const form = e.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = 'yes';
    // A download leaves the page standing: the button comes back by itself.
    setTimeout(() => release(form), 8000);
    const button = e.submitter;
    if (button) button.setAttribute('aria-busy', 'true');
  });
  const release = form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach(b => b.removeAttribute('aria-busy'));
  };
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(release));

  // Filters that only narrow a list apply at once.
  document.querySelectorAll('form.filters select').forEach(select => {
    select.addEventListener('change', () => select.form.requestSubmit());
  });

  // A picture wider than its window opens where today is, and the names of its lanes stay in sight: <div data-opens-at="share of its width">.
  document.querySelectorAll('[data-opens-at]').forEach(wide => {
    const lanes = wide.querySelectorAll('text.lane');
    wide.addEventListener('scroll', () => lanes.forEach(lane => lane.setAttribute('dx', wide.scrollLeft)), { passive: true });
    wide.scrollLeft = wide.scrollWidth * Number(wide.dataset.opensAt) - wide.clientWidth * .8;
  });

  // The place to look after a refused form.
  const problems = document.querySelector('.problems');
  if (problems) problems.focus();

  // Waiting pages renew themselves: <main data-renew="seconds">.
  const waiting = document.querySelector('[data-renew]');
  if (waiting && Number(waiting.dataset.renew) > 0) setTimeout(() => location.reload(), Number(waiting.dataset.renew) * 1000);
})();

// The page on the wall keeps itself fresh: the code turns, and whoever comes appears.
(() => {
  'use strict';
  const wall = document.querySelector('[data-state]');
  if (!wall) return;
  let failed = 0;

  const ask = async () => {
    try {
      const answer = await fetch(wall.dataset.state, { cache: 'no-store', redirect: 'error' });
      if (!answer.ok) throw new Error(String(answer.status));
      wall.innerHTML = await answer.text();
      failed = 0;
    } catch {
      failed += 1;
    }

    // A code that stands still while the net is gone would send people away: say so instead.
    if (failed === 4) wall.querySelector('.wall-code').textContent = wall.dataset.lost;
    setTimeout(ask, Number(wall.dataset.every) * 1000);
  };
  setTimeout(ask, Number(wall.dataset.every) * 1000);

  const full = document.querySelector('[data-full]');
  if (full && document.documentElement.requestFullscreen) {
    full.hidden = false;
    full.addEventListener('click', () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()));
  }

  // A wall goes dark without this.
  if ('wakeLock' in navigator) {
    const stay = () => { if (document.visibilityState === 'visible') navigator.wakeLock.request('screen').catch(() => {}); };
    stay();
    document.addEventListener('visibilitychange', stay);
  }
})();

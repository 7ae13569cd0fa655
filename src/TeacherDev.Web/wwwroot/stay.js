// Says before the time without a request is over that it will be, so that nothing typed is lost: one press, or a sign-in in another tab, and one goes on.
(() => {
  'use strict';
  const notice = document.querySelector('[data-stay]');
  if (!notice) return;
  const minutes = Number(notice.dataset.stay);
  const [button, anew] = [notice.querySelector('button'), notice.querySelector('a')];
  let timer;

  const begin = () => {
    notice.hidden = true;
    clearTimeout(timer);
    timer = setTimeout(() => { notice.hidden = false; }, (minutes - Math.min(5, minutes / 4)) * 60000);
  };

  button.addEventListener('click', async () => {
    const answer = await fetch(notice.dataset.ask, { redirect: 'manual', cache: 'no-store' }).catch(() => null);
    if (answer && answer.ok) {
      anew.hidden = true;
      begin();
    } else {
      anew.hidden = false; // too late: the other tab signs in, this one keeps what was typed
    }
  });

  begin();
})();

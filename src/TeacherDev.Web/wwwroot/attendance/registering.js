// Counts who was there while one presses; the page that comes back has counted itself.
(() => {
  'use strict';
  const form = document.getElementById('registering');
  if (!form) return;
  const [there, hours] = [form.querySelector('[data-there]'), form.querySelector('[data-hours]')];
  const attends = ['Present', 'Late', 'LeftEarly'];

  const count = () => {
    const people = [...form.querySelectorAll('.takes-part')];
    const come = people.filter(row => attends.includes(row.querySelector('input:checked')?.value)).length;
    there.textContent = there.dataset.there.replace('{0}', come).replace('{1}', people.length);

    // A session that gives set hours gives them whatever its minutes.
    if (hours.dataset.minutes === '0') return;
    const [start, end] = ['Start', 'End'].map(name => form.elements[`Form.${name}`].value.split(':').reduce((all, part) => all * 60 + Number(part), 0));
    const tenths = Math.min(Number(hours.dataset.most), Math.max(0, Math.floor((end - start) * 10 / Number(hours.dataset.minutes))));
    hours.textContent = hours.dataset.hours.replace('{0}', (tenths / 10).toString());
  };

  // What a lesson or a lecture needs beside its name comes into view with it.
  const occasion = form.querySelector('.occasion');
  form.elements['Form.Kind']?.addEventListener('change', said => { occasion.open = said.target.value !== ''; });

  form.addEventListener('change', count);
  window.addEventListener('pageshow', count);
})();

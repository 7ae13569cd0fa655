// Passkeys exist only where a script can ask the browser for them: elsewhere their forms stay hidden and all else works.
(() => {
  'use strict';
  const forms = document.querySelectorAll('form[data-passkey]');
  if (!forms.length || !window.PublicKeyCredential || !PublicKeyCredential.parseCreationOptionsFromJSON) return;

  document.querySelectorAll('[data-passkey-absent]').forEach(sentence => { sentence.hidden = true; });
  const say = (form, sentence) => {
    const problem = form.querySelector('[data-passkey-problem]');
    problem.textContent = sentence;
    problem.hidden = !sentence;
  };

  const credential = async (form, options) => form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

  const ask = async form => {
    const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    const told = (answer.headers.get('content-type') || '').includes('json') ? await answer.json() : {};
    if (!answer.ok) return { why: told.why || form.dataset.failed };
    return { made: await credential(form, told) };
  };

  forms.forEach(form => {
    form.hidden = false;
    form.addEventListener('submit', async e => {
      e.preventDefault();
      e.stopPropagation();
      const button = form.querySelector('button');
      button.setAttribute('aria-busy', 'true');
      say(form, '');
      try {
        const { why, made } = await ask(form);
        if (made) {
          form.elements.Credential.value = JSON.stringify(made);
          form.submit();
          return;
        }
        say(form, why);
      } catch {
        say(form, form.dataset.failed); // refused, cancelled, or too late
      }
      button.removeAttribute('aria-busy');
    });
  });
})();

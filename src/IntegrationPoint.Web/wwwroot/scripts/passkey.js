// Signs in with a passkey or adds one: the browser's ceremony between our options and our form.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const status = form.querySelector('[role=status]');
  const say = (word) => { status.textContent = status.dataset[word] ?? ''; };
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    say('passkeyMissing');
    form.querySelector('button').disabled = true;
    continue;
  }
  form.addEventListener('submit', async (event) => {
    const field = form.elements.credential;
    if (field.value) return;
    event.preventDefault();
    say('none');
    try {
      const answer = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) });
      if (!answer.ok) throw new Error(answer.statusText);
      const options = await answer.json();
      const credential = form.dataset.passkey === 'create'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      field.value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch {
      say('passkeyFailed');
    }
  });
}

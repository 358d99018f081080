// Plays what callers hear: the buttons with class "hear", and the turns of a trial. The words go by POST, since they may
// tell the state of somebody's case.
(function () {
  'use strict';
  const player = new Audio();
  let playing = 0;
  let aloud = true;

  function wordsOf(button) {
    if (button.dataset.words) { return button.dataset.words; }
    const field = button.closest('.sentence').querySelector('textarea');
    return field ? field.value : '';
  }

  async function play(button) {
    const response = await fetch('sound', {method: 'POST', body: new URLSearchParams({as: button.dataset.as,
      key: button.dataset.key, language: button.dataset.language, words: wordsOf(button), fixed: button.dataset.fixed})});
    const heard = response.ok && response.headers.get('Content-Type') === 'audio/wav';
    document.getElementById('unheard').hidden = heard;
    if (!heard) { throw new Error('cannot be heard'); }
    const address = URL.createObjectURL(await response.blob());
    player.src = address;
    document.documentElement.dataset.heard = wordsOf(button);
    try {
      await player.play();
      await new Promise(done => { player.onended = done; player.onpause = done; });
    } finally { URL.revokeObjectURL(address); }
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('button.hear');
    if (button) { playing++; player.pause(); play(button).catch(() => {}); }
  });

  // The form is drawn anew with each turn; what was chosen about it stays.
  document.addEventListener('change', event => { if (event.target.id === 'aloud') { aloud = event.target.checked; } });

  const said = () => document.getElementById('said');

  // After each turn of a trial: its sentences one after another, until a key comes.
  async function turn() {
    const mine = ++playing;
    player.pause();
    // Keys on the keyboard count while the telephone has the focus (WCAG 2.1.4), so it keeps it when a button is gone.
    if (document.activeElement === document.body) { document.getElementById('telephone').focus(); }
    document.getElementById('aloud').checked = aloud;
    if (!aloud) { return; }
    try {
      for (const button of said().querySelectorAll('button.hear')) {
        if (mine !== playing) { return; }
        await play(button);
      }
    } catch (unheard) { return; }
    if (mine === playing && said().dataset.telling === 'true') { document.getElementById('heard-out').click(); }
  }

  // A key that comes between the drawing and turn() finds no focus at all: it is the telephone's where the focus was last.
  let focused = document.body;
  document.addEventListener('focusin', event => { focused = event.target; });
  const onTelephone = target => target.closest('#telephone')
    || (target === document.body && !focused.isConnected && focused.closest('#telephone'));

  document.addEventListener('keydown', event => {
    if (!onTelephone(event.target) || event.ctrlKey || event.altKey || event.metaKey
        || /INPUT|TEXTAREA|SELECT/.test(event.target.tagName)) { return; }
    const digit = [...document.querySelectorAll('button.digit')].find(one => one.textContent.trim() === event.key);
    if (digit && !digit.disabled) { event.preventDefault(); digit.click(); }
  });

  window.hejnalTrial = {turn};
})();

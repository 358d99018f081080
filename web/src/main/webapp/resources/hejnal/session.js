// Whoever is at the screen stays signed in; whoever left it does not, and is told before (WCAG 2.2.1). Keys, mouse and touch
// say that somebody is there, in any tab of this office, and so does a call at this desk.
(function () {
  'use strict';
  var MINUTE = 60000;
  var box = document.getElementById('session');
  var idle = Number(box.dataset.idle) * 1000;
  var warning = Math.min(2 * MINUTE, idle / 2);
  var end = Date.now() + Number(box.dataset.left) * 1000;
  var seen = Date.now();
  var told = Date.now();
  var over = false;
  var tabs = window.BroadcastChannel ? new BroadcastChannel('hejnal-session') : null;

  function show(state) {
    if (box.dataset.shown === state) { return; }
    box.dataset.shown = state;
    box.hidden = state === '';
    Array.prototype.forEach.call(box.querySelectorAll('[data-state]'), function (one) { one.hidden = one.dataset.state !== state; });
  }

  function ask() {
    told = Date.now();
    fetch(box.dataset.address, { method: 'POST', redirect: 'manual' }).then(function (answer) {
      over = answer.status !== 204 && (answer.type === 'opaqueredirect' || answer.status < 500);
      look();
    }).catch(function () { told = 0; });
  }

  function present() {
    seen = Date.now();
    if (!over && seen - told > Math.min(MINUTE, idle / 4)) {
      ask();
      if (tabs) { tabs.postMessage('present'); }
    }
    if (box.dataset.shown === 'idle') { look(); }
  }

  function onTheLine() { var card = document.getElementById('pop'); return card !== null && !card.hidden; }

  function look() {
    var now = Date.now();
    if (onTheLine()) { present(); }
    if (over || now - seen >= idle || now >= end) { over = true; show('over'); }
    else if (end - now <= 10 * MINUTE) { show('end'); }
    else if (now - seen >= idle - warning) { show('idle'); }
    else { show(''); }
  }

  ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'].forEach(function (kind) {
    document.addEventListener(kind, present, { passive: true, capture: true });
  });
  if (tabs) { tabs.onmessage = function () { seen = told = Date.now(); over = false; look(); }; }
  setInterval(look, Math.min(15000, idle / 4));
}());

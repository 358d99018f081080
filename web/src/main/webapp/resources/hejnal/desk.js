// The pop card is drawn from the pushed words themselves: asking the server again would cost tens of milliseconds
// while the phone rings. Every word goes in by textContent, because a caller chooses some of them.
(function () {
  'use strict';
  var clock = null;
  var hejnal = window.hejnal = {};
  function $(id) { return document.getElementById(id); }
  function put(id, text) { $(id).textContent = text || '—'; }

  function show(pop) {
    var card = $('pop');
    clearInterval(clock);
    card.dataset.linkedid = pop.linkedid;
    card.dataset.ticket = pop.ticket;
    card.dataset.pbxAt = pop.pbxAt || '';
    put('pop-caller', pop.caller);
    put('pop-ticket', pop.ticket);
    put('pop-path', (pop.menuPath || []).join(' → '));
    put('pop-case', [pop.caseSign, pop.caseStage].filter(Boolean).join(': '));
    $('pop-open').href = '../tickets/ticket.xhtml?number=' + encodeURIComponent(pop.ticket);
    card.classList.remove('answered');
    put('pop-title', card.dataset.ringing);
    card.hidden = false;
    window.hejnalPopAt = Date.now();
    var waited = Number(pop.waitedSeconds) || 0, since = Date.now();
    function tick() { $('pop-waited').textContent = String(waited + Math.floor((Date.now() - since) / 1000)) + ' s'; }
    tick();
    clock = setInterval(tick, 1000);
    document.title = '☎ ' + pop.caller;
  }

  function stop(message) {
    var card = $('pop');
    if (card.dataset.linkedid !== message.linkedid) { return; }
    clearInterval(clock);
    document.title = card.dataset.title;
    if (message.answeredHere) {
      card.classList.add('answered');
      put('pop-title', card.dataset.answered);
      window.hejnalAnswered([{ name: 'ticket', value: card.dataset.ticket }]);
    } else {
      card.hidden = true;
    }
  }

  function telephony(connected) {
    var line = $('telephony');
    line.classList.toggle('down', !connected);
    line.textContent = connected ? line.dataset.up : line.dataset.down;
  }

  hejnal.message = function (message) {
    if (message.type === 'ring') { show(message); }
    else if (message.type === 'ringStopped') { stop(message); }
    else if (message.type === 'telephony') { telephony(message.connected); }
    else if (message.type === 'ended' && $('pop').dataset.linkedid === message.linkedid) {
      clearInterval(clock);
      document.title = $('pop').dataset.title;
      $('pop').hidden = true;
    }
  };
  hejnal.open = function () { $('lost').hidden = true; window.hejnalRestore(); };
  hejnal.close = function () { $('lost').hidden = false; };
  hejnal.restore = function (state) {
    if (!state) { return; }
    var told = JSON.parse(state);
    telephony(told.connected);
    if (told.pop) { show(told.pop); }
    else if (!$('pop').classList.contains('answered')) { $('pop').hidden = true; }
  };

  document.addEventListener('keydown', function (event) {
    if (!event.altKey || event.ctrlKey || event.metaKey) { return; }
    var target = { '1': 'presence-present', '2': 'presence-break', '3': 'presence-away', '4': 'ticket-notes' }[event.key];
    if (target && $(target)) {
      event.preventDefault();
      if (target === 'ticket-notes') { $(target).focus(); } else { $(target).click(); }
    }
  });
}());

// The pop card is drawn from the pushed words themselves: asking the server again would cost tens of milliseconds
// while the phone rings. Every word goes in by textContent, because a caller chooses some of them.
(function () {
  'use strict';
  var clock = null;
  var words = null;
  var away = null;
  var hejnal = window.hejnal;

  function $(id) { return document.getElementById(id); }
  function put(id, text) { $(id).textContent = text || '—'; }

  // The page holds the words of its own language; a message holds only codes.
  function word(key) {
    if (!words) { words = JSON.parse($('pop').dataset.words); }
    return words[key];
  }
  function told(step) {
    var gap = step[1].lastIndexOf(' ');
    return step[1].slice(0, gap) + ': ' + (word('stage.' + step[1].slice(gap + 1)) || step[1].slice(gap + 1));
  }
  function said(step) {
    return step[0] === 'CASE_TOLD' ? told(step)
      : word('step.' + step[0] + '.' + step[1]) || (word('step.' + step[0]) || step[0]) + ' ' + step[1];
  }

  function show(pop) {
    var card = $('pop');
    var cases = (pop.trail || []).filter(function (step) { return step[0] === 'CASE_TOLD'; });
    clearInterval(clock);
    card.dataset.linkedid = pop.linkedid;
    card.dataset.ticket = pop.ticket;
    card.dataset.pbxAt = pop.pbxAt || '';
    put('pop-caller', pop.caller || card.dataset.withheld);
    put('pop-ticket', pop.ticket);
    put('pop-path', (pop.trail || []).map(said).join(' → '));
    put('pop-case', cases.length ? told(cases[cases.length - 1]) : '');
    $('pop-open').href = '../tickets/ticket.xhtml?number=' + encodeURIComponent(pop.ticket);
    card.classList.toggle('answered', pop.state === 'TALKING');
    put('pop-title', pop.state === 'TALKING' ? card.dataset.answered : card.dataset.ringing);
    card.hidden = false;
    $('idle').hidden = true;
    var waited = Number(pop.waitedSeconds) || 0, since = Date.now();
    function tick() { $('pop-waited').textContent = (waited + Math.floor((Date.now() - since) / 1000)) + ' s'; }
    tick();
    if (pop.state !== 'TALKING') { clock = setInterval(tick, 1000); }
    document.title = '☎ ' + (pop.caller || card.dataset.withheld);
    window.hejnalPopAt = Date.now();
  }

  function hide() {
    clearInterval(clock);
    document.title = $('pop').dataset.title;
    $('pop').hidden = true;
    $('idle').hidden = false;
  }

  function stop(message) {
    var card = $('pop');
    if (card.dataset.linkedid !== message.linkedid) { return; }
    clearInterval(clock);
    document.title = card.dataset.title;
    if (message.answeredHere) {
      card.classList.add('answered');
      put('pop-title', card.dataset.answered);
      open(card.dataset.ticket);
    } else {
      hide();
    }
  }

  /** What was typed about the ticket before must neither be lost nor slip into this one. */
  function open(ticket) {
    var typed = $('ticket-notes');
    window.hejnalAnswered([{ name: 'ticket', value: ticket }, { name: 'unsaved', value: typed ? typed.value : '' }]);
  }

  /** What is chosen in its form, and not yet saved, would be lost if it was opened anew. */
  function opened(ticket) {
    var title = document.querySelector('#ticket .title');
    return title && title.textContent.indexOf(ticket) >= 0;
  }

  hejnal.message = function (message) {
    if (message.type === 'ring') { show(message); }
    else if (message.type === 'ringStopped') { stop(message); }
    else if (message.type === 'ended' && $('pop').dataset.linkedid === message.linkedid) { hide(); }
  };
  // The server ends a socket that was silent for a minute and a half; it is open again at once, and nobody is told.
  hejnal.open = function () {
    clearTimeout(away);
    away = null;
    $('lost').hidden = true;
    window.hejnalRestore();
  };
  hejnal.close = function () { away = away || setTimeout(function () { $('lost').hidden = false; }, 3000); };
  hejnal.restore = function (state) {
    if (!state) { return; }
    var now = JSON.parse(state);
    if (now.pop) {
      show(now.pop);
      if (now.pop.state === 'TALKING' && !opened(now.pop.ticket)) { open(now.pop.ticket); }
    } else { hide(); }
    document.body.dataset.live = 'true';
  };

  document.addEventListener('keydown', function (event) {
    if (!event.altKey || event.ctrlKey || event.metaKey) { return; }
    var target = { '1': 'presence-present', '2': 'presence-break', '3': 'presence-away', '4': 'ticket-notes',
      '5': 'ticket-matter' }[event.key];
    if (target && $(target)) {
      event.preventDefault();
      if (target.indexOf('ticket-') === 0) { $(target).focus(); } else { $(target).click(); }
    }
  });
}());

// The clerk's desk: the ticket of the answered call opens for work beside the card, and keys lead to what is used most.
(function () {
  'use strict';
  var hejnal = window.hejnal;

  function $(id) { return document.getElementById(id); }

  /** The same ticket stays as it is: it is open after a lost connection too. */
  function isOpen(ticket) {
    var title = document.querySelector('#ticket .title');
    return title && title.textContent.indexOf(ticket) >= 0;
  }

  hejnal.talking = function (ticket) {
    if (isOpen(ticket)) { return; }
    // What was typed about the ticket before is kept with it; the cursor must not stay in its note, which is then another's.
    if ($('work').contains(document.activeElement)) { document.activeElement.blur(); }
    // Who has answered does not wait long for a server that does not take it; it is kept in this tab then.
    Promise.race([hejnal.keepDrafts(), new Promise(function (done) { setTimeout(done, 1000); })]).then(function () { window.hejnalAnswered([{ name: 'ticket', value: ticket }]); });
  };
  /** Who was away from every page for a while has been set to away; the page says what is true. */
  hejnal.presence = function (now) {
    var pressed = document.querySelector('#presence [aria-pressed=true]');
    if (pressed && pressed.id !== { PRESENT: 'presence-present', ON_BREAK: 'presence-break', AWAY: 'presence-away' }[now]) {
      window.hejnalPresence();
    }
  };
  hejnal.opened = function () {
    var title = document.querySelector('#ticket .title');
    if (title && document.activeElement === document.body) {
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
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

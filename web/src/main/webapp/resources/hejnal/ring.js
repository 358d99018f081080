// The card of a ringing call, on every page of a clerk. It is drawn from the pushed words themselves: asking the server
// again would cost tens of milliseconds while the phone rings. Every word goes in by textContent, because a caller chooses
// some of them. It takes neither the focus nor what is being typed: who hears their screen is told politely.
(function () {
  'use strict';
  var SOUND = 'hejnal-ring-sound';
  var clock = null;
  var words = null;
  var away = null;
  var title = document.title;
  var bell = null;
  var hejnal = window.hejnal;
  // What the push has told to be over: the answer to an earlier question may come after it.
  var over = {};

  function $(id) { return document.getElementById(id); }
  function put(id, text) { $(id).textContent = text || '—'; }

  // The page holds the words of its own language; a message holds only codes.
  function word(key) {
    if (!words) { words = JSON.parse($('pop').dataset.words); }
    return words[key];
  }
  function told(step) { return step.detail + ': ' + (word('stage.' + step.stage) || step.stage); }
  function said(step) {
    return step.stage ? told(step)
      : word('step.' + step.kind + '.' + step.detail) || (word('step.' + step.kind) || step.kind) + ' ' + step.detail;
  }

  // A browser without storage, or one that forbids it, rings.
  function silenced() { try { return localStorage.getItem(SOUND) === 'off'; } catch (forbidden) { return false; } }
  function silence(off) { try { localStorage.setItem(SOUND, off ? 'off' : 'on'); } catch (forbidden) { /* until the page ends */ } }

  function hush() { if (bell) { bell.pause(); bell = null; } $('pop').dataset.sounding = 'false'; }

  /** A browser may forbid sound until something was clicked; the card and the title are there all the same. */
  function sound() {
    hush();
    if ($('ring-sound').getAttribute('aria-pressed') !== 'true') { return; }
    bell = new Audio($('pop').dataset.sound);
    bell.loop = true;
    bell.play().then(function () { $('pop').dataset.sounding = 'true'; }).catch(function () { bell = null; });
  }

  function show(pop) {
    var card = $('pop');
    var talking = pop.state === 'TALKING';
    var cases = (pop.trail || []).filter(function (step) { return step.stage; });
    var caller = pop.caller || card.dataset.withheld;
    clearInterval(clock);
    card.dataset.linkedid = pop.linkedid;
    card.dataset.ticket = pop.ticket;
    card.dataset.pbxAt = pop.pbxAt || '';
    put('pop-caller', caller);
    put('pop-ticket', pop.ticket);
    put('pop-path', (pop.trail || []).map(said).join(' → '));
    put('pop-case', cases.length ? told(cases[cases.length - 1]) : '');
    $('pop-open').href = card.dataset.ticketPage + encodeURIComponent(pop.ticket);
    card.classList.toggle('answered', talking);
    put('pop-title', talking ? card.dataset.answered : card.dataset.ringing);
    card.hidden = false;
    var waited = Number(pop.waitedSeconds) || 0, since = Date.now();
    function tick() { $('pop-waited').textContent = (waited + Math.floor((Date.now() - since) / 1000)) + ' s'; }
    tick();
    if (!talking) {
      clock = setInterval(tick, 1000);
      document.title = '☎ ' + caller;
      $('pop-said').textContent = card.dataset.said.replace('{0}', caller).replace('{1}', pop.ticket);
      sound();
    }
    window.hejnalPopAt = Date.now();
  }

  function quiet() {
    clearInterval(clock);
    hush();
    document.title = title;
    $('pop-said').textContent = '';
  }

  function hide() {
    quiet();
    $('pop').hidden = true;
  }

  function talk(ticket) { if (hejnal.talking) { hejnal.talking(ticket); } }

  function stop(message) {
    var card = $('pop');
    over[message.linkedid] = !message.answeredHere;
    if (card.dataset.linkedid !== message.linkedid) { return; }
    if (message.answeredHere) {
      quiet();
      card.classList.add('answered');
      put('pop-title', card.dataset.answered);
      talk(card.dataset.ticket);
    } else {
      hide();
    }
  }

  hejnal.message = function (message) {
    if (message.type === 'ring') { over[message.linkedid] = false; show(message); }
    else if (message.type === 'ringStopped') { stop(message); }
    else if (message.type === 'telephone') { $('telephone-missing').hidden = !message.missing; }
    else if (message.type === 'ended') {
      over[message.linkedid] = true;
      if ($('pop').dataset.linkedid === message.linkedid) { hide(); }
      // A ticket that is open tells of its calls; what is typed beside them stays as it is.
      if (window.hejnalCallEnded && $('ticket-calls')) { window.hejnalCallEnded(); }
    }
  };
  // The server ends a socket that was silent for a minute and a half; it is open again at once, and nobody is told.
  hejnal.whenOpen.desk = function () {
    clearTimeout(away);
    away = null;
    $('lost').hidden = true;
    restoring.ask();
  };
  hejnal.close = function () {
    restoring.stop();
    away = away || setTimeout(function () { $('lost').hidden = false; }, 3000);
  };
  hejnal.closed = function (code) {
    hejnal.close();
    hejnal.openAgain('desk-push', code);
  };
  function restore(state) {
    var now = JSON.parse(state);
    $('telephone-missing').hidden = !now.telephoneMissing;
    if (hejnal.presence) { hejnal.presence(now.presence); }
    if (!now.pop || over[now.pop.linkedid]) { hide(); }
    // A ring that came meanwhile is the newer one, and sounds already.
    else if ($('pop').hidden || $('pop').dataset.linkedid !== now.pop.linkedid || now.pop.state === 'TALKING') {
      show(now.pop);
      if (now.pop.state === 'TALKING') { quiet(); talk(now.pop.ticket); }
    }
    document.body.dataset.live = 'true';
  }
  var restoring = hejnal.question(function () { window.hejnalRestore(); }, 'state', function (args) { restore(args.state); });
  hejnal.restoreAnswered = restoring.answered;

  $('ring-sound').setAttribute('aria-pressed', String(!silenced()));
  $('ring-sound').addEventListener('click', function () {
    var on = this.getAttribute('aria-pressed') !== 'true';
    this.setAttribute('aria-pressed', String(on));
    silence(!on);
    if (!on) { hush(); } else if (!$('pop').hidden && !$('pop').classList.contains('answered')) { sound(); }
  });
}());

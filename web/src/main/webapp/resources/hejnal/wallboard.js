// The wallboard. It draws what is pushed, and the server pushes only what has changed: moments are told, and this page reckons
// every second how long ago they are. Words stand in the page; every text goes in by textContent. Whoever reads can hold all of
// it still (WCAG 2.2.2). A board that hears nothing says so, and one that was signed out shows nothing any more.
(function () {
  'use strict';
  var SOUND = 'hejnal-wall-sound';
  // The server gives a sign of life every 30 s.
  var SILENT = 75000;
  // As the socket is closed when a session ends, and when it asks for a channel that no session has any more (RFC 6455).
  var EXPIRED = 1000, UNKNOWN = 1008;
  var PARTS = { queues: 7, clerks: 24 };
  var hejnal = window.hejnal;
  var wall = document.getElementById('wall');
  var words = JSON.parse(wall.dataset.words);
  var language = document.documentElement.lang;
  var goal = Number(wall.dataset.goal), longestWait = Number(wall.dataset.wait), mostWaiting = Number(wall.dataset.waiting);
  var seconds = Number(wall.dataset.rotate);
  var views = Array.prototype.map.call(wall.querySelectorAll('[data-view]'), function (view) { return view.dataset.view; });
  var board = null, latest = null, heard = Date.now(), ahead = 0;
  var paused = false, signedOut = false, view = 0, part = 0, shownFor = 0;
  var troubled = null, bell = null, away = null, lateQueues = '';

  var make = hejnal.wallboardElements(wall, words, mostWaiting, since, isTooLong, isBelow, percent);

  function $(id) { return document.getElementById(id); }
  function each(selector, deed) { Array.prototype.forEach.call(wall.querySelectorAll(selector), deed); }
  function put(name, text) { each('[data-figure=' + name + ']', function (place) { place.textContent = text; }); }
  function now() { return Date.now() + ahead; }
  function two(number) { return (number < 10 ? '0' : '') + number; }
  function clock(at) {
    return new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: wall.dataset.zone });
  }
  function percent(value) { return value === undefined ? '—' : value + (language === 'en' ? '%' : ' %'); }
  function secondsSince(at) { return Math.max(0, Math.floor((now() - at) / 1000)); }

  /** A short time is read as a length, a long one as the moment it began. */
  function since(at) {
    if (at === undefined) { return '—'; }
    var length = secondsSince(at);
    return length < 3600 ? Math.floor(length / 60) + ':' + two(length % 60) : wall.dataset.since + ' ' + clock(at);
  }
  function isTooLong(at) { return at !== undefined && secondsSince(at) > longestWait; }
  function isBelow(level) { return level !== undefined && level < goal; }

  /** @return whether it is trouble, which a word says and not only a colour */
  function trouble(cell, is) {
    each('[data-cell=' + cell + ']', function (place) {
      place.classList.toggle('trouble', is);
      place.querySelector('.badge').hidden = !is;
    });
    return is;
  }

  function drawHours() {
    var table = $('wall-hours');
    if (!table) { return; }
    var rows = make.hoursOf(board.hours);
    var most = rows.reduce(function (so, row) { return Math.max(so, row[1], row[2] + row[3]); }, 0);
    Array.prototype.forEach.call(table.rows, function (line) { while (line.cells.length > 1) { line.deleteCell(1); } });
    rows.forEach(function (row) {
      var head = make.element('th', String(row[0]), 'number');
      head.scope = 'col';
      table.querySelector('.wall-bars').append(make.bar(row, most));
      table.querySelector('.wall-clock').append(head);
      ['offered', 'answered', 'abandoned'].forEach(function (name, at) {
        table.querySelector('[data-bar=' + name + ']').append(make.element('td', String(row[at + 1]), 'number'));
      });
    });
    empty('hours', rows.length === 0);
  }

  function empty(name, is) {
    var none = wall.querySelector('[data-none=' + name + ']');
    if (!none) { return; }
    none.hidden = !is;
    none.nextElementSibling.hidden = is;
  }

  /** As much as stands on a screen at once while it goes round; all of it for whoever holds it still. */
  function some(name, rows) {
    return isTurning() && views[view] === name ? rows.slice(part * PARTS[name], (part + 1) * PARTS[name]) : rows;
  }
  function parts(name) {
    var rows = name === 'queues' ? board.queues.length : name === 'clerks' ? board.clerks.length : 1;
    return PARTS[name] ? Math.max(1, Math.ceil(rows / PARTS[name])) : 1;
  }

  function drawLists() {
    var queues = wall.querySelector('#wall-queues tbody'), clerks = $('wall-clerks');
    if (queues) {
      queues.replaceChildren.apply(queues, some('queues', board.queues).map(make.queueRow));
      empty('queues', board.queues.length === 0);
    }
    if (clerks) {
      clerks.replaceChildren.apply(clerks, some('clerks', board.clerks).map(make.light));
      empty('clerks', board.clerks.length === 0);
    }
  }

  /** What goes on by itself: lengths of time, and what becomes trouble by them. */
  function tick() {
    var late = board.queues.map(function (queue) { return isTooLong(queue.longestSince); }).join();
    put('longest', since(board.longestSince));
    each('[data-at]', function (place) { place.textContent = since(Number(place.dataset.at)); });
    if (late !== lateQueues) { lateQueues = late; drawLists(); }
    var isLong = trouble('longest', isTooLong(board.longestSince));
    var isMany = trouble('waiting', mostWaiting > 0 && board.waiting > mostWaiting);
    var isAlone = trouble('READY', board.waiting > 0 && board.states.READY === 0);
    alarm(isLong || isMany || isAlone);
  }

  function draw() {
    ['waiting', 'offered', 'answered', 'abandoned'].forEach(function (name) { put(name, board[name]); });
    put('latelySince', clock(board.latelySince));
    put('lately', percent(board.lately));
    put('today', percent(board.today));
    Object.keys(board.states).forEach(function (state) { put(state, board.states[state]); });
    trouble('lately', isBelow(board.lately));
    trouble('today', isBelow(board.today));
    trouble('NO_TELEPHONE', board.states.NO_TELEPHONE > 0);
    if (part >= parts(views[view])) { part = 0; }
    drawHours();
    drawLists();
    tick();
  }

  /** Once when trouble begins. A browser may forbid sound until something was clicked; the board shows it all the same. */
  function alarm(is) {
    if (is && troubled === false && $('wall-sound').getAttribute('aria-pressed') === 'true') {
      bell = new Audio(wall.dataset.sound);
      bell.play().catch(function () { bell = null; });
    }
    troubled = is;
  }

  function isTurning() { return seconds > 0 && !paused; }

  function show(name) {
    views.forEach(function (one, at) {
      wall.querySelector('[data-view=' + one + ']').hidden = one !== name;
      wall.querySelector('[data-show=' + one + ']').setAttribute('aria-pressed', String(one === name));
      if (one === name) { view = at; }
    });
    each('[data-show]', function (button) { button.classList.toggle('chosen', button.dataset.show === name); });
    shownFor = 0;
    $('wall-part').textContent = isTurning() && parts(name) > 1 ? (part + 1) + '/' + parts(name) : '';
    drawLists();
  }

  function turn() {
    shownFor += 1;
    if (shownFor < seconds) { return; }
    if (part + 1 < parts(views[view])) { part += 1; show(views[view]); return; }
    part = 0;
    show(views[(view + 1) % views.length]);
  }

  function say(id, at) {
    $(id).querySelector('time').textContent = clock(at);
    $(id).hidden = false;
  }

  function pause(is) {
    paused = is;
    part = 0;
    $('wall-pause').setAttribute('aria-pressed', String(is));
    $('wall-pause').classList.toggle('chosen', is);
    if (is) { say('wall-paused', now()); } else { $('wall-paused').hidden = true; board = latest; draw(); }
    show(views[view]);
  }

  function over() {
    signedOut = true;
    wall.hidden = true;
    $('wall-away').hidden = true;
    $('wall-paused').hidden = true;
    say('wall-over', heard + ahead);
  }

  function lost() {
    if (signedOut) { return; }
    wall.classList.add('stale');
    say('wall-away', heard + ahead);
  }

  function second() {
    var session = $('session');
    if (signedOut) { return; }
    if (session && session.dataset.shown === 'over') { over(); return; }
    if (Date.now() - heard > SILENT) { lost(); }
    if (paused) { return; }
    tick();
    // Whoever is in a view by keyboard stays in it.
    if (isTurning() && !document.activeElement.closest('[data-view]')) { turn(); }
  }

  hejnal.wallboard = function (message) {
    latest = message;
    heard = Date.now();
    ahead = message.now - heard;
    clearTimeout(away);
    away = null;
    $('wall-away').hidden = true;
    wall.classList.remove('stale');
    if (!paused) { board = latest; draw(); }
    document.body.dataset.board = 'live';
  };
  // It is opened again by itself, and is told at once how the office stands.
  hejnal.wallboardAway = function () { away = away || setTimeout(lost, 3000); };
  /** For good: the session is over, or nobody answers any more. A screen at which nobody is comes back by itself. */
  hejnal.wallboardEnded = function (code) {
    if (code === EXPIRED || code === UNKNOWN) { over(); return; }
    lost();
    if (wall.dataset.left === 'true') { setInterval(comeBack, 30000); }
  };
  function comeBack() {
    fetch(wall.dataset.sound, { method: 'HEAD', cache: 'no-store' }).then(function (answer) {
      if (answer.ok) { location.reload(); }
    }).catch(function () { /* asked again later */ });
  }

  $('wall-pause').addEventListener('click', function () { pause(!paused); });
  each('[data-show]', function (button) {
    button.addEventListener('click', function () {
      // Whoever chooses wants to read it.
      if (!paused && seconds > 0) { pause(true); }
      show(button.dataset.show);
    });
  });
  $('wall-sound').addEventListener('click', function () {
    var on = this.getAttribute('aria-pressed') !== 'true';
    this.setAttribute('aria-pressed', String(on));
    this.classList.toggle('chosen', on);
    try { localStorage.setItem(SOUND, on ? 'on' : 'off'); } catch (forbidden) { /* until the page ends */ }
  });
  try {
    if (localStorage.getItem(SOUND) === 'on') {
      $('wall-sound').setAttribute('aria-pressed', 'true');
      $('wall-sound').classList.add('chosen');
    }
  } catch (forbidden) { /* a browser without storage is silent */ }

  hejnal.wallboard(JSON.parse(wall.dataset.board));
  delete document.body.dataset.board;
  show(views[0]);
  setInterval(second, 1000);
}());

// The supervisor's page: a line a clerk, as it is pushed. Only what has changed is drawn anew, and a button that has the focus keeps
// it, for whoever works by keyboard must not lose their place each time a telephone rings. Every text goes in by textContent.
(function () {
  'use strict';
  // The server gives a sign of life every 30 s.
  var SILENT = 75000;
  var MODES = ['LISTEN', 'WHISPER', 'BARGE'];
  var hejnal = window.hejnal;
  var place = document.getElementById('clerks');
  var words = JSON.parse(place.dataset.words);
  var language = document.documentElement.lang;
  var rows = document.querySelector('#clerks-now tbody');
  var heard = Date.now(), ahead = 0, away = null, asker = null;

  function $(id) { return document.getElementById(id); }
  function two(number) { return (number < 10 ? '0' : '') + number; }
  function clock(at) {
    return new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: place.dataset.zone });
  }
  /** A short time is read as a length, a long one as the moment it began. */
  function since(at) {
    var seconds = Math.max(0, Math.floor((Date.now() + ahead - at) / 1000));
    return seconds < 3600 ? Math.floor(seconds / 60) + ':' + two(seconds % 60) : words.since + ' ' + clock(at);
  }
  function region() { return place.querySelector('[role=region]'); }
  function line(id, text) { $(id).textContent = text; $(id).hidden = text === ''; }
  function element(tag, text, style) {
    var made = document.createElement(tag);
    if (text !== undefined) { made.textContent = text; }
    if (style) { made.className = style; }
    return made;
  }
  function timed(at) {
    var made = element('span', since(at), 'quiet');
    made.dataset.at = at;
    return made;
  }

  function state(clerk) {
    var all = [element('span', words['ClerkState.' + clerk.state], 'badge ' + clerk.state)];
    if (clerk.state === 'TALKING') {
      if (clerk.presence !== 'PRESENT') { all.push(' ', element('span', words['then.' + clerk.presence], 'quiet')); }
    } else if (clerk.since !== undefined) {
      all.push(' ', timed(clerk.since));
    }
    return all;
  }
  function talk(clerk) {
    var all = clerk.state === 'TALKING' ? [timed(clerk.since)] : [];
    if (clerk.supervisor) {
      all.push(' ', element('span', words['heard.' + (clerk.supervisor.state === 'RINGING' ? 'RINGING' : clerk.supervisor.mode)] + ' ' + clerk.supervisor.name, 'badge'));
    }
    return all;
  }
  function ticket(clerk) {
    if (!clerk.ticket) { return []; }
    var link = element('a', clerk.ticket);
    link.href = place.dataset.ticketPage + encodeURIComponent(clerk.ticket);
    return [link];
  }
  function queues(clerk) {
    return [clerk.queues.map(function (queue) { return words['queue.' + queue] || queue; }).join(', ')];
  }

  function button(clerk, deed, act) {
    var made = element('button', words[deed]);
    made.type = 'button';
    made.dataset.deed = deed;
    made.append(element('span', ' ' + clerk.name, 'unseen'));
    made.addEventListener('click', act);
    return made;
  }
  function supervise(deed, clerk, mode) {
    line('clerks-failed', '');
    window.hejnalSupervise([{ name: 'deed', value: deed }, { name: 'clerk', value: clerk.login }, { name: 'mode', value: mode || '' }]);
  }
  function part(clerk, on) {
    var other = clerk.supervisor;
    var own = other && other.login === place.dataset.login;
    var all = [];
    if (on && own && other.state === 'GOING_ON') {
      MODES.filter(function (mode) { return mode !== other.mode; }).forEach(function (mode) {
        all.push(button(clerk, mode, function () { supervise('CHANGE', clerk, mode); }));
      });
    } else if (on && !other && clerk.state === 'TALKING' && clerk.login !== place.dataset.login) {
      MODES.forEach(function (mode) { all.push(button(clerk, mode, function () { supervise('BEGIN', clerk, mode); })); });
    }
    if (own) { all.push(button(clerk, 'END', function () { supervise('END', clerk); })); }
    return all;
  }
  function actions(clerk, on) {
    var all = part(clerk, on);
    ['ON_BREAK', 'AWAY'].forEach(function (presence) {
      if (clerk.presence !== presence) { all.push(button(clerk, presence, function () { ask(clerk, presence, this); })); }
    });
    var row = element('div', undefined, 'row');
    row.append.apply(row, all);
    return [row];
  }

  /** Draws a cell anew only if it says something else; the focus goes to the same deed, or to the line's next. */
  function fill(cell, told, made) {
    var says = JSON.stringify(told);
    if (cell.dataset.says === says) { return; }
    var focused = cell.contains(document.activeElement) ? document.activeElement.dataset.deed : undefined;
    cell.dataset.says = says;
    cell.replaceChildren.apply(cell, made);
    if (focused) {
      var same = cell.querySelector('[data-deed=' + focused + ']') || cell.querySelector('button');
      if (same) { same.focus(); }
    }
  }

  function row(clerk) {
    var found = rows.querySelector('[data-clerk="' + clerk.login + '"]');
    if (found) { return found; }
    var made = element('tr');
    var head = element('th', clerk.name);
    head.scope = 'row';
    made.dataset.clerk = clerk.login;
    made.append(head);
    for (var cell = 0; cell < 5; cell += 1) { made.append(element('td')); }
    return made;
  }

  function draw(message) {
    var on = message.supervision;
    var present = {};
    var mine = '';
    message.clerks.forEach(function (clerk, at) {
      var its = row(clerk), cells = its.querySelectorAll('td'), other = clerk.supervisor;
      present[clerk.login] = true;
      if (rows.children[at] !== its) { rows.insertBefore(its, rows.children[at] || null); }
      its.dataset.state = clerk.state;
      fill(cells[0], [clerk.state, clerk.since, clerk.presence], state(clerk));
      fill(cells[1], [clerk.state, clerk.since, other], talk(clerk));
      fill(cells[2], clerk.ticket || '', ticket(clerk));
      fill(cells[3], clerk.queues, queues(clerk));
      fill(cells[4], [on, clerk.state === 'TALKING', clerk.presence, other], actions(clerk, on));
      if (other && other.login === place.dataset.login) {
        mine = words['mine.' + (other.state === 'RINGING' ? 'RINGING' : other.mode)] + ' ' + clerk.name;
      }
    });
    Array.prototype.slice.call(rows.children).forEach(function (its) {
      if (present[its.dataset.clerk]) { return; }
      if (its.contains(document.activeElement)) { region().focus(); }
      its.remove();
    });
    line('clerks-mine', mine);
    $('clerks-off').hidden = on;
    $('clerks-none').hidden = message.clerks.length > 0;
    $('clerks-now').hidden = message.clerks.length === 0;
  }

  function ask(clerk, presence, button) {
    asker = button;
    $('set-clerk').value = clerk.login;
    $('set-presence').value = presence;
    $('set-whom').textContent = clerk.name + ': ' + words[presence];
    $('set-state').hidden = false;
    $('set-why').focus();
  }
  function done() {
    $('set-state').hidden = true;
    $('set-why').value = '';
    (asker && asker.isConnected ? asker : region()).focus();
  }
  $('set-cancel').addEventListener('click', done);
  hejnal.presenceSet = function (is) { if (is) { done(); } else { $('set-why').focus(); } };

  hejnal.clerks = function (message) {
    if (message.failed) { line('clerks-failed', words['failed.' + message.failed]); return; }
    heard = Date.now();
    ahead = message.now - heard;
    clearTimeout(away);
    away = null;
    $('clerks-away').hidden = true;
    draw(message);
    document.body.dataset.clerks = 'live';
  };
  function lost() {
    $('clerks-away').querySelector('time').textContent = clock(heard + ahead);
    $('clerks-away').hidden = false;
  }
  // It is opened again by itself, and is told at once how it stands.
  hejnal.clerksAway = function () { away = away || setTimeout(lost, 3000); };
  setInterval(function () {
    Array.prototype.forEach.call(rows.querySelectorAll('[data-at]'), function (time) { time.textContent = since(Number(time.dataset.at)); });
    if (Date.now() - heard > SILENT) { lost(); }
  }, 1000);

  hejnal.clerks(JSON.parse(place.dataset.clerks));
  delete document.body.dataset.clerks;
}());

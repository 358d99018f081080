// What is typed is kept on the server as it is typed, and stands in the form again after a reload, Back, a change of
// language, a new session or a killed server. Only while the server takes nothing does it stay here, in this tab and for
// this person. A form that has the tag "draft" takes part; passwords and files never do.
(function () {
  'use strict';
  var PAUSE = 500;
  var AGAIN = 5000;
  var place = document.getElementById('drafts');
  var net = 'hejnal-draft ' + place.dataset.login + ' ';
  // What was typed on this page and is not saved, by form and field; newer than anything that the server sends meanwhile.
  var latest = {};
  var waiting = {};
  var sending = Promise.resolve();

  // A field's name holds its place among the others, which another version of the office may change.
  function nameOf(field) {
    var text = field.closest('[data-text]');
    var own = field.dataset.sentence || field.dataset.option || field.dataset.field;
    return text ? text.dataset.text : own || field.name || field.id;
  }
  function isTyped(field) {
    return /^(TEXTAREA|SELECT)$/.test(field.tagName) || (field.tagName === 'INPUT' && /^(text|search)$/.test(field.type));
  }
  function fieldsOf(scope) { return Array.prototype.filter.call(scope.closest('form').elements, isTyped); }
  function scopeOf(field) { return field.form && isTyped(field) ? field.form.querySelector('[data-draft]') : null; }
  function named(form) {
    return Array.prototype.find.call(document.querySelectorAll('[data-draft]'), function (scope) { return scope.dataset.draft === form; });
  }

  function store(form, fields) {
    try {
      if (fields) { sessionStorage.setItem(net + form, JSON.stringify(fields)); } else { sessionStorage.removeItem(net + form); }
    } catch (forbidden) { /* then only the server keeps it */ }
  }
  function stored(form) {
    try { return JSON.parse(sessionStorage.getItem(net + form)); } catch (forbidden) { return null; }
  }
  function forEachStored(deed) {
    var keys = [];
    try {
      for (var i = 0; i < sessionStorage.length; i++) { keys.push(sessionStorage.key(i)); }
    } catch (forbidden) { return; }
    keys.filter(function (key) { return key.indexOf('hejnal-draft ') === 0; }).forEach(deed);
  }

  function told(state) {
    place.hidden = state === '';
    place.querySelector('[data-state=expired]').hidden = state !== 'expired';
    place.querySelector('[data-state=unreachable]').hidden = state !== 'unreachable';
  }

  function send(form, fields) {
    var body = new URLSearchParams({ form: form, fields: JSON.stringify(fields) });
    sending = sending.then(function () {
      return fetch(place.dataset.address, { method: 'POST', body: body, redirect: 'manual',
        keepalive: body.toString().length < 60000 });
    }).then(function (answer) {
      // What was refused for what it is would be refused again.
      if (answer.ok || answer.status === 400) { store(form, null); told(''); }
      else { store(form, fields); told(answer.type === 'opaqueredirect' ? 'expired' : 'unreachable'); }
    }).catch(function () {
      store(form, fields);
      told('unreachable');
      setTimeout(function () { if (!waiting[form] && stored(form)) { send(form, stored(form)); } }, AGAIN);
    });
    return sending;
  }

  function keep(form) {
    clearTimeout(waiting[form]);
    delete waiting[form];
    return send(form, latest[form] || {});
  }
  function keepAll() {
    Object.keys(waiting).forEach(keep);
    return sending;
  }

  function typed(event) {
    var scope = scopeOf(event.target);
    if (!scope) { return; }
    var form = scope.dataset.draft;
    (latest[form] = latest[form] || {})[nameOf(event.target)] = event.target.value;
    clearTimeout(waiting[form]);
    waiting[form] = setTimeout(function () { keep(form); }, PAUSE);
  }

  /** Puts what is kept into a form that has just been drawn, and says so where it changes anything. */
  function fill(scope) {
    var form = scope.dataset.draft;
    var here = stored(form);
    var changed = false;
    var kept = latest[form] = latest[form] || here || JSON.parse(scope.dataset.kept || '{}');
    scope.dataset.filled = 'true';
    fieldsOf(scope).forEach(function (field) {
      var name = nameOf(field);
      if (Object.prototype.hasOwnProperty.call(kept, name) && field.value !== kept[name]) {
        field.value = kept[name];
        changed = true;
      }
    });
    scope.hidden = !changed;
    if (here) { send(form, here); }
  }
  function fillAll() {
    Object.keys(latest).forEach(function (form) { if (!named(form) && !waiting[form]) { delete latest[form]; } });
    document.querySelectorAll('[data-draft]:not([data-filled])').forEach(fill);
  }

  function discard(scope) {
    var form = scope.dataset.draft;
    var fields = fieldsOf(scope);
    latest[form] = {};
    keep(form);
    scope.closest('form').reset();
    scope.hidden = true;
    if (fields.length) { fields[0].focus(); }
  }

  /** What was on its way when it was saved must not come back as a draft. */
  function saved(form, field) {
    if (field) { delete (latest[form] || {})[field]; } else { latest[form] = {}; }
    store(form, null);
    keep(form);
  }

  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('focusout', function (event) {
    var scope = scopeOf(event.target);
    if (scope && waiting[scope.dataset.draft]) { keep(scope.dataset.draft); }
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('.discard-draft')) { discard(event.target.closest('[data-draft]')); }
  });
  // The next person at this tab finds nothing of this one's.
  document.addEventListener('submit', function (event) {
    if (event.target.id === 'leave') { forEachStored(function (key) { sessionStorage.removeItem(key); }); }
  });
  document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden') { keepAll(); } });
  window.addEventListener('pagehide', function () {
    // No answer will be heard any more, so it stays here until the next page of this tab has sent it once more.
    Object.keys(waiting).forEach(function (form) { store(form, latest[form]); });
    keepAll();
  });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function (event, answer, settings, args) {
      if (args && args.savedForm) { saved(args.savedForm, args.savedField); }
      fillAll();
    });
  }
  new MutationObserver(fillAll).observe(document.body, { childList: true, subtree: true });

  forEachStored(function (key) {
    if (key.indexOf(net) !== 0) { sessionStorage.removeItem(key); }
    else if (!named(key.slice(net.length))) { send(key.slice(net.length), stored(key.slice(net.length))); }
  });
  fillAll();

  window.hejnal = window.hejnal || {};
  /** All that was typed is on its way to the server, or waits here; resolves when it is. */
  window.hejnal.keepDrafts = keepAll;
}());

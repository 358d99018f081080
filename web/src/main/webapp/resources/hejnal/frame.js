// For every page: an answer that went wrong must not look like a button that does nothing, and whoever works with the
// keyboard must not be thrown back to the top because the button they pressed is gone.
(function () {
  'use strict';
  var $ = window.jQuery;
  var around = [];

  document.addEventListener('focusin', function (event) {
    around = [];
    for (var at = event.target; at; at = at.parentElement) { if (at.id) { around.push(at.id); } }
  });

  // No handler stands in a page: the browser is told to run none (Content-Security-Policy).
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) { window.print(); }
    var all = event.target.closest('input[data-all]');
    if (all) {
      document.querySelectorAll('input[name=' + all.dataset.all + ']').forEach(function (box) { box.checked = all.checked; });
    }
  });

  function failed() { document.getElementById('failed').hidden = false; }

  function focus(element) {
    if (element.tabIndex < 0) { element.tabIndex = -1; }
    element.focus({ preventScroll: true });
  }

  /**
   * To the field that was refused, whose reason stands beside it; else, if what was pressed is gone, to the heading of the
   * nearest that was around it and is still there: it is read aloud, a bare box is not.
   */
  function keepPlace() {
    var wrong = document.querySelector('main [aria-invalid=true]');
    var lost = !document.activeElement || document.activeElement === document.body;
    if (wrong && wrong.form && around.indexOf(wrong.form.id) >= 0) { wrong.focus(); return; }
    if (!lost) { return; }
    var left = around.map(function (id) { return document.getElementById(id); }).find(Boolean);
    if (left) { focus(left.matches('input, select, textarea, button, a') ? left : left.querySelector('h1, h2, h3') || left); }
  }

  // A page that was sent as a whole, with a refusal on it, begins at its reason.
  document.addEventListener('DOMContentLoaded', function () {
    var refused = document.querySelector('.ui-messages-error');
    if (!refused) { return; }
    var field = document.querySelector('main [aria-invalid=true], main .ui-state-error, main input[type=password]');
    if (field) {
      field.setAttribute('aria-describedby', (field.getAttribute('aria-describedby') || '') + ' ' + refused.closest('.ui-messages').id);
      field.focus();
    } else { focus(refused.closest('.ui-messages')); }
  });

  if ($) {
    $(document).on('pfAjaxError', failed).on('pfAjaxSuccess', function (event, answer) {
      if (/<error>/.test((answer && answer.responseText || '').slice(0, 400))) { failed(); }
    }).on('pfAjaxComplete', function () { setTimeout(keepPlace, 0); });
  }
}());

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

  function failed() { document.getElementById('failed').hidden = false; }

  /** To the nearest of what was around the button and is still there. */
  function keepPlace() {
    if (document.activeElement && document.activeElement !== document.body) { return; }
    var left = around.map(function (id) { return document.getElementById(id); }).find(Boolean);
    if (left) {
      if (left.tabIndex < 0) { left.tabIndex = -1; }
      left.focus({ preventScroll: true });
    }
  }

  if ($) {
    $(document).on('pfAjaxError', failed).on('pfAjaxSuccess', function (event, answer) {
      if (/<error>/.test((answer && answer.responseText || '').slice(0, 400))) { failed(); }
    }).on('pfAjaxComplete', function () { setTimeout(keepPlace, 0); });
  }
}());

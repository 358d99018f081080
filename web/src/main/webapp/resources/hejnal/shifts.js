// The week's plan by keys and by drag. Both fill the form below the plan and press its buttons, which need no script themselves:
// arrows move, a letter or digit enters, Enter leads to the form, Delete clears, Ctrl with C, X and V copies and moves.
(function () {
  'use strict';
  var at = null;
  var kept = null;
  var dragged = null;
  var asked = false;

  function $(id) { return document.getElementById(id); }
  /** Text that is dragged has no elements around it that it could name. */
  function around(event, selector) { return event.target.closest ? event.target.closest(selector) : null; }
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }
  function placeOf(cell) { return { clerk: cell.dataset.clerk, day: cell.dataset.day, full: cell.dataset.full === 'true' }; }
  function cellOf(place) {
    return place && all('#plan a.entry').find(function (cell) { return cell.dataset.clerk === place.clerk && cell.dataset.day === place.day; });
  }

  /** One cell is in the way of the tabulator, as in every grid. */
  function prepare() {
    var table = $('plan');
    if (!table) { return; }
    table.setAttribute('role', 'grid');
    var current = cellOf(at) || table.querySelector('a.entry');
    all('#plan a.entry').forEach(function (cell) { cell.tabIndex = cell === current ? 0 : -1; });
  }

  function choose(cell) {
    at = placeOf(cell);
    $('entry-clerk').value = at.clerk;
    $('entry-day').value = at.day;
    prepare();
  }

  function go(cell) {
    if (cell) {
      choose(cell);
      cell.focus();
    }
  }

  function press(button, to, from) {
    choose(to);
    $('from-clerk').value = from ? from.clerk : '';
    $('from-day').value = from ? from.day : '';
    $(button).click();
  }

  function enter(cell, what) {
    $('entry-what').value = what;
    press('entry-place', cell);
  }

  function step(cell, right, down) {
    var row = cell.closest('tr');
    var rows = all('#plan tbody tr');
    var cells = function (of) { return Array.prototype.slice.call(of.querySelectorAll('a.entry')); };
    var there = rows[rows.indexOf(row) + down];
    go(there && cells(there)[cells(row).indexOf(cell) + right]);
  }

  function byKey(key) {
    return all('#palette li').find(function (choice) { return choice.dataset.key === key.toLowerCase(); });
  }

  function withControl(cell, key) {
    if ((key === 'c' || key === 'x') && placeOf(cell).full) {
      kept = { place: placeOf(cell), copy: key === 'c' };
      return true;
    }
    if (key === 'v' && kept) {
      press(kept.copy ? 'entry-copy' : 'entry-move', cell, kept.place);
      kept = kept.copy ? kept : null;
      return true;
    }
    return false;
  }

  function key(cell, event) {
    var arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    var choice = byKey(event.key);
    if (event.altKey) { return false; }
    if (event.ctrlKey || event.metaKey) { return withControl(cell, event.key.toLowerCase()); }
    if (arrow) {
      step(cell, arrow[0], arrow[1]);
    } else if (event.key === 'Home' || event.key === 'End') {
      var row = cell.closest('tr').querySelectorAll('a.entry');
      go(row[event.key === 'Home' ? 0 : row.length - 1]);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      press('entry-clear', cell);
    } else if (choice) {
      enter(cell, choice.dataset.what);
    } else { return false; }
    return true;
  }

  document.addEventListener('keydown', function (event) {
    var cell = around(event, '#plan a.entry');
    if (cell && key(cell, event)) { event.preventDefault(); }
    if (around(event, '#entry-form') && event.key === 'Escape') { go(cellOf(at)); }
    if (event.target.matches('#entry-form select') && event.key === 'Enter') {
      event.preventDefault();
      $('entry-place').click();
    }
  });

  document.addEventListener('focusin', function (event) {
    var cell = around(event, '#plan a.entry');
    if (cell) { choose(cell); }
  });

  document.addEventListener('click', function (event) {
    if (around(event, '#entry-form button')) { asked = true; }
  });

  // Without the script the link opens the form by its address.
  document.addEventListener('click', function (event) {
    var cell = around(event, '#plan a.entry');
    if (cell) {
      event.preventDefault();
      choose(cell);
      $('entry-what').focus();
    }
  });

  document.addEventListener('dragstart', function (event) {
    var choice = around(event, '#palette li');
    var cell = around(event, '#plan a.entry');
    dragged = choice ? { what: choice.dataset.what } : cell && placeOf(cell).full ? { from: placeOf(cell) } : null;
    if (dragged) {
      event.dataTransfer.setData('text/plain', 'shift');
      event.dataTransfer.effectAllowed = 'copyMove';
    }
  });
  document.addEventListener('dragover', function (event) {
    if (dragged && around(event, '#plan td')) { event.preventDefault(); }
  });
  document.addEventListener('drop', function (event) {
    var field = around(event, '#plan td');
    var cell = field && field.querySelector('a.entry');
    if (!dragged || !cell) { return; }
    event.preventDefault();
    if (dragged.what) { enter(cell, dragged.what); } else { press(event.ctrlKey ? 'entry-copy' : 'entry-move', cell, dragged.from); }
    dragged = null;
  });
  document.addEventListener('dragend', function () { dragged = null; });

  // The plan has been drawn anew: who works in it goes on where they were.
  window.jQuery(document).on('pfAjaxComplete', function () {
    prepare();
    if (!asked) { return; }
    asked = false;
    setTimeout(function () {
      if (at && !document.querySelector('main [aria-invalid=true]')) { go(cellOf(at)); }
    }, 0);
  });
  prepare();
}());

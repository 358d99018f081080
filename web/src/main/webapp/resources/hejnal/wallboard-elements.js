// What the wallboard is made of: rows, lights and bars as elements. Every text goes in by textContent. What is long, low or in
// which words, the board itself knows (wallboard.js).
(function () {
  'use strict';
  window.hejnal.wallboardElements = function (wall, words, mostWaiting, since, isTooLong, isBelow, percent) {
    function element(tag, text, style) {
      var made = document.createElement(tag);
      if (text !== undefined) { made.textContent = text; }
      if (style) { made.className = style; }
      return made;
    }

    /** The time since then, which the board reckons anew every second. */
    function timed(at, style) {
      var made = element('span', since(at), style);
      if (at !== undefined) { made.dataset.at = at; }
      return made;
    }

    /** @param content a text, or an element */
    function cell(content, is) {
      var made = element('td', undefined, 'number' + (is ? ' trouble' : ''));
      if (is) {
        var mark = element('span', '⚠ ');
        mark.setAttribute('aria-hidden', 'true');
        made.append(mark, element('span', wall.dataset.trouble + ': ', 'unseen'));
      }
      made.append(content);
      return made;
    }

    function queueName(queue) { return words['queue.' + queue] || queue; }

    function queueRow(queue) {
      var row = element('tr');
      var head = element('th', queueName(queue.queue));
      head.scope = 'row';
      row.dataset.queue = queue.queue;
      row.append(head, cell(String(queue.waiting), mostWaiting > 0 && queue.waiting > mostWaiting), cell(timed(queue.longestSince), isTooLong(queue.longestSince)));
      Object.keys(queue.states).forEach(function (state) {
        row.append(cell(String(queue.states[state]), state === 'READY' && queue.waiting > 0 && queue.states.READY === 0));
      });
      row.append(cell(percent(queue.lately), isBelow(queue.lately)), cell(percent(queue.today), isBelow(queue.today)));
      return row;
    }

    function light(clerk) {
      var made = element('li', undefined, 'wall-light ' + clerk.state);
      made.append(element('b', clerk.label), ' ', element('span', words[clerk.state]), ' ', timed(clerk.since, 'wall-since'));
      return made;
    }

    function hoursOf(rows) {
      var all = [];
      rows.forEach(function (row) {
        while (all.length && all[all.length - 1][0] + 1 < row[0]) { all.push([all[all.length - 1][0] + 1, 0, 0, 0]); }
        all.push(row);
      });
      return all;
    }

    function bar(row, most) {
      var made = element('td');
      var column = element('div', undefined, 'wall-bar');
      // What was offered and came to neither, as a callback, is the part of the column that is left open.
      [['open', row[1] - row[2] - row[3]], ['abandoned', row[3]], ['answered', row[2]]].forEach(function (piece) {
        if (piece[1] <= 0) { return; }
        var block = element('div', undefined, 'wall-' + piece[0]);
        block.style.height = 100 * piece[1] / most + '%';
        column.append(block);
      });
      made.append(column);
      return made;
    }

    return { element: element, queueRow: queueRow, light: light, hoursOf: hoursOf, bar: bar };
  };
}());

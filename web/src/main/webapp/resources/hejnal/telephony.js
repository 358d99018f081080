// Whether the office hears its PBX, on every page: an office that does not must not look like one without calls.
(function () {
  'use strict';
  var HANDSHAKE = 10000, AGAIN = 4000, EXPIRED = 1000, UNKNOWN = 1008;
  var hejnal = window.hejnal = { whenOpen: {} };

  // Faces tells a page only of a socket's first opening. One that was away is opened again by itself, and what was pushed
  // meanwhile has to be asked for: the channel's own question is asked at every opening.
  var Plain = window.WebSocket;
  window.WebSocket = function (url, protocols) {
    var socket = protocols ? new Plain(url, protocols) : new Plain(url);
    var channel = new URL(url, location.href).pathname.split('/').pop();
    // A server that takes the connection and says nothing: ended here, it is tried again.
    var silent = setTimeout(function () { if (socket.readyState === Plain.CONNECTING) { socket.close(); } }, HANDSHAKE);
    socket.addEventListener('open', function () {
      clearTimeout(silent);
      if (hejnal.whenOpen[channel]) { hejnal.whenOpen[channel](); }
    });
    return socket;
  };
  window.WebSocket.prototype = Plain.prototype;

  // Faces gives up where the first opening fails, and after three minutes without the server: then it is opened here. The
  // server ends for good what belongs to a session that is over. Not all pages at once, when the server is back.
  hejnal.openAgain = function (id, code) {
    if (code !== EXPIRED && code !== UNKNOWN) { setTimeout(window.faces.push.open, AGAIN * (1 + Math.random()), id); }
  };

  /**
   * Asked when a socket opens, and again until the server has answered or the socket is away: a question that failed would
   * leave the page for good with what it showed before.
   */
  hejnal.question = function (put, known, answer) {
    var pause = 1000, again = null, wanted = false;
    return {
      ask: function () {
        clearTimeout(again);
        pause = 1000;
        wanted = true;
        put();
      },
      stop: function () {
        clearTimeout(again);
        wanted = false;
      },
      answered: function (args) {
        if (args && args[known] !== undefined) { answer(args); return; }
        clearTimeout(again);
        if (wanted) { again = setTimeout(put, pause); }
        pause = Math.min(2 * pause, 30000);
      }
    };
  };

  hejnal.telephony = function (connected, since) {
    var line = document.getElementById('telephony');
    line.classList.toggle('down', !connected);
    line.textContent = connected ? line.dataset.up
      : line.dataset.down + ' ' + new Date(since || Date.now()).toLocaleTimeString(document.documentElement.lang, { hour12: false });
  };
  hejnal.telephonyTold = function (message) { hejnal.telephony(message.connected, message.since); };
  // What changed between the page and its socket, or while the socket was away, nobody pushes again.
  var state = hejnal.question(function () { window.hejnalTelephony(); }, 'connected', hejnal.telephonyTold);
  hejnal.whenOpen.telephony = state.ask;
  hejnal.telephonyAnswered = state.answered;
  hejnal.telephonyAway = state.stop;
  hejnal.telephonyClosed = function (code) {
    state.stop();
    hejnal.openAgain('telephony-push', code);
  };
}());

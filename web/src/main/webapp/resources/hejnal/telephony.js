// Whether the office hears its PBX, on every page: an office that does not must not look like one without calls.
(function () {
  'use strict';
  var hejnal = window.hejnal = { whenOpen: {} };

  // Faces tells a page only of a socket's first opening. One that was away is opened again by itself, and what was pushed
  // meanwhile has to be asked for: the channel's own question is asked at every opening.
  var Plain = window.WebSocket;
  window.WebSocket = function (url, protocols) {
    var socket = protocols ? new Plain(url, protocols) : new Plain(url);
    var channel = new URL(url, location.href).pathname.split('/').pop();
    socket.addEventListener('open', function () { if (hejnal.whenOpen[channel]) { hejnal.whenOpen[channel](); } });
    return socket;
  };
  window.WebSocket.prototype = Plain.prototype;

  hejnal.telephony = function (connected, since) {
    var line = document.getElementById('telephony');
    line.classList.toggle('down', !connected);
    line.textContent = connected ? line.dataset.up
      : line.dataset.down + ' ' + new Date(since || Date.now()).toLocaleTimeString(document.documentElement.lang, { hour12: false });
  };
  hejnal.telephonyTold = function (message) { hejnal.telephony(message.connected, message.since); };
  // What changed between the page and its socket, or while the socket was away, nobody pushes again.
  hejnal.whenOpen.telephony = function () { window.hejnalTelephony(); };
}());

// Whether the office hears its PBX, on every page: an office that does not must not look like one without calls.
(function () {
  'use strict';
  var hejnal = window.hejnal = {};

  hejnal.telephony = function (connected, since) {
    var line = document.getElementById('telephony');
    line.classList.toggle('down', !connected);
    line.textContent = connected ? line.dataset.up
      : line.dataset.down + ' ' + new Date(since || Date.now()).toLocaleTimeString(document.documentElement.lang, { hour12: false });
  };
  hejnal.telephonyTold = function (message) { hejnal.telephony(message.connected, message.since); };
  // What changed between the page and its socket, or while the socket was away, nobody pushes again.
  hejnal.telephonyOpened = function () { window.hejnalTelephony(); };
}());

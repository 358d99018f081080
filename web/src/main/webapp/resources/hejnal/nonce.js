// The nonce of this page's scripts (Content-Security-Policy). It is the page's own for as long as the page stands: each question
// bears it, also one asked while the page is still being loaded, and an answer that names another is not believed. PrimeFaces
// gives it to the forms only when the page is complete, and takes whatever an answer names.
(function () {
  'use strict';
  var PrimeFaces = window.PrimeFaces;
  var own = document.currentScript.nonce;
  if (!PrimeFaces || !own) { return; }
  var init = PrimeFaces.csp.init;
  var send = PrimeFaces.ajax.Request.send;

  // After a reload, or on the way back, a browser puts into fields what was in them before, into hidden ones too.
  function isNotRestored(field) { field.autocomplete = 'off'; }

  PrimeFaces.csp.init = function () {
    init.call(PrimeFaces.csp, own);
    document.querySelectorAll('input[name="primefaces.nonce"]').forEach(isNotRestored);
  };
  PrimeFaces.ajax.Request.send = function () {
    PrimeFaces.csp.init();
    return send.apply(this, arguments);
  };
  PrimeFaces.csp.init();
}());

// Whoever reads the figures, or hears them read, can hold them still; the page says which of both it does.
(function () {
  'use strict';
  var button = document.getElementById('pause');
  var state = document.getElementById('updated');

  button.addEventListener('click', function () {
    var paused = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(paused));
    button.classList.toggle('chosen', paused);
    state.textContent = paused ? state.dataset.paused : state.dataset.going;
    if (paused) { window.PF('refreshing').stop(); } else { window.PF('refreshing').start(); }
  });
}());

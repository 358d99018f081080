// Charts in the page's own colours, in the light and in the dark scheme: a canvas knows no style sheet.
(function () {
  'use strict';
  window.hejnalChart = function () {
    var style = getComputedStyle(document.documentElement);
    var options = this.cfg.config.options;
    var ink = style.getPropertyValue('--ink').trim();
    var line = style.getPropertyValue('--line').trim();
    ['x', 'y'].forEach(function (axis) {
      options.scales[axis].ticks.color = ink;
      options.scales[axis].grid = { color: line };
    });
    options.plugins.legend.labels = { color: ink };
    options.font = { family: getComputedStyle(document.body).fontFamily };
  };
}());

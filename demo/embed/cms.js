/* A script as an old content system brings it: a small library of its own under $, and built-in types that it extends for everybody. */
var $ = function (what) {
  if (typeof what === 'function') {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', what);
    else what();
    return $;
  }
  var found = [].slice.call(typeof what === 'string' ? document.querySelectorAll(what) : [what]);
  return {
    each: function (act) {
      for (var i in found) if (Object.prototype.hasOwnProperty.call(found, i)) act.call(found[i], i, found[i]);
      return this;
    },
    attr: function (name, value) {
      return this.each(function () { this.setAttribute(name, value); });
    },
    addClass: function (name) {
      return this.each(function () { this.className = (this.className + ' ' + name).replace(/^ /, ''); });
    },
    on: function (type, act) {
      return this.each(function () { this.addEventListener(type, act); });
    },
    wrap: function (tag, name) {
      return this.each(function () {
        var box = document.createElement(tag);
        box.className = name;
        this.parentNode.insertBefore(box, this);
        box.appendChild(this);
      });
    }
  };
};

// Seen by every loop over an array with for … in
Array.prototype.each = function (act) {
  for (var i = 0; i < this.length; i++) act(this[i], i);
  return this;
};
Array.prototype.first = function () { return this[0]; };
String.prototype.stripTags = function () { return this.replace(/<[^>]*>/g, ''); };
window.Element.prototype.hide = function () { this.hidden = true; return this; };
Function.prototype.delay = function (ms) { return window.setTimeout(this, ms); };

$(function () {
  $('#content table').wrap('div', 'table-responsive');
  $('#content a').attr('rel', 'noopener').addClass('link');
  $(document).on('click', function () { window.lastClick = +new Date(); });
  var clock = document.getElementById('clock');
  var tick = function () {
    var now = new Date();
    clock.firstChild ? (clock.firstChild.data = now.toLocaleTimeString()) : clock.appendChild(document.createTextNode(now.toLocaleTimeString()));
    tick.delay(1000);
  };
  tick();
});

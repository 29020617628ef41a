(function () {
  'use strict';
  var field = document.getElementById('search');
  var status = document.getElementById('found');
  var items = Array.prototype.slice.call(document.querySelectorAll('article, .part tbody tr'));
  var words = items.map(function (item) { return item.textContent.toLowerCase(); });
  var groups = Array.prototype.slice.call(document.querySelectorAll('main section, .part .wide'));

  function show(link, shown) { link.parentNode.hidden = !shown; }

  function search() {
    var wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    var rules = 0;
    items.forEach(function (item, i) {
      var found = wanted.every(function (word) { return words[i].indexOf(word) >= 0; });
      item.hidden = !found;
      if (found && item.tagName === 'ARTICLE') { rules++; }
    });
    groups.forEach(function (group) {
      group.hidden = !items.some(function (item) { return !item.hidden && group.contains(item); });
    });
    Array.prototype.forEach.call(document.querySelectorAll('nav a'), function (link) {
      var place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      var item = place && place.closest('article, section');
      show(link, !item || !item.hidden);
    });
    Array.prototype.forEach.call(document.querySelectorAll('nav h2'), function (chapter) {
      chapter.hidden = !chapter.nextElementSibling.querySelector('li:not([hidden])');
    });
    status.textContent = wanted.length ? status.dataset.found.replace('#', rules) : '';
  }

  function reveal() {
    var place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place && place.closest('[hidden]')) {
      field.value = '';
      search();
      place.scrollIntoView();
    }
  }

  field.addEventListener('input', search);
  window.addEventListener('hashchange', reveal);
  search();
}());

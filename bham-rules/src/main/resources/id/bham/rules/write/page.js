(function () {
  'use strict';
  var words = document.body.dataset;

  function made(name, text, attributes) {
    var element = document.createElement(name);
    element.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    return element;
  }

  function list(nodes) { return Array.prototype.slice.call(nodes); }

  // Tables sort by a click on the title of a column.
  function key(cell) {
    var text = cell.dataset.key || cell.textContent.trim();
    var number = text.replace(/[.,]/g, '');
    return /^\d+$/.test(number) ? Number(number) : text;
  }

  function compare(one, other) {
    if (typeof one === 'number' && typeof other === 'number') { return one - other; }
    return String(one).localeCompare(String(other), document.documentElement.lang, { numeric: true });
  }

  list(document.querySelectorAll('table')).forEach(function (table) {
    var body = table.tBodies[0];
    if (!table.tHead || !body || body.rows.length < 3) { return; }
    var heads = list(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var button = made('button', head.textContent, { type: 'button', 'class': 'sort' });
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', function () {
        var turn = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', turn > 0 ? 'ascending' : 'descending');
        list(body.rows)
          .sort(function (one, other) { return turn * compare(key(one.cells[column]), key(other.cells[column])); })
          .forEach(function (row) { body.appendChild(row); });
      });
    });
    if (body.rows.length > 7) { filter(table.parentNode, list(body.rows)); }
  });

  // What is long is filtered by what is typed.
  function filter(before, items) {
    var label = made('label', words.filter + ' ', {});
    var field = made('input', '', { type: 'search' });
    var shown = made('output', '', {});
    var box = made('div', '', { 'class': 'filter' });
    label.appendChild(field);
    box.appendChild(label);
    box.appendChild(shown);
    before.parentNode.insertBefore(box, before);
    field.addEventListener('input', function () {
      var wanted = field.value.trim().toLowerCase();
      var number = 0;
      items.forEach(function (item) {
        item.hidden = item.textContent.toLowerCase().indexOf(wanted) < 0;
        number += item.hidden ? 0 : 1;
      });
      shown.textContent = wanted ? words.shown.replace('{shown}', number).replace('{all}', items.length) : '';
    });
    return field;
  }

  list(document.querySelectorAll('details.fold')).forEach(function (fold) {
    var items = list(fold.querySelectorAll('.entry, .items > li'));
    if (items.length > 7) { filter(fold.children[1], items); }
  });
  // Of a page of rules those are left that are searched, and the areas in which there are any.
  var areas = list(document.querySelectorAll('main > section[id]'));
  var rules = list(document.querySelectorAll('main > section[id] > .entry'));
  if (rules.length > 7) {
    filter(areas[0], rules).addEventListener('input', function () {
      areas.forEach(function (area) {
        area.hidden = list(area.querySelectorAll('.entry')).every(function (rule) { return rule.hidden; });
      });
    });
  }

  // What a long page holds is listed at its top.
  var heads = list(document.querySelectorAll('main h2'));
  var folded = heads.filter(function (head) { return head.closest('details'); });
  // Of a nation the table of bodies leads to the findings on each.
  if (folded.length > 3) { heads = heads.filter(function (head) { return folded.indexOf(head) < 0; }); }
  if (heads.length > 3) {
    var contents = made('nav', '', { 'aria-label': words.contents, 'class': 'contents' });
    var unfolded = contents.appendChild(made('details', '', {}));
    unfolded.open = window.matchMedia('(min-width: 56.01rem)').matches;
    unfolded.appendChild(made('summary', words.contents, {}));
    var entries = made('ul', '', {});
    heads.forEach(function (head, number) {
      var part = head.closest('section, details');
      part.id = part.id || 'section-' + (number + 1);
      var entry = made('li', '', {});
      entry.appendChild(made('a', head.textContent.trim(), { href: '#' + encodeURIComponent(part.id) }));
      entries.appendChild(entry);
    });
    unfolded.appendChild(entries);
    var top = document.querySelector('.head');
    top.parentNode.insertBefore(contents, top.nextSibling);
  }

  // All that is folded opens, and closes, at once.
  var folds = list(document.querySelectorAll('details'));
  if (folds.length) {
    var tools = made('div', '', { 'class': 'tools' });
    [[words.open, function () { folds.forEach(function (fold) { fold.open = true; }); }],
      [words.close, function () { folds.forEach(function (fold) { fold.open = false; }); }],
      [words.print, function () { window.print(); }]].forEach(function (tool) {
      var button = made('button', tool[0], { type: 'button' });
      button.addEventListener('click', tool[1]);
      tools.appendChild(button);
    });
    document.querySelector('h1').insertAdjacentElement('afterend', tools);
  }

  function unfold() {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (var around = target; around; around = around.parentElement) {
      if (around.tagName === 'DETAILS') { around.open = true; }
    }
    if (target) { target.scrollIntoView(); }
  }
  window.addEventListener('hashchange', unfold);
  unfold();

  // A day of a timeline is chosen: its line moves there, and of each row what holds on it is left.
  list(document.querySelectorAll('figure.bars')).forEach(function (figure) {
    var days = list(figure.querySelectorAll('li[data-day]'));
    var scale = figure.dataset;
    var drawings = list(figure.querySelectorAll('svg'));
    var label = made('label', words.day + ' ', {});
    var select = made('select', '', {});
    var told = made('output', '', {});
    var box = made('div', '', { 'class': 'filter' });
    select.appendChild(made('option', words.allDays, { value: '' }));
    var offered = {};
    days.forEach(function (day) { offered[day.dataset.day] = day.querySelector('b').textContent; });
    Object.keys(offered).sort().forEach(function (day) {
      select.appendChild(made('option', offered[day], { value: day }));
    });
    label.appendChild(select);
    box.appendChild(label);
    box.appendChild(told);
    figure.insertBefore(box, figure.firstChild);
    function time(day) { return Date.parse(day + 'T00:00:00Z') / 86400000; }
    select.addEventListener('change', function () {
      var day = select.value;
      var rows = list(figure.querySelectorAll('li[data-from]'));
      var share = (time(day) - time(scale.first)) / (time(scale.last) - time(scale.first) + 1);
      drawings.forEach(function (drawing) {
        var x = day ? Number(drawing.dataset.left) + Number(drawing.dataset.width) * share : -9;
        var line = drawing.querySelector('.chosen');
        line.setAttribute('x1', x);
        line.setAttribute('x2', x);
      });
      rows.forEach(function (row) {
        row.hidden = day !== '' && (row.dataset.from > day || row.dataset.to < day);
      });
      days.forEach(function (item) { item.hidden = day !== '' && item.dataset.day !== day; });
      var counts = {};
      rows.forEach(function (row) {
        var word = row.querySelector('b').textContent;
        counts[word] = (counts[word] || 0) + (row.hidden ? 0 : 1);
      });
      told.textContent = day === '' ? '' : words.onDay.replace('{day}', select.selectedOptions[0].textContent) + ' '
        + Object.keys(counts).filter(function (word) { return counts[word]; })
          .map(function (word) { return rows.length && figure.querySelectorAll('tbody tr').length > 1 ? word + ' ' + counts[word] : word; })
          .join('; ');
      if (day) { figure.querySelector('details.same').open = true; }
    });
  });
})();


"use strict";
(function () {
  var form = document.getElementById("filters");
  var search = document.getElementById("search");
  var count = document.getElementById("count");
  var nothing = document.getElementById("nothing");
  var sections = Array.prototype.slice.call(document.querySelectorAll("main section"));

  function folded(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "")
      .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[^\p{L}\p{N}]+/gu, " ");
  }

  var tiles = sections.map(function (section) {
    return Array.prototype.map.call(section.querySelectorAll(".tile"), function (tile) {
      return { element: tile.parentNode, levels: tile.dataset.levels.split(" "),
        words: " " + folded(tile.textContent + " " + tile.dataset.words) };
    });
  });

  function chosen(name) {
    return form.querySelector('input[name="' + name + '"]:checked').value;
  }

  function show() {
    var words = folded(search.value).split(" ").filter(Boolean);
    var level = chosen("level");
    var domain = chosen("domain");
    var total = 0;
    sections.forEach(function (section, number) {
      var shown = 0;
      tiles[number].forEach(function (tile) {
        var fits = [domain === "" || section.dataset.domain === domain,
          level === "" || tile.levels.indexOf(level) >= 0,
          words.every(function (word) { return tile.words.indexOf(" " + word) >= 0; })].every(Boolean);
        tile.element.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      section.hidden = shown === 0;
      total += shown;
    });
    nothing.hidden = total !== 0;
    count.textContent = count.dataset.template.replace("%1", total);
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(show, 0); });
  form.hidden = false;
  show();
}());

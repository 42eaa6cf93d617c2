// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: CC-BY-SA-4.0
"use strict";

function montreSyllabes(syllabes) {
  place("mot").replaceChildren(
    ...syllabes.map(syllabe => {
      const morceau = document.createElement("span");
      morceau.className = "syllabe";
      morceau.textContent = syllabe;
      return morceau;
    })
  );
}

serie(melange(mots).slice(0, 8), (question, reussi) => {
  montreImage(question.mot);
  place("mot").textContent = question.mot;
  for (const nombre of [1, 2, 3, 4]) {
    bouton(nombre, choisi => {
      montreSyllabes(question.syllabes);
      if (nombre !== question.syllabes.length) {
        choisi.disabled = true;
        dis("Frappe dans tes mains en disant le mot.", "faux");
        return;
      }
      for (const autre of place("choix").children) {
        autre.disabled = true;
      }
      choisi.className = "bon";
      dis("Oui : " + question.syllabes.join(" – "), "bon");
      reussi();
    });
  }
});

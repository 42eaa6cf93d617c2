// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: CC-BY-SA-4.0
"use strict";

const personnes = ["je", "tu", "il", "nous", "vous", "elles"];

const verbes = {
  chanter: ["chante", "chantes", "chante", "chantons", "chantez", "chantent"],
  danser: ["danse", "danses", "danse", "dansons", "dansez", "dansent"],
  être: ["suis", "es", "est", "sommes", "êtes", "sont"],
  avoir: ["ai", "as", "a", "avons", "avez", "ont"],
  aller: ["vais", "vas", "va", "allons", "allez", "vont"],
  faire: ["fais", "fais", "fait", "faisons", "faites", "font"],
  dire: ["dis", "dis", "dit", "disons", "dites", "disent"],
};

const suites = {
  chanter: "une chanson",
  danser: "dans la cour",
  être: "en classe",
  avoir: "un cartable",
  aller: "à l’école",
  faire: "un dessin",
  dire: "bonjour",
};

function sujet(personne, forme) {
  return personne === "je" && /^[aeiouéê]/.test(forme) ? "j’" : personne + " ";
}

const questions = Object.keys(verbes).flatMap(verbe => personnes.map((personne, rang) => ({ verbe, personne, rang })));

serie(melange(questions).slice(0, 8), (question, reussi) => {
  const formes = verbes[question.verbe];
  const juste = formes[question.rang];
  place("mot").textContent = `${sujet(question.personne, juste)}… ${suites[question.verbe]} (${question.verbe})`;
  const autres = melange([...new Set(formes)].filter(forme => forme !== juste)).slice(0, 3);
  for (const forme of melange([juste, ...autres])) {
    bouton(forme, choisi => {
      if (forme !== juste) {
        choisi.disabled = true;
        dis(`« ${forme} » va avec « ${personnes[formes.indexOf(forme)]} ».`, "faux");
        return;
      }
      for (const autre of place("choix").children) {
        autre.disabled = true;
      }
      choisi.className = "bon";
      place("mot").textContent = `${sujet(question.personne, juste)}${juste} ${suites[question.verbe]}`;
      dis("Oui !", "bon");
      reussi();
    });
  }
});

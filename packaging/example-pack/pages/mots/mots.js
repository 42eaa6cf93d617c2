// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: CC-BY-SA-4.0
"use strict";

const longs = mots.filter(question => question.syllabes.length > 1);

serie(melange(longs).slice(0, 6), (question, reussi) => {
  const intrus = melange([...new Set(longs.flatMap(autre => autre.syllabes))])
    .filter(syllabe => !question.syllabes.includes(syllabe))
    .slice(0, 2);
  let trouvees = 0;
  const montre = () => {
    const reste = "_ ".repeat(question.syllabes.length - trouvees);
    place("mot").textContent = `${question.article} ${question.syllabes.slice(0, trouvees).join("")} ${reste}`;
  };
  montreImage(question.mot);
  montre();
  for (const syllabe of melange([...question.syllabes, ...intrus])) {
    bouton(syllabe, choisi => {
      if (syllabe !== question.syllabes[trouvees]) {
        dis("Dis le mot lentement : qu’entends-tu maintenant ?", "faux");
        return;
      }
      ++trouvees;
      choisi.disabled = true;
      choisi.className = "bon";
      dis("");
      montre();
      if (trouvees === question.syllabes.length) {
        for (const autre of place("choix").children) {
          autre.disabled = true;
        }
        dis("Bravo !", "bon");
        reussi();
      }
    });
  }
});

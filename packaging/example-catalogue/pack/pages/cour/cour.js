// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: CC-BY-SA-4.0
'use strict';
const questions = [
  ['Je joue au ballon avec mes amis.', 'oui'],
  ['Je pousse quelqu’un pour passer devant.', 'non'],
  ['J’appelle un adulte si un enfant est tombé.', 'oui'],
  ['Je sors de l’école sans le dire.', 'non'],
];
let place = 0;
const montrer = () => { document.getElementById('question').textContent = questions[place][0]; };
for (const bouton of document.querySelectorAll('button')) {
  bouton.addEventListener('click', () => {
    const juste = bouton.dataset.reponse === questions[place][1];
    document.getElementById('message').textContent = juste ? 'Bravo !' : 'Réfléchis encore.';
    if (juste) {
      place = (place + 1) % questions.length;
      montrer();
    }
  });
}
montrer();

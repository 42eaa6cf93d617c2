// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: CC-BY-SA-4.0
"use strict";

// De petits dessins simples : une forme par idée, lisible de loin.
const dessins = {
  soleil: '<circle cx="50" cy="50" r="22" fill="#f2b705"/><g stroke="#f2b705" stroke-width="6" stroke-linecap="round"><path d="M50 8v10M50 82v10M8 50h10M82 50h10M20 20l7 7M73 73l7 7M20 80l7-7M73 27l7-7"/></g>',
  chat: '<path d="M22 18l16 16h24l16-16v44a28 26 0 0 1-56 0z" fill="#8d6e63"/><circle cx="39" cy="54" r="5"/><circle cx="61" cy="54" r="5"/><path d="M45 66h10l-5 6z" fill="#e57373"/>',
  maison: '<path d="M10 50L50 14l40 36z" fill="#b3541e"/><path d="M20 50h60v38H20z" fill="#ffe0b2"/><path d="M42 62h16v26H42z" fill="#6d4c41"/><path d="M62 58h12v12H62z" fill="#81d4fa"/>',
  bateau: '<path d="M10 62h80l-14 22H24z" fill="#6d4c41"/><path d="M50 12v46H22z" fill="#ef5350"/><path d="M55 20v38h24z" fill="#fff3e0" stroke="#ef5350" stroke-width="2"/>',
  poisson: '<ellipse cx="44" cy="50" rx="32" ry="20" fill="#29b6f6"/><path d="M70 50l22-18v36z" fill="#0288d1"/><circle cx="28" cy="45" r="4"/>',
  papillon: '<g fill="#ab47bc"><ellipse cx="30" cy="36" rx="20" ry="18"/><ellipse cx="70" cy="36" rx="20" ry="18"/></g><g fill="#ffb74d"><ellipse cx="34" cy="66" rx="15" ry="14"/><ellipse cx="66" cy="66" rx="15" ry="14"/></g><path d="M50 24v54M50 26l-9-13M50 26l9-13" stroke="#22313f" stroke-width="6" stroke-linecap="round"/>',
  tomate: '<circle cx="50" cy="56" r="32" fill="#e53935"/><path d="M50 30l-18-9 13-2 5-11 5 11 13 2z" fill="#43a047"/>',
  champignon: '<path d="M10 54a40 36 0 0 1 80 0z" fill="#e53935"/><path d="M38 54h24l4 34H34z" fill="#fff3e0"/><g fill="#fff"><circle cx="34" cy="38" r="6"/><circle cx="58" cy="30" r="7"/><circle cx="74" cy="44" r="5"/></g>',
  coccinelle: '<ellipse cx="50" cy="56" rx="34" ry="30" fill="#e53935"/><path d="M28 34a24 20 0 0 1 44 0z"/><path d="M50 34v52" stroke="#22313f" stroke-width="4"/><circle cx="35" cy="54" r="6"/><circle cx="65" cy="54" r="6"/><circle cx="38" cy="72" r="5"/><circle cx="62" cy="72" r="5"/>',
  lune: '<path d="M64 14a38 38 0 1 0 22 56A32 32 0 0 1 64 14z" fill="#f2b705"/>',
};

const mots = [
  { mot: "chat", syllabes: ["chat"], article: "le" },
  { mot: "lune", syllabes: ["lune"], article: "la" },
  { mot: "soleil", syllabes: ["so", "leil"], article: "le" },
  { mot: "maison", syllabes: ["mai", "son"], article: "la" },
  { mot: "bateau", syllabes: ["ba", "teau"], article: "le" },
  { mot: "poisson", syllabes: ["pois", "son"], article: "le" },
  { mot: "tomate", syllabes: ["to", "mate"], article: "la" },
  { mot: "papillon", syllabes: ["pa", "pil", "lon"], article: "le" },
  { mot: "champignon", syllabes: ["cham", "pi", "gnon"], article: "le" },
  { mot: "coccinelle", syllabes: ["coc", "ci", "nelle"], article: "la" },
];

const place = id => document.getElementById(id);

function melange(liste) {
  const copie = [...liste];
  for (let i = copie.length - 1; i > 0; --i) {
    const j = Math.floor(Math.random() * (i + 1));
    [copie[i], copie[j]] = [copie[j], copie[i]];
  }
  return copie;
}

function montreImage(mot) {
  place("image").innerHTML = `<svg viewBox="0 0 100 100" role="img" aria-label="${mot}">${dessins[mot]}</svg>`;
}

function dis(texte, sorte) {
  place("message").textContent = texte;
  place("message").className = sorte || "";
}

function bouton(texte, action) {
  const nouveau = document.createElement("button");
  nouveau.type = "button";
  nouveau.textContent = texte;
  nouveau.addEventListener("click", () => action(nouveau));
  place("choix").append(nouveau);
  return nouveau;
}

// Pose les questions l'une après l'autre ; `pose` reçoit la question et ce qu'il faut appeler quand elle est réussie.
function serie(questions, pose) {
  let numero = 0;
  const suivante = () => {
    place("progres").textContent = "★".repeat(numero) + "☆".repeat(questions.length - numero);
    place("progres").setAttribute("aria-label", `${numero} sur ${questions.length}`);
    place("choix").replaceChildren();
    dis("");
    if (numero < questions.length) {
      pose(questions[numero], () => {
        ++numero;
        setTimeout(suivante, 1600);
      });
    } else {
      place("image").replaceChildren();
      place("mot").textContent = "Bravo, c’est fini !";
      bouton("Encore", () => location.reload()).focus();
    }
  };
  suivante();
}

document.addEventListener("DOMContentLoaded", () => {
  if (new URLSearchParams(location.search).get("primtuxmenu") === "true") {
    document.body.classList.add("dans-le-menu");
  }
});

// Les chiffres du clavier choisissent aussi.
document.addEventListener("keydown", touche => {
  const choisi = place("choix").children[Number(touche.key) - 1];
  if (choisi && !choisi.disabled && !touche.repeat) {
    choisi.click();
  }
});

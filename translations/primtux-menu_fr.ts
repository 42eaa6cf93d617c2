<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que veux-tu faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AttentionScreen</name>
    <message>
        <source>Look at the teacher</source>
        <translation>Regarde l’enseignant</translation>
    </message>
    <message>
        <source>Look at the teacher!</source>
        <translation>Regarde l’enseignant&#xa0;!</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>CatalogueBar</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>A name, a notion, a word…</source>
        <translation>Un nom, une notion, un mot…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Add a page…</source>
        <translation>Ajouter une page…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Print what is found</source>
        <translation>Imprimer ce qui est trouvé</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Without “%1”</source>
        <translation>Sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>%1: a day earlier</source>
        <translation>%1&#xa0;: un jour plus tôt</translation>
    </message>
    <message>
        <source>%1: a day later</source>
        <translation>%1&#xa0;: un jour plus tard</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Objectives practised</source>
        <translation>Objectifs travaillés</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Pourquoi ici&#xa0;?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>To be tagged</source>
        <translation>À étiqueter</translation>
    </message>
    <message>
        <source>Children do not see it yet. Suggested: %1</source>
        <translation>Les enfants ne la voient pas encore. Proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>As in the catalogue</source>
        <translation>Comme au catalogue</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui la voit</translation>
    </message>
    <message>
        <source>sees it</source>
        <translation>la voit</translation>
    </message>
    <message>
        <source>does not see it</source>
        <translation>ne la voit pas</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Reading and writing</source>
        <translation>Lire et écrire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Les nombres</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Mathématiques</translation>
    </message>
    <message>
        <source>Discover the world</source>
        <translation>Découvrir le monde</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Sciences</translation>
    </message>
    <message>
        <source>Long ago and far away</source>
        <translation>Il y a longtemps et loin d’ici</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire-géo</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>D’autres langues</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Art and music</source>
        <translation>Art et musique</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>Arts</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>L’ordinateur</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Memory and puzzles</source>
        <translation>Mémoire et logique</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logique</translation>
    </message>
    <message>
        <source>Move and play</source>
        <translation>Bouger et jouer</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Jeux</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Choose someone else</source>
        <translation>Choisir quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
</context>
<context>
    <name>ExchangeSheet</name>
    <message>
        <source>Plug in a USB stick: it will show up here.</source>
        <translation>Branchez une clé USB&#xa0;: elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>No such file yet. Plug in the USB stick that has it: it will show up here.</source>
        <translation>Aucun fichier de ce type pour l’instant. Branchez la clé USB qui le contient&#xa0;: il apparaîtra ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Failed</name>
    <message>
        <source>This one does not want to start.</source>
        <translation>Celui-ci ne veut pas démarrer.</translation>
    </message>
    <message>
        <source>It is not your fault. Choose another one!</source>
        <translation>Ce n’est pas ta faute. Choisis-en un autre&#xa0;!</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Retour au menu</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>Une autre activité</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <source>It stopped all by itself.</source>
        <translation>Celui-ci s’est arrêté tout seul.</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>For the teacher: what happened?</source>
        <translation>Pour l’enseignant&#xa0;: que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier le détail</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>What children can do without</source>
        <translation>Ce dont les élèves peuvent se passer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Too many tries</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>Teacher’s part</source>
        <translation>Espace enseignant</translation>
    </message>
    <message>
        <source>Choose your code</source>
        <translation>Choisissez votre code</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>A new try is possible in %n s. Children can go on working meanwhile.</source>
        <translation>
            <numerusform>Nouvel essai possible dans %n s. Les élèves peuvent continuer à travailler.</numerusform>
            <numerusform>Nouvel essai possible dans %n s. Les élèves peuvent continuer à travailler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your code on the keyboard or by clicking, then confirm.</source>
        <translation>Saisissez votre code, au clavier ou en cliquant, puis validez.</translation>
    </message>
    <message>
        <source>4 to 8 digits that children do not guess. It will be asked each time you come in here.</source>
        <translation>De 4 à 8 chiffres que les élèves ne devineront pas. Ce code sera demandé à chaque entrée ici.</translation>
    </message>
    <message>
        <source>Type the same code again, so that no slip locks you out.</source>
        <translation>Saisissez de nouveau le même code, pour qu’une faute de frappe ne vous enferme pas dehors.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>These were two different codes. Choose again.</source>
        <translation>Les deux codes étaient différents. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Back to the children’s menu</source>
        <translation>Revenir au menu des élèves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forgot the code?</source>
        <translation>Code oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Who looks after this PC takes the code away with the command “sudo primtux-menuctl pin reset”; a new one is chosen here afterwards. Lessons and settings stay.</source>
        <translation>La personne qui s’occupe de ce PC efface le code avec la commande «&#xa0;sudo primtux-menuctl pin reset&#xa0;»&#xa0;; on en choisit ensuite un autre ici. Les séances et les réglages restent.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Back to the menu</source>
        <translation>Retour au menu</translation>
    </message>
</context>
<context>
    <name>HandlePanel</name>
    <message>
        <source>Back to the menu?</source>
        <translation>Retour au menu&#xa0;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>HomeDomains</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que veux-tu faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>See you soon!</source>
        <translation>À bientôt&#xa0;!</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>Tu as fini&#xa0;?</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>Je continue</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>Name of the lesson</source>
        <translation>Nom de la séance</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What children see</source>
        <translation>Ce que voient les élèves</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>The path comes first; “Other activities” stays open.</source>
        <translation>Le parcours d’abord&#xa0;; «&#xa0;Autres activités&#xa0;» reste ouvert.</translation>
    </message>
    <message>
        <source>Only these activities</source>
        <translation>Seulement ces activités</translation>
    </message>
    <message>
        <source>Nothing else is to be seen until the lesson ends.</source>
        <translation>Rien d’autre n’est visible jusqu’à la fin de la séance.</translation>
    </message>
    <message>
        <source>In order, one step after the other</source>
        <translation>Dans l’ordre, une étape après l’autre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>D’autres jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Stays until all is done</source>
        <translation>Reste jusqu’à ce que tout soit fait</translation>
    </message>
    <message>
        <source>Note to myself</source>
        <translation>Note pour moi</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson without a name</source>
        <translation>Séance sans nom</translation>
    </message>
    <message>
        <source>Published. %1</source>
        <translation>Publiée.&#xa0;%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message numerus="yes">
        <source>%n activities of this lesson are not on this PC. Children do not see them.</source>
        <translation>
            <numerusform>%n activité de cette séance est absente de ce PC. Les élèves ne la voient pas.</numerusform>
            <numerusform>%n activités de cette séance sont absentes de ce PC. Les élèves ne les voient pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The path</source>
        <translation>Le parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Add from the catalogue</source>
        <translation>Ajouter depuis le catalogue</translation>
    </message>
    <message>
        <source>Print the lesson</source>
        <translation>Imprimer la séance</translation>
    </message>
    <message>
        <source>Copy to a USB stick…</source>
        <translation>Copier sur une clé USB…</translation>
    </message>
</context>
<context>
    <name>LessonPath</name>
    <message>
        <source>That’s all for today!</source>
        <translation>C’est tout pour aujourd’hui&#xa0;!</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LessonRow</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not on this PC</source>
        <translation>
            <numerusform>%n absente de ce PC</numerusform>
            <numerusform>%n absentes de ce PC</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Pas encore publiée</translation>
    </message>
    <message>
        <source>Make a lesson of “%1”</source>
        <translation>Faire une séance de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep “%1” as a model</source>
        <translation>Garder «&#xa0;%1&#xa0;» comme modèle</translation>
    </message>
    <message>
        <source>Take “%1” out of the archive</source>
        <translation>Sortir «&#xa0;%1&#xa0;» des archives</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>Archiver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LessonTray</name>
    <message>
        <source>No lesson open</source>
        <translation>Aucune séance ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>The first activity that you add begins one.</source>
        <translation>La première activité ajoutée en commence une.</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Ouvrir la séance</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>No lesson yet</source>
        <translation>Aucune séance encore</translation>
    </message>
    <message>
        <source>Find activities in the catalogue</source>
        <translation>Chercher des activités dans le catalogue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PrimTux Menu</source>
        <translation>Menu PrimTux</translation>
    </message>
</context>
<context>
    <name>MenuText</name>
    <message>
        <source>expected are 1 to 300 characters</source>
        <translation>il faut de 1 à 300 caractères</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>typing</source>
        <translation>taper au clavier</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>a steady mouse</source>
        <translation>souris précise</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>scanner</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No activity is like this</source>
        <translation>Aucune activité ne correspond</translation>
    </message>
    <message>
        <source>No activity for “%1”</source>
        <translation>Aucune activité pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>There would be some</source>
        <translation>Il y en aurait</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Essayez moins de mots, ou d’autres.</translation>
    </message>
</context>
<context>
    <name>ObjectiveRow</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>, open</source>
        <translation>, ouvert</translation>
    </message>
    <message>
        <source>, closed</source>
        <translation>, fermé</translation>
    </message>
</context>
<context>
    <name>ObjectiveTree</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>ObjectivesField</name>
    <message>
        <source>Objectives practised</source>
        <translation>Objectifs travaillés</translation>
    </message>
    <message>
        <source>None yet: the activity is found by its name alone.</source>
        <translation>Aucun pour l’instant&#xa0;: l’activité ne se trouve que par son nom.</translation>
    </message>
    <message>
        <source>Search an objective</source>
        <translation>Chercher un objectif</translation>
    </message>
    <message>
        <source>A word of the objective…</source>
        <translation>Un mot de l’objectif…</translation>
    </message>
    <message>
        <source>No objective is called so.</source>
        <translation>Aucun objectif ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>OnlyThis</name>
    <message>
        <source>Today, let’s play…</source>
        <translation>Aujourd’hui, on joue à…</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>Other activities</source>
        <translation>Autres activités</translation>
    </message>
</context>
<context>
    <name>OwnSheet</name>
    <message>
        <source>Add a page</source>
        <translation>Ajouter une page</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Correct an activity</source>
        <translation>Corriger une activité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Choose the document…</source>
        <translation>Choisir le document…</translation>
    </message>
    <message>
        <source>Choose another one…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>L’image d’avant</translation>
    </message>
    <message>
        <source>Add to the catalogue</source>
        <translation>Ajouter au catalogue</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1: choose someone else</source>
        <translation>%1&#xa0;: choisir quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>PageSpeaker</name>
    <message>
        <source>Be silent</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Lire cette page à voix haute</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message>
        <source>This PC</source>
        <translation>Ce PC</translation>
    </message>
    <message>
        <source>Children may switch it off</source>
        <translation>Les enfants peuvent l’éteindre</translation>
    </message>
    <message>
        <source>From the penguin in the corner, and from the page of profiles</source>
        <translation>Depuis le pingouin dans le coin, et depuis la page des profils</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>The house that leads back from a program</source>
        <translation>La maison qui ramène d’une activité</translation>
    </message>
    <message>
        <source>In which corner of the screen it stands</source>
        <translation>Dans quel coin de l’écran elle se trouve</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>I am getting everything ready…</source>
        <translation>Je prépare tout…</translation>
    </message>
</context>
<context>
    <name>PrimTux::ActivityDetail</name>
    <message>
        <source>asks for donations</source>
        <translation>demande des dons</translation>
    </message>
    <message>
        <source>can fetch files from the Internet</source>
        <translation>peut télécharger des fichiers</translation>
    </message>
    <message>
        <source>shows all files of this PC</source>
        <translation>montre tous les fichiers de ce PC</translation>
    </message>
    <message>
        <source>asks questions at its first start</source>
        <translation>pose des questions au premier démarrage</translation>
    </message>
    <message>
        <source>takes the keyboard and mouse for itself</source>
        <translation>garde le clavier et la souris pour lui</translation>
    </message>
    <message>
        <source>writes files of its own</source>
        <translation>écrit ses propres fichiers</translation>
    </message>
    <message>
        <source>asks for a name</source>
        <translation>demande un nom</translation>
    </message>
    <message>
        <source>can use the network</source>
        <translation>peut utiliser le réseau</translation>
    </message>
    <message>
        <source>has games over the network</source>
        <translation>propose des jeux en réseau</translation>
    </message>
    <message>
        <source>does not close when it is asked to</source>
        <translation>ne se ferme pas quand on le lui demande</translation>
    </message>
    <message>
        <source>stays above other windows</source>
        <translation>reste au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <source>can print</source>
        <translation>peut imprimer</translation>
    </message>
    <message>
        <source>has settings that stay changed</source>
        <translation>a des réglages qui restent modifiés</translation>
    </message>
    <message>
        <source>can change this PC</source>
        <translation>peut modifier ce PC</translation>
    </message>
    <message>
        <source>can open a web browser</source>
        <translation>peut ouvrir un navigateur web</translation>
    </message>
    <message>
        <source>Its main objective, “%1”, is what you look for or a part of it.</source>
        <translation>Son objectif principal, «&#xa0;%1&#xa0;», est ce que vous cherchez ou en fait partie.</translation>
    </message>
    <message>
        <source>It also practises “%1”; its main objective is another one.</source>
        <translation>Elle travaille aussi «&#xa0;%1&#xa0;»&#xa0;; son objectif principal est un autre.</translation>
    </message>
    <message>
        <source>Its objective, “%1”, is wider than what you look for.</source>
        <translation>Son objectif, «&#xa0;%1&#xa0;», est plus large que ce que vous cherchez.</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>%1 min environ</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installée</translation>
    </message>
    <message>
        <source>not on this PC</source>
        <translation>absente de ce PC</translation>
    </message>
    <message>
        <source>Described in %1.</source>
        <translation>Décrite dans %1.</translation>
    </message>
    <message>
        <source>Debian package %1.</source>
        <translation>Paquet Debian %1.</translation>
    </message>
    <message>
        <source>Debian package %1, described in %2.</source>
        <translation>Paquet Debian %1, décrit dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>crashed %n time(s) in a row on this PC: hide it, or try it</source>
        <translation>
            <numerusform>s’est arrêté brutalement %n fois de suite sur ce poste&#xa0;: masquez-le, ou essayez-le</numerusform>
            <numerusform>s’est arrêté brutalement %n fois de suite sur ce poste&#xa0;: masquez-le, ou essayez-le</numerusform>
        </translation>
    </message>
    <message>
        <source>can run other programs: below CE2 only if you correct its levels</source>
        <translation>peut lancer d’autres programmes&#xa0;: avant le CE2, seulement si vous corrigez ses niveaux</translation>
    </message>
</context>
<context>
    <name>PrimTux::AllProfilesModel</name>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“%1” is as it came.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau comme à l’origine.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Backups</name>
    <message>
        <source>Where to copy lessons and settings?</source>
        <translation>Où copier les séances et les réglages&#xa0;?</translation>
    </message>
    <message>
        <source>Classroom %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Which copy? Lessons and settings of this PC give way to it.</source>
        <translation>Quelle copie&#xa0;? Elle remplace les séances et les réglages de ce PC.</translation>
    </message>
    <message>
        <source>%1 is no copy that can be read: %2</source>
        <translation>%1 n’est pas une copie lisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no copy that can be read: %2 (at %3)</source>
        <translation>%1 n’est pas une copie lisible&#xa0;: %2 (à %3)</translation>
    </message>
    <message>
        <source>All was as in “%1” already.</source>
        <translation>Tout était déjà comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All is as in “%1” now.</source>
        <translation>Tout est maintenant comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The copy is made, but without the documents of %1: they cannot be read, or all are more than %2 MB.</source>
        <translation>La copie est faite, mais sans les documents de %1&#xa0;: ils ne peuvent pas être lus, ou dépassent ensemble %2&#xa0;Mo.</translation>
    </message>
</context>
<context>
    <name>PrimTux::CaseCommands</name>
    <message>
        <source>A framework of objectives, from a CASE package</source>
        <translation>Un référentiel d’objectifs, à partir d’un paquet CASE</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>le paquet</translation>
    </message>
    <message>
        <source>file to write; by default one of this PC&apos;s frameworks</source>
        <translation>fichier à écrire&#xa0;; sans lui, un des référentiels de ce PC</translation>
    </message>
    <message>
        <source>id of the framework</source>
        <translation>identifiant du référentiel</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>afficher en JSON</translation>
    </message>
    <message>
        <source>A framework of objectives, as a CASE 1.1 package</source>
        <translation>Un référentiel d’objectifs, sous forme de paquet CASE 1.1</translation>
    </message>
    <message>
        <source>id of the framework; the first one without it</source>
        <translation>identifiant du référentiel&#xa0;; sans lui, le premier</translation>
    </message>
    <message>
        <source>file to write; the standard output without it</source>
        <translation>fichier à écrire&#xa0;; sans lui, la sortie standard</translation>
    </message>
</context>
<context>
    <name>PrimTux::CaseFramework</name>
    <message>
        <source>The ages of these education levels are not known: %1. Expected: codes as KG or 03; or import the package and add their &quot;age&quot; to &quot;levels&quot;.</source>
        <translation>L’âge de ces niveaux n’est pas connu&#xa0;: %1. Attendu&#xa0;: des codes comme KG ou 03&#xa0;; ou bien importez le paquet et ajoutez leur &quot;age&quot; dans &quot;levels&quot;.</translation>
    </message>
    <message>
        <source>These top items do not tell their place in the child&apos;s menu: %1. The activities&apos; own decides; or import the package and add &quot;domain&quot; to them.</source>
        <translation>Ces éléments du premier rang ne disent pas leur place dans le menu de l’enfant&#xa0;: %1. Celle des activités décide&#xa0;; ou bien importez le paquet et ajoutez-leur &quot;domain&quot;.</translation>
    </message>
</context>
<context>
    <name>PrimTux::CasePackage</name>
    <message>
        <source>The package has no CFDocument; expected: an object that says the identifier and the title of the framework.</source>
        <translation>Le paquet n’a pas de CFDocument&#xa0;; attendu&#xa0;: un objet qui donne l’identifiant et le titre du référentiel.</translation>
    </message>
    <message>
        <source>The package has %1 items and %2 associations; expected: 1 to %3 items and at most %4 associations.</source>
        <translation>Le paquet a %1 éléments et %2 associations&#xa0;; attendu&#xa0;: de 1 à %3 éléments et au plus %4 associations.</translation>
    </message>
    <message>
        <source>The item “%1” has no identifier and is left out; a UUID was expected.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» n’a pas d’identifiant et est laissé de côté&#xa0;; un UUID était attendu.</translation>
    </message>
    <message>
        <source>The identifier %1 of the item “%2” is that of “%3” too; one of its own was expected.</source>
        <translation>L’identifiant %1 de l’élément «&#xa0;%2&#xa0;» est aussi celui de «&#xa0;%3&#xa0;»&#xa0;; un identifiant qui lui soit propre était attendu.</translation>
    </message>
    <message>
        <source>The parent of the item “%1” is not in the package; the identifier of one of its items or of its CFDocument was expected.</source>
        <translation>Le parent de l’élément «&#xa0;%1&#xa0;» n’est pas dans le paquet&#xa0;; l’identifiant d’un de ses éléments ou de son CFDocument était attendu.</translation>
    </message>
    <message>
        <source>The item “%1” has more than one parent; one was expected. It stays below “%2”.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» a plus d’un parent&#xa0;; un seul était attendu. Il reste sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The item “%1” hangs below itself; a tree was expected.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» est placé sous lui-même&#xa0;; un arbre était attendu.</translation>
    </message>
    <message>
        <source>The item “%1” is at depth %2; at most %3 was expected.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» est à la profondeur %2&#xa0;; %3 au plus était attendu.</translation>
    </message>
</context>
<context>
    <name>PrimTux::CatalogueChoice</name>
    <message>
        <source>Programs</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No typing</source>
        <translation>Sans clavier</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sans micro</translation>
    </message>
    <message>
        <source>No steady mouse</source>
        <translation>Sans souris précise</translation>
    </message>
    <message>
        <source>No Internet</source>
        <translation>Sans Internet</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Sans lire</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>Sans scanner</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sans caméra</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 min at most</source>
        <translation>%1 min au plus</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>To be tagged</source>
        <translation>À étiqueter</translation>
    </message>
    <message>
        <source>Without any choice</source>
        <translation>Sans aucun filtre</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les plus utiles d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Par niveau</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
</context>
<context>
    <name>PrimTux::Changes</name>
    <message>
        <source>There is no such change; expected: %1.</source>
        <translation>Ce changement n’existe pas&#xa0;; attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The change was refused: %1</source>
        <translation>Le changement a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such kind of words.</source>
        <translation>Cette sorte de propos n’existe pas.</translation>
    </message>
    <message>
        <source>The name of a document of the classroom was expected.</source>
        <translation>Le nom d’un document de la classe était attendu.</translation>
    </message>
    <message>
        <source>A piece of the document in Base64 was expected.</source>
        <translation>Un morceau du document en Base64 était attendu.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Check</name>
    <message>
        <source>%1: the objective “%2” is in no framework; it is kept, but cannot be found by its level or domain. Expected: an id of an objective.</source>
        <translation>%1&#xa0;: l’objectif «&#xa0;%2&#xa0;» n’est dans aucun référentiel&#xa0;; il est gardé, mais on ne peut le trouver ni par son niveau ni par son domaine. Attendu&#xa0;: l’identifiant d’un objectif.</translation>
    </message>
    <message>
        <source>%1: the objective “%2” is for %3, the activity for %4; at least one level in common was expected.</source>
        <translation>%1&#xa0;: l’objectif «&#xa0;%2&#xa0;» est pour %3, l’activité pour %4&#xa0;; au moins un niveau commun était attendu.</translation>
    </message>
    <message>
        <source>%1 has no name; expected: &quot;name&quot; with a text per language, or &quot;desktop&quot; with a desktop entry that has one.</source>
        <translation>%1 n’a pas de nom&#xa0;; attendu&#xa0;: &quot;name&quot; avec un texte par langue, ou &quot;desktop&quot; avec un lanceur qui en a un.</translation>
    </message>
    <message>
        <source>%1 cannot be started; expected: &quot;command&quot; with a program and its arguments, or &quot;desktop&quot; with a desktop entry.</source>
        <translation>%1 ne peut pas être lancé&#xa0;; attendu&#xa0;: &quot;command&quot; avec un programme et ses arguments, ou &quot;desktop&quot; avec un lanceur.</translation>
    </message>
    <message>
        <source>%1 opens nothing; expected: &quot;url&quot; with an http or https address, or a page beside its document.</source>
        <translation>%1 n’ouvre rien&#xa0;; attendu&#xa0;: «&#xa0;url&#xa0;» avec une adresse http ou https, ou une page placée à côté de son document.</translation>
    </message>
    <message>
        <source>%1 opens nothing; expected: &quot;opens&quot; with a file, absolute or beside its document.</source>
        <translation>%1 n’ouvre rien&#xa0;; attendu&#xa0;: «&#xa0;opens&#xa0;» avec un fichier, absolu ou placé à côté de son document.</translation>
    </message>
    <message>
        <source>The profile “%1” names the framework “%2”, which is not loaded; expected: one of: %3.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» nomme le référentiel «&#xa0;%2&#xa0;», qui n’est pas chargé&#xa0;; attendu&#xa0;: l’un de ceux-ci&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Classroom</name>
    <message>
        <source>The file %1 is not a classroom of the menu; it is left as it is. Move it to another place.</source>
        <translation>Le fichier %1 n’est pas une classe du menu&#xa0;; il est laissé tel quel. Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>The classroom %1 was made by a newer version of the menu; this version cannot read it. Update the menu.</source>
        <translation>Le fichier de la classe %1 vient d’une version plus récente du menu&#xa0;; cette version ne peut pas le lire. Mettez le menu à jour.</translation>
    </message>
    <message>
        <source>The classroom %1 is being written by another program; try again in a moment.</source>
        <translation>Le fichier de la classe %1 est en cours d’écriture par un autre programme&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The classroom %1 cannot be read or written: %2.</source>
        <translation>Le fichier de la classe %1 ne peut être ni lu ni écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be written: %2.</source>
        <translation>La copie %1 ne peut pas être écrite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The classroom %1 is damaged (%2) and is left as it is. Its last good copy is %3: an administrator can put it in its place.</source>
        <translation>Le fichier de la classe %1 est endommagé (%2) et laissé tel quel. Sa dernière bonne copie est %3&#xa0;: un administrateur peut la mettre à sa place.</translation>
    </message>
    <message>
        <source>The classroom %1 is damaged (%2) and is left as it is. Without it the menu begins anew: an administrator can move it to another place.</source>
        <translation>Le fichier de la classe %1 est endommagé (%2) et laissé tel quel. Sans lui, le menu repart de zéro&#xa0;: un administrateur peut le déplacer ailleurs.</translation>
    </message>
    <message>
        <source>The classroom %1 may not be written by this account.</source>
        <translation>Ce compte n’a pas le droit d’écrire le fichier de la classe %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The document did not arrive as it was sent; nothing was changed. Try again.</source>
        <translation>Le document n’est pas arrivé tel qu’il a été envoyé&#xa0;; rien n’a été changé. Réessayez.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ClassroomBackup</name>
    <message>
        <source>This is no id of a profile, as “mini” is.</source>
        <translation>Ce n’est pas l’identifiant d’un profil, comme «&#xa0;mini&#xa0;».</translation>
    </message>
    <message>
        <source>This is no name of a setting.</source>
        <translation>Ce n’est pas le nom d’un réglage.</translation>
    </message>
    <message>
        <source>The copy was made by a newer version of the menu (format %1); update the menu of this PC.</source>
        <translation>La copie vient d’une version plus récente du menu (format %1)&#xa0;; mettez à jour le menu de ce PC.</translation>
    </message>
    <message>
        <source>The name of a document of the classroom was expected.</source>
        <translation>Le nom d’un document de la classe était attendu.</translation>
    </message>
    <message>
        <source>This document is damaged: make the copy again.</source>
        <translation>Ce document est abîmé&#xa0;: refaites la copie.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ClassroomService</name>
    <message>
        <source>The bus cannot be reached: %1</source>
        <translation>Le bus est inaccessible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bus does not give the name %1 to this program: %2</source>
        <translation>Le bus n’attribue pas le nom %1 à ce programme&#xa0;: %2</translation>
    </message>
    <message>
        <source>The teacher’s part is locked.</source>
        <translation>La partie enseignant est verrouillée.</translation>
    </message>
    <message>
        <source>These are too many changes at once: %L1 bytes; at most %L2.</source>
        <translation>Trop de changements à la fois&#xa0;: %L1 octets&#xa0;; au plus %L2.</translation>
    </message>
    <message>
        <source>The teacher’s part is locked: nothing was changed.</source>
        <translation>La partie enseignant est verrouillée&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>Too many calls at once.</source>
        <translation>Trop d’appels à la fois.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Columns</name>
    <message>
        <source>The index is damaged; make it again: primtux-menuctl catalogue refresh</source>
        <translation>L’index est endommagé&#xa0;; refaites-le&#xa0;: primtux-menuctl catalogue refresh</translation>
    </message>
</context>
<context>
    <name>PrimTux::CommandLine</name>
    <message>
        <source>Shows this profile at once instead of the choice.</source>
        <translation>Affiche tout de suite ce profil, sans le choix.</translation>
    </message>
    <message>
        <source>Shows the menu in a window.</source>
        <translation>Affiche le menu dans une fenêtre.</translation>
    </message>
    <message>
        <source>How the screen is drawn: auto, software or opengl.</source>
        <translation>Comment l’écran est dessiné&#xa0;: auto, software ou opengl.</translation>
    </message>
    <message>
        <source>Reads this index instead of the one of this computer.</source>
        <translation>Lit cet index au lieu de celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Speaks this language, for example “fr”.</source>
        <translation>Parle cette langue, par exemple «&#xa0;fr&#xa0;».</translation>
    </message>
    <message>
        <source>Shows texts bigger: 1 to 2.</source>
        <translation>Affiche les textes en plus grand&#xa0;: de 1 à 2.</translation>
    </message>
    <message>
        <source>Takes this as the density of the screen.</source>
        <translation>Prend ce nombre pour la densité de l’écran.</translation>
    </message>
    <message>
        <source>Prints a line of JSON when the first screen is complete.</source>
        <translation>Écrit une ligne de JSON quand le premier écran est complet.</translation>
    </message>
    <message>
        <source>Gives a program that shows nothing so long to start.</source>
        <translation>Laisse ce temps à un programme qui n’affiche rien pour démarrer.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not %3.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas %3.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>one of auto, software, opengl</source>
        <translation>un de ces mots&#xa0;: auto, software, opengl</translation>
    </message>
    <message>
        <source>Full-screen menu of educational programs</source>
        <translation>Menu plein écran de programmes éducatifs</translation>
    </message>
    <message>
        <source>There is no display to open on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Aucun écran où s’ouvrir&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
    </message>
    <message>
        <source>A lesson file that a teacher opens.</source>
        <translation>Un fichier de séance qu’un enseignant ouvre.</translation>
    </message>
    <message>
        <source>“%1” is neither an option nor the one lesson to open.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une option ni la séance à ouvrir (une seule).</translation>
    </message>
    <message>
        <source>Fills the screen, whatever menu.conf says.</source>
        <translation>Remplit l’écran, quoi qu’en dise menu.conf.</translation>
    </message>
</context>
<context>
    <name>PrimTux::CompositorKeys</name>
    <message>
        <source>The keys of menu.conf cannot be set: %1: %2</source>
        <translation>Les touches de menu.conf ne peuvent pas être réglées&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no place for them.</source>
        <translation>il n’y a pas de place pour elles.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Connection</name>
    <message>
        <source>The index %1 cannot be opened: %2.</source>
        <translation>L’index %1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
</context>
<context>
    <name>PrimTux::Documents</name>
    <message>
        <source>The document is not of a format that this program reads; expected: &quot;format&quot;: 1.</source>
        <translation>Le document n’est pas d’un format que ce programme lit&#xa0;; attendu&#xa0;: &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a classroom says.</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien qu’une classe puisse dire.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Errand</name>
    <message>
        <source>%1 broke off.</source>
        <translation>%1 s’est interrompu.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 s’est terminé avec le code %2.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 n’a pas pu être lancé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PrimTux::Exchange</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Printer “%1”</source>
        <translation>Imprimante «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>on paper, at once</source>
        <translation>sur papier, tout de suite</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>“%1” is there now: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The stick can be taken out.</source>
        <translation>La clé peut être retirée.</translation>
    </message>
    <message>
        <source>“%1” prints it now.</source>
        <translation>«&#xa0;%1&#xa0;» l’imprime maintenant.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ExecLine</name>
    <message>
        <source>The Exec line names no program.</source>
        <translation>La ligne Exec ne nomme aucun programme.</translation>
    </message>
    <message>
        <source>The Exec line has “%1” outside quotes, which needs a shell; programs are started without one. Put the argument in double quotes.</source>
        <translation>La ligne Exec contient «&#xa0;%1&#xa0;» hors des guillemets, ce qui demande un interpréteur de commandes&#xa0;; les programmes sont lancés sans lui. Mettez l’argument entre guillemets doubles.</translation>
    </message>
    <message>
        <source>The Exec line has a double quote that is never closed.</source>
        <translation>La ligne Exec contient un guillemet double jamais fermé.</translation>
    </message>
    <message>
        <source>The Exec line has a single quote that is never closed.</source>
        <translation>La ligne Exec contient un guillemet simple jamais fermé.</translation>
    </message>
    <message>
        <source>The Exec line ends in a single “%”; a percent sign is written “%%”.</source>
        <translation>La ligne Exec se termine par un «&#xa0;%&#xa0;» seul&#xa0;; un signe pour cent s’écrit «&#xa0;%%&#xa0;».</translation>
    </message>
    <message>
        <source>The Exec line has the unknown field code “%1”; a percent sign is written “%%”.</source>
        <translation>La ligne Exec contient le code de champ inconnu «&#xa0;%1&#xa0;»&#xa0;; un signe pour cent s’écrit «&#xa0;%%&#xa0;».</translation>
    </message>
    <message>
        <source>The Exec line has “%i” inside an argument; it must stand alone.</source>
        <translation>La ligne Exec contient «&#xa0;%i&#xa0;» à l’intérieur d’un argument&#xa0;; il doit être seul.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ExportGroup</name>
    <message>
        <source>language of texts, as fr or pt_BR</source>
        <translation>langue des textes, comme fr ou pt_BR</translation>
    </message>
    <message>
        <source>file to write; without it the standard output</source>
        <translation>fichier à écrire&#xa0;; sans lui, la sortie standard</translation>
    </message>
    <message>
        <source>Write what the menu knows for other systems</source>
        <translation>Écrire pour d’autres systèmes ce que sait le menu</translation>
    </message>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translation>Un tableau pour tableur (CSV)</translation>
    </message>
    <message>
        <source>Learning resources of schema.org (JSON-LD)</source>
        <translation>Des ressources pédagogiques schema.org (JSON-LD)</translation>
    </message>
    <message>
        <source>A page to browse, whole in itself</source>
        <translation>Une page à parcourir, complète à elle seule</translation>
    </message>
    <message>
        <source>What this classroom says of activities itself, as a catalogue document to share</source>
        <translation>Ce que cette classe dit elle-même des activités, en document de catalogue à partager</translation>
    </message>
    <message>
        <source>file to write; - or none: the standard output</source>
        <translation>fichier à écrire&#xa0;; - ou rien&#xa0;: la sortie standard</translation>
    </message>
</context>
<context>
    <name>PrimTux::FilePlaces</name>
    <message>
        <source>USB stick “%1”</source>
        <translation>Clé USB «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Folder “%1”</source>
        <translation>Dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PrimTux::FoundModel</name>
    <message>
        <source>Main objective</source>
        <translation>Objectif principal</translation>
    </message>
    <message>
        <source>Also practised</source>
        <translation>Aussi travaillé</translation>
    </message>
    <message>
        <source>Wider objective</source>
        <translation>Objectif plus large</translation>
    </message>
</context>
<context>
    <name>PrimTux::FrameworkCommands</name>
    <message>
        <source>The file holds something else already; expected: what an earlier import of the same package wrote, or no file.</source>
        <translation>Le fichier contient déjà autre chose&#xa0;; attendu&#xa0;: ce qu’un import précédent du même paquet a écrit, ou pas de fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a framework; expected: small letters, digits and hyphens, as in be-fwb.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’identifiant d’un référentiel&#xa0;; attendu&#xa0;: des minuscules sans accent, des chiffres et des traits d’union, comme dans be-fwb.</translation>
    </message>
    <message>
        <source>This is not a CASE package; an object with &quot;CFPackage&quot; or &quot;CFDocument&quot; was expected.</source>
        <translation>Ce n’est pas un paquet CASE&#xa0;; un objet avec &quot;CFPackage&quot; ou &quot;CFDocument&quot; était attendu.</translation>
    </message>
    <message>
        <source>%1 objectives of the framework “%2”, in %3</source>
        <translation>%1 objectifs du référentiel «&#xa0;%2&#xa0;», dans %3</translation>
    </message>
    <message>
        <source>There is no framework “%1”; expected: one of: %2.</source>
        <translation>Il n’y a pas de référentiel «&#xa0;%1&#xa0;»&#xa0;; attendu&#xa0;: l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Frameworks</name>
    <message>
        <source>The framework is not of a format that this program reads; expected: &quot;format&quot;: 1.</source>
        <translation>Le référentiel n’est pas d’un format que ce programme lit&#xa0;; attendu&#xa0;: &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>Another framework has the objective “%1” already; an id of its own was expected.</source>
        <translation>Un autre référentiel a déjà l’objectif «&#xa0;%1&#xa0;»&#xa0;; un identifiant qui lui soit propre était attendu.</translation>
    </message>
    <message>
        <source>The objective “%1” is there twice; each id was expected once. The first one is kept.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» est là deux fois&#xa0;; chaque identifiant était attendu une seule fois. Le premier est gardé.</translation>
    </message>
    <message>
        <source>The objective “%1” hangs below “%2”, which leads back to itself or to nothing; a tree was expected.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» est placé sous «&#xa0;%2&#xa0;», qui ramène à lui-même ou à rien&#xa0;; un arbre était attendu.</translation>
    </message>
    <message>
        <source>The parent “%2” of the objective “%1” is not there; the id of another objective of this framework was expected.</source>
        <translation>Le parent «&#xa0;%2&#xa0;» de l’objectif «&#xa0;%1&#xa0;» n’existe pas&#xa0;; l’identifiant d’un autre objectif de ce référentiel était attendu.</translation>
    </message>
    <message>
        <source>“%1” is not a level; expected: an id of &quot;levels&quot; in this document, or one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau&#xa0;; attendu&#xa0;: un identifiant de &quot;levels&quot; dans ce document, ou l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Objectives only for ages that the menu does not serve are left out: %1. Expected: levels between 3 and 11 years.</source>
        <translation>Des objectifs réservés à des âges que le menu ne sert pas sont laissés de côté&#xa0;: %1. Attendu&#xa0;: des niveaux entre 3 et 11 ans.</translation>
    </message>
</context>
<context>
    <name>PrimTux::GCompris</name>
    <message>
        <source>The list of GCompris’ activities cannot be read; GCompris 25 was expected. None of its activities is offered.</source>
        <translation>La liste des activités de GCompris ne peut pas être lue&#xa0;; GCompris 25 était attendu. Aucune de ses activités n’est proposée.</translation>
    </message>
    <message>
        <source>The activity “%1” cannot be read (%2); an ActivityInfo with a title was expected, as in GCompris 25. It is not offered.</source>
        <translation>L’activité «&#xa0;%1&#xa0;» ne peut pas être lue (%2)&#xa0;; un ActivityInfo avec un titre était attendu, comme dans GCompris 25. Elle n’est pas proposée.</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>elle n’a pas de titre</translation>
    </message>
    <message>
        <source>The data set %1 of “%2” cannot be read (%3). It is not offered.</source>
        <translation>Le jeu de données %1 de «&#xa0;%2&#xa0;» ne peut pas être lu (%3). Il n’est pas proposé.</translation>
    </message>
    <message>
        <source>The installed GCompris has no activity %1; what is said of it is not used.</source>
        <translation>Le GCompris installé n’a pas d’activité %1&#xa0;; ce qui en est dit n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The installed GCompris has no data set %1 of %2; what is said of it is not used.</source>
        <translation>Le GCompris installé n’a pas de jeu de données %1 pour %2&#xa0;; ce qui en est dit n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The activity “%1” cannot be offered; letters without accents, digits, “.”, “_” and “-” were expected, and no second activity of that name.</source>
        <translation>L’activité «&#xa0;%1&#xa0;» ne peut pas être proposée&#xa0;; des lettres sans accent, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;» étaient attendus, et pas de seconde activité de ce nom.</translation>
    </message>
    <message>
        <source>The version of GCompris cannot be read; version %1 was expected. What can be read of it is offered.</source>
        <translation>La version de GCompris ne peut pas être lue&#xa0;; la version %1 était attendue. Ce qui peut en être lu est proposé.</translation>
    </message>
    <message>
        <source>GCompris %1 is installed; version %2 was expected. What can be read of it is offered.</source>
        <translation>GCompris %1 est installé&#xa0;; la version %2 était attendue. Ce qui peut en être lu est proposé.</translation>
    </message>
</context>
<context>
    <name>PrimTux::GuardedClassroom</name>
    <message>
        <source>The teacher’s part is locked: nothing was changed.</source>
        <translation>La partie enseignant est verrouillée&#xa0;: rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>PrimTux::HandyMenu</name>
    <message>
        <source>“%1” is not the address of a page; http or https and a host, without a user, was expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une page&#xa0;; on attendait http ou https et un hôte, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path and no address; one of them was expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un chemin absolu ni une adresse&#xa0;; on attendait l’un des deux.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is never closed.</source>
        <translation>Un guillemet de la commande n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The command needs a shell (%1); programs are started without one. A program and its arguments were expected.</source>
        <translation>La commande a besoin d’un interpréteur (%1)&#xa0;; les logiciels sont lancés sans lui. On attendait un programme et ses arguments.</translation>
    </message>
    <message>
        <source>The command names no program.</source>
        <translation>La commande ne nomme aucun programme.</translation>
    </message>
    <message>
        <source>The command asks for the administrator&apos;s rights (%1), which nothing in the menu has.</source>
        <translation>La commande demande les droits d’administration (%1), que rien n’a dans le menu.</translation>
    </message>
    <message>
        <source>The command ends the session (%1); the menu has its own way to do so.</source>
        <translation>La commande met fin à la session (%1)&#xa0;; le menu a sa propre façon de le faire.</translation>
    </message>
    <message>
        <source>“%1” is relative to a folder; an absolute path, or a program&apos;s name alone, was expected.</source>
        <translation>«&#xa0;%1&#xa0;» dépend d’un dossier&#xa0;; on attendait un chemin absolu, ou le seul nom d’un programme.</translation>
    </message>
    <message>
        <source>The command opens nothing; a file or an address was expected after “%1”.</source>
        <translation>La commande n’ouvre rien&#xa0;; on attendait un fichier ou une adresse après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file&apos;s name does not say whose menu it is; a name as handymenu-mini.yaml (or super, maxi, prof) was expected. Its programs get no level, and no profile a selection.</source>
        <translation>Le nom du fichier ne dit pas de qui est ce menu&#xa0;; on attendait un nom comme handymenu-mini.yaml (ou super, maxi, prof). Ses logiciels ne reçoivent pas de niveau, et aucun profil de sélection.</translation>
    </message>
    <message>
        <source>GCompris has no such activity on this PC; it would show its whole menu. The name of an installed one was expected: gcompris-qt --list-activities</source>
        <translation>GCompris n’a pas cette activité sur cet ordinateur&#xa0;; il montrerait tout son menu. On attendait le nom d’une activité installée&#xa0;: gcompris-qt --list-activities</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>This is no menu of HandyMenu; a list of sections with &quot;name&quot; and &quot;apps&quot; was expected.</source>
        <translation>Ce n’est pas un menu de HandyMenu&#xa0;; on attendait une liste de sections avec &quot;name&quot; et &quot;apps&quot;.</translation>
    </message>
    <message>
        <source>The menu has more than %1 sections and programs; fewer were expected.</source>
        <translation>Le menu a plus de %1 sections et logiciels&#xa0;; on en attendait moins.</translation>
    </message>
    <message>
        <source>This is no section; &quot;name&quot; and &quot;apps&quot; were expected. It is left out.</source>
        <translation>Ce n’est pas une section&#xa0;; on attendait &quot;name&quot; et &quot;apps&quot;. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>&quot;apps&quot; is not a list of programs, which was expected. The section is left out.</source>
        <translation>&quot;apps&quot; n’est pas une liste de logiciels, alors qu’on en attendait une. La section est laissée de côté.</translation>
    </message>
    <message>
        <source>The program has no command; &quot;cmd&quot; with a text was expected. It is left out.</source>
        <translation>Le logiciel n’a pas de commande&#xa0;; on attendait &quot;cmd&quot; avec un texte. Il est laissé de côté.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters; a name and a command were expected. The program is left out.</source>
        <translation>Un texte dépasse %1 caractères&#xa0;; on attendait un nom et une commande. Le logiciel est laissé de côté.</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 was expected.</source>
        <translation>Le fichier est trop gros&#xa0;; on attendait au plus %1.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it is read as Latin-1.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; il est lu comme du Latin-1.</translation>
    </message>
    <message>
        <source>Lists are nested too deep; sections with programs were expected.</source>
        <translation>Les listes sont trop imbriquées&#xa0;; on attendait des sections avec des logiciels.</translation>
    </message>
    <message>
        <source>This is not YAML (%1); a file of HandyMenu was expected.</source>
        <translation>Ce n’est pas du YAML (%1)&#xa0;; on attendait un fichier de HandyMenu.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Ce n’est pas un fichier lisible.</translation>
    </message>
</context>
<context>
    <name>PrimTux::HtmlExport</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Activities: %1</source>
        <translation>Activités&#xa0;: %1</translation>
    </message>
    <message>
        <source>Educational activities of this computer</source>
        <translation>Les activités éducatives de cet ordinateur</translation>
    </message>
    <message>
        <source>Skip to the activities</source>
        <translation>Aller aux activités</translation>
    </message>
    <message>
        <source>Choose activities</source>
        <translation>Choisir des activités</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>A name, a notion, a word…</source>
        <translation>Un nom, une notion, un mot…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>No activity is like this. Try fewer words, or all levels.</source>
        <translation>Aucune activité ne correspond. Essayez moins de mots, ou tous les niveaux.</translation>
    </message>
    <message>
        <source>Made by PrimTux Menu. Programs and their pictures belong to their authors.</source>
        <translation>Page faite par PrimTux Menu. Les logiciels et leurs images appartiennent à leurs auteurs.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Il faut</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Absent de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 · about %2 min</source>
        <translation>%1 · environ %2 min</translation>
    </message>
</context>
<context>
    <name>PrimTux::ImportGroup</name>
    <message>
        <source>%1 known activities, %2 new ones, %3 buttons not carried over.</source>
        <translation>Activités connues&#xa0;: %1, nouvelles&#xa0;: %2, boutons non repris&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Make a catalogue document of the menus of an older PrimTux</source>
        <translation>Faire un document de catalogue des menus d’un ancien PrimTux</translation>
    </message>
    <message>
        <source>handymenu-mini.yaml, handymenu-super.yaml…</source>
        <translation>handymenu-mini.yaml, handymenu-super.yaml…</translation>
    </message>
    <message>
        <source>file to write; without it the standard output</source>
        <translation>fichier à écrire&#xa0;; sans lui, la sortie standard</translation>
    </message>
    <message>
        <source>print a summary as JSON</source>
        <translation>afficher un résumé en JSON</translation>
    </message>
    <message>
        <source>Make files of other systems files of the menu</source>
        <translation>Faire de fichiers d’autres systèmes des fichiers du menu</translation>
    </message>
</context>
<context>
    <name>PrimTux::Index</name>
    <message>
        <source>The index %1 was made by an older version of the menu; it has to be made again: primtux-menuctl catalogue refresh</source>
        <translation>L’index %1 a été fait par une version plus ancienne du menu&#xa0;; il faut le refaire&#xa0;: primtux-menuctl catalogue refresh</translation>
    </message>
    <message>
        <source>The index %1 was made by a newer version of the menu; this version cannot read it. Update the menu, or remove the file.</source>
        <translation>L’index %1 a été fait par une version plus récente du menu&#xa0;; celle-ci ne peut pas le lire. Mettez le menu à jour, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or not an index of the menu; make it again: primtux-menuctl catalogue refresh</source>
        <translation>Le fichier %1 est abîmé ou n’est pas un index du menu&#xa0;; refaites-le&#xa0;: primtux-menuctl catalogue refresh</translation>
    </message>
</context>
<context>
    <name>PrimTux::JsonFile</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 was expected.</source>
        <translation>Le fichier est trop gros&#xa0;; %1 au plus était attendu.</translation>
    </message>
    <message>
        <source>This is not JSON: %1; JSON (RFC 8259) in UTF-8 was expected.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1&#xa0;; du JSON (RFC 8259) en UTF-8 était attendu.</translation>
    </message>
    <message>
        <source>The whole file is a list; an object { … } was expected.</source>
        <translation>Le fichier entier est une liste&#xa0;; un objet { … } était attendu.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Ce n’est pas un fichier que l’on puisse lire.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1); a file readable by everybody was expected.</source>
        <translation>Le fichier ne peut pas être lu (%1)&#xa0;; un fichier lisible par tous était attendu.</translation>
    </message>
</context>
<context>
    <name>PrimTux::LaunchEnd</name>
    <message numerus="yes">
        <source>The program crashed after %n second(s): signal %1.</source>
        <translation>
            <numerusform>Le programme a planté au bout de %n seconde&#xa0;: signal %1.</numerusform>
            <numerusform>Le programme a planté au bout de %n secondes&#xa0;: signal %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended after %n second(s) with exit code %1.</source>
        <translation>
            <numerusform>Le programme s’est fermé au bout de %n seconde avec le code %1.</numerusform>
            <numerusform>Le programme s’est fermé au bout de %n secondes avec le code %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended after %n second(s) without showing a window.</source>
        <translation>
            <numerusform>Le programme s’est fermé au bout de %n seconde sans afficher de fenêtre.</numerusform>
            <numerusform>Le programme s’est fermé au bout de %n secondes sans afficher de fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system refuses to run %1: %2.</source>
        <translation>Le système refuse de lancer %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The program showed no window within %n second(s); it was ended.</source>
        <translation>
            <numerusform>Le programme n’a affiché aucune fenêtre en %n seconde&#xa0;; il a été arrêté.</numerusform>
            <numerusform>Le programme n’a affiché aucune fenêtre en %n secondes&#xa0;; il a été arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The supervisor of the program (primtux-menu-run) was ended from outside; so the program was ended too.</source>
        <translation>Le surveillant du programme (primtux-menu-run) a été arrêté de l’extérieur&#xa0;; le programme l’a donc été aussi.</translation>
    </message>
</context>
<context>
    <name>PrimTux::LaunchPlan</name>
    <message>
        <source>“%1” cannot be started: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lancé&#xa0;: %2</translation>
    </message>
    <message>
        <source>its catalogue entry sets %1, which belongs to the menu.</source>
        <translation>sa fiche du catalogue règle %1, qui appartient au menu.</translation>
    </message>
    <message>
        <source>its catalogue entry sets a variable with the impossible name or value “%1”.</source>
        <translation>sa fiche du catalogue règle une variable au nom ou à la valeur impossible «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>its catalogue entry names no program.</source>
        <translation>sa fiche du catalogue ne nomme aucun programme.</translation>
    </message>
    <message>
        <source>%1 is there, but may not be executed.</source>
        <translation>%1 est là, mais n’est pas exécutable.</translation>
    </message>
    <message>
        <source>the program %1 is not installed (searched in %2).</source>
        <translation>le programme %1 n’est pas installé (cherché dans %2).</translation>
    </message>
    <message>
        <source>its kept folder “%1” must lie below the home and without “..”.</source>
        <translation>son dossier gardé «&#xa0;%1&#xa0;» doit se trouver dans le dossier personnel, sans «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>its settings file %1</source>
        <translation>son fichier de réglages %1</translation>
    </message>
    <message>
        <source>its settings file “%1” is a folder.</source>
        <translation>son fichier de réglages «&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
</context>
<context>
    <name>PrimTux::LessonFile</name>
    <message>
        <source>The lesson was made by a newer version of the menu (format %1); update the menu of this PC.</source>
        <translation>La séance vient d’une version plus récente du menu (format %1)&#xa0;; mettez à jour le menu de ce PC.</translation>
    </message>
</context>
<context>
    <name>PrimTux::LessonFiles</name>
    <message>
        <source>Lesson without a name</source>
        <translation>Séance sans nom</translation>
    </message>
    <message>
        <source>Where to copy the lesson “%1”?</source>
        <translation>Où copier la séance «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>Quelle séance&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is no lesson that can be read: %2</source>
        <translation>%1 n’est pas une séance lisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no lesson that can be read: %2 (at %3)</source>
        <translation>%1 n’est pas une séance lisible&#xa0;: %2 (à l’endroit %3)</translation>
    </message>
    <message>
        <source>The lesson “%1” was here already: it is now as in the file. “Undo” brings back what was here.</source>
        <translation>La séance «&#xa0;%1&#xa0;» était déjà là&#xa0;: elle est maintenant comme dans le fichier. «&#xa0;Annuler&#xa0;» rétablit celle d’avant.</translation>
    </message>
    <message>
        <source>The lesson “%1” is here now.</source>
        <translation>La séance «&#xa0;%1&#xa0;» est maintenant ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the sheet “%1” (PDF)?</source>
        <translation>Où enregistrer la fiche «&#xa0;%1&#xa0;» (PDF)&#xa0;?</translation>
    </message>
    <message>
        <source>not on this PC</source>
        <translation>pas sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PrimTux::LessonListModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du&#xa0;%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du&#xa0;%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au&#xa0;%1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>Lesson without a name</source>
        <translation>Séance sans nom</translation>
    </message>
    <message>
        <source>Only these activities</source>
        <translation>Seulement ces activités</translation>
    </message>
    <message>
        <source>Suggested, in order</source>
        <translation>Proposée, dans l’ordre</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>for nobody yet</source>
        <translation>pour personne encore</translation>
    </message>
</context>
<context>
    <name>PrimTux::LessonShelf</name>
    <message>
        <source>The lesson “%1” is deleted.</source>
        <translation>La séance «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>PrimTux::Members</name>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>the id of an activity, as “tuxpaint”</source>
        <translation>l’identifiant d’une activité, comme «&#xa0;tuxpaint&#xa0;»</translation>
    </message>
    <message>
        <source>the id of a profile, as “mini”</source>
        <translation>l’identifiant d’un profil, comme «&#xa0;mini&#xa0;»</translation>
    </message>
    <message>
        <source>a UUID in lower case, as “0f8fad5b-d9cb-469f-a165-70867728950e”</source>
        <translation>un UUID en minuscules, comme «&#xa0;0f8fad5b-d9cb-469f-a165-70867728950e&#xa0;»</translation>
    </message>
    <message>
        <source>the name of a setting</source>
        <translation>le nom d’un réglage</translation>
    </message>
    <message>
        <source>An object { … } was expected.</source>
        <translation>Un objet { … } était attendu.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>A text of at most %1 characters was expected.</source>
        <translation>Un texte de %1 caractères au plus était attendu.</translation>
    </message>
    <message>
        <source>There are characters in it that are no text.</source>
        <translation>Il s’y trouve des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>“%1” is wrong here; expected: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas ici&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A list [ … ] of at most %1 ids was expected.</source>
        <translation>Une liste [ … ] de %1 identifiants au plus était attendue.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>true or false was expected.</source>
        <translation>true ou false était attendu.</translation>
    </message>
    <message>
        <source>a day, as “2027-01-31”</source>
        <translation>un jour, comme «&#xa0;2027-01-31&#xa0;»</translation>
    </message>
    <message>
        <source>The number %1 was expected.</source>
        <translation>Le nombre %1 était attendu.</translation>
    </message>
    <message>
        <source>A list [ … ] was expected.</source>
        <translation>Une liste [ … ] était attendue.</translation>
    </message>
    <message>
        <source>An object with one member was expected.</source>
        <translation>Un objet à un seul membre était attendu.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>the id of a framework, as “fr”</source>
        <translation>l’identifiant d’un référentiel, comme «&#xa0;fr&#xa0;»</translation>
    </message>
    <message>
        <source>the id of an objective, as “fr.c2.maths”</source>
        <translation>l’identifiant d’un objectif, comme «&#xa0;fr.c2.maths&#xa0;»</translation>
    </message>
    <message>
        <source>A list [ … ] of at most %1 texts was expected.</source>
        <translation>Une liste [ … ] d’au plus %1 textes était attendue.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1 was expected.</source>
        <translation>Un nombre entier de 0 à %1 était attendu.</translation>
    </message>
    <message>
        <source>One of these numbers was expected: %1.</source>
        <translation>Un de ces nombres était attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 was expected.</source>
        <translation>Un nombre entier de %1 à %2 était attendu.</translation>
    </message>
    <message>
        <source>A text is missing, as {&quot;fr&quot;: &quot;Les renards&quot;}.</source>
        <translation>Il manque un texte, comme {&quot;fr&quot;: &quot;Les renards&quot;}.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>“%1” is no language, as “fr” is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue, comme «&#xa0;fr&#xa0;».</translation>
    </message>
    <message>
        <source>No level is named.</source>
        <translation>Aucun niveau n’est indiqué.</translation>
    </message>
</context>
<context>
    <name>PrimTux::MenuConf</name>
    <message>
        <source>There is no key “%1”.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no key “%1”; is “%2” meant?</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;»&#xa0;; serait-ce «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This line is not UTF-8.</source>
        <translation>Cette ligne n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>“key = value” was expected, not “%1”.</source>
        <translation>«&#xa0;clé = valeur&#xa0;» était attendu, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This key is set on line %1 already, which holds.</source>
        <translation>Cette clé est déjà réglée à la ligne %1, qui l’emporte.</translation>
    </message>
    <message>
        <source>The file is too large to be one of settings.</source>
        <translation>Le fichier est trop gros pour être un fichier de réglages.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas&#xa0;; il faut %2.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes (oui) ou no (non)</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>the id of a profile, as mini or cp-a; nothing lets the child choose</source>
        <translation>l’identifiant d’un profil, comme mini ou cp-a (rien&#xa0;: l’enfant choisit)</translation>
    </message>
    <message>
        <source>a language, as fr or pt_BR; nothing means that of the system</source>
        <translation>une langue, comme fr ou pt_BR (rien&#xa0;: celle du système)</translation>
    </message>
    <message>
        <source>one of auto, software, opengl</source>
        <translation>auto, software ou opengl</translation>
    </message>
    <message>
        <source>one of catalogue, top-left, top-right, bottom-right, bottom-left, none</source>
        <translation>catalogue, top-left, top-right, bottom-right, bottom-left ou none</translation>
    </message>
    <message>
        <source>system, 0 for never, or a number of minutes up to %1</source>
        <translation>system, 0 (jamais) ou un nombre de minutes jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>PrimTux::Menuctl</name>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1 activities, %2 of them installed, in %3</source>
        <translation>%1 activités, dont %2 installées, dans %3</translation>
    </message>
    <message>
        <source>The menu shows the index of this PC, %1, which only an administrator can make again; yours is not used.</source>
        <translation>Le menu affiche l’index de cet ordinateur, %1, que seul un administrateur peut refaire&#xa0;; le vôtre n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>No activity is like this.</source>
        <translation>Aucune activité ne correspond.</translation>
    </message>
    <message>
        <source>There is no activity “%1”.</source>
        <translation>Il n’y a pas d’activité «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>types</translation>
    </message>
    <message>
        <source>to be tagged</source>
        <translation>à étiqueter</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Activities, their objectives, and the index made of them</source>
        <translation>Les activités, leurs objectifs et l’index qui en est fait</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>écrit du JSON</translation>
    </message>
    <message>
        <source>language of names, as fr or pt_BR</source>
        <translation>langue des noms, comme fr ou pt_BR</translation>
    </message>
    <message>
        <source>Make the index again from all sources</source>
        <translation>Refait l’index à partir de toutes les sources</translation>
    </message>
    <message>
        <source>Tell what is wrong in catalogue documents and frameworks</source>
        <translation>Dit ce qui ne va pas dans les documents du catalogue et les référentiels</translation>
    </message>
    <message>
        <source>documents to check; all sources without one</source>
        <translation>documents à vérifier&#xa0;; toutes les sources s’il n’y en a pas</translation>
    </message>
    <message>
        <source>List activities, best first</source>
        <translation>Liste les activités, les meilleures d’abord</translation>
    </message>
    <message>
        <source>Show all that is known of an activity</source>
        <translation>Montre tout ce que l’on sait d’une activité</translation>
    </message>
    <message>
        <source>id of the activity</source>
        <translation>identifiant de l’activité</translation>
    </message>
    <message>
        <source>Show the catalogue in numbers</source>
        <translation>Montre le catalogue en chiffres</translation>
    </message>
    <message>
        <source>Count activities by level, objective, need and kind</source>
        <translation>Compte les activités par niveau, objectif, besoin et type</translation>
    </message>
    <message>
        <source>The index %1 is older than its sources, and only an administrator can make it again: primtux-menuctl catalogue refresh</source>
        <translation>L’index %1 est plus ancien que ses sources, et seul un administrateur peut le refaire&#xa0;: primtux-menuctl catalogue refresh</translation>
    </message>
    <message>
        <source>The index %1 is older than its sources; it is made again.</source>
        <translation>L’index %1 est plus ancien que ses sources&#xa0;; il est refait.</translation>
    </message>
    <message>
        <source>There is no index yet; %1 is made.</source>
        <translation>Il n’y a pas encore d’index&#xa0;; %1 est créé.</translation>
    </message>
    <message>
        <source>for one of these levels</source>
        <translation>pour l’un de ces niveaux</translation>
    </message>
    <message>
        <source>for one of these objectives, sub-domains or domains</source>
        <translation>pour l’un de ces objectifs, sous-domaines ou domaines</translation>
    </message>
    <message>
        <source>of one of these kinds</source>
        <translation>de l’un de ces types</translation>
    </message>
    <message>
        <source>that need all of these</source>
        <translation>qui ont tous ces besoins</translation>
    </message>
    <message>
        <source>that need none of these</source>
        <translation>qui n’ont aucun de ces besoins</translation>
    </message>
    <message>
        <source>with words that begin so</source>
        <translation>avec des mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>that are on this PC</source>
        <translation>qui sont sur cet ordinateur</translation>
    </message>
    <message>
        <source>without level or objective</source>
        <translation>sans niveau ou sans objectif</translation>
    </message>
    <message>
        <source>at most so many (0: all)</source>
        <translation>au plus ce nombre (0&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>There is no objective “%1”; the id of an objective, a sub-domain or a domain was expected.</source>
        <translation>Il n’y a pas d’objectif «&#xa0;%1&#xa0;»&#xa0;; l’identifiant d’un objectif, d’un sous-domaine ou d’un domaine était attendu.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The profile “%1” has none of the levels asked for.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a aucun des niveaux demandés.</translation>
    </message>
    <message>
        <source>Looks after the menu of this PC.</source>
        <translation>S’occupe du menu de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no session bus here (DBUS_SESSION_BUS_ADDRESS); the menu can be reached only from its own session.</source>
        <translation>Il n’y a pas de bus de session ici (DBUS_SESSION_BUS_ADDRESS)&#xa0;; le menu ne peut être joint que depuis sa propre session.</translation>
    </message>
    <message>
        <source>The menu has no activity “%1” that can be started.</source>
        <translation>Le menu n’a pas d’activité «&#xa0;%1&#xa0;» qui puisse être lancée.</translation>
    </message>
    <message>
        <source>The menu is not running in this session.</source>
        <translation>Le menu n’est pas ouvert dans cette session.</translation>
    </message>
    <message>
        <source>The menu did not answer: %1</source>
        <translation>Le menu n’a pas répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verbs to the running menu</source>
        <translation>Ordres au menu ouvert</translation>
    </message>
    <message>
        <source>Start an activity</source>
        <translation>Lance une activité</translation>
    </message>
    <message>
        <source>Go back to the first page</source>
        <translation>Revient à la première page</translation>
    </message>
    <message>
        <source>End the menu</source>
        <translation>Ferme le menu</translation>
    </message>
    <message>
        <source>Something on this PC serves each objective.</source>
        <translation>Chaque objectif est travaillé par quelque chose sur ce PC.</translation>
    </message>
    <message>
        <source>Tell which source gave each field of an activity, and what it replaced</source>
        <translation>Dire quelle source a donné chaque champ d’une activité, et ce qu’elle a remplacé</translation>
    </message>
    <message>
        <source>List the objectives that nothing on this PC serves</source>
        <translation>Lister les objectifs que rien sur ce PC ne travaille</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is hidden.</source>
        <translation>%1 est masquée.</translation>
    </message>
    <message>
        <source>%1 is not on this PC.</source>
        <translation>%1 n’est pas sur ce PC.</translation>
    </message>
    <message>
        <source>made of:</source>
        <translation>composé de&#xa0;:</translation>
    </message>
    <message>
        <source>read all sources again, not only those that changed</source>
        <translation>relit toutes les sources, pas seulement celles qui ont changé</translation>
    </message>
    <message>
        <source>Show what a new index says, on the page that is shown</source>
        <translation>Montrer ce que dit un nouvel index, sur la page affichée</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the index was made.</source>
        <translation>Rien n’a changé depuis que l’index a été fait.</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>relus</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiées</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparues</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Nothing has these words. Did you mean “%1”?</source>
        <translation>Rien ne contient ces mots. Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>that children of this profile see</source>
        <translation>que voient les enfants de ce profil</translation>
    </message>
    <message>
        <source>without so many of the first</source>
        <translation>sans autant des premières</translation>
    </message>
    <message>
        <source>that take at most so many minutes</source>
        <translation>qui durent au plus tant de minutes</translation>
    </message>
    <message>
        <source>The menu shows it after “primtux-menuctl catalogue refresh”.</source>
        <translation>Le menu le montrera après «&#xa0;primtux-menuctl catalogue refresh&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the pack “%2” %3, %4 activities</source>
        <translation>%1&#xa0;: le paquet «&#xa0;%2&#xa0;» %3, %4 activités</translation>
    </message>
    <message>
        <source>%1: nothing is wrong.</source>
        <translation>%1&#xa0;: il n’y a pas d’erreur.</translation>
    </message>
    <message>
        <source>%1 is installed, in the place of version %2.</source>
        <translation>%1 est installé, à la place de la version %2.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 est installé.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est enlevé.</translation>
    </message>
    <message>
        <source>The pack “%1” came with the system: the package that brought it has to be removed instead.</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» est venu avec le système&#xa0;: c’est le paquet Debian qui l’a apporté qu’il faut enlever.</translation>
    </message>
    <message>
        <source>There is no pack “%1” on this PC.</source>
        <translation>Il n’y a pas de paquet «&#xa0;%1&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 activités</translation>
    </message>
    <message>
        <source>There is no pack on this PC.</source>
        <translation>Il n’y a aucun paquet sur cet ordinateur.</translation>
    </message>
    <message>
        <source>leave the index as it is, for a later “catalogue refresh”</source>
        <translation>laisser l’index tel quel, pour un «&#xa0;catalogue refresh&#xa0;» ultérieur</translation>
    </message>
    <message>
        <source>Archives of activities with their pages, documents and pictures</source>
        <translation>Archives d’activités avec leurs pages, leurs documents et leurs images</translation>
    </message>
    <message>
        <source>Make a pack of a folder; the same content gives the same bytes</source>
        <translation>Faire un paquet d’un dossier&#xa0;; le même contenu donne les mêmes octets</translation>
    </message>
    <message>
        <source>folder with pack.json</source>
        <translation>dossier où se trouve pack.json</translation>
    </message>
    <message>
        <source>file to write; id-version.ptxpack without it</source>
        <translation>fichier à écrire&#xa0;; sans cette option&#xa0;: identifiant-version.ptxpack</translation>
    </message>
    <message>
        <source>zip, tar.xz (without this option) or tar.zst</source>
        <translation>zip, tar.xz (sans cette option) ou tar.zst</translation>
    </message>
    <message>
        <source>Tell what is wrong in packs, or in folders to be packed</source>
        <translation>Dire ce qui ne va pas dans des paquets, ou dans des dossiers à empaqueter</translation>
    </message>
    <message>
        <source>packs or folders</source>
        <translation>paquets ou dossiers</translation>
    </message>
    <message>
        <source>Install packs on this PC, or take newer ones in their place</source>
        <translation>Installer des paquets sur cet ordinateur, ou remplacer ceux qui y sont</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>Remove packs from this PC</source>
        <translation>Enlever des paquets de cet ordinateur</translation>
    </message>
    <message>
        <source>ids of packs</source>
        <translation>identifiants de paquets</translation>
    </message>
    <message>
        <source>List the packs of this PC</source>
        <translation>Lister les paquets de cet ordinateur</translation>
    </message>
    <message>
        <source>There is no lesson “%1”.</source>
        <translation>Il n’y a pas de séance «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This PC does not have, and children do not see: %1</source>
        <translation>Ce PC n’a pas, et les enfants ne voient pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>The lesson %1 is taken over.</source>
        <translation>La séance %1 est reprise.</translation>
    </message>
    <message>
        <source>The lesson %1 is changed.</source>
        <translation>La séance %1 est modifiée.</translation>
    </message>
    <message>
        <source>It is for no profile, so no child sees it: name some with --profile.</source>
        <translation>Elle n’est pour aucun profil, donc aucun enfant ne la voit&#xa0;: nommez-en avec --profile.</translation>
    </message>
    <message>
        <source>There is no lesson on this PC.</source>
        <translation>Il n’y a pas de séance sur ce PC.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>profils</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>stays until done</source>
        <translation>reste jusqu’à la fin</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>The lesson “%1” is removed.</source>
        <translation>La séance «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>The lesson “%1” is ended: children do not see it any more.</source>
        <translation>La séance «&#xa0;%1&#xa0;» est terminée&#xa0;: les enfants ne la voient plus.</translation>
    </message>
    <message>
        <source>Lessons of this PC, and files of lessons</source>
        <translation>Les séances de ce PC et les fichiers de séances</translation>
    </message>
    <message>
        <source>id of the lesson</source>
        <translation>identifiant de la séance</translation>
    </message>
    <message>
        <source>List the lessons</source>
        <translation>Lister les séances</translation>
    </message>
    <message>
        <source>Show one lesson</source>
        <translation>Montrer une séance</translation>
    </message>
    <message>
        <source>Take over a lesson from a file; again, it is changed</source>
        <translation>Reprendre une séance d’un fichier&#xa0;; une seconde fois, elle est modifiée</translation>
    </message>
    <message>
        <source>lesson file (.ptxlesson); - for the standard input</source>
        <translation>fichier de séance (.ptxlesson)&#xa0;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>for these profiles, instead of the file’s</source>
        <translation>pour ces profils, à la place de ceux du fichier</translation>
    </message>
    <message>
        <source>children do not see it</source>
        <translation>les enfants ne la voient pas</translation>
    </message>
    <message>
        <source>children see it on its days</source>
        <translation>les enfants la voient à ses dates</translation>
    </message>
    <message>
        <source>Write a lesson to a file</source>
        <translation>Écrire une séance dans un fichier</translation>
    </message>
    <message>
        <source>file to write; - for the standard output</source>
        <translation>fichier à écrire&#xa0;; - pour la sortie standard</translation>
    </message>
    <message>
        <source>with the teacher’s note</source>
        <translation>avec la note de l’enseignant</translation>
    </message>
    <message>
        <source>Remove a lesson</source>
        <translation>Supprimer une séance</translation>
    </message>
    <message>
        <source>End a lesson: children do not see it any more</source>
        <translation>Terminer une séance&#xa0;: les enfants ne la voient plus</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Code (4 to 8 digits): </source>
        <translation>Code (4 à 8 chiffres)&#xa0;: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>These are two different codes.</source>
        <translation>Ce sont deux codes différents.</translation>
    </message>
    <message>
        <source>Hash: </source>
        <translation>Empreinte&#xa0;: </translation>
    </message>
    <message>
        <source>This is not a hash that “primtux-menuctl pin hash” has made.</source>
        <translation>Ce n’est pas une empreinte faite par «&#xa0;primtux-menuctl pin hash&#xa0;».</translation>
    </message>
    <message>
        <source>The code is set: %1</source>
        <translation>Le code est défini&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no code now: the next one who opens the teacher’s part on this PC sets it.</source>
        <translation>Il n’y a plus de code&#xa0;: la prochaine personne qui ouvre la partie enseignant sur ce PC le définit.</translation>
    </message>
    <message>
        <source>No code is set.</source>
        <translation>Aucun code n’est défini.</translation>
    </message>
    <message>
        <source>A code is set; %1 wrong tries; the next one is looked at in %2 s.</source>
        <translation>Un code est défini&#xa0;; essais faux&#xa0;: %1&#xa0;; le prochain sera examiné dans %2&#xa0;s.</translation>
    </message>
    <message>
        <source>The code that opens the teacher’s part</source>
        <translation>Le code qui ouvre la partie enseignant</translation>
    </message>
    <message>
        <source>Set the code: asked twice, or a line of the standard input</source>
        <translation>Définir le code&#xa0;: demandé deux fois, ou une ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>what “pin hash” has printed</source>
        <translation>ce que «&#xa0;pin hash&#xa0;» a affiché</translation>
    </message>
    <message>
        <source>the same, as a line of the standard input</source>
        <translation>la même chose, comme une ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>Remove the code: the next adult sets another</source>
        <translation>Enlever le code&#xa0;: le prochain adulte en définit un autre</translation>
    </message>
    <message>
        <source>Tell whether a code is set</source>
        <translation>Dire si un code est défini</translation>
    </message>
    <message>
        <source>Print the hash of a code, for installations without a person</source>
        <translation>Afficher l’empreinte d’un code, pour installer sans personne devant l’écran</translation>
    </message>
    <message>
        <source>A line was expected from the standard input.</source>
        <translation>Une ligne était attendue sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Only an administrator may change what is decided for this PC (%1): call the command as root, with sudo for instance.</source>
        <translation>Seul un administrateur peut changer ce qui est décidé pour ce PC (%1)&#xa0;: lancez la commande en tant que root, avec sudo par exemple.</translation>
    </message>
    <message numerus="yes">
        <source>This PC is as the file says: %n changes were made.</source>
        <translation>
            <numerusform>Ce PC est comme le fichier le dit&#xa0;: %n changement a été fait.</numerusform>
            <numerusform>Ce PC est comme le fichier le dit&#xa0;: %n changements ont été faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that teachers decided on this PC, as one file</source>
        <translation>Tout ce que les enseignants ont décidé sur ce PC, en un fichier</translation>
    </message>
    <message>
        <source>Write lessons, profiles and settings to a file, not the code</source>
        <translation>Écrire séances, profils et réglages dans un fichier, sans le code</translation>
    </message>
    <message>
        <source>Make this PC as the file says; nothing else stays but the code</source>
        <translation>Rendre ce PC tel que le fichier le dit&#xa0;; rien d’autre ne reste que le code</translation>
    </message>
    <message>
        <source>copy of a classroom (.ptxclassroom); - for the standard input</source>
        <translation>copie d’une classe (.ptxclassroom)&#xa0;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>of this classroom</source>
        <translation>de cette classe</translation>
    </message>
    <message>
        <source>The new profile “%1” needs a name and levels.</source>
        <translation>Le nouveau profil «&#xa0;%1&#xa0;» doit avoir un nom et des niveaux.</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles are as the file says.</source>
        <translation>
            <numerusform>%n profil est comme le fichier le dit.</numerusform>
            <numerusform>%n profils sont comme le fichier le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is of this classroom: there is nothing that it came as. “profile remove” takes it away.</source>
        <translation>«&#xa0;%1&#xa0;» est de cette classe&#xa0;: il n’a pas d’état d’origine. «&#xa0;profile remove&#xa0;» le supprime.</translation>
    </message>
    <message>
        <source>The profile “%1” is as it came.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est comme à l’origine.</translation>
    </message>
    <message>
        <source>“%1” came with a package or was written by an administrator: it can be hidden (&quot;enabled&quot;: false), not removed.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’un paquet ou d’un administrateur&#xa0;: il peut être masqué (&quot;enabled&quot;: false), pas supprimé.</translation>
    </message>
    <message>
        <source>The profile “%1” is removed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Profiles that children pick first</source>
        <translation>Profils que les enfants choisissent d’abord</translation>
    </message>
    <message>
        <source>id of the profile</source>
        <translation>identifiant du profil</translation>
    </message>
    <message>
        <source>List all profiles, also hidden ones</source>
        <translation>Lister tous les profils, même masqués</translation>
    </message>
    <message>
        <source>Show one profile</source>
        <translation>Montrer un profil</translation>
    </message>
    <message>
        <source>Add or change the profiles that a file names</source>
        <translation>Ajouter ou changer les profils qu’un fichier nomme</translation>
    </message>
    <message>
        <source>catalogue document with profiles; - for the standard input</source>
        <translation>document de catalogue avec des profils&#xa0;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>Make a shipped profile again as it came</source>
        <translation>Rendre à un profil fourni son état d’origine</translation>
    </message>
    <message>
        <source>Remove a profile of the classroom’s own</source>
        <translation>Supprimer un profil propre à la classe</translation>
    </message>
    <message>
        <source>Put profiles first, in this order</source>
        <translation>Mettre des profils en premier, dans cet ordre</translation>
    </message>
    <message>
        <source>ids of profiles</source>
        <translation>identifiants de profils</translation>
    </message>
    <message>
        <source>how: text, json, or annotations of GitHub</source>
        <translation>forme&#xa0;: text, json ou annotations de GitHub</translation>
    </message>
    <message>
        <source>for children of this one</source>
        <translation>pour les enfants de celui-ci</translation>
    </message>
    <message>
        <source>Show children a few words, above what runs</source>
        <translation>Montrer quelques mots aux enfants, par-dessus ce qui tourne</translation>
    </message>
    <message>
        <source>at most 300 characters</source>
        <translation>300 caractères au plus</translation>
    </message>
    <message>
        <source>Ask children to look at the teacher, until unlocked</source>
        <translation>Demander aux enfants de regarder l’enseignant, jusqu’au déverrouillage</translation>
    </message>
    <message>
        <source>Let them go on, and take words away</source>
        <translation>Les laisser continuer, et retirer les mots</translation>
    </message>
    <message>
        <source>The menu has no profile “%1” that children can choose.</source>
        <translation>Le menu n’a pas de profil «&#xa0;%1&#xa0;» que les enfants puissent choisir.</translation>
    </message>
    <message>
        <source>Ask the child whether to leave what runs, as the key does</source>
        <translation>Demander à l’enfant s’il quitte ce qui tourne, comme le fait la touche</translation>
    </message>
    <message>
        <source>There is no index yet.</source>
        <translation>Il n’y a pas encore d’index.</translation>
    </message>
    <message>
        <source>%1: children cannot choose a profile “%2” here.</source>
        <translation>%1&#xa0;: les enfants ne peuvent choisir aucun profil «&#xa0;%2&#xa0;» sur ce poste.</translation>
    </message>
    <message>
        <source>No activity is installed.</source>
        <translation>Aucune activité n’est installée.</translation>
    </message>
    <message>
        <source>The index %1 is older than its sources.</source>
        <translation>L’index %1 est plus ancien que ses sources.</translation>
    </message>
    <message>
        <source>%1 crashed again and again: %2 times in a row.</source>
        <translation>%1 ne cesse de planter&#xa0;: %2 fois de suite.</translation>
    </message>
    <message>
        <source>%1 has %2 of free space; %3 are needed.</source>
        <translation>Il reste %2 d’espace libre dans %1&#xa0;; il en faut %3.</translation>
    </message>
    <message>
        <source>The service that keeps what teachers decide cannot be reached.</source>
        <translation>Le service qui garde ce que décident les enseignants est injoignable.</translation>
    </message>
    <message>
        <source>only root may know</source>
        <translation>seul root peut le savoir</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>est choisi</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>n’est pas choisi</translation>
    </message>
    <message>
        <source>none: each account decides for itself</source>
        <translation>aucun&#xa0;: chaque compte décide pour lui-même</translation>
    </message>
    <message>
        <source>answers the bus</source>
        <translation>répond sur le bus</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>est injoignable</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>faults: %1</source>
        <translation>défauts&#xa0;: %1</translation>
    </message>
    <message>
        <source>PrimTux Menu %1: %2; installed activities: %3</source>
        <translation>PrimTux Menu %1&#xa0;: %2&#xa0;; activités installées&#xa0;: %3</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>made</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>last crash</source>
        <translation>dernier plantage</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>espace libre</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Tell how the menu of this PC is, and what is wrong</source>
        <translation>Dire comment va le menu de cet ordinateur, et ce qui ne va pas</translation>
    </message>
    <message>
        <source>Not in the copy are the documents of %1: they cannot be read, or all are more than %2 MB.</source>
        <translation>Les documents de %1 ne sont pas dans la copie&#xa0;: ils ne peuvent pas être lus, ou dépassent ensemble %2&#xa0;Mo.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Merge</name>
    <message>
        <source>The recipe “%1” is not there; the name of a recipe of a catalogue document was expected.</source>
        <translation>La recette «&#xa0;%1&#xa0;» n’existe pas&#xa0;; le nom d’une recette d’un document du catalogue était attendu.</translation>
    </message>
    <message>
        <source>The profile “%1” has no name or no level; expected: &quot;name&quot; and &quot;levels&quot;, here or in another document.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a pas de nom ou pas de niveau&#xa0;; attendu&#xa0;: &quot;name&quot; et &quot;levels&quot;, ici ou dans un autre document.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Metainfo</name>
    <message>
        <source>The file cannot be read (%1); a file readable by everybody was expected.</source>
        <translation>Le fichier ne peut pas être lu (%1)&#xa0;; un fichier lisible par tous était attendu.</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 was expected.</source>
        <translation>Le fichier est trop gros&#xa0;; %1 au plus était attendu.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, as was expected.</source>
        <translation>Le fichier n’est pas du texte en UTF-8, comme attendu.</translation>
    </message>
    <message>
        <source>This is not AppStream metainfo: %1; a &lt;component&gt; was expected.</source>
        <translation>Ce ne sont pas des métadonnées AppStream&#xa0;: %1&#xa0;; un &lt;component&gt; était attendu.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities; plain AppStream metainfo was expected.</source>
        <translation>Le fichier déclare un type de document ou des entités&#xa0;; de simples métadonnées AppStream étaient attendues.</translation>
    </message>
    <message>
        <source>This is not XML: %1; AppStream metainfo was expected.</source>
        <translation>Ce n’est pas du XML&#xa0;: %1&#xa0;; des métadonnées AppStream étaient attendues.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The file is nested or filled beyond what any program needs; plain AppStream metainfo was expected.</source>
        <translation>Le fichier est imbriqué ou rempli au-delà de ce dont un logiciel a besoin&#xa0;; de simples métadonnées AppStream étaient attendues.</translation>
    </message>
</context>
<context>
    <name>PrimTux::OldMenus</name>
    <message>
        <source>No activity of the old menus is on this PC.</source>
        <translation>Aucune activité de ces anciens menus n’est sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities of the old menus are chosen now.</source>
        <translation>
            <numerusform>%n activité des anciens menus est maintenant choisie.</numerusform>
            <numerusform>%n activités des anciens menus sont maintenant choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are not known here; who looks after this PC can add them.</source>
        <translation>
            <numerusform>%n autre n’est pas connue ici&#xa0;; la personne qui s’occupe de cet ordinateur peut l’ajouter.</numerusform>
            <numerusform>%n autres ne sont pas connues ici&#xa0;; la personne qui s’occupe de cet ordinateur peut les ajouter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimTux::OutputFile</name>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>The standard output</source>
        <translation>La sortie standard</translation>
    </message>
</context>
<context>
    <name>PrimTux::OwnDocument</name>
    <message>
        <source>Nothing on this PC shows %1 to children. A PDF, a picture, a sound, a film or an office document was expected.</source>
        <translation>Rien sur ce PC ne montre %1 aux enfants. Un PDF, une image, un son, un film ou un document bureautique était attendu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is empty or too large: at most %2 MB were expected.</source>
        <translation>%1 est vide ou trop volumineux&#xa0;: au plus %2 Mo étaient attendus.</translation>
    </message>
</context>
<context>
    <name>PrimTux::OwnDraft</name>
    <message>
        <source>No picture was found. Plug in a USB stick, or put one in the folder for documents.</source>
        <translation>Aucune image n’a été trouvée. Branchez une clé USB, ou placez-en une dans le dossier des documents.</translation>
    </message>
    <message>
        <source>No document was found. Plug in a USB stick, or put one in the folder for documents.</source>
        <translation>Aucun document n’a été trouvé. Branchez une clé USB, ou placez-en un dans le dossier des documents.</translation>
    </message>
    <message>
        <source>“%1” is no address of a page. It begins with https:// or http://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une page. Elle commence par https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>PrimTux::OwnPicture</name>
    <message>
        <source>%1 is no picture that can be used. A file in PNG, JPEG or SVG was expected.</source>
        <translation>%1 n’est pas une image utilisable. Un fichier PNG, JPEG ou SVG était attendu.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be used: %2</source>
        <translation>L’image %1 ne peut pas être utilisée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PrimTux::OwnProfiles</name>
    <message>
        <source>%1 tiles</source>
        <translation>%1 tuiles</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen activities</source>
        <translation>
            <numerusform>%n activité choisie</numerusform>
            <numerusform>%n activités choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Texte %1&#xa0;%</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>CAPITALES</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste renforcé</translation>
    </message>
    <message>
        <source>Chick</source>
        <translation>Poussin</translation>
    </message>
    <message>
        <source>Penguin with glasses</source>
        <translation>Manchot à lunettes</translation>
    </message>
    <message>
        <source>Penguin with a scarf</source>
        <translation>Manchot à l’écharpe</translation>
    </message>
    <message>
        <source>Red bubble</source>
        <translation>Bulle rouge</translation>
    </message>
    <message>
        <source>Blue square</source>
        <translation>Carré bleu</translation>
    </message>
    <message>
        <source>Green leaf</source>
        <translation>Feuille verte</translation>
    </message>
    <message>
        <source>Brown arch</source>
        <translation>Arche brune</translation>
    </message>
    <message>
        <source>Pink flag</source>
        <translation>Drapeau rose</translation>
    </message>
    <message>
        <source>Purple flower</source>
        <translation>Fleur violette</translation>
    </message>
    <message>
        <source>Grey hexagon</source>
        <translation>Hexagone gris</translation>
    </message>
    <message>
        <source>Turquoise diamond</source>
        <translation>Losange turquoise</translation>
    </message>
    <message>
        <source>Orange disc</source>
        <translation>Disque orange</translation>
    </message>
    <message>
        <source>Voice when pointed at</source>
        <translation>Voix au survol</translation>
    </message>
    <message>
        <source>Voice when pressed</source>
        <translation>Voix au clic</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sans voix</translation>
    </message>
</context>
<context>
    <name>PrimTux::OwnWords</name>
    <message>
        <source>Words were expected, none of them twice.</source>
        <translation>Des mots étaient attendus, chacun une seule fois.</translation>
    </message>
    <message>
        <source>A PNG picture of at most %1 × %1 pixels and %2 bytes, in Base64, was expected.</source>
        <translation>Une image PNG d’au plus %1 × %1 pixels et %2 octets, en Base64, était attendue.</translation>
    </message>
    <message>
        <source>The name of a picture of the classroom was expected.</source>
        <translation>Le nom d’une image de la classe était attendu.</translation>
    </message>
    <message>
        <source>A page or document has a name.</source>
        <translation>Une page ou un document a un nom.</translation>
    </message>
    <message>
        <source>An address was expected that begins with https:// or http://.</source>
        <translation>Une adresse qui commence par https:// ou http:// était attendue.</translation>
    </message>
    <message>
        <source>The name of a document of the classroom was expected.</source>
        <translation>Le nom d’un document de la classe était attendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are tagged: children find them.</source>
        <translation>
            <numerusform>%n activité est étiquetée&#xa0;: les enfants la trouvent.</numerusform>
            <numerusform>%n activités sont étiquetées&#xa0;: les enfants les trouvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 see “%2” again.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est de nouveau visible.</translation>
    </message>
    <message>
        <source>“%2” is hidden from %1.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est masquée.</translation>
    </message>
    <message>
        <source>“%1” is taken away.</source>
        <translation>«&#xa0;%1&#xa0;» est retirée.</translation>
    </message>
    <message>
        <source>What the catalogue says of “%1” holds again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau telle que la décrit le catalogue.</translation>
    </message>
    <message>
        <source>Copy my tags to…</source>
        <translation>Copier mes étiquettes vers…</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Mes étiquettes</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>It is done again.</source>
        <translation>C’est rétabli.</translation>
    </message>
    <message>
        <source>“%1” is added: in a moment it is in the list.</source>
        <translation>«&#xa0;%1&#xa0;» est ajoutée&#xa0;: elle sera dans la liste dans un instant.</translation>
    </message>
    <message>
        <source>“%1” is corrected.</source>
        <translation>«&#xa0;%1&#xa0;» est corrigée.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Pack</name>
    <message>
        <source>The pack “%1” lies in a folder of another name; a pack installed by “primtux-menuctl pack install” was expected.</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» se trouve dans un dossier d’un autre nom&#xa0;; un paquet installé par «&#xa0;primtux-menuctl pack install&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>There is no manifest at the top of the pack, but one in its folder “%1”; the content of that folder was expected, without the folder.</source>
        <translation>Il n’y a pas de manifeste en haut du paquet, mais il y en a un dans son dossier «&#xa0;%1&#xa0;»&#xa0;; le contenu de ce dossier était attendu, sans le dossier.</translation>
    </message>
    <message>
        <source>There is no manifest; a file pack.json at the top of the pack was expected.</source>
        <translation>Il n’y a pas de manifeste&#xa0;; un fichier pack.json en haut du paquet était attendu.</translation>
    </message>
    <message>
        <source>The manifest is too large; at most 64 kB was expected.</source>
        <translation>Le manifeste est trop gros&#xa0;; 64 ko au plus étaient attendus.</translation>
    </message>
    <message>
        <source>The manifest is not of a format that this program reads; expected: &quot;format&quot;: 1.</source>
        <translation>Le manifeste n’est pas d’un format que ce programme lit&#xa0;; attendu&#xa0;: &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>The pack cannot be written: %1.</source>
        <translation>Le paquet ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the file changes meanwhile</source>
        <translation>le fichier change entre-temps</translation>
    </message>
    <message>
        <source>The name is too long for a tar archive (%1 bytes at most); a shorter name, or a pack built with “--container zip”, was expected.</source>
        <translation>Le nom est trop long pour une archive tar (%1 octets au plus)&#xa0;; un nom plus court, ou un paquet construit avec «&#xa0;--container zip&#xa0;», était attendu.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Ce n’est pas un fichier que l’on peut lire.</translation>
    </message>
    <message>
        <source>%1 more mistakes are not told here.</source>
        <translation>%1 autres erreurs ne sont pas détaillées ici.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The pack holds no catalogue document; a .json file beside pack.json was expected.</source>
        <translation>Le paquet ne contient aucun document du catalogue&#xa0;; un fichier .json à côté de pack.json était attendu.</translation>
    </message>
    <message>
        <source>It is a symbolic link; plain files and folders were expected.</source>
        <translation>C’est un lien symbolique&#xa0;; de simples fichiers et dossiers étaient attendus.</translation>
    </message>
    <message>
        <source>The document is too large for a pack; at most 4 MB was expected.</source>
        <translation>Le document est trop gros pour un paquet&#xa0;; 4 Mo au plus étaient attendus.</translation>
    </message>
    <message>
        <source>The document holds too much for a pack; at most %1 values were expected in one.</source>
        <translation>Le document contient trop de choses pour un paquet&#xa0;; %1 valeurs au plus étaient attendues dans un document.</translation>
    </message>
    <message>
        <source>“%1” leads out of the pack; a file in the pack was expected, named from its top.</source>
        <translation>«&#xa0;%1&#xa0;» mène hors du paquet&#xa0;; un fichier du paquet, nommé depuis le haut de celui-ci, était attendu.</translation>
    </message>
    <message>
        <source>“%1” is not in the pack; the name of a file in it was expected, with the same capital letters.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le paquet&#xa0;; le nom d’un de ses fichiers, avec les mêmes majuscules, était attendu.</translation>
    </message>
    <message>
        <source>The drawing is too large; an SVG file of at most 4 MB was expected.</source>
        <translation>Le dessin est trop gros&#xa0;; un fichier SVG de 4 Mo au plus était attendu.</translation>
    </message>
    <message>
        <source>The drawing declares entities; a plain SVG file was expected.</source>
        <translation>Le dessin déclare des entités&#xa0;; un simple fichier SVG était attendu.</translation>
    </message>
    <message>
        <source>The elements of the drawing lie too deep in one another; at most %1 were expected.</source>
        <translation>Les éléments du dessin sont trop emboîtés&#xa0;; %1 niveaux au plus étaient attendus.</translation>
    </message>
    <message>
        <source>The drawing cannot be read (line %1: %2); a plain SVG file was expected.</source>
        <translation>Le dessin ne peut pas être lu (ligne %1&#xa0;: %2)&#xa0;; un simple fichier SVG était attendu.</translation>
    </message>
    <message>
        <source>The drawing uses its own parts over and over; a plain SVG file of at most %1 elements was expected.</source>
        <translation>Le dessin réutilise sans fin ses propres parties&#xa0;; un simple fichier SVG de %1 éléments au plus était attendu.</translation>
    </message>
    <message>
        <source>The name is not UTF-8; a name in UTF-8 was expected.</source>
        <translation>Le nom n’est pas en UTF-8&#xa0;; un nom en UTF-8 était attendu.</translation>
    </message>
    <message>
        <source>There is a control character in the name; letters, digits and signs that can be seen were expected.</source>
        <translation>Il y a un caractère de contrôle dans le nom&#xa0;; des lettres, des chiffres et des signes visibles étaient attendus.</translation>
    </message>
    <message>
        <source>The name is not in the composed form of Unicode (NFC); an accented letter was expected as one character.</source>
        <translation>Le nom n’est pas dans la forme composée d’Unicode (NFC)&#xa0;; chaque lettre accentuée était attendue en un seul caractère.</translation>
    </message>
    <message>
        <source>The name is an absolute path; a path below the pack was expected.</source>
        <translation>Le nom est un chemin absolu&#xa0;; un chemin à l’intérieur du paquet était attendu.</translation>
    </message>
    <message>
        <source>There is a backslash in the name; folders separated by “/” were expected.</source>
        <translation>Il y a une barre oblique inversée dans le nom&#xa0;; des dossiers séparés par «&#xa0;/&#xa0;» étaient attendus.</translation>
    </message>
    <message>
        <source>The name leads out of the pack by “..”; a path below the pack was expected.</source>
        <translation>Le nom mène hors du paquet par «&#xa0;..&#xa0;»&#xa0;; un chemin à l’intérieur du paquet était attendu.</translation>
    </message>
    <message>
        <source>There is an empty step in the name; names separated by single “/” were expected.</source>
        <translation>Il y a une étape vide dans le nom&#xa0;; des noms séparés par un seul «&#xa0;/&#xa0;» étaient attendus.</translation>
    </message>
    <message>
        <source>It lies too deep; at most %1 folders in one another were expected.</source>
        <translation>Il est rangé trop profond&#xa0;; %1 dossiers emboîtés au plus étaient attendus.</translation>
    </message>
    <message>
        <source>The name is too long; at most %1 bytes were expected.</source>
        <translation>Le nom est trop long&#xa0;; %1 octets au plus étaient attendus.</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ only in capital letters; names that differ on every system were expected.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne diffèrent que par les majuscules&#xa0;; des noms distincts sur tous les systèmes étaient attendus.</translation>
    </message>
    <message>
        <source>It is a file and a folder at once; one of them was expected.</source>
        <translation>C’est à la fois un fichier et un dossier&#xa0;; l’un des deux était attendu.</translation>
    </message>
    <message>
        <source>The same name is there twice; each was expected once.</source>
        <translation>Le même nom est là deux fois&#xa0;; chacun était attendu une seule fois.</translation>
    </message>
    <message>
        <source>The file is too large unpacked (%1); at most %2 was expected.</source>
        <translation>Le fichier est trop gros une fois décompressé (%1)&#xa0;; %2 au plus étaient attendus.</translation>
    </message>
    <message>
        <source>The pack is too large unpacked; at most %1 was expected.</source>
        <translation>Le paquet est trop gros une fois décompressé&#xa0;; %1 au plus étaient attendus.</translation>
    </message>
    <message>
        <source>Unpacked it would be more than %1 times as large as the archive; that is no honest pack.</source>
        <translation>Décompressé, il serait plus de %1 fois plus gros que l’archive&#xa0;; ce n’est pas un paquet honnête.</translation>
    </message>
    <message>
        <source>There are too many files and folders; at most %1 were expected.</source>
        <translation>Il y a trop de fichiers et de dossiers&#xa0;; %1 au plus étaient attendus.</translation>
    </message>
    <message>
        <source>It is called a document and is none (%1); a whole file of its kind was expected.</source>
        <translation>Son nom est celui d’un document, mais ce n’en est pas un (%1)&#xa0;; un fichier entier de ce genre était attendu.</translation>
    </message>
    <message>
        <source>“%1” is missing in it</source>
        <translation>«&#xa0;%1&#xa0;» y manque</translation>
    </message>
    <message>
        <source>It is a device or a pipe; plain files and folders were expected.</source>
        <translation>C’est un périphérique ou un tube&#xa0;; de simples fichiers et dossiers étaient attendus.</translation>
    </message>
    <message>
        <source>It is an archive or a compressed file; its content was expected, or a document (PDF, EPUB, OpenDocument…).</source>
        <translation>C’est une archive ou un fichier compressé&#xa0;; son contenu était attendu, ou bien un document (PDF, EPUB, OpenDocument…).</translation>
    </message>
    <message>
        <source>The picture is too large (%1 × %2 pixels); at most %3 × %3 were expected.</source>
        <translation>L’image est trop grande (%1 × %2 pixels)&#xa0;; %3 × %3 au plus étaient attendus.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded (%1); a whole PNG, JPEG, GIF or SVG picture was expected.</source>
        <translation>L’image ne peut pas être décodée (%1)&#xa0;; une image PNG, JPEG, GIF ou SVG entière était attendue.</translation>
    </message>
    <message>
        <source>Packs can only be installed and removed by root: run the same command with sudo.</source>
        <translation>Seul root peut installer et enlever des paquets&#xa0;: lancez la même commande avec sudo.</translation>
    </message>
    <message>
        <source>The pack cannot be put in its place: %1.</source>
        <translation>Le paquet ne peut pas être mis en place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another installation of packs does not end.</source>
        <translation>Une autre installation de paquets ne se termine pas.</translation>
    </message>
    <message>
        <source>The pack cannot be removed: %1.</source>
        <translation>Le paquet ne peut pas être enlevé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The archive is damaged; it has to be copied or built again.</source>
        <translation>L’archive est abîmée&#xa0;; il faut la copier ou la construire de nouveau.</translation>
    </message>
    <message>
        <source>The archive is cut short; it has to be copied or built again.</source>
        <translation>L’archive est tronquée&#xa0;; il faut la copier ou la construire de nouveau.</translation>
    </message>
    <message>
        <source>It is a hard link; plain files and folders were expected.</source>
        <translation>C’est un lien physique&#xa0;; de simples fichiers et dossiers étaient attendus.</translation>
    </message>
    <message>
        <source>It is of a kind that packs do not know; plain files and folders were expected.</source>
        <translation>C’est un élément d’un genre que les paquets ne connaissent pas&#xa0;; de simples fichiers et dossiers étaient attendus.</translation>
    </message>
    <message>
        <source>The archive tells names in extended headers, which are not read; an archive made by “primtux-menuctl pack build”, or by GNU tar in its own format, was expected.</source>
        <translation>L’archive donne des noms dans des en-têtes étendus, qui ne sont pas lus&#xa0;; une archive faite par «&#xa0;primtux-menuctl pack build&#xa0;», ou par GNU tar dans son propre format, était attendue.</translation>
    </message>
    <message>
        <source>This is no pack: a zip, tar.xz or tar.zst archive was expected.</source>
        <translation>Ce n’est pas un paquet&#xa0;: une archive zip, tar.xz ou tar.zst était attendue.</translation>
    </message>
    <message>
        <source>The archive is too large; at most 2 GB was expected.</source>
        <translation>L’archive est trop grosse&#xa0;; 2 Go au plus étaient attendus.</translation>
    </message>
    <message>
        <source>The file is damaged in the archive; the archive has to be copied or built again.</source>
        <translation>Le fichier est abîmé dans l’archive&#xa0;; il faut copier ou construire de nouveau l’archive.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is encrypted; a file without a password was expected.</source>
        <translation>Il est chiffré&#xa0;; un fichier sans mot de passe était attendu.</translation>
    </message>
    <message>
        <source>It is compressed by a method that packs do not know (%1); “stored” or “deflate” was expected.</source>
        <translation>Il est compressé par une méthode que les paquets ne connaissent pas (%1)&#xa0;; «&#xa0;stored&#xa0;» ou «&#xa0;deflate&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>The archive is cut short, or there is something after its end; a whole zip without a comment was expected.</source>
        <translation>L’archive est tronquée, ou il y a quelque chose après sa fin&#xa0;; un zip entier et sans commentaire était attendu.</translation>
    </message>
    <message>
        <source>The list of files of the zip is damaged, split or of more than 4 GB; a zip in one part was expected.</source>
        <translation>La liste des fichiers du zip est abîmée, en plusieurs parties ou de plus de 4 Go&#xa0;; un zip d’un seul tenant était attendu.</translation>
    </message>
    <message>
        <source>The archive cannot be read.</source>
        <translation>L’archive ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Pictures</name>
    <message>
        <source>The picture %1 cannot be used: %2. A PNG, SVG or JPEG picture of at most %3 × %3 pixels was expected.</source>
        <translation>L’image %1 ne peut pas être utilisée&#xa0;: %2. Une image PNG, SVG ou JPEG d’au plus %3 × %3 pixels était attendue.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop gros</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop grande</translation>
    </message>
</context>
<context>
    <name>PrimTux::Pin</name>
    <message>
        <source>This is not a hash that “primtux-menuctl pin hash” has made.</source>
        <translation>Ce n’est pas une empreinte faite par «&#xa0;primtux-menuctl pin hash&#xa0;».</translation>
    </message>
    <message>
        <source>There is a code already.</source>
        <translation>Il y a déjà un code.</translation>
    </message>
    <message>
        <source>No code is set yet.</source>
        <translation>Aucun code n’est encore défini.</translation>
    </message>
    <message>
        <source>The code was changed meanwhile.</source>
        <translation>Le code a été changé entre-temps.</translation>
    </message>
    <message>
        <source>The code cannot be read: %1: %2</source>
        <translation>Le code ne peut pas être lu&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The code cannot be read: %1 is damaged. An administrator removes it with “primtux-menuctl pin reset”.</source>
        <translation>Le code ne peut pas être lu&#xa0;: %1 est endommagé. Un administrateur l’enlève avec «&#xa0;primtux-menuctl pin reset&#xa0;».</translation>
    </message>
    <message>
        <source>The code cannot be written to %1 (%2).</source>
        <translation>Le code ne peut pas être écrit dans %1 (%2).</translation>
    </message>
    <message>
        <source>A code has 4 to 8 digits.</source>
        <translation>Un code a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>This PC has not enough free memory for the code.</source>
        <translation>Ce PC n’a pas assez de mémoire libre pour le code.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Place</name>
    <message>
        <source>“%1” lies outside: it must begin with one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» est en dehors&#xa0;: il doit commencer par l’un de %2.</translation>
    </message>
    <message>
        <source>“%1” leads outside by “..”.</source>
        <translation>«&#xa0;%1&#xa0;» mène au-dehors par «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” names a folder of the menu itself; expected is something inside it.</source>
        <translation>«&#xa0;%1&#xa0;» nomme un dossier du menu lui-même&#xa0;; quelque chose à l’intérieur était attendu.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Power</name>
    <message>
        <source>This computer did not obey: %1</source>
        <translation>Cet ordinateur n’a pas obéi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PrimTux::Prepare</name>
    <message>
        <source>The folder %1 cannot be made. Is there room, and may this user write there?</source>
        <translation>Le dossier %1 ne peut pas être créé. Y a-t-il de la place, et cet utilisateur peut-il y écrire&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is a symbolic link, where a folder was expected. Remove it.</source>
        <translation>%1 est un lien symbolique, alors qu’un dossier était attendu. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 lies outside the folders of “%2”.</source>
        <translation>%1 se trouve hors des dossiers de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The old private home %1 cannot be moved away.</source>
        <translation>L’ancien dossier personnel privé %1 ne peut pas être écarté.</translation>
    </message>
    <message>
        <source>The private home %1 cannot be made. Is there room?</source>
        <translation>Le dossier personnel privé %1 ne peut pas être créé. Y a-t-il de la place&#xa0;?</translation>
    </message>
    <message>
        <source>The link %1 to %2 cannot be made.</source>
        <translation>Le lien %1 vers %2 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be written: %2.</source>
        <translation>Le fichier de réglages %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Printers</name>
    <message>
        <source>Nothing is printed: %1</source>
        <translation>Rien n’est imprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The printer is busy: please wait a moment.</source>
        <translation>L’imprimante est occupée&#xa0;: un instant, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ProfileForm</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ProfileListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a profile and its hint, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PrimTux::Progress</name>
    <message>
        <source>What children did of lessons cannot be erased from %1: %2.</source>
        <translation>Ce que les enfants ont fait des séances ne peut pas être effacé de %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PrimTux::PupilSession</name>
    <message>
        <source>For adults: the list of activities could not be made. %1</source>
        <translation>Pour les adultes&#xa0;: la liste des activités n’a pas pu être faite. %1</translation>
    </message>
    <message>
        <source>For adults: the catalogue names no profile. Its documents are in /usr/share/primtux-menu and /etc/primtux-menu.</source>
        <translation>Pour les adultes&#xa0;: le catalogue ne nomme aucun profil. Ses documents sont dans /usr/share/primtux-menu et /etc/primtux-menu.</translation>
    </message>
    <message>
        <source>For adults: none of the programs known for “%1” is installed on this computer.</source>
        <translation>Pour les adultes&#xa0;: aucun des programmes connus pour «&#xa0;%1&#xa0;» n’est installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For adults: what is installed on this computer for “%1” is hidden.</source>
        <translation>Pour les adultes&#xa0;: ce qui est installé sur cet ordinateur pour «&#xa0;%1&#xa0;» est masqué.</translation>
    </message>
</context>
<context>
    <name>PrimTux::QmlFile</name>
    <message>
        <source>there is no object { … }</source>
        <translation>il n’y a pas d’objet { … }</translation>
    </message>
    <message>
        <source>the file ends inside an object</source>
        <translation>le fichier finit au milieu d’un objet</translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation>un texte n’a pas de fin</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’emboîtement est trop profond</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>une parenthèse n’est pas fermée</translation>
    </message>
</context>
<context>
    <name>PrimTux::Reachable</name>
    <message>
        <source>%1 does not answer; is this PC connected to the network? (%2)</source>
        <translation>%1 ne répond pas&#xa0;: cet ordinateur est-il relié au réseau&#xa0;? (%2)</translation>
    </message>
</context>
<context>
    <name>PrimTux::Reader</name>
    <message>
        <source>The voice of this PC does not answer: %1</source>
        <translation>La voix de cet ordinateur ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>No voice of this PC speaks %1.</source>
        <translation>Aucune voix de cet ordinateur ne parle cette langue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PrimTux::RemoteClassroom</name>
    <message>
        <source>The service that keeps the classroom did not answer, and may not have saved the last change. Please try again. (%1)</source>
        <translation>Le service qui garde les données de la classe n’a pas répondu et n’a peut-être pas enregistré le dernier changement. Réessayez. (%1)</translation>
    </message>
    <message>
        <source>The service that keeps the classroom is of another version; this PC has to be restarted.</source>
        <translation>Le service qui garde les données de la classe est d’une autre version&#xa0;; il faut redémarrer ce PC.</translation>
    </message>
</context>
<context>
    <name>PrimTux::RemoteControl</name>
    <message>
        <source>There is no activity “%1” that could be started on this computer.</source>
        <translation>Il n’y a pas d’activité «&#xa0;%1&#xa0;» qui puisse être lancée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Children can choose no profile “%1” on this computer.</source>
        <translation>Les enfants ne peuvent choisir aucun profil «&#xa0;%1&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No activity runs that could be left.</source>
        <translation>Aucune activité à quitter n’est en cours.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Replacement</name>
    <message>
        <source>The index %1 cannot be written: %2.</source>
        <translation>L’index %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>PrimTux::Rescue</name>
    <message>
        <source>It was started several times and ended each time%1. Programs and children’s work are not affected.</source>
        <translation>Il a été lancé plusieurs fois et s’est arrêté à chaque fois%1. Les logiciels et le travail des enfants ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, leave the session, log in as an administrator, and look at what is below.</source>
        <translation>Réessayez. Si cela n’aide pas, quittez la session, ouvrez celle d’un administrateur et regardez ce qui est écrit ci-dessous.</translation>
    </message>
    <message>
        <source>The menu cannot start</source>
        <translation>Le menu ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The menu said nothing about the reason.</source>
        <translation>Le menu n’a rien dit de la raison.</translation>
    </message>
    <message>
        <source>The last lines of %1:</source>
        <translation>Les dernières lignes de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Quitter la session</translation>
    </message>
</context>
<context>
    <name>PrimTux::ReturnKeys</name>
    <message>
        <source>“%1” is no key; known are %2, f1 to f12, and letters with ctrl+ or alt+ before them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une touche connue&#xa0;; il y a %2, f1 à f12, et les lettres précédées de ctrl+ ou alt+.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Saving</name>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à&#xa0;%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>PrimTux::SchemaReason</name>
    <message>
        <source>an object { … }</source>
        <translation>un objet { … }</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation>une liste [ … ]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>of the form %1</source>
        <translation>de la forme %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>what the schema says of this place</source>
        <translation>ce que le schéma dit de cet endroit</translation>
    </message>
    <message>
        <source>The key “%1” is missing; expected: %2.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here; expected: one of %2.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’est pas connue ici&#xa0;; attendu&#xa0;: l’une de %2.</translation>
    </message>
    <message>
        <source>The list says the same twice; each item was expected once.</source>
        <translation>La liste dit deux fois la même chose&#xa0;; chaque élément était attendu une seule fois.</translation>
    </message>
    <message>
        <source>%1 is wrong here; expected: %2.</source>
        <translation>%1 ne convient pas ici&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Found: %2; expected: %3.</source>
        <translation>%1 Trouvé&#xa0;: %2&#xa0;; attendu&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ScreenAwake</name>
    <message>
        <source>A child works with a program.</source>
        <translation>Un enfant travaille avec un logiciel.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ScreenMode</name>
    <message>
        <source>The X server does not tell how its screens are set up.</source>
        <translation>Le serveur X ne dit pas comment ses écrans sont réglés.</translation>
    </message>
    <message>
        <source>The X server refuses the screen mode of before.</source>
        <translation>Le serveur X refuse le mode d’écran d’avant.</translation>
    </message>
</context>
<context>
    <name>PrimTux::ServiceOptions</name>
    <message>
        <source>Serves on the bus of the session.</source>
        <translation>Sert sur le bus de la session.</translation>
    </message>
    <message>
        <source>Serves on the bus at this address.</source>
        <translation>Sert sur le bus à cette adresse.</translation>
    </message>
    <message>
        <source>Ends after so long without a call, when nobody is let in.</source>
        <translation>Se termine après ce temps sans appel, quand personne n’a ouvert la partie enseignant.</translation>
    </message>
    <message>
        <source>Keeps what teachers decide; the system bus starts it when needed.</source>
        <translation>Garde ce que décident les enseignants&#xa0;; le bus du système le démarre au besoin.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>--idle: “%1” is not a number from 1 to %2.</source>
        <translation>--idle&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre de 1 à %2.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Sheet</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PrimTux::SupervisorClient</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 ne peut pas être lancé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Tables</name>
    <message>
        <source>there are more than %1 different needs</source>
        <translation>il y a plus de %1 besoins différents</translation>
    </message>
</context>
<context>
    <name>PrimTux::TaggedEntries</name>
    <message>
        <source>This key is not known; one of these was expected: %1.</source>
        <translation>Cette clé est inconnue&#xa0;; l’une de celles-ci était attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no framework “%1”; one of these was expected: %2.</source>
        <translation>Il n’y a pas de référentiel «&#xa0;%1&#xa0;»&#xa0;; l’un de ceux-ci était attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The entry is tagged, but not to be shown in this menu (NoDisplay, OnlyShowIn, NotShowIn or Terminal) and no document names it; one of the two was expected.</source>
        <translation>Le lanceur est étiqueté, mais ne doit pas apparaître dans ce menu (NoDisplay, OnlyShowIn, NotShowIn ou Terminal) et aucun document ne le nomme&#xa0;; l’un des deux était attendu.</translation>
    </message>
    <message>
        <source>Another activity has the id “%1”; a file name of its own was expected, or a document that names this one in &quot;desktop&quot;.</source>
        <translation>Une autre activité a l’identifiant «&#xa0;%1&#xa0;»&#xa0;; un nom de fichier qui lui soit propre était attendu, ou un document qui nomme ce lanceur dans &quot;desktop&quot;.</translation>
    </message>
</context>
<context>
    <name>PrimTux::Targets</name>
    <message>
        <source>%1: there is no file %2; a file that everybody can read was expected. The activity is not offered.</source>
        <translation>%1&#xa0;: le fichier %2 n’existe pas&#xa0;; un fichier que tout le monde peut lire était attendu. L’activité n’est pas proposée.</translation>
    </message>
</context>
<context>
    <name>PrimTux::TeacherSession</name>
    <message>
        <source>Lesson of %1</source>
        <translation>Séance du&#xa0;%1</translation>
    </message>
    <message>
        <source>Which menu of an older PrimTux?</source>
        <translation>Quel menu d’un ancien PrimTux&#xa0;?</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
</context>
<context>
    <name>PrimTux::TeacherSettings</name>
    <message>
        <source>The code is changed.</source>
        <translation>Le code est changé.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>What children did is forgotten.</source>
        <translation>Ce que les enfants ont fait est effacé.</translation>
    </message>
    <message>
        <source>For the technician of this PC: %1</source>
        <translation>Pour le technicien de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>As suits each program</source>
        <translation>Selon l’activité</translation>
    </message>
</context>
<context>
    <name>PrimTux::Writer</name>
    <message>
        <source>The index %1 cannot be written: %2.</source>
        <translation>L’index %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileChoice</name>
    <message>
        <source>Hello! Who are you?</source>
        <translation>Bonjour&#xa0;! Qui es-tu&#xa0;?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Sous le nom</translation>
    </message>
    <message>
        <source>The ages, or the class</source>
        <translation>Les âges, ou la classe</translation>
    </message>
    <message>
        <source>Its sign, for children who do not read yet</source>
        <translation>Son signe, pour ceux qui ne lisent pas encore</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>À quoi il ressemble</translation>
    </message>
    <message>
        <source>Tiles on a page</source>
        <translation>Tuiles par page</translation>
    </message>
    <message>
        <source>%1 tiles</source>
        <translation>%1 tuiles</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen activities, and no others</source>
        <translation>
            <numerusform>%n activité choisie, et aucune autre</numerusform>
            <numerusform>%n activités choisies, et aucune autre</numerusform>
        </translation>
    </message>
    <message>
        <source>All activities of its levels</source>
        <translation>Toutes les activités de ses niveaux</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>These letters are not installed on this PC: Andika stands for them.</source>
        <translation>Cette police n’est pas installée sur ce PC&#xa0;: Andika la remplace.</translation>
    </message>
    <message>
        <source>In CAPITALS</source>
        <translation>En CAPITALES</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste renforcé</translation>
    </message>
    <message>
        <source>White, without landscape, with dark outlines</source>
        <translation>Fond blanc, sans paysage, contours foncés</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Plus tôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>“%1” as it came</source>
        <translation>«&#xa0;%1&#xa0;» comme à l’origine</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Children see “%1”</source>
        <translation>Les enfants voient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>not on this PC</source>
        <translation>absente de ce PC</translation>
    </message>
    <message>
        <source>in the lesson</source>
        <translation>dans la séance</translation>
    </message>
    <message>
        <source>Select “%1”</source>
        <translation>Choisir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take “%1” out of the lesson</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la séance</translation>
    </message>
    <message>
        <source>Add “%1” to the lesson</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la séance</translation>
    </message>
    <message>
        <source>hidden from %1</source>
        <translation>masquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept what is suggested for “%1”</source>
        <translation>Accepter la proposition pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ResultTile</name>
    <message>
        <source>not on this PC</source>
        <translation>pas sur ce PC</translation>
    </message>
    <message>
        <source>hidden from %1</source>
        <translation>masquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the lesson</source>
        <translation>dans la séance</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>The catalogue cannot be shown</source>
        <translation>Le catalogue ne peut pas être affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Here is what “%2” gives.</source>
        <translation>Rien pour «&#xa0;%1&#xa0;». Voici ce que donne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ce qui est choisi</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message numerus="yes">
        <source>Accept the %n suggestions</source>
        <translation>
            <numerusform>Accepter la proposition</numerusform>
            <numerusform>Accepter les %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Copy my tags to a USB stick…</source>
        <translation>Copier mes étiquettes sur une clé USB…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 choisies sur %2</translation>
    </message>
    <message>
        <source>Add to the lesson</source>
        <translation>Ajouter à la séance</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>a class, a group or a child</source>
        <translation>une classe, un groupe ou un élève</translation>
    </message>
    <message>
        <source>Teacher’s code</source>
        <translation>Code enseignant</translation>
    </message>
    <message>
        <source>Asked each time somebody comes in here</source>
        <translation>Demandé à chaque entrée dans cet espace</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>A lesson of one activity opens by itself</source>
        <translation>Une séance d’une seule activité s’ouvre toute seule</translation>
    </message>
    <message>
        <source>For the youngest: where nothing else is to be seen</source>
        <translation>Pour les plus petits&#xa0;: quand il n’y a rien d’autre à voir</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Keep what was done of lessons</source>
        <translation>Garder ce qui a été fait des séances</translation>
    </message>
    <message>
        <source>By profile, without names of children; stays on this PC</source>
        <translation>Par profil, sans nom d’élève&#xa0;; reste sur ce PC</translation>
    </message>
    <message>
        <source>It is forgotten for good. Erase it?</source>
        <translation>C’est définitif. Effacer&#xa0;?</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>All lessons are to be done again</source>
        <translation>Toutes les séances sont à refaire</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Lessons, profiles and settings as one file</source>
        <translation>Séances, profils et réglages dans un seul fichier</translation>
    </message>
    <message>
        <source>For a reserve, or to equip another PC; never with the code</source>
        <translation>En réserve, ou pour équiper un autre PC&#xa0;; jamais avec le code</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Take a copy over</source>
        <translation>Reprendre une copie</translation>
    </message>
    <message>
        <source>This PC is then as the copy says</source>
        <translation>Ce PC devient tel que la copie le dit</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Read aloud: %1</source>
        <translation>Lire à voix haute&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>It is open.</source>
        <translation>C’est ouvert.</translation>
    </message>
    <message>
        <source>It takes a while. Let’s wait…</source>
        <translation>Ça prend du temps. On attend…</translation>
    </message>
    <message>
        <source>It’s coming…</source>
        <translation>Ça arrive…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It is closing…</source>
        <translation>Ça se ferme…</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>%1. %2, done</source>
        <translation>%1. %2, terminé</translation>
    </message>
    <message>
        <source>%1. %2, to do now</source>
        <translation>%1. %2, à faire maintenant</translation>
    </message>
    <message>
        <source>%1. %2, later</source>
        <translation>%1. %2, plus tard</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1. %2, not on this PC</source>
        <translation>%1.&#xa0;%2, absente de ce PC</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>Not on this PC: children do not see it</source>
        <translation>Absente de ce PC&#xa0;: les élèves ne la voient pas</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Plus tôt&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Plus tard&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SteppingStones</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TeacherDoor</name>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>For adults, with a code</source>
        <translation>Pour les adultes, avec un code</translation>
    </message>
</context>
<context>
    <name>TeacherField</name>
    <message>
        <source>Empty the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>TeacherPart</name>
    <message>
        <source>Lessons</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Children’s menu</source>
        <translation>Menu élèves</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Leave the menu</source>
        <translation>Quitter le menu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Reads aloud, through the voice of this PC, each line that it is given.</source>
        <translation>Lit à voix haute, avec la voix de cet ordinateur, chaque ligne qu’il reçoit.</translation>
    </message>
    <message>
        <source>the language of what is read: fr, en…</source>
        <translation>la langue de ce qui est lu&#xa0;: fr, en…</translation>
    </message>
    <message>
        <source>only tells whether there is a voice</source>
        <translation>dit seulement s’il y a une voix</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>The code is set. All of this can be changed later in the settings.</source>
        <translation>Le code est choisi. Tout ceci pourra être changé plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Who uses this PC?</source>
        <translation>Qui utilise cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>A menu of an older PrimTux</source>
        <translation>Le menu d’un ancien PrimTux</translation>
    </message>
    <message>
        <source>This PC has one.</source>
        <translation>Il y en a un sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is none on this PC.</source>
        <translation>Il n’y en a pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The activities it showed are chosen for the profile of the same name.</source>
        <translation>Les activités qu’il montrait sont choisies pour le profil du même nom.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>From a USB stick…</source>
        <translation>Depuis une clé USB…</translation>
    </message>
</context>
</TS>

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
    <name>HomeDomains</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que veux-tu faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
    <name>Preparing</name>
    <message>
        <source>I am getting everything ready…</source>
        <translation>Je prépare tout…</translation>
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
        <source>“%1” is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>There is no display to open on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Aucun écran où s’ouvrir&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
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
        <source>for the levels of this profile</source>
        <translation>pour les niveaux de ce profil</translation>
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
</context>
<context>
    <name>PrimTux::RemoteControl</name>
    <message>
        <source>There is no activity “%1” that could be started on this computer.</source>
        <translation>Il n’y a pas d’activité «&#xa0;%1&#xa0;» qui puisse être lancée sur cet ordinateur.</translation>
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
    <name>PrimTux::SupervisorClient</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 ne peut pas être lancé&#xa0;: %2.</translation>
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
</context>
<context>
    <name>SteppingStones</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
</TS>

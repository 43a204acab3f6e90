<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Badges</name>
    <message>
        <source>Experimental: check it</source>
        <translation>Expérimental&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Phrasebook, verified</source>
        <translation>Guide de conversation, vérifié</translation>
    </message>
    <message>
        <source>Your own phrase</source>
        <translation>Votre propre phrase</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Rien à traduire</translation>
    </message>
    <message>
        <source>Machine, confidence %1</source>
        <translation>Automatique, confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memory, confidence %1</source>
        <translation>En mémoire, confiance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>All phrases</source>
        <translation>Toutes les phrases</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>My phrases</source>
        <translation>Mes phrases</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Another program holds the phrasebook; try again soon.</source>
        <translation>Un autre programme utilise le guide de conversation&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved.</source>
        <translation>Le disque est plein&#xa0;; plus rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The phrasebook can be read here, and not be changed.</source>
        <translation>Le guide de conversation peut être lu ici, mais pas modifié.</translation>
    </message>
    <message>
        <source>The phrasebook is damaged; its file is kept, not deleted.</source>
        <translation>Le guide de conversation est endommagé&#xa0;; son fichier est conservé, non supprimé.</translation>
    </message>
    <message>
        <source>A newer Wayword wrote the phrasebook; update this one.</source>
        <translation>Un Wayword plus récent a écrit le guide de conversation&#xa0;; mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The phrasebook cannot be used now.</source>
        <translation>Le guide de conversation ne peut pas être utilisé pour le moment.</translation>
    </message>
    <message>
        <source>There is no pack here.</source>
        <translation>Il n’y a pas de pack ici.</translation>
    </message>
    <message>
        <source>The pack is for another version of Wayword.</source>
        <translation>Le pack est destiné à une autre version de Wayword.</translation>
    </message>
    <message>
        <source>The file is not safe to install as a pack.</source>
        <translation>Ce fichier ne peut pas être installé comme pack en toute sécurité.</translation>
    </message>
    <message>
        <source>The pack is installed already, or is Wayword&apos;s own.</source>
        <translation>Le pack est déjà installé ou fait partie de Wayword.</translation>
    </message>
    <message>
        <source>The pack is damaged or cannot be used; get it again.</source>
        <translation>Le pack est endommagé ou inutilisable&#xa0;; téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The text is too long; break it up.</source>
        <translation>Le texte est trop long&#xa0;; découpez-le.</translation>
    </message>
    <message>
        <source>This text, file or setting cannot be used.</source>
        <translation>Ce texte, ce fichier ou ce réglage ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The model cannot be loaded or run.</source>
        <translation>Le modèle ne peut pas être chargé ou exécuté.</translation>
    </message>
    <message>
        <source>This may be in %1 already, or in a language unknown here; choose it above.</source>
        <translation>Ce texte est peut-être déjà en %1, ou dans une langue inconnue ici&#xa0;; choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Only phrases of the phrasebook can be translated into %1, not this text.</source>
        <translation>En %1, seules les phrases du guide de conversation sont disponibles, pas ce texte.</translation>
    </message>
    <message>
        <source>From %1 into %2 there are only phrases of the phrasebook, and this is none of them.</source>
        <translation>Il n’y a que des phrases du guide de conversation pour %1 → %2&#xa0;; ce texte n’en fait pas partie.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The model gave nothing; the source is shown instead.</source>
        <translation>Le modèle n’a rien donné&#xa0;; le texte d’origine est affiché à la place.</translation>
    </message>
    <message>
        <source>The model used a symbol that it cannot spell.</source>
        <translation>Le modèle a utilisé un symbole qu’il ne sait pas écrire.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>Le modèle s’est répété.</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>La traduction est beaucoup plus longue que l’original.</translation>
    </message>
    <message>
        <source>A number, price, time or address may have changed; compare it with the source.</source>
        <translation>Un nombre, un prix, une heure ou une adresse a pu changer&#xa0;; comparez avec l’original.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Wayword made a mistake; you can go on, and the details below help to mend it.</source>
        <translation>Wayword a rencontré une erreur&#xa0;; vous pouvez continuer. Les détails ci-dessous aident à la corriger.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>correcte</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>expérimentale</translation>
    </message>
</context>
<context>
    <name>HistoryLayout</name>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Rechercher dans l’historique…</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Favoris uniquement</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Garder l’historique</translation>
    </message>
    <message>
        <source>It never leaves this machine.</source>
        <translation>Il ne quitte jamais cet appareil.</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traduire à nouveau</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>starred</source>
        <translation>en favori</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing in the history holds that.</source>
        <translation>Aucun résultat dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing is starred.</source>
        <translation>Aucun favori.</translation>
    </message>
    <message>
        <source>The history is off: what you translate is not kept.</source>
        <translation>L’historique est désactivé&#xa0;: vos traductions ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Nothing has been translated yet.</source>
        <translation>Aucune traduction pour l’instant.</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>Guide de conversation</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Rien à traduire</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>«&#xa0;{text}&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Deleted: {count}.</source>
        <translation>Suppressions&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Delete the whole history? This cannot be undone.</source>
        <translation>Supprimer tout l’historique&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>All but starred</source>
        <translation>Tout sauf les favoris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Detect language</source>
        <translation>Détecter la langue</translation>
    </message>
    <message>
        <source>%1 · phrases only</source>
        <translation>%1 · phrases uniquement</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OwnPhrases</name>
    <message>
        <source>Added to your phrases.</source>
        <translation>Ajoutée à vos phrases.</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>«&#xa0;{text}&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Imported {name}: {added} new, {updated} changed.</source>
        <translation>{name} importé&#xa0;; nouvelles&#xa0;: {added}, modifiées&#xa0;: {updated}.</translation>
    </message>
    <message>
        <source>Exported to {name}: {count}.</source>
        <translation>Exportées vers {name}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Phrase changed.</source>
        <translation>Phrase modifiée.</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check every file of the pack</source>
        <translation>Vérifier tous les fichiers du pack</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write it to a file, for another machine</source>
        <translation>L’enregistrer dans un fichier pour un autre appareil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a pack.</source>
        <translation>Choisissez un pack.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>À propos du pack</translation>
    </message>
    <message>
        <source>It came with Wayword and stays.</source>
        <translation>Fourni avec Wayword&#xa0;; il ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>came with Wayword</source>
        <translation>fourni avec Wayword</translation>
    </message>
    <message>
        <source>installed by you</source>
        <translation>installé par vous</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>non indiqués</translation>
    </message>
    <message>
        <source>{metric} {value} on {testset}</source>
        <translation>{metric} {value} sur {testset}</translation>
    </message>
</context>
<context>
    <name>PackInstaller</name>
    <message>
        <source>Installing {name}…</source>
        <translation>Installation de {name}…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>{count} languages</source>
        <translation>{count} langues</translation>
    </message>
</context>
<context>
    <name>PacksFiles</name>
    <message>
        <source>Install packs</source>
        <translation>Installer des packs</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Install a pack from a folder</source>
        <translation>Installer un pack depuis un dossier</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Exporter un pack</translation>
    </message>
</context>
<context>
    <name>PacksLayout</name>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install a pack from a file or folder</source>
        <translation>Installer un pack depuis un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Packs installés</translation>
    </message>
    <message>
        <source>No packs are installed.</source>
        <translation>Aucun pack installé.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Depuis des fichiers…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Drop it to install it.</source>
        <translation>Déposez-le pour l’installer.</translation>
    </message>
    <message>
        <source>Or drop .wayword files here.</source>
        <translation>Ou déposez ici des fichiers .wayword.</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Installed {pack}.</source>
        <translation>{pack} installé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; the rest was not installed.</source>
        <translation>Annulé&#xa0;; le reste n’a pas été installé.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended.</source>
        <translation>Attendez la fin de l’installation.</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Vérification de tous les fichiers…</translation>
    </message>
    <message>
        <source>{name} is damaged, install it again: {faults}.</source>
        <translation>{name} est endommagé, réinstallez-le&#xa0;: {faults}.</translation>
    </message>
    <message>
        <source>Every file is as it should be: {names}.</source>
        <translation>Tous les fichiers sont intacts&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exporté vers {name}.</translation>
    </message>
    <message>
        <source>Remove the pack {name}?</source>
        <translation>Retirer le pack {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name} retiré.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>PhraseDetails</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show it full screen (Enter)</source>
        <translation>Montrer en plein écran (Entrée)</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copier la traduction</translation>
    </message>
    <message>
        <source>Take it to Translate</source>
        <translation>Ouvrir dans Traduire</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>Choisissez une phrase.</translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>Aussi&#xa0;: {others}</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>Votre phrase</translation>
    </message>
    <message>
        <source>Verified phrase</source>
        <translation>Phrase vérifiée</translation>
    </message>
</context>
<context>
    <name>PhraseEditor</name>
    <message>
        <source>Edit phrase</source>
        <translation>Modifier la phrase</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A single word is used in whole sentences too. An article (“la consigna”) tells its gender.</source>
        <translation>Un mot seul est aussi employé dans des phrases entières. Un article («&#xa0;la consigna&#xa0;») indique son genre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PhraseModel</name>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>en favori</translation>
    </message>
</context>
<context>
    <name>PhrasebookBar</name>
    <message>
        <source>Your language</source>
        <translation>Votre langue</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Langue de l’autre personne</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Inverser les langues</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>Rechercher des phrases</translation>
    </message>
    <message>
        <source>Search in both languages…</source>
        <translation>Rechercher dans les deux langues…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Import phrases…</source>
        <translation>Importer des phrases…</translation>
    </message>
    <message>
        <source>Export my phrases…</source>
        <translation>Exporter mes phrases…</translation>
    </message>
</context>
<context>
    <name>PhrasebookFiles</name>
    <message>
        <source>Import phrases</source>
        <translation>Importer des phrases</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Export my phrases</source>
        <translation>Exporter mes phrases</translation>
    </message>
</context>
<context>
    <name>PhrasebookLayout</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>PhrasebookPage</name>
    <message>
        <source>No phrase is like “{query}”. You can add it as your own.</source>
        <translation>Aucune phrase ne ressemble à «&#xa0;{query}&#xa0;». Vous pouvez l’ajouter.</translation>
    </message>
    <message>
        <source>No phrases here yet.</source>
        <translation>Aucune phrase ici pour l’instant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Speak to people</source>
        <translation>Façon de s’adresser</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Formelle</translation>
    </message>
    <message>
        <source>As to friends</source>
        <translation>Familière</translation>
    </message>
    <message>
        <source>In phrases of the phrasebook.</source>
        <translation>Dans les phrases du guide de conversation.</translation>
    </message>
    <message>
        <source>Speaking as</source>
        <translation>La personne qui parle est</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Une femme</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un homme</translation>
    </message>
    <message>
        <source>As the pack says</source>
        <translation>Selon le pack</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondie</translation>
    </message>
    <message>
        <source>Most thorough</source>
        <translation>Très approfondie</translation>
    </message>
    <message>
        <source>Search for the best wording</source>
        <translation>Recherche de la meilleure formulation</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>Ce qui est conservé sur cet appareil</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Garder l’historique</translation>
    </message>
    <message>
        <source>Remember translations</source>
        <translation>Mémoriser les traductions</translation>
    </message>
    <message>
        <source>The same text is then answered without the model.</source>
        <translation>Le même texte est alors traduit sans le modèle.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Delete the history, starred entries too?</source>
        <translation>Supprimer l’historique, favoris compris&#xa0;?</translation>
    </message>
    <message>
        <source>Clear memory</source>
        <translation>Effacer la mémoire</translation>
    </message>
    <message>
        <source>Forget all remembered translations?</source>
        <translation>Oublier toutes les traductions mémorisées&#xa0;?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>La dernière utilisée</translation>
    </message>
    <message>
        <source>Start with the page</source>
        <translation>Page de démarrage</translation>
    </message>
    <message>
        <source>Stay in the system tray when closed</source>
        <translation>Rester dans la zone de notification après fermeture</translation>
    </message>
    <message>
        <source>Translate what is copied elsewhere</source>
        <translation>Traduire ce qui est copié ailleurs</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Everything is kept in %1 and %2; nothing is ever sent.</source>
        <translation>Tout est conservé dans %1 et %2&#xa0;; rien n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>ShowMode</name>
    <message>
        <source>Wayword: shown large</source>
        <translation>Wayword&#xa0;: affichage en grand</translation>
    </message>
    <message>
        <source>Space turns the text round · Escape closes</source>
        <translation>Espace retourne le texte · Échap ferme</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Allergen</source>
        <translation>Allergène</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Boisson</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>Numéro de chambre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptôme</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>such as {examples}</source>
        <translation>p.&#xa0;ex. {examples}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source language</source>
        <translation>Langue source</translation>
    </message>
    <message>
        <source>Text to translate</source>
        <translation>Texte à traduire</translation>
    </message>
    <message>
        <source>Type or paste a phrase</source>
        <translation>Saisissez ou collez une phrase</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Speak</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>This system has no voice for %1.</source>
        <translation>Ce système n’a pas de voix en %1.</translation>
    </message>
    <message>
        <source>To hear phrases, install the extra: pip install wayword[speech]</source>
        <translation>Pour écouter les phrases, installez le complément&#xa0;: pip install wayword[speech]</translation>
    </message>
    <message>
        <source>Speech cannot be loaded: %1.</source>
        <translation>La synthèse vocale ne peut pas être chargée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This system has no speech.</source>
        <translation>Ce système n’a pas de synthèse vocale.</translation>
    </message>
</context>
<context>
    <name>TargetPane</name>
    <message>
        <source>Target language</source>
        <translation>Langue cible</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Autres formulations</translation>
    </message>
    <message>
        <source>Phrases like it</source>
        <translation>Phrases similaires</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduction…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Share as text</source>
        <translation>Partager en texte</translation>
    </message>
    <message>
        <source>Save to my phrases</source>
        <translation>Enregistrer dans mes phrases</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show in large letters</source>
        <translation>Montrer en grands caractères</translation>
    </message>
    <message>
        <source>The translation appears here</source>
        <translation>La traduction apparaît ici</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Swap languages and texts</source>
        <translation>Inverser les langues et les textes</translation>
    </message>
    <message>
        <source>Type on the left, read on the right. Nothing leaves this machine.</source>
        <translation>Écrivez à gauche, lisez à droite. Rien ne quitte cet appareil.</translation>
    </message>
    <message>
        <source>These languages cannot be swapped.</source>
        <translation>Ces langues ne peuvent pas être inversées.</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved to your phrases.</source>
        <translation>Enregistrée dans vos phrases.</translation>
    </message>
    <message>
        <source>Removed from your phrases.</source>
        <translation>Retirée de vos phrases.</translation>
    </message>
    <message>
        <source>Copy with the original</source>
        <translation>Copier avec l’original</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Enregistrer en fichier texte…</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Enregistrer en fichier texte</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {name}&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Wayword</source>
        <translation>Ouvrir Wayword</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
</TS>

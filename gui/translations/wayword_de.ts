<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Badges</name>
    <message>
        <source>Experimental: check it</source>
        <translation>Experimentell: bitte prüfen</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Phrasebook, verified</source>
        <translation>Sprachführer, geprüft</translation>
    </message>
    <message>
        <source>Your own phrase</source>
        <translation>Ihr eigener Satz</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Nichts zu übersetzen</translation>
    </message>
    <message>
        <source>Machine, confidence %1</source>
        <translation>Maschinell, zu %1 sicher</translation>
    </message>
    <message>
        <source>Memory, confidence %1</source>
        <translation>Gemerkt, zu %1 sicher</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>All phrases</source>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>My phrases</source>
        <translation>Meine Sätze</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Another program holds the phrasebook; try again soon.</source>
        <translation>Ein anderes Programm benutzt den Sprachführer; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved.</source>
        <translation>Der Speicher ist voll; es kann nichts mehr gesichert werden.</translation>
    </message>
    <message>
        <source>The phrasebook can be read here, and not be changed.</source>
        <translation>Der Sprachführer kann hier gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The phrasebook is damaged; its file is kept, not deleted.</source>
        <translation>Der Sprachführer ist beschädigt; die Datei wird aufbewahrt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>A newer Wayword wrote the phrasebook; update this one.</source>
        <translation>Ein neueres Wayword hat den Sprachführer geschrieben; aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The phrasebook cannot be used now.</source>
        <translation>Der Sprachführer kann gerade nicht benutzt werden.</translation>
    </message>
    <message>
        <source>There is no pack here.</source>
        <translation>Hier ist kein Paket.</translation>
    </message>
    <message>
        <source>The pack is for another version of Wayword.</source>
        <translation>Das Paket ist für eine andere Version von Wayword.</translation>
    </message>
    <message>
        <source>The file is not safe to install as a pack.</source>
        <translation>Diese Datei kann nicht sicher als Paket installiert werden.</translation>
    </message>
    <message>
        <source>The pack is installed already, or is Wayword&apos;s own.</source>
        <translation>Das Paket ist schon installiert oder gehört zu Wayword selbst.</translation>
    </message>
    <message>
        <source>The pack is damaged or cannot be used; get it again.</source>
        <translation>Das Paket ist beschädigt oder unbrauchbar; besorgen Sie es neu.</translation>
    </message>
    <message>
        <source>The text is too long; break it up.</source>
        <translation>Der Text ist zu lang; teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>This text, file or setting cannot be used.</source>
        <translation>Dieser Text, diese Datei oder diese Einstellung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The model cannot be loaded or run.</source>
        <translation>Das Modell kann nicht geladen oder ausgeführt werden.</translation>
    </message>
    <message>
        <source>This may be in %1 already, or in a language unknown here; choose it above.</source>
        <translation>Der Text ist vielleicht schon auf %1 oder in einer hier unbekannten Sprache; wählen Sie sie oben aus.</translation>
    </message>
    <message>
        <source>Only phrases of the phrasebook can be translated into %1, not this text.</source>
        <translation>Auf %1 gibt es nur Sätze des Sprachführers, diesen Text nicht.</translation>
    </message>
    <message>
        <source>From %1 into %2 there are only phrases of the phrasebook, and this is none of them.</source>
        <translation>Von %1 nach %2 gibt es nur Sätze des Sprachführers, und dieser gehört nicht dazu.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The model gave nothing; the source is shown instead.</source>
        <translation>Das Modell hat nichts geliefert; gezeigt wird der Ausgangstext.</translation>
    </message>
    <message>
        <source>The model used a symbol that it cannot spell.</source>
        <translation>Das Modell hat ein Zeichen verwendet, das es nicht schreiben kann.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>Das Modell hat sich wiederholt.</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>Die Übersetzung ist viel länger als der Ausgangstext.</translation>
    </message>
    <message>
        <source>A number, price, time or address may have changed; compare it with the source.</source>
        <translation>Eine Zahl, ein Preis, eine Zeit oder eine Adresse könnte sich geändert haben; vergleichen Sie mit dem Ausgangstext.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Wayword made a mistake; you can go on, and the details below help to mend it.</source>
        <translation>Wayword hat einen Fehler gemacht; Sie können weiterarbeiten. Die Details unten helfen, ihn zu beheben.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
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
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>experimentell</translation>
    </message>
</context>
<context>
    <name>HistoryLayout</name>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Verlauf durchsuchen…</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur markierte</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>It never leaves this machine.</source>
        <translation>Er bleibt immer auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Alle löschen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Erneut übersetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing in the history holds that.</source>
        <translation>Nichts im Verlauf passt dazu.</translation>
    </message>
    <message>
        <source>Nothing is starred.</source>
        <translation>Nichts ist markiert.</translation>
    </message>
    <message>
        <source>The history is off: what you translate is not kept.</source>
        <translation>Der Verlauf ist aus: Ihre Übersetzungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has been translated yet.</source>
        <translation>Noch nichts übersetzt.</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>Sprachführer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschinell</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Nichts zu übersetzen</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>„{text}“ gelöscht.</translation>
    </message>
    <message>
        <source>Deleted: {count}.</source>
        <translation>Gelöscht: {count}.</translation>
    </message>
    <message>
        <source>Delete the whole history? This cannot be undone.</source>
        <translation>Den ganzen Verlauf löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>All but starred</source>
        <translation>Alle außer markierten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Detect language</source>
        <translation>Sprache erkennen</translation>
    </message>
    <message>
        <source>%1 · phrases only</source>
        <translation>%1 · nur Sätze</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OwnPhrases</name>
    <message>
        <source>Added to your phrases.</source>
        <translation>Zu Ihren Sätzen hinzugefügt.</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>„{text}“ gelöscht.</translation>
    </message>
    <message>
        <source>Imported {name}: {added} new, {updated} changed.</source>
        <translation>{name} importiert: {added} neu, {updated} geändert.</translation>
    </message>
    <message>
        <source>Exported to {name}: {count}.</source>
        <translation>Nach {name} exportiert: {count}.</translation>
    </message>
    <message>
        <source>Phrase changed.</source>
        <translation>Satz geändert.</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check every file of the pack</source>
        <translation>Alle Dateien des Pakets prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write it to a file, for another machine</source>
        <translation>Als Datei für ein anderes Gerät speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a pack.</source>
        <translation>Wählen Sie ein Paket.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>Über das Paket</translation>
    </message>
    <message>
        <source>It came with Wayword and stays.</source>
        <translation>Es gehört zu Wayword und bleibt.</translation>
    </message>
    <message>
        <source>came with Wayword</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>installed by you</source>
        <translation>von Ihnen installiert</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>{metric} {value} on {testset}</source>
        <translation>{metric} {value} auf {testset}</translation>
    </message>
</context>
<context>
    <name>PackInstaller</name>
    <message>
        <source>Installing {name}…</source>
        <translation>{name} wird installiert…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>{count} languages</source>
        <translation>{count} Sprachen</translation>
    </message>
</context>
<context>
    <name>PacksFiles</name>
    <message>
        <source>Install packs</source>
        <translation>Pakete installieren</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Install a pack from a folder</source>
        <translation>Paket aus einem Ordner installieren</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Paket exportieren</translation>
    </message>
</context>
<context>
    <name>PacksLayout</name>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install a pack from a file or folder</source>
        <translation>Paket aus einer Datei oder einem Ordner installieren</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <source>No packs are installed.</source>
        <translation>Keine Pakete installiert.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Aus Dateien…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drop it to install it.</source>
        <translation>Zum Installieren loslassen.</translation>
    </message>
    <message>
        <source>Or drop .wayword files here.</source>
        <translation>Oder .wayword-Dateien hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Installed {pack}.</source>
        <translation>{pack} installiert.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; the rest was not installed.</source>
        <translation>Abgebrochen; der Rest wurde nicht installiert.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended.</source>
        <translation>Bitte warten Sie, bis die Installation beendet ist.</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Alle Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>{name} is damaged, install it again: {faults}.</source>
        <translation>{name} ist beschädigt, bitte neu installieren: {faults}.</translation>
    </message>
    <message>
        <source>Every file is as it should be: {names}.</source>
        <translation>Alle Dateien sind in Ordnung: {names}.</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Nach {name} exportiert.</translation>
    </message>
    <message>
        <source>Remove the pack {name}?</source>
        <translation>Paket {name} entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name} entfernt.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PhraseDetails</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it full screen (Enter)</source>
        <translation>Im Vollbild zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Übersetzung kopieren</translation>
    </message>
    <message>
        <source>Take it to Translate</source>
        <translation>In „Übersetzen“ öffnen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>Wählen Sie einen Satz.</translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>Auch: {others}</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>Ihr Satz</translation>
    </message>
    <message>
        <source>Verified phrase</source>
        <translation>Geprüfter Satz</translation>
    </message>
</context>
<context>
    <name>PhraseEditor</name>
    <message>
        <source>Edit phrase</source>
        <translation>Satz bearbeiten</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A single word is used in whole sentences too. An article (“la consigna”) tells its gender.</source>
        <translation>Ein einzelnes Wort wird auch in ganzen Sätzen verwendet. Ein Artikel („la consigna“) nennt sein Geschlecht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PhraseModel</name>
    <message>
        <source>Phrase</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>PhrasebookBar</name>
    <message>
        <source>Your language</source>
        <translation>Ihre Sprache</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Sprache des Gegenübers</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Sprachen tauschen</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>Sätze suchen</translation>
    </message>
    <message>
        <source>Search in both languages…</source>
        <translation>In beiden Sprachen suchen…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>Import phrases…</source>
        <translation>Sätze importieren…</translation>
    </message>
    <message>
        <source>Export my phrases…</source>
        <translation>Meine Sätze exportieren…</translation>
    </message>
</context>
<context>
    <name>PhrasebookFiles</name>
    <message>
        <source>Import phrases</source>
        <translation>Sätze importieren</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Export my phrases</source>
        <translation>Meine Sätze exportieren</translation>
    </message>
</context>
<context>
    <name>PhrasebookLayout</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PhrasebookPage</name>
    <message>
        <source>No phrase is like “{query}”. You can add it as your own.</source>
        <translation>Kein Satz ähnelt „{query}“. Sie können ihn selbst hinzufügen.</translation>
    </message>
    <message>
        <source>No phrases here yet.</source>
        <translation>Hier gibt es noch keine Sätze.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Speak to people</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>As to friends</source>
        <translation>Wie unter Freunden</translation>
    </message>
    <message>
        <source>In phrases of the phrasebook.</source>
        <translation>In Sätzen des Sprachführers.</translation>
    </message>
    <message>
        <source>Speaking as</source>
        <translation>Sprechen als</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>As the pack says</source>
        <translation>Wie im Paket</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Most thorough</source>
        <translation>Besonders gründlich</translation>
    </message>
    <message>
        <source>Search for the best wording</source>
        <translation>Suche nach der besten Formulierung</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>Was auf diesem Gerät gespeichert wird</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Remember translations</source>
        <translation>Übersetzungen merken</translation>
    </message>
    <message>
        <source>The same text is then answered without the model.</source>
        <translation>Derselbe Text wird dann ohne das Modell übersetzt.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete the history, starred entries too?</source>
        <translation>Den Verlauf löschen, auch markierte Einträge?</translation>
    </message>
    <message>
        <source>Clear memory</source>
        <translation>Gemerktes löschen</translation>
    </message>
    <message>
        <source>Forget all remembered translations?</source>
        <translation>Alle gemerkten Übersetzungen vergessen?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>Zuletzt verwendete</translation>
    </message>
    <message>
        <source>Start with the page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Stay in the system tray when closed</source>
        <translation>Nach dem Schließen im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Translate what is copied elsewhere</source>
        <translation>Anderswo Kopiertes übersetzen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Everything is kept in %1 and %2; nothing is ever sent.</source>
        <translation>Alles liegt in %1 und %2; nichts wird je gesendet.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>ShowMode</name>
    <message>
        <source>Wayword: shown large</source>
        <translation>Wayword: Großanzeige</translation>
    </message>
    <message>
        <source>Space turns the text round · Escape closes</source>
        <translation>Leertaste dreht den Text · Esc schließt</translation>
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
        <translation>Alter</translation>
    </message>
    <message>
        <source>Allergen</source>
        <translation>Allergen</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Getränk</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalität</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>Zimmernummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Wochentag</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>such as {examples}</source>
        <translation>z. B. {examples}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source language</source>
        <translation>Ausgangssprache</translation>
    </message>
    <message>
        <source>Text to translate</source>
        <translation>Zu übersetzender Text</translation>
    </message>
    <message>
        <source>Type or paste a phrase</source>
        <translation>Satz eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Speak</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>This system has no voice for %1.</source>
        <translation>Dieses System hat keine Stimme für %1.</translation>
    </message>
    <message>
        <source>To hear phrases, install the extra: pip install wayword[speech]</source>
        <translation>Zum Anhören das Zusatzpaket installieren: pip install wayword[speech]</translation>
    </message>
    <message>
        <source>Speech cannot be loaded: %1.</source>
        <translation>Die Sprachausgabe lässt sich nicht laden: %1.</translation>
    </message>
    <message>
        <source>This system has no speech.</source>
        <translation>Dieses System hat keine Sprachausgabe.</translation>
    </message>
</context>
<context>
    <name>TargetPane</name>
    <message>
        <source>Target language</source>
        <translation>Zielsprache</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Andere Formulierungen</translation>
    </message>
    <message>
        <source>Phrases like it</source>
        <translation>Ähnliche Sätze</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Wird übersetzt…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Share as text</source>
        <translation>Als Text teilen</translation>
    </message>
    <message>
        <source>Save to my phrases</source>
        <translation>Zu meinen Sätzen hinzufügen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in large letters</source>
        <translation>In großer Schrift zeigen</translation>
    </message>
    <message>
        <source>The translation appears here</source>
        <translation>Hier erscheint die Übersetzung</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Swap languages and texts</source>
        <translation>Sprachen und Texte tauschen</translation>
    </message>
    <message>
        <source>Type on the left, read on the right. Nothing leaves this machine.</source>
        <translation>Links schreiben, rechts lesen. Nichts verlässt dieses Gerät.</translation>
    </message>
    <message>
        <source>These languages cannot be swapped.</source>
        <translation>Diese Sprachen lassen sich nicht tauschen.</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved to your phrases.</source>
        <translation>Zu Ihren Sätzen hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed from your phrases.</source>
        <translation>Aus Ihren Sätzen entfernt.</translation>
    </message>
    <message>
        <source>Copy with the original</source>
        <translation>Mit Ausgangstext kopieren</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Als Textdatei speichern…</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Als Textdatei speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} lässt sich nicht schreiben: {reason}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Wayword</source>
        <translation>Wayword öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
</TS>

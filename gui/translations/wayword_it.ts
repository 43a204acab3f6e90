<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Badges</name>
    <message>
        <source>Experimental: check it</source>
        <translation>Sperimentale: da verificare</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Phrasebook, verified</source>
        <translation>Frasario, verificata</translation>
    </message>
    <message>
        <source>Your own phrase</source>
        <translation>Frase personale</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Niente da tradurre</translation>
    </message>
    <message>
        <source>Machine, confidence %1</source>
        <translation>Automatica, affidabilità: %1</translation>
    </message>
    <message>
        <source>Memory, confidence %1</source>
        <translation>Dalla memoria, affidabilità: %1</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>All phrases</source>
        <translation>Tutte le frasi</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Preferite</translation>
    </message>
    <message>
        <source>My phrases</source>
        <translation>Le mie frasi</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Undone.</source>
        <translation>Annullato.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Another program holds the phrasebook; try again soon.</source>
        <translation>Un altro programma sta usando il frasario; riprova tra un attimo.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved.</source>
        <translation>Il disco è pieno; non si può salvare altro.</translation>
    </message>
    <message>
        <source>The phrasebook can be read here, and not be changed.</source>
        <translation>Qui il frasario si può leggere, ma non modificare.</translation>
    </message>
    <message>
        <source>The phrasebook is damaged; its file is kept, not deleted.</source>
        <translation>Il frasario è danneggiato; il file è conservato, non eliminato.</translation>
    </message>
    <message>
        <source>A newer Wayword wrote the phrasebook; update this one.</source>
        <translation>Il frasario è stato scritto da un Wayword più recente; aggiorna questo.</translation>
    </message>
    <message>
        <source>The phrasebook cannot be used now.</source>
        <translation>Il frasario non si può usare in questo momento.</translation>
    </message>
    <message>
        <source>There is no pack here.</source>
        <translation>Qui non c’è nessun pacchetto.</translation>
    </message>
    <message>
        <source>The pack is for another version of Wayword.</source>
        <translation>Il pacchetto è per un’altra versione di Wayword.</translation>
    </message>
    <message>
        <source>The file is not safe to install as a pack.</source>
        <translation>Il file non è sicuro da installare come pacchetto.</translation>
    </message>
    <message>
        <source>The pack is installed already, or is Wayword&apos;s own.</source>
        <translation>Il pacchetto è già installato o fa parte di Wayword.</translation>
    </message>
    <message>
        <source>The pack is damaged or cannot be used; get it again.</source>
        <translation>Il pacchetto è danneggiato o inutilizzabile; procuratelo di nuovo.</translation>
    </message>
    <message>
        <source>The text is too long; break it up.</source>
        <translation>Il testo è troppo lungo; dividilo.</translation>
    </message>
    <message>
        <source>This text, file or setting cannot be used.</source>
        <translation>Questo testo, file o impostazione non si può usare.</translation>
    </message>
    <message>
        <source>The model cannot be loaded or run.</source>
        <translation>Il modello non si può caricare o eseguire.</translation>
    </message>
    <message>
        <source>This may be in %1 already, or in a language unknown here; choose it above.</source>
        <translation>Il testo potrebbe essere già in %1 o in una lingua sconosciuta; sceglila qui sopra.</translation>
    </message>
    <message>
        <source>Only phrases of the phrasebook can be translated into %1, not this text.</source>
        <translation>In %1 ci sono solo le frasi del frasario, non questo testo.</translation>
    </message>
    <message>
        <source>From %1 into %2 there are only phrases of the phrasebook, and this is none of them.</source>
        <translation>Da %1 a %2 ci sono solo le frasi del frasario, e questa non c’è.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The model gave nothing; the source is shown instead.</source>
        <translation>Il modello non ha dato risultati; è mostrato l’originale.</translation>
    </message>
    <message>
        <source>The model used a symbol that it cannot spell.</source>
        <translation>Il modello ha usato un simbolo che non sa scrivere.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>Il modello si è ripetuto.</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>La traduzione è molto più lunga dell’originale.</translation>
    </message>
    <message>
        <source>A number, price, time or address may have changed; compare it with the source.</source>
        <translation>Un numero, un prezzo, un orario o un indirizzo potrebbe essere cambiato; confronta con l’originale.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Si è verificato un problema</translation>
    </message>
    <message>
        <source>Wayword made a mistake; you can go on, and the details below help to mend it.</source>
        <translation>Wayword ha commesso un errore; puoi continuare. I dettagli qui sotto aiutano a correggerlo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>good</source>
        <translation>buona</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>discreta</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>sperimentale</translation>
    </message>
</context>
<context>
    <name>HistoryLayout</name>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Cerca nella cronologia…</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Solo preferite</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Conserva cronologia</translation>
    </message>
    <message>
        <source>It never leaves this machine.</source>
        <translation>Non lascia mai questo dispositivo.</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Elimina tutto…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traduci di nuovo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Aggiungi alle preferite</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>starred</source>
        <translation>preferita</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Preferite</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing in the history holds that.</source>
        <translation>Nessun risultato nella cronologia.</translation>
    </message>
    <message>
        <source>Nothing is starred.</source>
        <translation>Nessuna preferita.</translation>
    </message>
    <message>
        <source>The history is off: what you translate is not kept.</source>
        <translation>La cronologia è disattivata: le traduzioni non vengono conservate.</translation>
    </message>
    <message>
        <source>Nothing has been translated yet.</source>
        <translation>Ancora nessuna traduzione.</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>Frasario</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Dalla memoria</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Niente da tradurre</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>«{text}» eliminata.</translation>
    </message>
    <message>
        <source>Deleted: {count}.</source>
        <translation>Eliminate: {count}.</translation>
    </message>
    <message>
        <source>Delete the whole history? This cannot be undone.</source>
        <translation>Eliminare tutta la cronologia? L’operazione è irreversibile.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>All but starred</source>
        <translation>Tutto tranne le preferite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>arabo</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgaro</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>ceco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tedesco</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>greco</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spagnolo</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ungherese</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesiano</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>giapponese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>olandese</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvegese</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polacco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portoghese</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svedese</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailandese</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraino</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>cinese</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Detect language</source>
        <translation>Rileva lingua</translation>
    </message>
    <message>
        <source>%1 · phrases only</source>
        <translation>%1 · solo frasi</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>OwnPhrases</name>
    <message>
        <source>Added to your phrases.</source>
        <translation>Aggiunta alle tue frasi.</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>«{text}» eliminata.</translation>
    </message>
    <message>
        <source>Imported {name}: {added} new, {updated} changed.</source>
        <translation>{name} importato; nuove: {added}, modificate: {updated}.</translation>
    </message>
    <message>
        <source>Exported to {name}: {count}.</source>
        <translation>Esportate in {name}: {count}.</translation>
    </message>
    <message>
        <source>Phrase changed.</source>
        <translation>Frase modificata.</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Check every file of the pack</source>
        <translation>Controlla tutti i file del pacchetto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Write it to a file, for another machine</source>
        <translation>Salvalo in un file per un altro dispositivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Choose a pack.</source>
        <translation>Scegli un pacchetto.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>Informazioni sul pacchetto</translation>
    </message>
    <message>
        <source>It came with Wayword and stays.</source>
        <translation>È incluso in Wayword e non si può rimuovere.</translation>
    </message>
    <message>
        <source>came with Wayword</source>
        <translation>incluso in Wayword</translation>
    </message>
    <message>
        <source>installed by you</source>
        <translation>installato da te</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>non indicati</translation>
    </message>
    <message>
        <source>{metric} {value} on {testset}</source>
        <translation>{metric} {value} su {testset}</translation>
    </message>
</context>
<context>
    <name>PackInstaller</name>
    <message>
        <source>Installing {name}…</source>
        <translation>Installazione di {name}…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>{count} languages</source>
        <translation>{count} lingue</translation>
    </message>
</context>
<context>
    <name>PacksFiles</name>
    <message>
        <source>Install packs</source>
        <translation>Installa pacchetti</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Install a pack from a folder</source>
        <translation>Installa un pacchetto da una cartella</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Esporta un pacchetto</translation>
    </message>
</context>
<context>
    <name>PacksLayout</name>
    <message>
        <source>Install</source>
        <translation>Installa</translation>
    </message>
    <message>
        <source>Install a pack from a file or folder</source>
        <translation>Installa un pacchetto da un file o una cartella</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verifica tutti</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Pacchetti installati</translation>
    </message>
    <message>
        <source>No packs are installed.</source>
        <translation>Nessun pacchetto installato.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Da file…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Da una cartella…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Drop it to install it.</source>
        <translation>Rilascia per installare.</translation>
    </message>
    <message>
        <source>Or drop .wayword files here.</source>
        <translation>O trascina qui i file .wayword.</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluso</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installato</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Installed {pack}.</source>
        <translation>{pack} installato.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancelled; the rest was not installed.</source>
        <translation>Annullato; il resto non è stato installato.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended.</source>
        <translation>Attendi la fine dell’installazione.</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Controllo di tutti i file…</translation>
    </message>
    <message>
        <source>{name} is damaged, install it again: {faults}.</source>
        <translation>{name} è danneggiato, reinstallalo: {faults}.</translation>
    </message>
    <message>
        <source>Every file is as it should be: {names}.</source>
        <translation>Tutti i file sono integri: {names}.</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Esportato in {name}.</translation>
    </message>
    <message>
        <source>Remove the pack {name}?</source>
        <translation>Rimuovere il pacchetto {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name} rimosso.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Translate</source>
        <translation>Traduci</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>PhraseDetails</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show it full screen (Enter)</source>
        <translation>Mostra a schermo intero (Invio)</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copia la traduzione</translation>
    </message>
    <message>
        <source>Take it to Translate</source>
        <translation>Apri in Traduci</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Aggiungi alle preferite</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>Scegli una frase.</translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Togli dalle preferite</translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>Anche: {others}</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>Tua frase</translation>
    </message>
    <message>
        <source>Verified phrase</source>
        <translation>Frase verificata</translation>
    </message>
</context>
<context>
    <name>PhraseEditor</name>
    <message>
        <source>Edit phrase</source>
        <translation>Modifica frase</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Aggiungi frase</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Preferite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>A single word is used in whole sentences too. An article (“la consigna”) tells its gender.</source>
        <translation>Una parola sola viene usata anche in frasi intere. Un articolo («la consigna») ne indica il genere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PhraseModel</name>
    <message>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Preferite</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>preferita</translation>
    </message>
</context>
<context>
    <name>PhrasebookBar</name>
    <message>
        <source>Your language</source>
        <translation>La tua lingua</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Lingua dell’altra persona</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Scambia lingue</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>Cerca frasi</translation>
    </message>
    <message>
        <source>Search in both languages…</source>
        <translation>Cerca in entrambe le lingue…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Aggiungi frase</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importa ed esporta</translation>
    </message>
    <message>
        <source>Import phrases…</source>
        <translation>Importa frasi…</translation>
    </message>
    <message>
        <source>Export my phrases…</source>
        <translation>Esporta le mie frasi…</translation>
    </message>
</context>
<context>
    <name>PhrasebookFiles</name>
    <message>
        <source>Import phrases</source>
        <translation>Importa frasi</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasi</translation>
    </message>
    <message>
        <source>Export my phrases</source>
        <translation>Esporta le mie frasi</translation>
    </message>
</context>
<context>
    <name>PhrasebookLayout</name>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Aggiungi alle preferite</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Aggiungi frase</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>PhrasebookPage</name>
    <message>
        <source>No phrase is like “{query}”. You can add it as your own.</source>
        <translation>Nessuna frase simile a «{query}». Puoi aggiungerla.</translation>
    </message>
    <message>
        <source>No phrases here yet.</source>
        <translation>Qui non ci sono ancora frasi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Dimensioni del testo</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Lingua dell’interfaccia</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>Speak to people</source>
        <translation>Rivolgersi agli altri</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>In modo formale</translation>
    </message>
    <message>
        <source>As to friends</source>
        <translation>Come tra amici</translation>
    </message>
    <message>
        <source>In phrases of the phrasebook.</source>
        <translation>Nelle frasi del frasario.</translation>
    </message>
    <message>
        <source>Speaking as</source>
        <translation>Chi parla è</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Una donna</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un uomo</translation>
    </message>
    <message>
        <source>As the pack says</source>
        <translation>Come da pacchetto</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapida</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Bilanciata</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Accurata</translation>
    </message>
    <message>
        <source>Most thorough</source>
        <translation>Molto accurata</translation>
    </message>
    <message>
        <source>Search for the best wording</source>
        <translation>Ricerca della formulazione migliore</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>Dati conservati su questo dispositivo</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Conserva cronologia</translation>
    </message>
    <message>
        <source>Remember translations</source>
        <translation>Ricorda le traduzioni</translation>
    </message>
    <message>
        <source>The same text is then answered without the model.</source>
        <translation>Lo stesso testo viene poi tradotto senza il modello.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Cancella cronologia</translation>
    </message>
    <message>
        <source>Delete the history, starred entries too?</source>
        <translation>Eliminare la cronologia, comprese le preferite?</translation>
    </message>
    <message>
        <source>Clear memory</source>
        <translation>Cancella memoria</translation>
    </message>
    <message>
        <source>Forget all remembered translations?</source>
        <translation>Dimenticare tutte le traduzioni ricordate?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>L’ultima usata</translation>
    </message>
    <message>
        <source>Start with the page</source>
        <translation>Pagina iniziale</translation>
    </message>
    <message>
        <source>Stay in the system tray when closed</source>
        <translation>Resta nell’area di notifica alla chiusura</translation>
    </message>
    <message>
        <source>Translate what is copied elsewhere</source>
        <translation>Traduci ciò che viene copiato altrove</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Everything is kept in %1 and %2; nothing is ever sent.</source>
        <translation>Tutto è conservato in %1 e %2; non viene mai inviato nulla.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminato.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>ShowMode</name>
    <message>
        <source>Wayword: shown large</source>
        <translation>Wayword: testo grande</translation>
    </message>
    <message>
        <source>Space turns the text round · Escape closes</source>
        <translation>Spazio ruota il testo · Esc chiude</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Allergen</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Parte del corpo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Bevanda</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Cibo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicinale</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nazionalità</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>Numero di camera</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Sintomo</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Mezzo di trasporto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>such as {examples}</source>
        <translation>ad es. {examples}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source language</source>
        <translation>Lingua di partenza</translation>
    </message>
    <message>
        <source>Text to translate</source>
        <translation>Testo da tradurre</translation>
    </message>
    <message>
        <source>Type or paste a phrase</source>
        <translation>Scrivi o incolla una frase</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carattere</numerusform>
            <numerusform>%Ln caratteri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Speak</source>
        <translation>Ascolta</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>This system has no voice for %1.</source>
        <translation>Questo sistema non ha voci in %1.</translation>
    </message>
    <message>
        <source>To hear phrases, install the extra: pip install wayword[speech]</source>
        <translation>Per ascoltare le frasi, installa l’extra: pip install wayword[speech]</translation>
    </message>
    <message>
        <source>Speech cannot be loaded: %1.</source>
        <translation>Impossibile caricare la sintesi vocale: %1.</translation>
    </message>
    <message>
        <source>This system has no speech.</source>
        <translation>Questo sistema non ha la sintesi vocale.</translation>
    </message>
</context>
<context>
    <name>TargetPane</name>
    <message>
        <source>Target language</source>
        <translation>Lingua di arrivo</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Altre formulazioni</translation>
    </message>
    <message>
        <source>Phrases like it</source>
        <translation>Frasi simili</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduzione in corso…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Share as text</source>
        <translation>Condividi come testo</translation>
    </message>
    <message>
        <source>Save to my phrases</source>
        <translation>Salva nelle mie frasi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show in large letters</source>
        <translation>Mostra a caratteri grandi</translation>
    </message>
    <message>
        <source>The translation appears here</source>
        <translation>La traduzione appare qui</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Swap languages and texts</source>
        <translation>Scambia lingue e testi</translation>
    </message>
    <message>
        <source>Type on the left, read on the right. Nothing leaves this machine.</source>
        <translation>Scrivi a sinistra, leggi a destra. Nulla lascia questo dispositivo.</translation>
    </message>
    <message>
        <source>These languages cannot be swapped.</source>
        <translation>Queste lingue non si possono scambiare.</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Saved to your phrases.</source>
        <translation>Salvata nelle tue frasi.</translation>
    </message>
    <message>
        <source>Removed from your phrases.</source>
        <translation>Rimossa dalle tue frasi.</translation>
    </message>
    <message>
        <source>Copy with the original</source>
        <translation>Copia con l’originale</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Salva come file di testo…</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Salva come file di testo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>Impossibile scrivere {name}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Wayword</source>
        <translation>Apri Wayword</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Badges</name>
    <message>
        <source>Experimental: check it</source>
        <translation>Experimental: compruébelo</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>Phrasebook, verified</source>
        <translation>Guía de conversación, verificada</translation>
    </message>
    <message>
        <source>Your own phrase</source>
        <translation>Frase propia</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Nada que traducir</translation>
    </message>
    <message>
        <source>Machine, confidence %1</source>
        <translation>Automática, confianza: %1</translation>
    </message>
    <message>
        <source>Memory, confidence %1</source>
        <translation>De la memoria, confianza: %1</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>All phrases</source>
        <translation>Todas las frases</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>My phrases</source>
        <translation>Mis frases</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Another program holds the phrasebook; try again soon.</source>
        <translation>Otro programa está usando la guía de conversación; inténtelo de nuevo enseguida.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved.</source>
        <translation>El disco está lleno; no se puede guardar nada más.</translation>
    </message>
    <message>
        <source>The phrasebook can be read here, and not be changed.</source>
        <translation>La guía de conversación se puede leer aquí, pero no cambiar.</translation>
    </message>
    <message>
        <source>The phrasebook is damaged; its file is kept, not deleted.</source>
        <translation>La guía de conversación está dañada; su archivo se conserva, no se borra.</translation>
    </message>
    <message>
        <source>A newer Wayword wrote the phrasebook; update this one.</source>
        <translation>Un Wayword más nuevo escribió la guía de conversación; actualice este.</translation>
    </message>
    <message>
        <source>The phrasebook cannot be used now.</source>
        <translation>La guía de conversación no se puede usar ahora.</translation>
    </message>
    <message>
        <source>There is no pack here.</source>
        <translation>Aquí no hay ningún paquete.</translation>
    </message>
    <message>
        <source>The pack is for another version of Wayword.</source>
        <translation>El paquete es para otra versión de Wayword.</translation>
    </message>
    <message>
        <source>The file is not safe to install as a pack.</source>
        <translation>El archivo no es seguro para instalarlo como paquete.</translation>
    </message>
    <message>
        <source>The pack is installed already, or is Wayword&apos;s own.</source>
        <translation>El paquete ya está instalado o es propio de Wayword.</translation>
    </message>
    <message>
        <source>The pack is damaged or cannot be used; get it again.</source>
        <translation>El paquete está dañado o no se puede usar; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The text is too long; break it up.</source>
        <translation>El texto es demasiado largo; divídalo.</translation>
    </message>
    <message>
        <source>This text, file or setting cannot be used.</source>
        <translation>Este texto, archivo o ajuste no se puede usar.</translation>
    </message>
    <message>
        <source>The model cannot be loaded or run.</source>
        <translation>El modelo no se puede cargar o ejecutar.</translation>
    </message>
    <message>
        <source>This may be in %1 already, or in a language unknown here; choose it above.</source>
        <translation>Puede que el texto ya esté en %1 o en un idioma desconocido; elíjalo arriba.</translation>
    </message>
    <message>
        <source>Only phrases of the phrasebook can be translated into %1, not this text.</source>
        <translation>En %1 solo hay frases de la guía de conversación, y este texto no es una de ellas.</translation>
    </message>
    <message>
        <source>From %1 into %2 there are only phrases of the phrasebook, and this is none of them.</source>
        <translation>De %1 a %2 solo hay frases de la guía de conversación, y esta no es una de ellas.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The model gave nothing; the source is shown instead.</source>
        <translation>El modelo no dio ningún resultado; se muestra el original.</translation>
    </message>
    <message>
        <source>The model used a symbol that it cannot spell.</source>
        <translation>El modelo usó un símbolo que no sabe escribir.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>El modelo se repitió.</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>La traducción es mucho más larga que el original.</translation>
    </message>
    <message>
        <source>A number, price, time or address may have changed; compare it with the source.</source>
        <translation>Puede haber cambiado un número, un precio, una hora o una dirección; compare con el original.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Wayword made a mistake; you can go on, and the details below help to mend it.</source>
        <translation>Wayword ha cometido un error; puede continuar. Los detalles de abajo ayudan a corregirlo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
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
        <translation>buena</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>experimental</translation>
    </message>
</context>
<context>
    <name>HistoryLayout</name>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Buscar en el historial…</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Solo favoritas</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Guardar historial</translation>
    </message>
    <message>
        <source>It never leaves this machine.</source>
        <translation>Nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traducir de nuevo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>starred</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritas</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing in the history holds that.</source>
        <translation>No hay coincidencias en el historial.</translation>
    </message>
    <message>
        <source>Nothing is starred.</source>
        <translation>No hay favoritas.</translation>
    </message>
    <message>
        <source>The history is off: what you translate is not kept.</source>
        <translation>El historial está desactivado: sus traducciones no se guardan.</translation>
    </message>
    <message>
        <source>Nothing has been translated yet.</source>
        <translation>Aún no se ha traducido nada.</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>Guía de conversación</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>De la memoria</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Nada que traducir</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>Se eliminó «{text}».</translation>
    </message>
    <message>
        <source>Deleted: {count}.</source>
        <translation>Eliminadas: {count}.</translation>
    </message>
    <message>
        <source>Delete the whole history? This cannot be undone.</source>
        <translation>¿Eliminar todo el historial? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>All but starred</source>
        <translation>Todo menos favoritas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Detect language</source>
        <translation>Detectar idioma</translation>
    </message>
    <message>
        <source>%1 · phrases only</source>
        <translation>%1 · solo frases</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OwnPhrases</name>
    <message>
        <source>Added to your phrases.</source>
        <translation>Añadida a sus frases.</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>Se eliminó «{text}».</translation>
    </message>
    <message>
        <source>Imported {name}: {added} new, {updated} changed.</source>
        <translation>{name} importado; nuevas: {added}, modificadas: {updated}.</translation>
    </message>
    <message>
        <source>Exported to {name}: {count}.</source>
        <translation>Exportadas a {name}: {count}.</translation>
    </message>
    <message>
        <source>Phrase changed.</source>
        <translation>Frase modificada.</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check every file of the pack</source>
        <translation>Comprobar todos los archivos del paquete</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write it to a file, for another machine</source>
        <translation>Guardarlo en un archivo para otro equipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose a pack.</source>
        <translation>Elija un paquete.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>Acerca del paquete</translation>
    </message>
    <message>
        <source>It came with Wayword and stays.</source>
        <translation>Viene con Wayword y no se puede quitar.</translation>
    </message>
    <message>
        <source>came with Wayword</source>
        <translation>incluido en Wayword</translation>
    </message>
    <message>
        <source>installed by you</source>
        <translation>instalado por usted</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>{metric} {value} on {testset}</source>
        <translation>{metric} {value} en {testset}</translation>
    </message>
</context>
<context>
    <name>PackInstaller</name>
    <message>
        <source>Installing {name}…</source>
        <translation>Instalando {name}…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>{count} languages</source>
        <translation>{count} idiomas</translation>
    </message>
</context>
<context>
    <name>PacksFiles</name>
    <message>
        <source>Install packs</source>
        <translation>Instalar paquetes</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Install a pack from a folder</source>
        <translation>Instalar un paquete desde una carpeta</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Exportar un paquete</translation>
    </message>
</context>
<context>
    <name>PacksLayout</name>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install a pack from a file or folder</source>
        <translation>Instalar un paquete desde un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Paquetes instalados</translation>
    </message>
    <message>
        <source>No packs are installed.</source>
        <translation>No hay paquetes instalados.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Desde archivos…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Desde una carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Drop it to install it.</source>
        <translation>Suéltelo para instalarlo.</translation>
    </message>
    <message>
        <source>Or drop .wayword files here.</source>
        <translation>O arrastre aquí archivos .wayword.</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Installed {pack}.</source>
        <translation>Se instaló {pack}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; the rest was not installed.</source>
        <translation>Cancelado; el resto no se instaló.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended.</source>
        <translation>Espere a que termine la instalación.</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Comprobando todos los archivos…</translation>
    </message>
    <message>
        <source>{name} is damaged, install it again: {faults}.</source>
        <translation>{name} está dañado, instálelo de nuevo: {faults}.</translation>
    </message>
    <message>
        <source>Every file is as it should be: {names}.</source>
        <translation>Todos los archivos están bien: {names}.</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportado a {name}.</translation>
    </message>
    <message>
        <source>Remove the pack {name}?</source>
        <translation>¿Quitar el paquete {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>Se quitó {name}.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PhraseDetails</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show it full screen (Enter)</source>
        <translation>Mostrar en pantalla completa (Intro)</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar la traducción</translation>
    </message>
    <message>
        <source>Take it to Translate</source>
        <translation>Abrir en Traducir</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>Elija una frase.</translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>También: {others}</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>Frase propia</translation>
    </message>
    <message>
        <source>Verified phrase</source>
        <translation>Frase verificada</translation>
    </message>
</context>
<context>
    <name>PhraseEditor</name>
    <message>
        <source>Edit phrase</source>
        <translation>Editar frase</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Añadir frase</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A single word is used in whole sentences too. An article (“la consigna”) tells its gender.</source>
        <translation>Una palabra sola se usa también en frases enteras. Un artículo («la consigna») indica su género.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favorita</translation>
    </message>
</context>
<context>
    <name>PhrasebookBar</name>
    <message>
        <source>Your language</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Idioma de la otra persona</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Intercambiar idiomas</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>Buscar frases</translation>
    </message>
    <message>
        <source>Search in both languages…</source>
        <translation>Buscar en los dos idiomas…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Añadir frase</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Import phrases…</source>
        <translation>Importar frases…</translation>
    </message>
    <message>
        <source>Export my phrases…</source>
        <translation>Exportar mis frases…</translation>
    </message>
</context>
<context>
    <name>PhrasebookFiles</name>
    <message>
        <source>Import phrases</source>
        <translation>Importar frases</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Export my phrases</source>
        <translation>Exportar mis frases</translation>
    </message>
</context>
<context>
    <name>PhrasebookLayout</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Añadir frase</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>PhrasebookPage</name>
    <message>
        <source>No phrase is like “{query}”. You can add it as your own.</source>
        <translation>No hay frases como «{query}». Puede añadirla.</translation>
    </message>
    <message>
        <source>No phrases here yet.</source>
        <translation>Aquí aún no hay frases.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Speak to people</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>As to friends</source>
        <translation>Como entre amigos</translation>
    </message>
    <message>
        <source>In phrases of the phrasebook.</source>
        <translation>En las frases de la guía de conversación.</translation>
    </message>
    <message>
        <source>Speaking as</source>
        <translation>Quien habla es</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Una mujer</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un hombre</translation>
    </message>
    <message>
        <source>As the pack says</source>
        <translation>Según el paquete</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Minuciosa</translation>
    </message>
    <message>
        <source>Most thorough</source>
        <translation>Muy minuciosa</translation>
    </message>
    <message>
        <source>Search for the best wording</source>
        <translation>Búsqueda de la mejor formulación</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>Qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Guardar historial</translation>
    </message>
    <message>
        <source>Remember translations</source>
        <translation>Recordar traducciones</translation>
    </message>
    <message>
        <source>The same text is then answered without the model.</source>
        <translation>Así, el mismo texto se traduce sin usar el modelo.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Delete the history, starred entries too?</source>
        <translation>¿Eliminar el historial, también las favoritas?</translation>
    </message>
    <message>
        <source>Clear memory</source>
        <translation>Borrar memoria</translation>
    </message>
    <message>
        <source>Forget all remembered translations?</source>
        <translation>¿Olvidar todas las traducciones recordadas?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>La última usada</translation>
    </message>
    <message>
        <source>Start with the page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Stay in the system tray when closed</source>
        <translation>Seguir en la bandeja del sistema al cerrar</translation>
    </message>
    <message>
        <source>Translate what is copied elsewhere</source>
        <translation>Traducir lo que se copia en otras aplicaciones</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Everything is kept in %1 and %2; nothing is ever sent.</source>
        <translation>Todo se guarda en %1 y %2; nunca se envía nada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
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
        <translation>Wayword: texto grande</translation>
    </message>
    <message>
        <source>Space turns the text round · Escape closes</source>
        <translation>Espacio gira el texto · Esc cierra</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Allergen</source>
        <translation>Alérgeno</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Bebida</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>Número de habitación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Síntoma</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>such as {examples}</source>
        <translation>p. ej., {examples}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source language</source>
        <translation>Idioma de origen</translation>
    </message>
    <message>
        <source>Text to translate</source>
        <translation>Texto que traducir</translation>
    </message>
    <message>
        <source>Type or paste a phrase</source>
        <translation>Escriba o pegue una frase</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Speak</source>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>This system has no voice for %1.</source>
        <translation>Este sistema no tiene ninguna voz en %1.</translation>
    </message>
    <message>
        <source>To hear phrases, install the extra: pip install wayword[speech]</source>
        <translation>Para escuchar frases, instale el extra: pip install wayword[speech]</translation>
    </message>
    <message>
        <source>Speech cannot be loaded: %1.</source>
        <translation>No se puede cargar la voz: %1.</translation>
    </message>
    <message>
        <source>This system has no speech.</source>
        <translation>Este sistema no tiene síntesis de voz.</translation>
    </message>
</context>
<context>
    <name>TargetPane</name>
    <message>
        <source>Target language</source>
        <translation>Idioma de destino</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Otras formulaciones</translation>
    </message>
    <message>
        <source>Phrases like it</source>
        <translation>Frases parecidas</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduciendo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Share as text</source>
        <translation>Compartir como texto</translation>
    </message>
    <message>
        <source>Save to my phrases</source>
        <translation>Guardar en mis frases</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in large letters</source>
        <translation>Mostrar en letra grande</translation>
    </message>
    <message>
        <source>The translation appears here</source>
        <translation>La traducción aparece aquí</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Swap languages and texts</source>
        <translation>Intercambiar idiomas y textos</translation>
    </message>
    <message>
        <source>Type on the left, read on the right. Nothing leaves this machine.</source>
        <translation>Escriba a la izquierda y lea a la derecha. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>These languages cannot be swapped.</source>
        <translation>Estos idiomas no se pueden intercambiar.</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved to your phrases.</source>
        <translation>Guardada en sus frases.</translation>
    </message>
    <message>
        <source>Removed from your phrases.</source>
        <translation>Quitada de sus frases.</translation>
    </message>
    <message>
        <source>Copy with the original</source>
        <translation>Copiar con el original</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Guardar como archivo de texto…</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Guardar como archivo de texto</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Wayword</source>
        <translation>Abrir Wayword</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Badges</name>
    <message>
        <source>Experimental: check it</source>
        <translation>Experimental: confira</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Phrasebook, verified</source>
        <translation>Do guia de conversação, verificada</translation>
    </message>
    <message>
        <source>Your own phrase</source>
        <translation>Sua frase</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Nada para traduzir</translation>
    </message>
    <message>
        <source>Machine, confidence %1</source>
        <translation>Automática, confiança: %1</translation>
    </message>
    <message>
        <source>Memory, confidence %1</source>
        <translation>Da memória, confiança: %1</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>All phrases</source>
        <translation>Todas as frases</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>My phrases</source>
        <translation>Minhas frases</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Another program holds the phrasebook; try again soon.</source>
        <translation>Outro programa está usando o guia de conversação; tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved.</source>
        <translation>O disco está cheio; não é possível salvar mais nada.</translation>
    </message>
    <message>
        <source>The phrasebook can be read here, and not be changed.</source>
        <translation>O guia de conversação pode ser lido aqui, mas não alterado.</translation>
    </message>
    <message>
        <source>The phrasebook is damaged; its file is kept, not deleted.</source>
        <translation>O guia de conversação está danificado; o arquivo é guardado, não excluído.</translation>
    </message>
    <message>
        <source>A newer Wayword wrote the phrasebook; update this one.</source>
        <translation>Um Wayword mais novo gravou o guia de conversação; atualize este.</translation>
    </message>
    <message>
        <source>The phrasebook cannot be used now.</source>
        <translation>O guia de conversação não pode ser usado agora.</translation>
    </message>
    <message>
        <source>There is no pack here.</source>
        <translation>Não há nenhum pacote aqui.</translation>
    </message>
    <message>
        <source>The pack is for another version of Wayword.</source>
        <translation>O pacote é para outra versão do Wayword.</translation>
    </message>
    <message>
        <source>The file is not safe to install as a pack.</source>
        <translation>O arquivo não é seguro para ser instalado como pacote.</translation>
    </message>
    <message>
        <source>The pack is installed already, or is Wayword&apos;s own.</source>
        <translation>O pacote já está instalado ou faz parte do próprio Wayword.</translation>
    </message>
    <message>
        <source>The pack is damaged or cannot be used; get it again.</source>
        <translation>O pacote está danificado ou não pode ser usado; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The text is too long; break it up.</source>
        <translation>O texto é longo demais; divida-o.</translation>
    </message>
    <message>
        <source>This text, file or setting cannot be used.</source>
        <translation>Este texto, arquivo ou configuração não pode ser usado.</translation>
    </message>
    <message>
        <source>The model cannot be loaded or run.</source>
        <translation>O modelo não pode ser carregado ou executado.</translation>
    </message>
    <message>
        <source>This may be in %1 already, or in a language unknown here; choose it above.</source>
        <translation>O texto talvez já esteja em %1 ou em um idioma desconhecido; escolha o idioma acima.</translation>
    </message>
    <message>
        <source>Only phrases of the phrasebook can be translated into %1, not this text.</source>
        <translation>Em %1 só há frases do guia de conversação, e este texto não é uma delas.</translation>
    </message>
    <message>
        <source>From %1 into %2 there are only phrases of the phrasebook, and this is none of them.</source>
        <translation>Do %1 para o %2 só há frases do guia de conversação, e este texto não é uma delas.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The model gave nothing; the source is shown instead.</source>
        <translation>O modelo não gerou nenhum resultado; o original é mostrado no lugar.</translation>
    </message>
    <message>
        <source>The model used a symbol that it cannot spell.</source>
        <translation>O modelo usou um símbolo que não sabe escrever.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>O modelo se repetiu.</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>A tradução é muito mais longa que o original.</translation>
    </message>
    <message>
        <source>A number, price, time or address may have changed; compare it with the source.</source>
        <translation>Um número, preço, horário ou endereço pode ter mudado; compare com o original.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Wayword made a mistake; you can go on, and the details below help to mend it.</source>
        <translation>O Wayword cometeu um erro; você pode continuar. Os detalhes abaixo ajudam a corrigi-lo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
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
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>good</source>
        <translation>boa</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>razoável</translation>
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
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Pesquisar no histórico…</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Só favoritas</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Guardar histórico</translation>
    </message>
    <message>
        <source>It never leaves this machine.</source>
        <translation>Ele nunca sai deste computador.</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Excluir tudo…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traduzir de novo</translation>
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
        <translation>Adicionar às favoritas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
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
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favorita</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing in the history holds that.</source>
        <translation>Nada encontrado no histórico.</translation>
    </message>
    <message>
        <source>Nothing is starred.</source>
        <translation>Não há favoritas.</translation>
    </message>
    <message>
        <source>The history is off: what you translate is not kept.</source>
        <translation>O histórico está desativado: suas traduções não são guardadas.</translation>
    </message>
    <message>
        <source>Nothing has been translated yet.</source>
        <translation>Ainda não há traduções.</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>Do guia de conversação</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Da memória</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Nada para traduzir</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>Excluída: “{text}”.</translation>
    </message>
    <message>
        <source>Deleted: {count}.</source>
        <translation>Excluídas: {count}.</translation>
    </message>
    <message>
        <source>Delete the whole history? This cannot be undone.</source>
        <translation>Excluir todo o histórico? Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>All but starred</source>
        <translation>Tudo menos as favoritas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Exclusão concluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>tcheco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dinamarquês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>holandês</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norueguês</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandês</translation>
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
        <translation>chinês</translation>
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
        <translation>%1 · só frases</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>OwnPhrases</name>
    <message>
        <source>Added to your phrases.</source>
        <translation>Adicionada às suas frases.</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>Excluída: “{text}”.</translation>
    </message>
    <message>
        <source>Imported {name}: {added} new, {updated} changed.</source>
        <translation>{name} importado; novas: {added}, alteradas: {updated}.</translation>
    </message>
    <message>
        <source>Exported to {name}: {count}.</source>
        <translation>Exportadas para {name}: {count}.</translation>
    </message>
    <message>
        <source>Phrase changed.</source>
        <translation>Frase alterada.</translation>
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
        <translation>Verificar todos os arquivos do pacote</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write it to a file, for another machine</source>
        <translation>Salvar em um arquivo, para usar em outro computador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Choose a pack.</source>
        <translation>Escolha um pacote.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>Sobre o pacote</translation>
    </message>
    <message>
        <source>It came with Wayword and stays.</source>
        <translation>Vem com o Wayword e não pode ser removido.</translation>
    </message>
    <message>
        <source>came with Wayword</source>
        <translation>incluído no Wayword</translation>
    </message>
    <message>
        <source>installed by you</source>
        <translation>instalado por você</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>{metric} {value} on {testset}</source>
        <translation>{metric} {value} em {testset}</translation>
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
        <translation>Instalar pacotes</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Install a pack from a folder</source>
        <translation>Instalar um pacote a partir de uma pasta</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Exportar um pacote</translation>
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
        <translation>Instalar um pacote a partir de um arquivo ou de uma pasta</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Pacotes instalados</translation>
    </message>
    <message>
        <source>No packs are installed.</source>
        <translation>Não há pacotes instalados.</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>De arquivos…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>De uma pasta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Drop it to install it.</source>
        <translation>Solte para instalar.</translation>
    </message>
    <message>
        <source>Or drop .wayword files here.</source>
        <translation>Ou arraste arquivos .wayword para cá.</translation>
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
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluído</translation>
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
        <translation>Pacote instalado: {pack}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; the rest was not installed.</source>
        <translation>Cancelado; o restante não foi instalado.</translation>
    </message>
    <message>
        <source>Wait until the installation has ended.</source>
        <translation>Aguarde o fim da instalação.</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>Verificando todos os arquivos…</translation>
    </message>
    <message>
        <source>{name} is damaged, install it again: {faults}.</source>
        <translation>{name} está danificado, instale-o de novo: {faults}.</translation>
    </message>
    <message>
        <source>Every file is as it should be: {names}.</source>
        <translation>Todos os arquivos estão em ordem: {names}.</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportado para {name}.</translation>
    </message>
    <message>
        <source>Remove the pack {name}?</source>
        <translation>Remover o pacote {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>Pacote removido: {name}.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Mostrar em tela cheia (Enter)</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar a tradução</translation>
    </message>
    <message>
        <source>Take it to Translate</source>
        <translation>Abrir em Traduzir</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Adicionar às favoritas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>Escolha uma frase.</translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation>A frase</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Remover das favoritas</translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>Também: {others}</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>Sua frase</translation>
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
        <translation>Adicionar frase</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A single word is used in whole sentences too. An article (“la consigna”) tells its gender.</source>
        <translation>Uma palavra sozinha também é usada em frases inteiras. Um artigo (“la consigna”) indica o gênero dela.</translation>
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
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favorita</translation>
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
        <translation>Seu idioma</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Idioma da outra pessoa</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Inverter idiomas</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>Pesquisar frases</translation>
    </message>
    <message>
        <source>Search in both languages…</source>
        <translation>Pesquisar nos dois idiomas…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Adicionar frase</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Import phrases…</source>
        <translation>Importar frases…</translation>
    </message>
    <message>
        <source>Export my phrases…</source>
        <translation>Exportar minhas frases…</translation>
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
        <translation>Exportar minhas frases</translation>
    </message>
</context>
<context>
    <name>PhrasebookLayout</name>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Adicionar às favoritas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>Adicionar frase</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>PhrasebookPage</name>
    <message>
        <source>No phrase is like “{query}”. You can add it as your own.</source>
        <translation>Não há frases parecidas com “{query}”. Você pode adicionar essa frase às suas.</translation>
    </message>
    <message>
        <source>No phrases here yet.</source>
        <translation>Ainda não há frases aqui.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Speak to people</source>
        <translation>Tratamento</translation>
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
        <translation>Nas frases do guia de conversação.</translation>
    </message>
    <message>
        <source>Speaking as</source>
        <translation>Quem fala</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Uma mulher</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Um homem</translation>
    </message>
    <message>
        <source>As the pack says</source>
        <translation>Conforme o pacote</translation>
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
        <translation>Muito minuciosa</translation>
    </message>
    <message>
        <source>Search for the best wording</source>
        <translation>Busca da melhor tradução</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>O que fica guardado neste computador</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Guardar histórico</translation>
    </message>
    <message>
        <source>Remember translations</source>
        <translation>Lembrar traduções</translation>
    </message>
    <message>
        <source>The same text is then answered without the model.</source>
        <translation>Assim, um texto já traduzido não passa de novo pelo modelo.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Limpar histórico</translation>
    </message>
    <message>
        <source>Delete the history, starred entries too?</source>
        <translation>Excluir o histórico, inclusive as favoritas?</translation>
    </message>
    <message>
        <source>Clear memory</source>
        <translation>Limpar memória</translation>
    </message>
    <message>
        <source>Forget all remembered translations?</source>
        <translation>Esquecer todas as traduções guardadas na memória?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>A última usada</translation>
    </message>
    <message>
        <source>Start with the page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>Stay in the system tray when closed</source>
        <translation>Continuar na bandeja do sistema ao fechar</translation>
    </message>
    <message>
        <source>Translate what is copied elsewhere</source>
        <translation>Traduzir o que for copiado em outros aplicativos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Everything is kept in %1 and %2; nothing is ever sent.</source>
        <translation>Tudo fica guardado em %1 e %2; nenhum dado jamais é enviado.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Exclusão concluída.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
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
        <translation>Espaço gira o texto · Esc fecha</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Allergen</source>
        <translation>Alérgeno</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Parte do corpo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Bebida</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duração</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Remédio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>Número do quarto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Sintoma</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Coisa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Meio de transporte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>such as {examples}</source>
        <translation>ex.: {examples}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source language</source>
        <translation>Idioma de origem</translation>
    </message>
    <message>
        <source>Text to translate</source>
        <translation>Texto para traduzir</translation>
    </message>
    <message>
        <source>Type or paste a phrase</source>
        <translation>Digite ou cole uma frase</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Speak</source>
        <translation>Ouvir</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>This system has no voice for %1.</source>
        <translation>Este sistema não tem voz em %1.</translation>
    </message>
    <message>
        <source>To hear phrases, install the extra: pip install wayword[speech]</source>
        <translation>Para ouvir as frases, instale o complemento: pip install wayword[speech]</translation>
    </message>
    <message>
        <source>Speech cannot be loaded: %1.</source>
        <translation>Não foi possível carregar a voz: %1.</translation>
    </message>
    <message>
        <source>This system has no speech.</source>
        <translation>Este sistema não tem síntese de voz.</translation>
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
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>Outras traduções</translation>
    </message>
    <message>
        <source>Phrases like it</source>
        <translation>Frases parecidas</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduzindo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Share as text</source>
        <translation>Compartilhar como texto</translation>
    </message>
    <message>
        <source>Save to my phrases</source>
        <translation>Salvar nas minhas frases</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in large letters</source>
        <translation>Mostrar em letras grandes</translation>
    </message>
    <message>
        <source>The translation appears here</source>
        <translation>A tradução aparece aqui</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Swap languages and texts</source>
        <translation>Inverter idiomas e textos</translation>
    </message>
    <message>
        <source>Type on the left, read on the right. Nothing leaves this machine.</source>
        <translation>Digite à esquerda e leia à direita. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>These languages cannot be swapped.</source>
        <translation>Não é possível inverter estes idiomas.</translation>
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
        <translation>Salva nas suas frases.</translation>
    </message>
    <message>
        <source>Removed from your phrases.</source>
        <translation>Removida das suas frases.</translation>
    </message>
    <message>
        <source>Copy with the original</source>
        <translation>Copiar com o original</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Salvar como arquivo de texto…</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Salvar como arquivo de texto</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Arquivo salvo.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>Não foi possível salvar {name}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Wayword</source>
        <translation>Abrir o Wayword</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Progresso</translation>
    </message>
</context>
</TS>

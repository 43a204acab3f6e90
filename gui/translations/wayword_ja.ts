<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Badges</name>
    <message>
        <source>Experimental: check it</source>
        <translation>試験的：要確認</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>%1経由</translation>
    </message>
    <message>
        <source>Phrasebook, verified</source>
        <translation>フレーズ集・確認済み</translation>
    </message>
    <message>
        <source>Your own phrase</source>
        <translation>自分のフレーズ</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>翻訳不要</translation>
    </message>
    <message>
        <source>Machine, confidence %1</source>
        <translation>機械翻訳・信頼度 %1</translation>
    </message>
    <message>
        <source>Memory, confidence %1</source>
        <translation>翻訳メモリ・信頼度 %1</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>All phrases</source>
        <translation>すべてのフレーズ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>My phrases</source>
        <translation>マイフレーズ</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Another program holds the phrasebook; try again soon.</source>
        <translation>ほかのプログラムがフレーズ集を使っています。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>The disk is full; nothing more can be saved.</source>
        <translation>ディスクがいっぱいで、これ以上保存できません。</translation>
    </message>
    <message>
        <source>The phrasebook can be read here, and not be changed.</source>
        <translation>フレーズ集は読めますが、変更できません。</translation>
    </message>
    <message>
        <source>The phrasebook is damaged; its file is kept, not deleted.</source>
        <translation>フレーズ集が壊れています。ファイルは削除せずに残してあります。</translation>
    </message>
    <message>
        <source>A newer Wayword wrote the phrasebook; update this one.</source>
        <translation>このフレーズ集は新しい Wayword で書かれています。更新してください。</translation>
    </message>
    <message>
        <source>The phrasebook cannot be used now.</source>
        <translation>フレーズ集は今使えません。</translation>
    </message>
    <message>
        <source>There is no pack here.</source>
        <translation>ここにパックはありません。</translation>
    </message>
    <message>
        <source>The pack is for another version of Wayword.</source>
        <translation>このパックは別のバージョンの Wayword 用です。</translation>
    </message>
    <message>
        <source>The file is not safe to install as a pack.</source>
        <translation>このファイルはパックとして安全にインストールできません。</translation>
    </message>
    <message>
        <source>The pack is installed already, or is Wayword&apos;s own.</source>
        <translation>このパックはすでにインストールされているか、Wayword に付属しています。</translation>
    </message>
    <message>
        <source>The pack is damaged or cannot be used; get it again.</source>
        <translation>パックが壊れているか、使えません。もう一度入手してください。</translation>
    </message>
    <message>
        <source>The text is too long; break it up.</source>
        <translation>文章が長すぎます。分けてください。</translation>
    </message>
    <message>
        <source>This text, file or setting cannot be used.</source>
        <translation>この文章、ファイル、または設定は使えません。</translation>
    </message>
    <message>
        <source>The model cannot be loaded or run.</source>
        <translation>モデルを読み込めないか、実行できません。</translation>
    </message>
    <message>
        <source>This may be in %1 already, or in a language unknown here; choose it above.</source>
        <translation>すでに%1か、対応していない言語の可能性があります。上で言語を選択してください。</translation>
    </message>
    <message>
        <source>Only phrases of the phrasebook can be translated into %1, not this text.</source>
        <translation>%1に翻訳できるのはフレーズ集のフレーズだけです。このテキストは含まれていません。</translation>
    </message>
    <message>
        <source>From %1 into %2 there are only phrases of the phrasebook, and this is none of them.</source>
        <translation>%1から%2に翻訳できるのはフレーズ集のフレーズだけです。このテキストは含まれていません。</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The model gave nothing; the source is shown instead.</source>
        <translation>訳文が得られなかったため、原文を表示しています。</translation>
    </message>
    <message>
        <source>The model used a symbol that it cannot spell.</source>
        <translation>モデルが表記できない記号を使用しました。</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>訳文に繰り返しがあります。</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>訳文が原文よりかなり長くなっています。</translation>
    </message>
    <message>
        <source>A number, price, time or address may have changed; compare it with the source.</source>
        <translation>数字、金額、時刻、住所が変わっている可能性があります。原文と比べてください。</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Wayword made a mistake; you can go on, and the details below help to mend it.</source>
        <translation>Waywordで不具合が起きましたが、操作は続けられます。下の詳細は修正に役立ちます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
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
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>試験的</translation>
    </message>
</context>
<context>
    <name>HistoryLayout</name>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>履歴を検索…</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>履歴を保存</translation>
    </message>
    <message>
        <source>It never leaves this machine.</source>
        <translation>この端末の外には送信されません。</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>もう一度翻訳</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>翻訳元</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing in the history holds that.</source>
        <translation>履歴に該当するものはありません。</translation>
    </message>
    <message>
        <source>Nothing is starred.</source>
        <translation>スター付きの項目はありません。</translation>
    </message>
    <message>
        <source>The history is off: what you translate is not kept.</source>
        <translation>履歴はオフです。翻訳は保存されません。</translation>
    </message>
    <message>
        <source>Nothing has been translated yet.</source>
        <translation>翻訳はまだありません。</translation>
    </message>
    <message>
        <source>Phrasebook</source>
        <translation>フレーズ集</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>翻訳メモリ</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>翻訳不要</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>「{text}」を削除しました。</translation>
    </message>
    <message>
        <source>Deleted: {count}.</source>
        <translation>{count}件を削除しました。</translation>
    </message>
    <message>
        <source>Delete the whole history? This cannot be undone.</source>
        <translation>履歴をすべて削除しますか？この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>All but starred</source>
        <translation>スター付き以外</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Detect language</source>
        <translation>言語を検出</translation>
    </message>
    <message>
        <source>%1 · phrases only</source>
        <translation>%1・フレーズのみ</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>OwnPhrases</name>
    <message>
        <source>Added to your phrases.</source>
        <translation>マイフレーズに追加しました。</translation>
    </message>
    <message>
        <source>Deleted “{text}”.</source>
        <translation>「{text}」を削除しました。</translation>
    </message>
    <message>
        <source>Imported {name}: {added} new, {updated} changed.</source>
        <translation>{name}を読み込みました（新規{added}件、変更{updated}件）。</translation>
    </message>
    <message>
        <source>Exported to {name}: {count}.</source>
        <translation>{count}件を{name}に書き出しました。</translation>
    </message>
    <message>
        <source>Phrase changed.</source>
        <translation>フレーズを変更しました。</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Check every file of the pack</source>
        <translation>パックの全ファイルを確認</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Write it to a file, for another machine</source>
        <translation>別の端末用にファイルへ保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose a pack.</source>
        <translation>パックを選択してください。</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>パックについて</translation>
    </message>
    <message>
        <source>It came with Wayword and stays.</source>
        <translation>Waywordに付属しているため削除できません。</translation>
    </message>
    <message>
        <source>came with Wayword</source>
        <translation>Waywordに付属</translation>
    </message>
    <message>
        <source>installed by you</source>
        <translation>自分でインストール</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>{metric} {value} on {testset}</source>
        <translation>{metric} {value}（{testset}）</translation>
    </message>
</context>
<context>
    <name>PackInstaller</name>
    <message>
        <source>Installing {name}…</source>
        <translation>{name}をインストール中…</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>{count} languages</source>
        <translation>{count}言語</translation>
    </message>
</context>
<context>
    <name>PacksFiles</name>
    <message>
        <source>Install packs</source>
        <translation>パックをインストール</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Install a pack from a folder</source>
        <translation>フォルダーからパックをインストール</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>パックを書き出し</translation>
    </message>
</context>
<context>
    <name>PacksLayout</name>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Install a pack from a file or folder</source>
        <translation>ファイルまたはフォルダーからパックをインストール</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>インストール済みのパック</translation>
    </message>
    <message>
        <source>No packs are installed.</source>
        <translation>インストール済みのパックはありません。</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>フォルダーから…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drop it to install it.</source>
        <translation>ドロップしてインストール</translation>
    </message>
    <message>
        <source>Or drop .wayword files here.</source>
        <translation>または.waywordファイルをここにドロップ</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Installed {pack}.</source>
        <translation>{pack}をインストールしました。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled; the rest was not installed.</source>
        <translation>キャンセルしました。残りはインストールされていません。</translation>
    </message>
    <message>
        <source>Wait until the installation has ended.</source>
        <translation>インストールが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>すべてのファイルを確認中…</translation>
    </message>
    <message>
        <source>{name} is damaged, install it again: {faults}.</source>
        <translation>{name}は破損しています。もう一度インストールしてください（{faults}）。</translation>
    </message>
    <message>
        <source>Every file is as it should be: {names}.</source>
        <translation>すべてのファイルは正常です（{names}）。</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>{name}に書き出しました。</translation>
    </message>
    <message>
        <source>Remove the pack {name}?</source>
        <translation>パック{name}を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name}を削除しました。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PhraseDetails</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show it full screen (Enter)</source>
        <translation>全画面で表示（Enter）</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>訳文をコピー</translation>
    </message>
    <message>
        <source>Take it to Translate</source>
        <translation>翻訳ページで開く</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>フレーズを選択してください。</translation>
    </message>
    <message>
        <source>The phrase</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>別の言い方：{others}</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>自分のフレーズ</translation>
    </message>
    <message>
        <source>Verified phrase</source>
        <translation>確認済みのフレーズ</translation>
    </message>
</context>
<context>
    <name>PhraseEditor</name>
    <message>
        <source>Edit phrase</source>
        <translation>フレーズを編集</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>フレーズを追加</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A single word is used in whole sentences too. An article (“la consigna”) tells its gender.</source>
        <translation>単語は文の中でも使われます。冠詞（「la consigna」）で性が分かります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PhraseModel</name>
    <message>
        <source>Phrase</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
</context>
<context>
    <name>PhrasebookBar</name>
    <message>
        <source>Your language</source>
        <translation>自分の言語</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>相手の言語</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>言語を入れ替え</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>フレーズを検索</translation>
    </message>
    <message>
        <source>Search in both languages…</source>
        <translation>両方の言語で検索…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>フレーズを追加</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>読み込みと書き出し</translation>
    </message>
    <message>
        <source>Import phrases…</source>
        <translation>フレーズを読み込み…</translation>
    </message>
    <message>
        <source>Export my phrases…</source>
        <translation>マイフレーズを書き出し…</translation>
    </message>
</context>
<context>
    <name>PhrasebookFiles</name>
    <message>
        <source>Import phrases</source>
        <translation>フレーズを読み込み</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Export my phrases</source>
        <translation>マイフレーズを書き出し</translation>
    </message>
</context>
<context>
    <name>PhrasebookLayout</name>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add phrase</source>
        <translation>フレーズを追加</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>PhrasebookPage</name>
    <message>
        <source>No phrase is like “{query}”. You can add it as your own.</source>
        <translation>「{query}」に近いフレーズはありません。自分で追加できます。</translation>
    </message>
    <message>
        <source>No phrases here yet.</source>
        <translation>フレーズはまだありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Speak to people</source>
        <translation>話し方</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>丁寧</translation>
    </message>
    <message>
        <source>As to friends</source>
        <translation>親しい間柄</translation>
    </message>
    <message>
        <source>In phrases of the phrasebook.</source>
        <translation>フレーズ集のフレーズに使われます。</translation>
    </message>
    <message>
        <source>Speaking as</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>As the pack says</source>
        <translation>パックの設定</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>高品質</translation>
    </message>
    <message>
        <source>Most thorough</source>
        <translation>最高品質</translation>
    </message>
    <message>
        <source>Search for the best wording</source>
        <translation>訳文の探索</translation>
    </message>
    <message>
        <source>What is kept on this machine</source>
        <translation>この端末に保存する情報</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>履歴を保存</translation>
    </message>
    <message>
        <source>Remember translations</source>
        <translation>翻訳を記憶</translation>
    </message>
    <message>
        <source>The same text is then answered without the model.</source>
        <translation>同じテキストはモデルを使わずに翻訳されます。</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Delete the history, starred entries too?</source>
        <translation>スター付きの項目も含めて履歴を削除しますか？</translation>
    </message>
    <message>
        <source>Clear memory</source>
        <translation>翻訳メモリを消去</translation>
    </message>
    <message>
        <source>Forget all remembered translations?</source>
        <translation>記憶した翻訳をすべて消去しますか？</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>The last one used</source>
        <translation>最後に使ったページ</translation>
    </message>
    <message>
        <source>Start with the page</source>
        <translation>起動時のページ</translation>
    </message>
    <message>
        <source>Stay in the system tray when closed</source>
        <translation>閉じても通知領域に常駐</translation>
    </message>
    <message>
        <source>Translate what is copied elsewhere</source>
        <translation>他のアプリでコピーしたテキストを翻訳</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Everything is kept in %1 and %2; nothing is ever sent.</source>
        <translation>データは%1と%2にのみ保存され、送信されることはありません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>ShowMode</name>
    <message>
        <source>Wayword: shown large</source>
        <translation>Wayword：拡大表示</translation>
    </message>
    <message>
        <source>Space turns the text round · Escape closes</source>
        <translation>スペースキーで回転・Escキーで閉じる</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Allergen</source>
        <translation>アレルゲン</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>体の部位</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>飲み物</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食べ物</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>部屋番号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>品物</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通手段</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>such as {examples}</source>
        <translation>例：{examples}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source language</source>
        <translation>翻訳元の言語</translation>
    </message>
    <message>
        <source>Text to translate</source>
        <translation>翻訳するテキスト</translation>
    </message>
    <message>
        <source>Type or paste a phrase</source>
        <translation>テキストを入力または貼り付け</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Speak</source>
        <translation>読み上げ</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>This system has no voice for %1.</source>
        <translation>このシステムには%1の音声がありません。</translation>
    </message>
    <message>
        <source>To hear phrases, install the extra: pip install wayword[speech]</source>
        <translation>読み上げには追加パッケージが必要です：pip install wayword[speech]</translation>
    </message>
    <message>
        <source>Speech cannot be loaded: %1.</source>
        <translation>音声合成を読み込めません（%1）。</translation>
    </message>
    <message>
        <source>This system has no speech.</source>
        <translation>このシステムには音声合成がありません。</translation>
    </message>
</context>
<context>
    <name>TargetPane</name>
    <message>
        <source>Target language</source>
        <translation>翻訳先の言語</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>Other wordings</source>
        <translation>別の訳</translation>
    </message>
    <message>
        <source>Phrases like it</source>
        <translation>似たフレーズ</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>翻訳中…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Share as text</source>
        <translation>テキストとして共有</translation>
    </message>
    <message>
        <source>Save to my phrases</source>
        <translation>マイフレーズに保存</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show in large letters</source>
        <translation>大きな文字で表示</translation>
    </message>
    <message>
        <source>The translation appears here</source>
        <translation>ここに訳文が表示されます</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Swap languages and texts</source>
        <translation>言語とテキストを入れ替え</translation>
    </message>
    <message>
        <source>Type on the left, read on the right. Nothing leaves this machine.</source>
        <translation>左に入力すると、右に訳文が表示されます。データはこの端末の外に出ません。</translation>
    </message>
    <message>
        <source>These languages cannot be swapped.</source>
        <translation>これらの言語は入れ替えられません。</translation>
    </message>
</context>
<context>
    <name>TranslationActions</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Saved to your phrases.</source>
        <translation>マイフレーズに保存しました。</translation>
    </message>
    <message>
        <source>Removed from your phrases.</source>
        <translation>マイフレーズから削除しました。</translation>
    </message>
    <message>
        <source>Copy with the original</source>
        <translation>原文も一緒にコピー</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>テキストファイルとして保存…</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>テキストファイルとして保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name}に書き込めません（{reason}）。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Wayword</source>
        <translation>Waywordを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
</TS>

"""Patterns: how numbers, prices, times, addresses and placeholders are written."""

import re
from collections.abc import Iterator
from functools import cache

from translator.text.scripts import parted

_SPACE = "[ \xa0\u202f]"
_GROUP = "[ \xa0\u2007\u2009\u202f'’.,．，]"
_DIGITS = rf"(?:\d{{1,3}}(?:{_GROUP}\d{{3}})+(?!\d)(?:[.,/．，]\d+)*|\d+(?:[-–.,/．，]\d+)*)"
_FRACTION = "[½⅓⅔¼¾]"
_AMOUNT = rf"(?:{_DIGITS}(?:['’′]\d{{1,2}}[\"”″])?(?:{_SPACE}?{_FRACTION})?|{_FRACTION})"
_SIGN = r"(?<![\w)])[-+−±~≈<>≤≥]=?"
_SYMBOL = r"[$¢£¥฿￥￡\u20a0-\u20cf]"
_CODE = (
    r"(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|MXN|BRL|ARS|CLP|COP|PEN|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON"
    r"|BGN|TRY|RUB|UAH|CNY|HKD|TWD|SGD|KRW|THB|VND|IDR|MYR|PHP|INR|AED|SAR|ILS|EGP|MAD|ZAR)\b"
)
_BEFORE = rf"(?:(?:\b(?:US|NZ|HK|NT|MX|[ACRS]))?{_SYMBOL}|\b{_CODE}){_SPACE}?[-−]?"
_MONEY = rf"(?:{_SYMBOL}|{_CODE}|円|元|원|zł|Kč|лв|kr\b|Ft\b)"
_METRE = r"(?i:km/h|k[mg]|[cm]m|mg|[mcd]l|[mgt]b|[kmg]?hz|kwh|mph|mins?|hrs?|lbs?|oz|ft)"
_UNIT = rf"(?:{_METRE}|[mlLgh])[²³]?(?![\w'’])"
_DEGREE = rf"°{_SPACE}?[CFcf](?!\w)|[°′″℃℉㎡㎏㎞]"
_AFTER = rf"(?:[.,][-–—](?!\w))?{_SPACE}?(?:[%‰]|{_DEGREE}|{_MONEY}|/?{_UNIT})|[.,][-–—](?!\w)"
_ENDING = r"(?:st|nd|rd|th|er|re|e|de|ste|[eè]me|\.?[ºª])(?!\w)"
_GLUED = rf"(?!{_ENDING})[A-Za-z]{{1,4}}(?!\w)"

_NO_URL = r"\s<>\"«»“”‘’「」—、。()"
_PATH = rf"[^{_NO_URL}]*[\w/]"
_TOP = (
    r"(?:com|org|net|info|eu|io|gov|edu|app|travel|es|fr|de|it|pt|jp|uk|br|mx|ch|nl|pl|cz|dk|fi|gr"
    r"|ru|cn|kr|au|nz|ca|ie|hu|ro)\b"
)

_MASKED = "|".join(
    (
        r"(?P<symbol>[\d#*]\ufe0f?\u20e3|^[-–—*•·>#]{1,6}(?= )"
        r"|(?<!\S)(?:[:;=]['’]?-?[()DPp3/|]|<3)(?!\S))",
        rf"(?P<url>(?:[A-Za-z][A-Za-z+.-]{{1,9}}://|[Ww]{{3}}\.)"
        rf"(?:[^{_NO_URL}]|\([^{_NO_URL}]*\))*(?<=[\w/=&#%~+$)-]))",
        r"(?P<mail>(?:mailto:)?\w[\w.+'’-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})",
        rf"(?P<domain>(?i:\b[a-z0-9-]{{1,63}}(?:\.[a-z0-9-]{{1,63}}){{0,8}}"
        rf"\.(?:{_TOP}(?:/{_PATH})?|[a-z]{{2,6}}/{_PATH})))",
        r"(?P<brace>\$?\{\{?[^{}\n]{0,40}\}\}?)",
        r"(?P<format>%(?:\(\w{1,30}\)|\d\$)?[-+0]?\d{0,3}(?:\.\d)?[sdif]\b)",
        r"(?P<tag>[@#][A-Za-z]\w*|\$[A-Z_]{2,}\b|</?[A-Za-z]\w{0,9} ?/?>|&#?\w{2,8};|\\[nrt]\b"
        r"|\b__\w{1,40}__\b|\[[A-Z][A-Z_]{1,40}\])",
        r"(?P<time>(?:\d{1,2}(?:[:.]\d{2})?[-–])?\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|[.h]\d{2})?\s?"
        r"[AaPp](?:\.\s?[Mm]\b(?:\.(?=\s*\S))?|[Mm]\b)"
        r"|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\w)|\d{1,2}h\d{2}\b)",
        r"(?P<date>\d{1,2}\.\d{1,2}\.(?=\s[a-z]))",
        r"(?P<phone>(?:\+\d{1,3}[ .-]?)?\(\d{1,5}\)[ .-]?\d{2,4}(?:[ .-]?\d{2,4}){0,5}(?!\d))",
        r"(?P<code>(?<!\w)[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+(?!\w)|(?<!\w)[A-Za-z](?:\+\+|#)(?![\w+#])"
        r"|(?<![A-Za-z])N[°º]\.? ?\d+"
        r"|(?<![A-Za-z0-9])(?:[A-Za-z]+-?\d+(?:-?[A-Za-z0-9])*"
        rf"|(?<=[a-z] )(?!{_CODE})(?:No\.|[A-Z]{{2,3}}) ?[A-Z]{{0,3}}\d[A-Za-z0-9]*(?![.,:]\d)"
        r"|\d+[A-Za-z]+\d[A-Za-z0-9]*))",
        rf"(?P<ordinal>\d+{_ENDING}|\d+月)",
        rf"(?P<number>[#№]?(?:{_SIGN})?(?:{_BEFORE})?{_AMOUNT}(?:{_GLUED}|{_AFTER})?)",
    )
)

_HINT = re.compile(
    rf"^[-–—*•·>]|[\d@#{{%<&\\\[_]|[:;=]['’]?-?[()DPp/|]|\+\+|{_FRACTION}|://|(?i:www\.|\.[a-z]|\$[a-z])"
)
"""What every text that holds a mask shows somewhere."""


def masked(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and kind (the group's name) of whatever is masked in a text, and of the
    ordinals that are not.
    """
    if _HINT.search(text):
        for match in _pattern().finditer(parted(text)):
            yield match.start(), match.end(), match.lastgroup or ""


@cache
def _pattern() -> re.Pattern[str]:
    """Compile the pattern, which takes 8 ms that a text without any hint need not wait for."""
    return re.compile(_MASKED)

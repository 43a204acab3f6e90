"""Determiners: articles and the like, what stands before nouns and tells their gender."""

from collections.abc import Mapping
from dataclasses import dataclass

from translator.text.wordlist import words

_ONE_GENDER = 0.9
"""Share of the determiners that tell a gender which have to tell the same one."""
_SINGULAR = 0.1
"""Share of those that stand before singulars alone, from which on a noun is no plural."""


@dataclass(frozen=True, slots=True)
class Determiners:
    """The determiners of a language by the gender they tell; ``either`` tell none.

    ``plural`` stand before plurals; where those that do tell little, ``singular`` are the ones
    that never do.
    """

    masculine: frozenset[str]
    feminine: frozenset[str]
    neuter: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        """Every one of them."""
        return self.masculine | self.feminine | self.neuter | self.either

    def gender(self, behind: Mapping[str, int]) -> str | None:
        """Return "m", "f" or "n" of a noun by the determiners that it stands behind, counted;
        None where they disagree or tell nothing.
        """
        counts = [
            (sum(behind.get(word, 0) for word in each), letter)
            for each, letter in ((self.masculine, "m"), (self.feminine, "f"), (self.neuter, "n"))
        ]
        most, letter = max(counts)
        if not most or most < _ONE_GENDER * sum(count for count, _letter in counts):
            return None
        return letter

    def is_plural(self, behind: Mapping[str, int]) -> bool:
        """Tell whether a noun is a plural, by the determiners that it stands behind."""
        total = sum(behind.values())
        if self.singular:
            return sum(behind.get(word, 0) for word in self.singular) < _SINGULAR * total
        return sum(behind.get(word, 0) for word in self.plural) * 2 > total


ENGLISH = frozenset(
    words(
        "a an the my your his her our their this that these those some any no another every each"
        " two three four five"
    )
)
DETERMINERS = {
    "de": Determiners(
        masculine=frozenset(words("einen jeden")),
        feminine=frozenset(words("eine jede einer zur")),
        neuter=frozenset(words("das ins ans aufs jedes dieses welches")),
        either=frozenset(
            words(
                "meiner deiner seiner ihrer unserer keiner der die den dem des keinen meinen"
                " deinen seinen ihren unseren diesen keine meine deine seine ihre unsere eure"
                " diese ein kein mein dein sein ihr unser euer im am vom beim zum einem eines"
                " meinem deinem seinem ihrem unserem diesem dieser jeder jedem keinem"
            )
        ),
        singular=frozenset(
            words(
                "dem des das ein eine einen einem einer eines kein mein dein sein ihr unser im am"
                " vom beim zum zur ins ans aufs jeder jede jedes jeden jedem dieser dieses diesem"
                " meinem meiner deinem seinem seiner ihrem ihrer unserem unserer keinem keiner"
            )
        ),
    ),
    "es": Determiners(
        masculine=frozenset(
            words("el los un unos este estos ese esos del al nuestro otro otros algún")
        ),
        feminine=frozenset(words("la las una unas esta estas esa esas nuestra otra otras alguna")),
        either=frozenset(words("mi mis tu tus su sus")),
        plural=frozenset(words("los las unos unas mis tus sus estos estas esos esas otros otras")),
    ),
    "fr": Determiners(
        masculine=frozenset(words("le un ce cet du au")),
        feminine=frozenset(words("la une ma ta sa cette")),
        either=frozenset(
            words("les l' des d' mon ton son mes tes ses nos vos notre votre leur leurs ces")
        ),
        plural=frozenset(words("les des mes tes ses nos vos leurs ces")),
    ),
    "it": Determiners(
        masculine=frozenset(
            words(
                "il lo i gli un uno del dello dei degli al allo ai agli nel nello nei negli dal"
                " dallo dai dagli sul sullo sui sugli questo questi quel quello quei quegli mio"
                " miei tuo tuoi suo suoi nostro nostri vostro vostri altro altri"
            )
        ),
        feminine=frozenset(
            words(
                "la le una un' della delle alla alle nella nelle dalla dalle sulla sulle questa"
                " queste quella quelle mia mie tua tue sua sue nostra nostre vostra vostre altra"
                " altre"
            )
        ),
        either=frozenset(words("l' dell' all' nell' dall' sull' quest' quell' loro ogni qualche")),
        plural=frozenset(
            words(
                "i gli dei degli ai agli nei negli dai dagli sui sugli questi quei quegli miei"
                " tuoi suoi nostri vostri altri le delle alle nelle dalle sulle queste quelle mie"
                " tue sue nostre vostre altre"
            )
        ),
    ),
    "pt": Determiners(
        masculine=frozenset(
            words(
                "o os um uns este estes esse esses aquele aqueles do dos no nos ao aos pelo pelos"
                " meu meus seu seus nosso nossos outro outros algum"
            )
        ),
        feminine=frozenset(
            words(
                "a as uma umas esta estas essa essas aquela aquelas da das na nas à às pela pelas"
                " minha minhas sua suas nossa nossas outra outras alguma"
            )
        ),
        plural=frozenset(
            words(
                "os uns as umas estes esses aqueles estas essas aquelas dos das nos nas aos às"
                " pelos pelas meus seus nossos minhas suas nossas outros outras"
            )
        ),
    ),
}
"""Those of the languages whose nouns can be learnt, beside English's."""

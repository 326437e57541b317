"""Titles before names: every form of each, and whether it tells that somebody is a woman or a man."""

FORMS = {
    "mr": "Mr", "mister": "Mr", "mrs": "Mrs", "missus": "Mrs", "misses": "Mrs", "ms": "Ms", "miss": "Miss",
    "mx": "Mx", "dr": "Dr",
    "doctor": "Dr", "prof": "Prof", "professor": "Prof", "sister": "Sister", "sr": "Sister", "sir": "Sir",
    "dame": "Dame", "lord": "Lord", "lady": "Lady", "rev": "Rev", "revd": "Rev", "reverend": "Rev",
    "father": "Father", "fr": "Father", "judge": "Judge", "cllr": "Cllr", "councillor": "Cllr",
    "captain": "Captain", "capt": "Captain", "lieutenant": "Lieutenant", "lieut": "Lieutenant", "lt": "Lieutenant",
    "commander": "Commander", "cmdr": "Commander", "colonel": "Colonel", "col": "Colonel", "major": "Major",
    "sergeant": "Sergeant", "sgt": "Sergeant", "inspector": "Inspector", "insp": "Inspector",
    "superintendent": "Superintendent", "supt": "Superintendent", "rabbi": "Rabbi", "imam": "Imam", "pastor": "Pastor",
    "senhor": "Senhor", "senhora": "Senhora", "señor": "Señor", "señora": "Señora", "señorita": "Señorita",
    "signor": "Signor", "signore": "Signor", "signora": "Signora", "signorina": "Signorina",
    "monsieur": "Monsieur", "madame": "Madame", "mme": "Madame", "mademoiselle": "Mademoiselle", "mlle": "Mademoiselle",
    "herr": "Herr", "frau": "Frau", "meneer": "Meneer", "mevrouw": "Mevrouw",
}  # fmt: skip
"""The title for each of its forms, in small letters without a stop."""
_OFTEN_WORDS = frozenset({"fr", "lt", "col", "misses"})
"""Forms that small letters make a shorthand for something else: from, less than, column, what fails to hit."""
TITLE = "|".join(
    form if form not in _OFTEN_WORDS else f"(?-i:{form.capitalize()})"
    for form in sorted(FORMS, key=len, reverse=True)
)
"""A pattern of every form of a title, for matching without regard to case."""
ANY_MAN = frozenset({"Mr", "Senhor", "Señor", "Signor", "Monsieur", "Herr", "Meneer"})
ANY_WOMAN = frozenset({"Ms", "Senhora", "Señora", "Signora", "Madame", "Frau", "Mevrouw"})
"""Titles that say no more than whether it is a man or a woman, each in its language."""
BY_MARRIAGE = frozenset({"Mrs", "Miss", "Señorita", "Signorina", "Mademoiselle"})
OF_MEN = ANY_MAN | {"Sir", "Lord", "Father"}
OF_WOMEN = ANY_WOMAN | BY_MARRIAGE | {"Dame", "Lady", "Sister"}
_SEX = {
    **{form: "he" for form, title in FORMS.items() if title in OF_MEN},
    **{form: "she" for form, title in FORMS.items() if title in OF_WOMEN},
    "sra": "she",
    "brother": "he",
}
_SHORTHAND = frozenset({"fr", "sr"})
"""Forms that jotted notes have for something else: from, senior."""
TELLING = "|".join(sorted(_SEX.keys() - _SHORTHAND, key=len, reverse=True))
"""A pattern of every form for which `sex_of` has an answer, in small letters."""


def sex_of(title: str) -> str:
    """The pronoun, `she` or `he`, of whoever has a title in notes, given folded; "" where it tells neither."""
    return "" if title in _SHORTHAND else _SEX.get(title, "")

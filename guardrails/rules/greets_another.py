"""A greeting to somebody who is not the reader.

*Why*: a letter that greets a colleague of its reader was plainly written for the colleague.
*Instead*: greet the person this letter goes to.
*Source*: Afterword's own judgement: a panel gets one letter each, and the greeting is what gets swapped.
"""

from collections.abc import Iterator

from guardrails.evidence import plain
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Interviewer, Manuscript
from guardrails.names.capitals import nicknames
from guardrails.sentences import Place, anatomy
from guardrails.words import words_of


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit where the greeting names people who were met, and not the one the letter goes to.

    Of a note that is passed on it is the note's own greeting, unless whoever passes it on is the reader.
    """
    greetings = [one for one in anatomy(manuscript.body) if one.place is Place.GREETING]
    if not greetings or not manuscript.to:
        return
    passed_on = manuscript.kind == "hr_forward"
    greeting, heard = greetings[-1 if passed_on else 0], greetings if passed_on else greetings[:1]
    said = {plain(word.text) for one in heard for word in words_of(one.text)}
    if said & _forms(manuscript, manuscript.to):
        return
    for one in manuscript.people:
        named = [w for w in words_of(greeting.text, greeting.start) if plain(w.text) in _names(one)]
        if named:
            span = Span(Part.BODY, named[0].start, named[-1].end)
            yield Hit(
                span,
                f"This goes to {manuscript.to} and greets {manuscript.words(span)}; greet the one who reads it.",
            )


def _names(person: Interviewer) -> set[str]:
    return {
        plain(word.text)
        for word in words_of(f"{person.name} {person.called}")
        if len(word.text) > 1
    }


def _forms(manuscript: Manuscript, to: str) -> set[str]:
    """Every word that greets the reader: their names, how they like to be called, short forms."""
    names = {plain(word.text) for word in words_of(to)}
    for one in manuscript.people:
        if _names(one) & names:
            names |= _names(one)
    return names.union(*(nicknames().get(name, frozenset()) for name in names))


RULE = Rule("greets-another", Severity.BLOCK, check)

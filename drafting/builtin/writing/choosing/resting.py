"""What a letter can rest on: passages that say something which not every letter to that employer would."""

from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind, Anchors
from guardrails.sentences import Place, Stretch
from guardrails.substance.concreteness import carried
from guardrails.substance.retold import retold
from guardrails.substance.specificity import Reading
from guardrails.words import words_of

WISHES = frozenset((AnchorKind.MOTIVATION, AnchorKind.NEXT_STEP))
"""What says nothing of the talk."""
THIN = 3
"""How poor a passage is from which a letter gets nothing of its own."""


def given(anchors: Anchors) -> frozenset[str]:
    """The words that any letter would have: names and titles, the employer and the role."""
    facts = (fact.text for fact in (anchors.facts.company, anchors.facts.role) if fact)
    people = (text for one in anchors.people for text in (one.name, one.title, one.called))
    return frozenset(word.text for text in (*people, *facts) for word in words_of(text))


def rests(telling: Telling, notes: str, known: frozenset[str], *, reasons: bool) -> bool:
    """Whether a letter can rest on it: what was talked about or done, or a telling wish where `reasons` will do.

    It brings words that neither every talk has nor were `known` before, or many of the notes in a row: `you timed me
    with your phone` brings none.
    """
    told = telling.anchor.kind not in WISHES or (reasons and poverty(telling) == 0)
    return told and _says(telling.words, notes, known)


def _says(words: str, notes: str, known: frozenset[str]) -> bool:
    """Whether a sentence with the words rests on them, as the guardrails measure it."""
    sentence = Stretch(words, 0, len(words), Place.SENTENCE)
    shared = frozenset(word.text for word in carried(words, known).content)
    return Reading(sentence, known, shared, retold=retold(words, notes, known)).supported


def is_thin(telling: Telling) -> bool:
    """Whether a passage says so little that a letter does not rest on it."""
    return poverty(telling) >= THIN

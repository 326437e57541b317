"""The human detail says nothing that only this talk could have given.

*Why*: "We had a great conversation" can be typed without having been there; it makes the letter no more the sender's.
*Instead*: what was said, shown, asked, spilled or agreed; in an answer to their message, what you answer: which day,
how long, yes or no to what. Short is fine, and so are typos.
*Source*: Afterword's own measure, after Li and Nenkova, "Fast and Accurate Prediction of Sentence Specificity" (AAAI
2015); its figures stand in docs/judgement.md.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.substance.answered import answers, asked_in, evades
from guardrails.substance.classifier import verdict
from guardrails.substance.merge_fields import merge_fields
from guardrails.substance.only_names import only_names
from guardrails.text.filler import Filler, filler
from guardrails.words import words_of

_MESSAGES = {
    Filler.PLACEHOLDER: "This is a placeholder; put one thing in its place that you saw, heard or said.",
    Filler.REFUSAL: "Nothing is said here yet; what would you tell a friend about this talk tonight?",
    Filler.ORDER: "Only you can write this one: what was said or shown that nobody else could know?",
    Filler.MASH: "These are no words; one small true thing is enough, typos and all.",
}
_NAMES = (
    "A name, a date or a title is known before the talk; what did that person say, show or ask?"
)
_ONE_WORD = "One word is a start; say what it did, or who said what of it."
_UNANSWERED = "They asked you something: say which day, how long, how much, or yes or no to what."
_VAGUE = "This could be said of any interview; say what exactly: a remark, a thing, a number, a question."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """One hit on the whole detail when it is filler, only names, or could be anyone's."""
    message = _fault(manuscript)
    if manuscript.detail.strip() and message:
        yield Hit(Span(Part.DETAIL, 0, len(manuscript.detail)), message)


def _fault(manuscript: Manuscript) -> str:
    """What is wrong with the detail, in a sentence to the writer; empty where nothing is."""
    detail, known = manuscript.detail, merge_fields(manuscript)
    if found := filler(detail):
        return _MESSAGES[found]
    if len(words_of(detail)) == 1:
        return _ONE_WORD
    if evades(manuscript):
        return _UNANSWERED if asked_in(manuscript) else _VAGUE
    if answers(manuscript):
        return ""
    if only_names(detail, known):
        return _NAMES
    vague = verdict(detail, "details", known).interchangeable
    return (_UNANSWERED if asked_in(manuscript) else _VAGUE) if vague else ""


RULE = Rule("vague-detail", Severity.BLOCK, check)

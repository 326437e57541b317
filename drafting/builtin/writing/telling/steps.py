"""What jotted words that begin with a verb are about: a step that both take next, or a thing that was left out."""

from drafting.builtin.prose import verbs

_ERRANDS = frozenset(
    ("ask", "hear", "answer", "reply", "decide", "say", "remember", "check", "wait", "think")
)
"""What the sender has yet to do alone, or waits for: `ask if the bench goes lower`, `hear back by the 19th`."""
_BEING = frozenset(("is", "are", "was", "were", "isn't", "wasn't"))
_LINKS = frozenset(("of", "in", "by", "from", "for"))


def is_step(words: list[str]) -> bool:
    """Whether the words, in lower case, are none of the sender's errands and no thing named like a deed: `visit of`."""
    named = not verbs.surely_base(words[0]) and words[1:2] != [] and words[1] in _LINKS
    return not (named or words[0] in _ERRANDS)


def of_a_thing(words: list[str]) -> bool:
    """Whether the subject that was left out is as often a thing as a person: `is not locked`."""
    return words[0] in _BEING

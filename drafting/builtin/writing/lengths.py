"""How long a letter is, and what it leaves out when it has grown too long."""

from guardrails.sentences import sentences

Said = dict[str, str]
"""Sentences by the part of the letter that each one is."""


def shortened(said: Said, optional: list[str], most: int) -> Said:
    """The sentences without what makes the letter too long: how a deed came out, then parts in the order they stand."""
    if counted(said) > most and "strength" in said:
        deed = next(iter(sentences(said["strength"])), None)
        said = said | {"strength": deed.text} if deed else said
    for parts in optional:
        if counted(said) > most:
            said = {name: text for name, text in said.items() if name not in parts.split()}
    return said


def counted(said: Said) -> int:
    """Words between greeting and farewell."""
    return sum(len(sentence.split()) for sentence in said.values())

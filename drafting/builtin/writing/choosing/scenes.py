"""Which scenes say nothing to whoever was there too: a gesture without its cause, a thing merely owned, an errand."""

import re

_CAUSE = re.compile(
    r"[“”]|\b(?:when|because|while|until|before|after|as I|at (?:the|my|that|how|a)|about|with|for|over|instead)\b"
)
"""What a gesture came from, or the words that went with it."""
_GESTURE = re.compile(
    r"(?:you|[A-Z]\S*(?: [A-Z]\S*)?) (?:both |just |only |then |really )?(?:laughed|nodded|smiled|grinned|winced|sighed"
    r"|paused|blinked|shrugged|coughed|groaned|snorted|looked|stared|frowned|whistled|stopped|went|wrote|liked|loved|repeated|closed|shut"
    r"|raised|put (?:your|their|his|her) (?:head|hand|pen|cup|coat)|put down|leaned|sat|turned)\b"
)
"""How somebody took what was said: `you looked at your own feet`."""
_BRIEF = 8
"""Words of a gesture that leaves out what it answered."""
_OWNED = re.compile(
    r"(?:you|[A-Z]\S*) (?:have|has|had)(?: got)? (?:an? |the |some |(?:a lot|lots|plenty) of )?[\w-]+"
)
"""A thing that somebody has, and nothing said of it."""
_FLUSTERED = re.compile(
    r"you (?:went (?:red|pale|white|quiet)|blushed|cried|swore|yawned|snapped|sneezed|burped)\b"
)
"""What nobody wants to be reminded of."""
_UNDATED = re.compile(
    r"\b(?:give|gave|say|said|tell|name|set|fix)n?(?: me| us)? (?:an?|any|no)(?: exact)? date\b"
)
"""What only says that no day was named."""


def speaks_for_itself(words: str) -> bool:
    """Whether a scene, told as a sentence, reminds its reader of anything by itself."""
    gesture = _GESTURE.match(words) and len(words.split()) <= _BRIEF and not _CAUSE.search(words)
    return not (
        gesture or _OWNED.fullmatch(words) or _UNDATED.search(words) or _FLUSTERED.match(words)
    )

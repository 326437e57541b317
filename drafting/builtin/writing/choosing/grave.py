"""What is too grave to be a topic or a task: that people died, were hurt or are ill, or were convicted."""

import re

_HARMED = re.compile(
    r"\b(?:deaths?|died|killed|murder\w*|suicid\w*|fatal\w*|drowned|injured|injur(?:y|ies)|stabb(?:ed|ings?)|raped?"
    r"|assault\w*|molest\w*|stillb\w+|miscarr\w+|overdos\w+|hospitali[sz]ed|amputat\w*)\b",
    re.IGNORECASE,
)
_ON_THEM = re.compile(
    r"(?:\w+(?:itis|virus|phobia)|(?:re)?infections?|outbreaks?|epidemics?|scabies|lice|nits|ringworm|impetigo|measles"
    r"|chickenpox|shingles|flu|influenza|covid|cholera|tuberculosis|malaria|asthma|eczema|epilepsy|diabetes|anaemia|cancers?"
    r"|tumou?rs?|strokes?|dementia|depression|anxiety|burnout|insomnia|addictions?|illness(?:es)?|diseases?|sickness"
    r"|allerg(?:y|ies)|convictions?|arrests?|(?:criminal|police) records?|warrants?|felon(?:y|ies)|asbos?)",
    re.IGNORECASE,
)
"""What somebody has that is theirs alone: an ailment, a conviction."""


def harms(words: str) -> bool:
    """Whether somebody died or was hurt: `the outbreak killed two residents`."""
    return _HARMED.search(words) is not None


def is_ailment(noun: str) -> bool:
    """Whether a noun is for what people suffer from or were convicted of: `scabies`, not `hygiene`."""
    return _ON_THEM.fullmatch(noun) is not None

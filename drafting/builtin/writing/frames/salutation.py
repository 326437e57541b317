"""The two ends of a letter: how the reader is greeted and how the sender takes leave. Gender is never guessed."""

import re

from drafting.builtin.phrasebook import phrases
from drafting.models import Person, Profile, Tone

HONORIFICS = (
    "dr",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "mx",
    "miss",
    "sir",
    "dame",
    "sister",
    "sr",
    "cr",
    "cllr",
    "councillor",
    "captain",
    "capt",
    "rev",
    "judge",
    "herr",
    "frau",
    "monsieur",
    "madame",
    "señor",
    "señora",
    "signor",
    "signora",
    "mme",
    "pan",
    "pani",
    "dhr",
    "chef",
    "lady",
    "mevrouw",
)
_HONORIFIC = re.compile(rf"^(?:{'|'.join(HONORIFICS)})\b\.?", re.IGNORECASE)


_NOBODY = "Hello,"
"""The greeting of a letter to somebody whose name the notes do not give."""


def met(name: str, people: tuple[Person, ...]) -> Person:
    """Whoever of those who were met has that name; somebody of whom no more is known where nobody has."""
    return next((one for one in people if one.name == name), Person(name=name))


def greeting(reader: Person, tone: Tone) -> str:
    """The greeting line, with its comma; nobody who has an honorific is told `Hi`."""
    name = address(reader, tone)
    if not name:
        return _NOBODY
    stately = tone is Tone.BRIEF and _HONORIFIC.match(name)
    frame: str = phrases("letter")["greeting"][Tone.FORMAL if stately else tone]
    return frame.format(name=name)


_NICKNAME = re.compile(r"\s*[\"“(‘'](?P<nick>\w[\w.-]*)[\"”)’'](?=\s|$)")


def address(reader: Person, tone: Tone) -> str:
    """`called` if the notes give it, else a nickname inside the name, honorific and last name, or first name.

    A formal letter has the full name in place of nickname and first name.
    """
    if reader.called and reader.called.casefold().rstrip(".") not in HONORIFICS:
        return cased(reader.called)
    nick = _NICKNAME.search(reader.name)
    if nick and tone is not Tone.FORMAL:
        return cased(nick["nick"])
    parts = cased(_NICKNAME.sub("", reader.name)).split()
    if not parts:
        return ""
    titles = [part for part in parts[:-1] if _HONORIFIC.match(part)]
    if titles and (titles[0] == parts[0] or parts[0].endswith(".")):  # `Doç. Dr.`
        return f"{titles[0]} {parts[-1]}"
    return " ".join(parts) if tone is Tone.FORMAL or parts[0].endswith(".") else parts[0]


def untitled(name: str) -> str:
    """The name without an honorific before it."""
    return _HONORIFIC.sub("", name).strip()


def cased(name: str) -> str:
    """A name typed all in small or all in capital letters, with the capitals a letter gives it."""
    if name.islower() or name.isupper():
        return re.sub(
            r"(?<![\w'’])\w+(?:['’]\w{2,})?", lambda part: part.group().capitalize(), name
        )
    return name


def farewell(profile: Profile, tone: Tone) -> str:
    """The closing line and, where the profile has one, the sender's name."""
    line: str = phrases("letter")["farewell"][tone.value]
    return f"{line}\n{profile.name.strip()}" if profile.name.strip() else line

"""The words of a transcript in WebVTT or SubRip: one line for each turn, after the speaker's name where it is given.

Every pattern takes time in proportion to the text, whatever the text: files come from anywhere.
"""

import html
import re
from collections.abc import Iterator

from drafting.sources.line_ends import plain_ends

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
TIMING = re.compile(r"^[ \t]*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}[ \t]+-->[ \t]", re.MULTILINE)
"""When a cue begins and ends, up to what may follow on that line."""
VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s+([^\s<>][^<>]*)>")
"""The tag that opens what somebody says; its group is their name."""
_TAG = re.compile(r"</?(?:[vcibu]|ruby|rt|lang|font)(?:[.\s][^<>]*)?>|<[\d:.]+>|\{\\[^{}]*\}")
_NAMED = re.compile(r"(?:- ?)?([^\W\d_][\w.'’-]{0,40}(?: [^\W\d_][\w.'’-]{0,40}){0,3}):\s+(?=\S)")
_ENDED = (".", "!", "?", "…", '."', ".”", '?"', "?”", '!"', "!”")


def spoken(captions: str) -> str:
    """What was said, without times and markup; what one speaker says in a row becomes one line."""
    turns: list[tuple[str, list[str]]] = []
    for speaker, words in _turns(captions):
        if turns and _goes_on(turns[-1], speaker):
            turns[-1][1].append(words)
        else:
            turns.append((speaker, [words]))
    return "\n".join(f"{speaker}: " * bool(speaker) + " ".join(said) for speaker, said in turns)


def _turns(captions: str) -> Iterator[tuple[str, str]]:
    """Speaker (or "") and words of every turn of every cue; headers, notes and styles have no time and are none."""
    for block in _BLANK_LINE.split(plain_ends(captions)):
        timing = TIMING.search(block)
        if timing:
            yield from _in_cue(block[timing.end() :].partition("\n")[2])


def _in_cue(payload: str) -> Iterator[tuple[str, str]]:
    """A cue's turns: `<v Name>` opens one, and so does a line that begins with `Name: `."""
    named = VOICE.sub(lambda voice: f"\n{voice[1].strip()}: ", payload)
    speaker, said = "", list[str]()
    for line in html.unescape(_TAG.sub("", named)).split("\n"):
        opened, words = _opened(" ".join(line.split()))
        if opened and said:
            yield speaker, " ".join(said)
            said = []
        speaker = opened or speaker
        said += [words] if words else []
    if said:
        yield speaker, " ".join(said)


def _opened(line: str) -> tuple[str, str]:
    """Whose name the line begins with, or "", and what it says; a name has a capital in each of its words."""
    found = _NAMED.match(line)
    if found and all(word[0].isupper() for word in found[1].split()):
        return found[1], line[found.end() :]
    return "", line


def _goes_on(before: tuple[str, list[str]], speaker: str) -> bool:
    """Whether the speaker of the turn before is still speaking; where nobody is named, until a sentence ends."""
    if before[0] or speaker:
        return before[0] == speaker
    return not before[1][-1].endswith(_ENDED)

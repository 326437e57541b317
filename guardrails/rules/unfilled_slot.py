"""A blank of a template that nobody filled in.

*Why*: `Dear [Name]` tells the reader that the letter was made for anyone, and no other line can repair that.
*Instead*: put the word in, or take the sentence out.
*Source*: Wikipedia, "Signs of AI writing", section on phrasal templates and placeholder text.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from guardrails.findings import Hit, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.text.frames import WRITTEN, paragraphs

MESSAGE = "This is still a blank of a template; put in the real word or take it out."

_THING = (
    r"(?:(?:hiring )?manager|interviewer|recipient|company|organi[sz]ation|employer|candidate|role|position|job"
    r"|department|team|school|first|last|full|sender|your|my|contact|project|skill|topic|date|city)"
)
_NAMED = rf"{_THING}(?:['’]s)?(?: {_THING})? (?:name|title|here|number|address|date|email|phone)"
_SLOT = re.compile(
    r"\[(?!sic\]|\.{3}\]|…\]|\d+\])[^\[\]\n]{1,80}\](?!\()"  # [Name]; not [sic], [...], [1] or a link
    r"|\{\{?[^{}\n]{1,60}\}?\}|\$\{?[a-z_]{3,30}\}?(?!\w)|%\(?[a-z_]+\)s|(?<!\d)%[sd]\b|%[A-Z_]{3,}%"
    r"|<{1,2}(?![^<>\n]*(?:@|://))[A-Za-z][^<>\n]{0,50}>{1,2}"
    # what people type where a word is still to come: the rule looks for these marks, nothing here waits to be done
    r"|_{3,}|\*{3,}|(?<![\w.])\?{2,}(?![\w?])|\b(?:X{3,}|TODO|TBD|TBA|TKTK|FIXME)\b|(?<=[a-z] )XX(?=[\s.,])"
    r"|(?i:\blorem ipsum\b|\binsert (?:your |the |a )?" + _THING + r"(?: \w+)?(?: here)?\b)"
    r"|\bX{2}(?:[/.-]X{2,4})+\b|\b\d{2}x{2}(?: ?x{3}){1,3}\b|\bINSERT(?: [A-Z]+){1,5}\b"
    r"|\((?i:mention|insert|add|describe) (?i:something|your|specifics?|an? (?:example|detail|line))[^()\n]{0,60}\)"
    rf"|\((?i:fill (?:in|out|this)|to (?:be )?(?:follow|fill|confirm|add)\w*|tb[acd]|your {_THING})[^()\n]{{0,30}}\)"
    rf"|\b(?=[A-Z][a-z]+(?:['’]s)? [A-Z])(?i:{_NAMED})\b|\b(?=[A-Z]{{3}}[A-Z ]+)(?i:{_NAMED})\b"
    r"|(?<=Dear )(?:Name|None|nan|NaN|null|undefined|Mr/Ms|Sir/Madam)\b"
    r"|(?<=[a-z,] )(?:None(?! of)|NaN|undefined)(?=[.,\s])"
    # a stand-in that hid a name or an amount from a model elsewhere, and did not come back as it went
    r"|\b(?:Person|Middle|Surname|Nickname|Company|Name|Email|Link|Phone|Address|Amount|Private) ?\d+\w*"
    r"|(?i:\b(?:person|middle|surname|nickname|company|name|email|link|phone|address|amount|private)[_-]?\d+\w*)"
)
_WORDS = re.compile(rf"(?i:\b(?:{_THING}|name|title|insert|x+|detail|fill|tbd|todo)\b(?! ?\d))")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each blank in subject or body; code that stands in the notes is no blank."""
    for part in WRITTEN:
        for start, paragraph in paragraphs(manuscript.part(part)):
            for begin, end in _blanks(paragraph):
                words = paragraph[begin:end]
                if words not in manuscript.notes or _WORDS.search(words):
                    yield Hit(Span(part, start + begin, start + end), MESSAGE)


@lru_cache(maxsize=256)
def _blanks(paragraph: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in _SLOT.finditer(paragraph))


RULE = Rule("unfilled-slot", Severity.BLOCK, check)

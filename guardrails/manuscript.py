"""All that a rule may see of a letter, as plain data: its words, the notes it rests on and who is in them."""

from dataclasses import dataclass
from datetime import date

from guardrails.findings import Part, Span


@dataclass(frozen=True)
class Interviewer:
    """Somebody the notes say was met; `title` and `called` as the notes have them, else empty."""

    name: str
    title: str = ""
    called: str = ""


@dataclass(frozen=True)
class Passage:
    """Characters `[start, end)` of the notes, the anchor kind they were read as, and who said it (or "")."""

    id: str
    kind: str
    start: int
    end: int
    said_by: str = ""
    guessed: bool = False
    """Whether an engine took it for this kind and no person has said so."""


@dataclass(frozen=True)
class Sender:
    """What the sender says of themselves; each of `facts` is evidence like the notes."""

    name: str = ""
    phone: str = ""
    email: str = ""
    links: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    dialect: str = ""
    """Spelling: US, GB, CA, AU or IN; empty where they have not chosen one."""


@dataclass(frozen=True)
class Sibling:
    """Another letter: of the same panel, or one that the same reader had before."""

    to: str
    subject: str
    body: str
    kind: str = "thank_you"


@dataclass(frozen=True)
class Manuscript:
    """One letter with everything that bears on it. Equal manuscripts get equal findings."""

    to: str
    subject: str
    body: str
    kind: str = "thank_you"
    notes: str = ""
    people: tuple[Interviewer, ...] = ()
    company: str = ""
    role: str = ""
    met: str = ""
    """The interview's date as written in the notes."""
    decision_by: str = ""
    passages: tuple[Passage, ...] = ()
    sender: Sender = Sender()
    machine: tuple[str, ...] = ()
    """Every text of this letter that an engine wrote, and every suggestion it made."""
    detail: str = ""
    """What the person added, as typed."""
    received: str = ""
    """The message that a reply answers, pasted by the person: evidence like the notes."""
    ticked: tuple[str, ...] = ()
    """What the person confirmed as true, e.g. `first choice`, `offer exists`, `deadline`."""
    earlier: tuple[Sibling, ...] = ()
    siblings: tuple[Sibling, ...] = ()
    written_on: date | None = None

    def __hash__(self) -> int:
        """Of its texts alone, which tells letters apart and is quick; every rule looks up what others have read."""
        return hash((self.to, self.subject, self.body, self.notes, self.detail))

    def part(self, part: Part) -> str:
        """The text of one part."""
        return {Part.SUBJECT: self.subject, Part.BODY: self.body, Part.DETAIL: self.detail}[part]

    def words(self, span: Span) -> str:
        """The words a span points at."""
        return self.part(span.part)[span.start : span.end]

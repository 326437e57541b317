"""What can go wrong while drafting. Every message is a sentence for the person that says what to do.

DraftingError
├── NotesUnreadable      the notes are empty, too long or not text      (the person acts)
├── NotInNotes           a passage is not in the notes as given         (the person acts)
├── ModelUnreachable     no connection, name or certificate             (the world)
├── ModelRefused         key, quota, model name or request turned down  (the person acts)
├── ModelTooSlow         the deadline passed                            (the world)
├── AnswerUnusable       what came back cannot be used, asked again in vain (the model)
├── CannotLeave          the letter cannot go out this way as it is      (the person acts)
├── BetterUnsent         one reminder too many                          (the person acts)
├── SetUpIncomplete      a part that this needs is not installed or chosen  (the person acts)
└── ArchiveUnwritable    the database cannot be read or written         (the world)
    ├── ArchiveUnreadable    what is saved is not in a form this version knows; it is kept (the developer)
    ├── NotInArchive         nothing is saved under that id                 (the person acts)
    └── StaleRevision        somebody saved in between, in another tab      (the person acts)
"""


class DraftingError(Exception):
    """Something the person should be told; `str()` of it is that sentence."""


class NotesUnreadable(DraftingError):
    """The notes cannot be read as they are."""


class NotInNotes(DraftingError):
    """A passage does not stand in the notes."""


class ModelUnreachable(DraftingError):
    """The model's address does not answer."""


class ModelRefused(DraftingError):
    """The model's provider turned the request down."""


class ModelTooSlow(DraftingError):
    """The model did not finish in time."""


class AnswerUnusable(DraftingError):
    """The model answered, and the answer cannot be used."""


class CannotLeave(DraftingError):
    """The letter cannot go out this way; another way is named."""


class BetterUnsent(DraftingError):
    """A message that is better not written."""


class SetUpIncomplete(DraftingError):
    """A part that this needs is missing."""


class ArchiveUnwritable(DraftingError):
    """The archive cannot be read or written."""


class ArchiveUnreadable(ArchiveUnwritable):
    """What is saved cannot be understood; it stays as it is."""


class NotInArchive(ArchiveUnwritable):
    """Nothing is saved under that id."""


class StaleRevision(ArchiveUnwritable):
    """What was to be saved rests on an older state than the one in the archive."""

"""The sentences for what goes wrong at a model's end; `{where}` is who was asked."""

from drafting.errors import (
    AnswerUnusable,
    DraftingError,
    ModelRefused,
    ModelTooSlow,
    ModelUnreachable,
)

STATUS: dict[int, tuple[type[DraftingError], str]] = {
    400: (
        ModelRefused,
        "{where} did not accept the request. Please check the model's name in the settings, or choose another model.",
    ),
    401: (ModelRefused, "{where} did not accept the key. Please check it in the settings."),
    402: (
        ModelRefused,
        "{where} says that the account has no credit left. Please check it there, or choose another engine.",
    ),
    403: (
        ModelRefused,
        "{where} does not let this key use the model. Please choose another model, or check your rights there.",
    ),
    404: (
        ModelRefused,
        "{where} does not know this model or address. Please check both in the settings.",
    ),
    405: (
        ModelRefused,
        "{where} is not a model's address. It usually ends in /v1: please check it in the settings.",
    ),
    408: (
        ModelTooSlow,
        "{where} took too long to answer. Please try again, or choose another engine.",
    ),
    413: (
        ModelRefused,
        "The notes are too long for this model. Please shorten them, or choose a model that takes more.",
    ),
    422: (
        ModelRefused,
        "{where} did not understand the request. Please choose another model.",
    ),
    429: (
        ModelRefused,
        "{where} is asked too much right now, or your quota is used up. Please wait{wait} and try again.",
    ),
    500: (ModelUnreachable, "{where} has trouble of its own. Please try again in a minute."),
    503: (
        ModelUnreachable,
        "{where} is overloaded or still loading. Please try again in a minute.",
    ),
    504: (ModelTooSlow, "{where} took too long to answer. Please try again in a minute."),
}
"""By HTTP status: who must act, and what to do."""

REFUSED = "Nothing answers at {where}. Is the model's program running, and is the address right?"
UNKNOWN_HOST = "There is no computer called {where}. Please check the address and your connection."
TLS = "{where} could not prove who it is, so nothing was sent. Please check the address: http or https, and the name."
BROKEN = "The connection to {where} broke off. Please try again."
SLOW = (
    "{where} did not finish in time. Please try again, shorten the notes, or choose another engine."
)
CUT = "{where} stopped before its answer was complete. Please try again, or choose a model that may answer at length."
SHAPELESS = "{where} answered, but not in the form that was asked for. Please try again, or choose another model."
CIRCLES = "{where} said the same word over and over, so it was stopped. Please try again, or choose another model."
EMPTY = "{where} sent an empty answer. Please try again, or choose another model."

NAMED: tuple[tuple[frozenset[str], type[DraftingError], str], ...] = (
    (frozenset({"ContextWindowExceededError"}), *STATUS[413]),
    (frozenset({"TimeoutException"}), ModelTooSlow, SLOW),
    (frozenset({"IncompleteOutputException"}), AnswerUnusable, CUT),
    (frozenset({"RemoteProtocolError", "ReadError"}), ModelUnreachable, BROKEN),
    (frozenset({"ConnectError", "UnsupportedProtocol", "InvalidURL"}), ModelUnreachable, REFUSED),
    (
        frozenset({"ValidationError", "JSONDecodeError", "UnicodeDecodeError"}),
        AnswerUnusable,
        SHAPELESS,
    ),
)
"""Errors by the names of their classes, which need not be imported to be known."""

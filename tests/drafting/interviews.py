"""Interviews in London, and the letters that went out after them."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from drafting.calendar.interview import Interview
from drafting.chain.correspondence import Correspondence
from drafting.models import Letter

TO = "Priya Raman"
NONE = Correspondence()
LETTER = Letter(to=TO, subject="Data engineer", body="Dear Priya")


def met_on(day, ended="", decision="", **more):
    return Interview(
        day=date.fromisoformat(day),
        ended=time.fromisoformat(ended) if ended else None,
        decision_by=date.fromisoformat(decision) if decision else None,
        **{"zone": "Europe/London", "country": "GB-ENG"} | more,
    )


def letters_of(*events):
    """Letters that went out, as kind and local time."""
    correspondence = NONE
    for kind, at in events:
        moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo("Europe/London"))
        letter = LETTER.model_copy(update={"body": kind})
        correspondence = correspondence.sent(letter, kind, moment)
    return correspondence

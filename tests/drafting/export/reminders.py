"""The messages that are due after one interview, and when the calendar file of them was made."""

from datetime import UTC, date, datetime, time

from drafting import timing
from drafting.calendar.interview import Interview
from drafting.chain.correspondence import Correspondence
from tests.letters import GOOD

MET = Interview(
    day=date(2025, 3, 27), ended=time(15), zone="Europe/London", country="GB-ENG", decision_by=date(2025, 4, 4)
)  # fmt: skip
DUE = timing.ahead(MET, Correspondence(), GOOD.to)
MADE = datetime(2025, 3, 27, 18, 30, 5, 123456, tzinfo=UTC)

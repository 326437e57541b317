"""What every test lives with: no network but loopback, steady examples, and real programs found or asked for."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.programs import NEEDS

OFFLINE = Path(__file__).parent / "offline"
sys.path.insert(0, str(OFFLINE))

import loopback  # noqa: E402 - lies beside the tests, where started processes find it too

DEAD_END = "http://127.0.0.1:9"
"""A proxy that nobody runs: programs that are not Python and honour proxies get no further."""


def _stay_here() -> Path:
    """Shuts the network for this process and all it starts; gives the file that refusals are noted in."""
    paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    os.environ["PYTHONPATH"] = os.pathsep.join([str(OFFLINE), *filter(None, paths)])
    for scheme in ("HTTP", "HTTPS", "ALL", "FTP"):
        os.environ[f"{scheme}_PROXY"] = os.environ[f"{scheme.lower()}_proxy"] = DEAD_END
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "localhost,127.0.0.1,::1"
    handle, name = tempfile.mkstemp(prefix="afterword-refusals-")
    os.close(handle)
    os.environ[loopback.REFUSALS] = name
    loopback.install()
    return Path(name)


REFUSED = _stay_here()

settings.register_profile(
    "quick", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("quick"), max_examples=10_000)
settings.load_profile("quick")


def pytest_unconfigure() -> None:
    REFUSED.unlink(missing_ok=True)


class Refusals:
    """What was refused since the test began."""

    def __init__(self) -> None:
        self._before = len(self._lines())

    @staticmethod
    def _lines() -> list[str]:
        return REFUSED.read_text(encoding="utf-8").splitlines()

    def seen(self) -> list[str]:
        """The refusals, as `event host`."""
        return self._lines()[self._before :]


@pytest.fixture
def refusals() -> Refusals:
    """For a test that provokes refusals; any other test fails for one."""
    return Refusals()


@pytest.fixture(autouse=True)
def _nothing_reaches_out(request: pytest.FixtureRequest) -> Iterator[None]:
    noted = Refusals()
    yield
    if "refusals" not in request.fixturenames:
        assert noted.seen() == [], "this test tried to leave the machine"


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Without its program a test is skipped on a person's machine and says how to get it; where demanded, it fails."""
    for need in NEEDS:
        if item.get_closest_marker(need.mark) and need.find() is None:
            if os.environ.get(need.demanded) == "1":
                pytest.fail(need.how, pytrace=False)
            # Chromium and PostgreSQL are no Python packages, so pip cannot bring them, and whoever lacks one can still
            # run every other test. Nothing lands unseen by it: `.ci/run` installs both and sets what makes this a
            # failure two lines above, and tests/test_programs.py holds that it does.
            pytest.skip(need.how)

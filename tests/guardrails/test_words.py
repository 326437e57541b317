"""Words are read alike by several threads at once: letters are written while the page reads beside them."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from guardrails.words import stem

WORDS = [f"{head}{tail}" for head in ("nation", "gener", "hop", "relat") for tail in
         ("ally", "alisations", "ing", "ational", "ousness", "ed", "fulness", "ies")] * 60  # fmt: skip


@pytest.fixture(autouse=True)
def hurried() -> Iterator[None]:
    """Threads take turns after every few steps."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_stems_are_the_same_whoever_stems_beside() -> None:
    of_a_word = stem.__wrapped__  # without its memory
    alone = [of_a_word(word) for word in WORDS]
    with ThreadPoolExecutor(4) as threads:
        beside = list(threads.map(lambda _: [of_a_word(word) for word in WORDS], range(4)))
    assert all(one == alone for one in beside)

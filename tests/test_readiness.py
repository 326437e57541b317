"""Being ready for a model costs the page nothing: it is drawn before litellm is loaded, which is done before asking."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.model_server import model_server
from tests.replies import says

ROOT = Path(__file__).parents[1]

PAGE = """
import json, sys
from streamlit.testing.v1 import AppTest
from drafting import providers
begun = []
providers.warm_up = lambda: begun.append("litellm" in sys.modules)
page = AppTest.from_file("app.py", default_timeout=100).run()
fresh = list(begun)
page.radio[0].set_value("A language model: with its name and address").run()
labels = [one.label for one in page.button]
print(json.dumps({"fresh": fresh, "begun": begun, "labels": labels, "loaded": "litellm" in sys.modules}))
"""

CALL = """
import json, sys, time
from drafting import providers
from drafting.endpoints.connection import Connection
before = time.process_time()
providers.warm_up().join()
warmed = time.process_time()
pieces = providers.stream(Connection(model="m", base_url=sys.argv[1]), ({"role": "user", "content": "Hi"},))
next(pieces)
asking = time.process_time() - warmed
list(pieces)
print(json.dumps({"warming": warmed - before, "asking": asking}))
"""


def _told(program: str, *given: str, **environment: str) -> dict[str, object]:
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program, *given],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=150,
    )
    told: dict[str, object] = json.loads(run.stdout.splitlines()[-1])
    return told


def test_the_page_can_be_used_before_litellm_is_loaded(tmp_path: Path) -> None:
    """Loading begins once the page is drawn, and not at all for who writes without a model."""
    told = _told(PAGE, AFTERWORD_HOME=str(tmp_path))

    assert told["fresh"] == []
    assert told["begun"] == [False]
    assert told["loaded"] is False
    assert {"Find what matters", "Test connection"} <= set(told["labels"])  # type: ignore[call-overload]


def test_a_question_after_a_while_does_not_wait_for_the_libraries() -> None:
    """Loading takes two to three seconds of one processor; when it is done, a first question takes a fraction of it."""
    with model_server(says("Hello there")) as server:
        told = _told(CALL, server.connection().base_url)

    assert float(str(told["asking"])) < 0.6
    assert float(str(told["asking"])) < float(str(told["warming"])) / 4

"""The libraries that speak to models, loaded late: the only file that knows litellm, instructor and openai.

Loading takes about three seconds of one processor and 170 MB: on first use, or before it by `warm_up`.
"""

import logging
import os
from collections.abc import Callable
from functools import cache
from threading import Thread
from typing import Any

from drafting.errors import DraftingError

_NOISY = ("LiteLLM", "instructor", "openai", "httpx", "httpcore")


@cache
def warm_up() -> Thread:
    """Starts loading in the background, once, so that the first question need not wait."""
    thread = Thread(target=_prepare, daemon=True, name="warm-up")
    thread.start()
    return thread


def _prepare() -> None:
    """Loads what is needed for an answer, a stream and a count of tokens; the libraries put much of it off."""
    import openai.resources  # noqa: F401, PLC0415 - loaded late

    asking = client()
    typed_client(asking.completion)
    asking.token_counter("openai/m", text="")


@cache
def client() -> Any:  # noqa: ANN401 - the module itself, loaded late
    """Litellm, set up to say nothing to anybody but the model that is asked."""
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # else the import asks the network
    import instructor  # noqa: F401, PLC0415 - loaded late, and with litellm
    import litellm  # noqa: PLC0415 - loaded late

    litellm.suppress_debug_info = True
    litellm.telemetry = False
    litellm.drop_params = True
    litellm.turn_off_message_logging = True
    for name in _NOISY:  # they log requests and rejected answers, which are the person's words
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return litellm


def typed_client(complete: Callable[..., Any]) -> Any:  # noqa: ANN401 - untyped for litellm
    """Instructor over `complete`, which sends a question; asks for answers by their JSON schema."""
    client()
    import instructor  # noqa: PLC0415 - loaded late

    return instructor.from_litellm(complete, mode=instructor.Mode.JSON_SCHEMA)


def straight_to(base_url: str, api_key: str) -> Any:  # noqa: ANN401 - openai's, loaded late
    """A client for a server on this computer: no proxy that the surroundings name gets what is sent to it."""
    from openai import OpenAI  # noqa: PLC0415 - loaded late

    return OpenAI(base_url=base_url, api_key=api_key, max_retries=0, http_client=_straight())


@cache
def _straight() -> Any:  # noqa: ANN401 - httpx's, loaded late
    """Connections without a proxy, and without following anybody who points elsewhere."""
    import httpx  # noqa: PLC0415 - loaded late

    return httpx.Client(transport=httpx.HTTPTransport(), follow_redirects=False)


def errors() -> tuple[type[Exception], ...]:
    """What can be raised while a model is asked: by the libraries, the connection or ourselves."""
    from instructor.core import InstructorError  # noqa: PLC0415 - loaded late
    from openai import OpenAIError  # noqa: PLC0415 - loaded late

    return (DraftingError, OpenAIError, InstructorError, ValueError, OSError)

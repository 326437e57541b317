"""Which models can be had here and now: servers on their usual ports, and vendors whose key is in the environment."""

import json
from collections.abc import Iterable
from functools import partial
from http.client import HTTPConnection, HTTPException
from typing import NamedTuple

from drafting.endpoints.deadline import Deadline, within
from drafting.endpoints.workers import side_by_side
from drafting.models import Noun
from drafting.settings import set_variables

PATIENCE_S = 0.7
"""Seconds that a server on this computer is given to answer."""
MOST_NAMES = 8
"""Models of one server that are offered."""
_LONGEST_LIST = 1_000_000


class Program(NamedTuple):
    """A program that serves models on this computer, and the port it uses unless told otherwise."""

    name: str
    port: int


PROGRAMS = (
    Program("Ollama", 11434),
    Program("LM Studio", 1234),
    Program("llama.cpp", 8080),
)
"""Ports as each program's own documentation gives them."""


class Vendor(NamedTuple):
    """A provider whose key litellm finds in the environment, and a small model of theirs to begin with."""

    name: str
    variable: str
    model: str


VENDORS = (
    Vendor("OpenAI", "OPENAI_API_KEY", "openai/gpt-4.1-mini"),
    Vendor("Anthropic", "ANTHROPIC_API_KEY", "anthropic/claude-haiku-4-5"),
    Vendor("Google", "GEMINI_API_KEY", "gemini/gemini-2.5-flash"),
    Vendor("Mistral", "MISTRAL_API_KEY", "mistral/mistral-small-latest"),
    Vendor("DeepSeek", "DEEPSEEK_API_KEY", "deepseek/deepseek-chat"),
    Vendor("Cerebras", "CEREBRAS_API_KEY", "cerebras/llama-3.3-70b"),
    Vendor("Together", "TOGETHERAI_API_KEY", "together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo"),
    Vendor("Perplexity", "PERPLEXITYAI_API_KEY", "perplexity/sonar"),
)
"""Variables and model names as litellm knows them."""


class Offer(Noun):
    """A model that can be had with one click. A key is never part of it, only the name of its variable."""

    label: str
    model: str
    base_url: str = ""
    variable: str = ""


def offers(programs: Iterable[Program] = PROGRAMS) -> tuple[Offer, ...]:
    """What is there, models on this computer first; within `PATIENCE_S`. Nothing is sent beyond this computer."""
    asked = tuple(programs)
    served = side_by_side((partial(_served, program) for program in asked), len(asked))
    set_ = set_variables(vendor.variable for vendor in VENDORS)
    keyed = (
        Offer(label=vendor.name, model=vendor.model, variable=vendor.variable)
        for vendor in VENDORS
        if vendor.variable in set_
    )
    return (*(offer for found in served for offer in found.result()), *keyed)


def _served(program: Program) -> tuple[Offer, ...]:
    """The models that the program offers; none where it does not run, or is not done telling them in time."""
    base_url = f"http://localhost:{program.port}/v1"
    try:
        names = within(Deadline(PATIENCE_S), lambda _: _names(program.port))
    except TimeoutError:
        return ()
    return tuple(
        Offer(label=f"{program.name}: {name}", model=name, base_url=base_url)
        for name in names[:MOST_NAMES]
    )


def _names(port: int) -> list[str]:
    """Names of models by OpenAI's list of them, which all three programs have; other answers hold none."""
    link = HTTPConnection("localhost", port, timeout=PATIENCE_S)
    try:
        link.request("GET", "/v1/models")
        listed = json.loads(link.getresponse().read(_LONGEST_LIST))
    except (OSError, HTTPException, ValueError):
        return []
    finally:
        link.close()
    entries = listed.get("data") if isinstance(listed, dict) else None
    listing = entries if isinstance(entries, list) else []
    found = [one.get("id") for one in listing if isinstance(one, dict)]
    return [name for name in found if isinstance(name, str) and name and name.isprintable()]

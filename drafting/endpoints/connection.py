"""How to reach a model, as plain data."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from drafting.errors import SetUpIncomplete

_NO_ADDRESS = "This is no address of a server. It looks like http://localhost:11434/v1, with the key in its own field."
_CLOUD = ("-cloud", ":cloud")
"""How the names of models end that Ollama passes on to its own computers (docs.ollama.com/cloud)."""


class Connection(BaseModel):
    """How to reach a model. The key never shows in a representation, a log or an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str
    """A litellm model string such as `anthropic/claude-sonnet-4-5`, or any name the base URL knows."""
    base_url: str = ""
    """Address of an OpenAI-compatible server, e.g. `http://localhost:11434/v1`; empty for the vendor's own.

    It is kept and shown, so it holds no user, no password and no parameter: each may be a key.
    """
    api_key: SecretStr = SecretStr("")
    timeout_s: float = Field(default=90.0, gt=0)
    """Seconds that one action may take as a whole, asking again included."""
    max_tokens: int | None = None
    """Longest answer in tokens; None leaves it to the model."""
    passed_on: bool = False
    """Whether a server on this computer passes on what it gets to another one, as proxies and tunnels do."""

    @field_validator("base_url")
    @classmethod
    def _is_an_address(cls, given: str) -> str:
        """The address; raises `SetUpIncomplete`, without repeating it, when it is none."""
        try:
            parts = urlsplit(given)
            good = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
            good = good and not {"@", "?", "#"} & set(given)
        except ValueError:  # brackets or a port that make no sense
            good = False
        if given and not good:
            raise SetUpIncomplete(_NO_ADDRESS)
        return given

    @property
    def where(self) -> str:
        """Who is asked, for a sentence: the host of the base URL, or the vendor."""
        if self.base_url:
            return urlsplit(self.base_url).netloc
        vendor, slash, _ = self.model.partition("/")
        return vendor if slash else "The model's provider"

    @property
    def is_local(self) -> bool:
        """Whether what is sent stays on this computer, as far as can be told from here."""
        forwarded = self.passed_on or self.model.endswith(_CLOUD)
        return is_here(urlsplit(self.base_url).hostname or "") and not forwarded

    @property
    def route(self) -> str:
        """The model string litellm needs: with a base URL, any name is taken as OpenAI-compatible."""
        own = not self.base_url or self.model.startswith("openai/")
        return self.model if own else f"openai/{self.model}"


def is_here(host: str) -> bool:
    """Whether a host's name or address means this computer."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"

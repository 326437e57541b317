"""Small instruct models that can be downloaded: what they are called, how large they are and how to know the true file.

Size and digest are those of the file in the publisher's own repository at the revision named, as several unrelated
public projects that pin the same file record them; licence and size of the model are from its card. Memory is the
file plus a gigabyte for 8,192 tokens of conversation: no card states it.
"""

from typing import NamedTuple

_ROOM_FOR_CONTEXT = 1_000_000_000
_HUB = "https://huggingface.co/{repository}/resolve/{revision}/{file}"


class Listed(NamedTuple):
    """One model file."""

    name: str
    licence: str
    bytes: int
    sha256: str
    repository: str
    revision: str
    file: str
    good_for: str

    @property
    def url(self) -> str:
        """Where it is downloaded from."""
        return _HUB.format(repository=self.repository, revision=self.revision, file=self.file)

    @property
    def memory(self) -> int:
        """Bytes of memory it needs, about."""
        return self.bytes + _ROOM_FOR_CONTEXT


MODELS = (
    Listed(
        "Qwen3 4B",
        "Apache-2.0",
        2_497_280_256,
        "7485fe6f11af29433bc51cab58009521f205840f5b4ae3a32fa7f92e8534fdf5",
        "Qwen/Qwen3-4B-GGUF",
        "bc640142c66e1fdd12af0bd68f40445458f3869b",
        "Qwen3-4B-Q4_K_M.gguf",
        "The best of these at letters; thinks before it writes, so give it time.",
    ),
    Listed(
        "SmolLM3 3B",
        "Apache-2.0",
        1_915_305_312,
        "8334b850b7bd46238c16b0c550df2138f0889bf433809008cc17a8b05761863e",
        "ggml-org/SmolLM3-3B-GGUF",
        "4965cb60b150737b68a0408c36aeefb65078f894",
        "SmolLM3-Q4_K_M.gguf",
        "Smaller; English and five other European languages.",
    ),
    Listed(
        "Granite 3.3 2B",
        "Apache-2.0",
        1_545_303_328,
        "ac71e9e32c0bea919b409c5918f69ca74339854b0319c5065e4e9fb6d95c4852",
        "ibm-granite/granite-3.3-2b-instruct-GGUF",
        "7cdf86ccd1f1bb3491c9b7017b033f2e51367397",
        "granite-3.3-2b-instruct-Q4_K_M.gguf",
        "Answers at once; plain letters.",
    ),
    Listed(
        "Qwen2.5 1.5B",
        "Apache-2.0",
        1_117_320_736,
        "6a1a2eb6d15622bf3c96857206351ba97e1af16c30d7a74ee38970e434e9407e",
        "Qwen/Qwen2.5-1.5B-Instruct-GGUF",
        "91cad51170dc346986eccefdc2dd33a9da36ead9",
        "qwen2.5-1.5b-instruct-q4_k_m.gguf",
        "For computers with little memory.",
    ),
)
"""The largest first."""

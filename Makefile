# make run     opens Afterword on http://localhost:8501
# make test    checks everything and runs all tests
# make check   format, lint, types and import rules, without changing a file
# make format  formats, and mends what the linter can mend by itself
# make thorough  reads 10,000 texts of any kind with every rule
# make docs    writes docs/rules.md anew from the rules
# make screens takes the pictures of every step in docs/screens
# make lock    pins every package anew, with its hashes
#
# Needs Python 3.11 to 3.14, make and a package index. PYTHON=... names another Python, PORT=... another port.

SUITS := import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c '$(SUITS)' 2>/dev/null && echo $$python && break; done)
PORT ?= 8501

BIN := .venv/bin
PIP := $(BIN)/python -m pip install -qq --no-input --disable-pip-version-check \
	--no-deps --require-hashes --only-binary :all:
# Stands while packages are being put in place. Where it is found, the last installation was cut short.
UNFINISHED := .venv/.unfinished

LOCK := uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-annotate --quiet

.PHONY: run test check format thorough docs screens lock
.DELETE_ON_ERROR:

run: .venv/.run
	@$(BIN)/python -m streamlit run app.py --server.port $(PORT) --server.address localhost \
		--server.showEmailPrompt false --browser.gatherUsageStats false

test: check
	PYTHONPATH=. $(BIN)/python -m pytest -n 2 --dist loadfile --max-worker-restart 0 $(PYTEST)

check: .venv/.test
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	PYTHONPATH=. $(BIN)/lint-imports

format: .venv/.test
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format --quiet .

thorough: .venv/.test
	PYTHONPATH=. $(BIN)/python -m pytest --hypothesis-profile thorough --timeout 0 -o faulthandler_timeout=0 tests/guardrails/test_any_text.py

docs: .venv/.test
	PYTHONPATH=. $(BIN)/python -m guardrails.catalogue_page

screens: .venv/.test
	PYTHONPATH=. $(BIN)/python -m tests.browser.make_screens

lock:
	@command -v uv >/dev/null || { echo "make lock needs uv, which pins for every platform at once."; exit 1; }
	$(LOCK) -o requirements/run.txt
	$(LOCK) --group test -c requirements/run.txt -o requirements/test.txt

.venv/.run: requirements/run.txt
	$(call install,-r requirements/run.txt)
	@touch $@

# The test set-up holds all of the other.
.venv/.test: requirements/test.txt requirements/model.txt
	$(call install,-r requirements/test.txt -r requirements/model.txt)
	@touch $@ .venv/.run

define install
@$(or $(PYTHON),false) -c '$(SUITS)' 2>/dev/null || { \
	echo "Afterword needs Python 3.11, 3.12, 3.13 or 3.14, and found none of them."; \
	echo "Where one is installed under another name, say so: make PYTHON=name"; exit 1; }
@if [ -e $(UNFINISHED) ] || { [ -e .venv ] && ! $(BIN)/python -c '' 2>/dev/null; }; then rm -rf .venv; fi
@echo "Installing packages into .venv. This takes a minute or two, and only once."
@mkdir -p .venv && touch $(UNFINISHED)
@[ -x $(BIN)/pip ] || $(PYTHON) -m venv .venv
@$(PIP) $(1)
@rm $(UNFINISHED)
endef

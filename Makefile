# Every target does its own set-up: a fresh checkout on Debian or Ubuntu needs one command, a second run seconds.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.NOTPARALLEL: # apt-get and pip take their turns

PYTHON ?= python3
UV ?= uv
PYTEST_ARGS ?=
# On two cores, too: much of what the tests do is wait.
TEST_WORKERS ?= 4
PACKAGE_ARGS ?=
FUZZ_ARGS ?=
BENCH_ARGS ?=
SOAK_ARGS ?=
MUTANTS_ARGS ?= --sample 60

export PYTHON
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
# The tests start hundreds of processes: without it each of them would compile the program anew.
unexport PYTHONDONTWRITEBYTECODE

VENV_PYTHON := .venv/bin/python
LOCKS := packaging/requirements
SYSTEM_PACKAGES := packaging/linux/system-packages.sh
PYTEST = QT_QPA_PLATFORM="$${QT_QPA_PLATFORM:-offscreen}" $(VENV_PYTHON) -m pytest \
	--numprocesses $(TEST_WORKERS) --dist worksteal
BUILD_TRANSLATIONS := [ ! -f packaging/translations.py ] || $(VENV_PYTHON) packaging/translations.py

.PHONY: help demo gallery test test-all campaign killpoints storms stalls soak fleet bench fuzz mutants lint format translations package prove-package wine lock clean
.PHONY: check-python system-for-demo system-for-test system-for-wine system-for-package

help: ## list the targets (this)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s%s\n", $$1, $$2}' Makefile

demo: system-for-demo .venv/.ready-for-demo ## rehearse with a simulated gateway and recorder
	@$(BUILD_TRANSLATIONS)
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] || [ "$$(uname)" = Darwin ]; then \
		exec .venv/bin/agent-toolbar demo; \
	fi; \
	rm -rf demo-pictures; \
	echo "== No screen here: the same program walks through the rehearsal on a virtual one"; \
	packaging/linux/virtual-screen.sh .venv/bin/agent-toolbar demo --walkthrough demo-pictures; \
	echo "== The pictures and what both sides saw:"; \
	printf '  %s\n' "$(CURDIR)"/demo-pictures/*

test: system-for-test .venv/.ready-for-test lint ## check style and types, run the tests, of the longest a sample
	@$(BUILD_TRANSLATIONS)
	@echo "== Tests: pytest, of the longest a sample; all cases: make test-all"
	@$(PYTEST) --sample $(PYTEST_ARGS)

test-all: system-for-test .venv/.ready-for-test lint ## the same, with every case of every test
	@$(BUILD_TRANSLATIONS)
	@echo "== Tests: pytest"
	@$(PYTEST) $(PYTEST_ARGS)

gallery: system-for-test .venv/.ready-for-test ## take pictures of every state, theme and language into build/gallery
	@$(BUILD_TRANSLATIONS)
	@$(VENV_PYTHON) -m tests.gallery

campaign: system-for-test .venv/.ready-for-test ## run the fault campaign F01–F120 and print its table
	@$(VENV_PYTHON) -m tests.campaign

killpoints: .venv/.ready-for-test ## kill the process at every bytecode of a rotation
	@$(VENV_PYTHON) -m tests.killpoints

storms: system-for-test .venv/.ready-for-test ## a thousand starts at once, a thousand ends at random moments
	@$(VENV_PYTHON) -m tests.storms

fuzz: .venv/.ready-for-test ## garbage for every reader, bombs for the client; FUZZ_ARGS="--seconds 3600"
	@$(VENV_PYTHON) -m tests.fuzz $(FUZZ_ARGS)

stalls: system-for-test .venv/.ready-for-test ## measure how long the window stands still whatever the keyring does
	@$(VENV_PYTHON) -m tests.stalls

soak: system-for-test .venv/.ready-for-test ## 43,200 rotations with faults: what grows, is the session lost? SOAK_ARGS="--seconds 600"
	@$(VENV_PYTHON) -m tests.soak $(SOAK_ARGS)

fleet: .venv/.ready-for-test ## 10,000 agents lose their gateway and find it again, in virtual time
	@$(VENV_PYTHON) -m tests.fleet --picture .github/pictures/fleet.svg

bench: system-for-test .venv/.ready-for-test ## measure start, weight, idling, clicks and ends beside bare programs; BENCH_ARGS=--short
	@$(VENV_PYTHON) -m tests.bench $(BENCH_ARGS)

mutants: system-for-test .venv/.ready-for-test ## break session and gateway in small ways; all of them: MUTANTS_ARGS=
	@nice $(VENV_PYTHON) -m tests.mutants $(MUTANTS_ARGS)

lint: .venv/.ready-for-test ## check style and types
	@echo "== Style: ruff check"
	@$(VENV_PYTHON) -m ruff check
	@echo "== Layout: ruff format --check"
	@$(VENV_PYTHON) -m ruff format --check
	@echo "== Types: mypy"
	@$(VENV_PYTHON) -m mypy

format: .venv/.ready-for-test ## lay out the code and mend what ruff can mend
	@$(VENV_PYTHON) -m ruff check --fix-only
	@$(VENV_PYTHON) -m ruff format

translations: .venv/.ready-for-demo ## build the translations
	@$(BUILD_TRANSLATIONS)

package: system-for-package build/venv/.ready ## build installers into dist/; PACKAGE_ARGS=--twice proves that they are reproducible
	@build/venv/bin/python packaging/build.py $(PACKAGE_ARGS)

prove-package: ## install the .deb into an empty Debian, use it there, remove it; needs root; SUITE=trixie
	@$(SYSTEM_PACKAGES) proof
	@packaging/linux/prove.sh $(SUITE)

wine: system-for-wine .venv/.ready-for-test ## install, update and remove the Windows set-up in Wine
	@AGENT_TOOLBAR_WINE=1 $(VENV_PYTHON) -m pytest tests/packaging/test_windows_setup.py

# The larger lock is made first and binds the smaller ones, so that all of them name the same versions.
lock: ## renew the hash-locked requirements; UPGRADE=1 takes newer versions
	@command -v "$(UV)" >/dev/null || { echo "make lock needs uv: python3 -m pip install uv" >&2; exit 1; }
	@lock() { \
		"$(UV)" pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes \
			--no-header --no-annotate $(if $(UPGRADE),--upgrade) pyproject.toml "$${@:2}" --output-file "$$1"; \
		printf '%s\n' '# Written by "make lock".' "$$(cat "$$1")" >"$$1"; \
	}; \
	lock $(LOCKS)/dev.txt --extra demo --group dev; \
	lock $(LOCKS)/demo.txt --extra demo --group build --constraint $(LOCKS)/dev.txt; \
	lock $(LOCKS)/runtime.txt --constraint $(LOCKS)/dev.txt; \
	lock $(LOCKS)/package.txt --extra demo --group package --constraint $(LOCKS)/dev.txt

clean: ## remove everything that make made
	rm -rf .venv build dist demo-pictures mutants .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find toolbar tests packaging resources \( -name __pycache__ -o -name '*.qm' \) -prune -exec rm -rf {} +

# The set-up. The system packages are looked at each time, which is quick, because make cannot see them change.

check-python:
	@[ -x $(VENV_PYTHON) ] || "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed, and '$(PYTHON)' is not that." \
			"Name another one: make PYTHON=python3.13 $(MAKECMDGOALS)" >&2; exit 1; }

system-for-demo: check-python
	@$(SYSTEM_PACKAGES) demo

system-for-test: check-python
	@$(SYSTEM_PACKAGES) test

system-for-wine: check-python
	@$(SYSTEM_PACKAGES) wine

system-for-package: check-python
	@$(SYSTEM_PACKAGES) package

# What is handed out is made in an environment of its own, which holds nothing that only we need.
.venv/.made build/venv/.made: | check-python
	@$(SYSTEM_PACKAGES) venv
	@echo "== Making $(@D) with $(PYTHON)"
	@"$(PYTHON)" -m venv $(@D)
	@touch $@

# Only wheels: a source archive would run a build with tools that no hash vouches for.
define INSTALL
@echo "== Installing the locked Python packages of $< (about a minute)"
@$(@D)/bin/python -m pip install --quiet --require-hashes --only-binary :all: --requirement $< || { \
	echo "The Python packages could not be installed: pip's own words are above." \
		"Behind a proxy set HTTPS_PROXY; inside a company set pip's index." >&2; exit 1; }
@$(@D)/bin/python -m pip install --quiet --no-index --no-deps --no-build-isolation --editable .
endef

.venv/.ready-for-demo: $(LOCKS)/demo.txt pyproject.toml | .venv/.made
	$(INSTALL)
	@touch $@

.venv/.ready-for-test: $(LOCKS)/dev.txt pyproject.toml | .venv/.made
	$(INSTALL)
	@touch .venv/.ready-for-demo $@

build/venv/.ready: $(LOCKS)/package.txt pyproject.toml | build/venv/.made
	$(INSTALL)
	@touch $@

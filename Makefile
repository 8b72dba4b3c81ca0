# The doors for those who work on fangless. Each target sets up what it needs, and does nothing twice.
#
# In: a Debian-like system with make. Out: the guest image, .venv, dist/.
# Must not: hold more than one line per target; scripts/ does the work.

SHELL := /bin/bash
PYTHON_IN_VENV := .venv/bin/python
WITH_RUST = . "$$(scripts/toolchain.sh)" &&

.DEFAULT_GOAL := help
.PHONY: help demo test test-rust test-python lint bench bench-hostile fuzz wheel guest guest-check setup clean

help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 16

demo: setup ## formula fields over real tables: the main job, set up from nothing
	@$(PYTHON_IN_VENV) examples/demo.py

test: test-rust test-python ## every test, Rust and Python

test-rust: guest
	@$(WITH_RUST) scripts/test-rust.sh

test-python: setup
	@$(PYTHON_IN_VENV) -m pytest -q tests/python

lint: setup ## formatting, clippy, ruff, licences
	@$(WITH_RUST) scripts/lint.sh

bench: setup ## figures beside peers (ARGS=--quick to try, ARGS=--save to keep)
	@scripts/bench.sh peers.py $(ARGS)

bench-hostile: setup ## what becomes of hostile programs, here and in peers
	@scripts/bench.sh hostile.py

fuzz: setup ## every fuzz target for a while (SECONDS=60 each)
	@FANGLESS_PYTHON=$(CURDIR)/$(PYTHON_IN_VENV) scripts/fuzz.sh $(if $(filter command line,$(origin SECONDS)),$(SECONDS),60)

wheel: guest ## dist/*.whl with the image inside, tried out in a clean environment
	@scripts/wheel.sh

guest: ## the guest image: <target>/guest/guest.cwasm
	@scripts/guest.sh

guest-check: ## two builds of the image give the same bytes (FULL=full: compile its crates again too)
	@scripts/guest.sh check $(FULL)

setup: guest ## .venv with the tools and the built package
	@scripts/python.sh --package

clean: ## what this clone built; the shared target directory stays
	@rm -rf .venv dist target python/fangless/*.so python/fangless/guest.cwasm .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

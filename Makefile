# Kaikki komennot laittavat itse valmiiksi sen, mitä ne tarvitsevat.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve site build levykopio check test test-fast haku-testi bench lint clean

serve: $(VENV)/valmis
	$(PY) -m mkdocs serve --dev-addr 127.0.0.1:8000

site: $(VENV)/valmis
	$(PY) -m mkdocs build --clean

build: site
	$(PY) -m publish kaikki --luettele

levykopio: build
	$(PY) -m publish levykopio

check: $(VENV)/valmis
	$(PY) -m macros tarkista

lint: $(VENV)/valmis
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

test: lint check $(VENV)/selain
	$(PY) -m pytest -n 2 --dist loadgroup

test-fast: $(VENV)/valmis
	$(PY) -m pytest -m "not selain and not sivusto and not muunnos"

haku-testi: $(VENV)/selain
	PYTHONPATH=.:tests $(PY) tests/search

bench: $(VENV)/valmis
	$(PY) -m bench

clean:
	rm -rf $(VENV) site build

$(VENV)/valmis: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit("Tarvitaan Python 3.11 tai uudempi." if sys.version_info < (3, 11) else 0)'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV) || { echo "Virtuaaliympäristöä ei voitu tehdä. Debianissa ja Ubuntussa: sudo apt-get install python3-venv"; exit 1; }
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

# Debian's Chromium where apt is there, Playwright's own elsewhere.
$(VENV)/selain: $(VENV)/valmis
	@sh tests/selain.sh $(PY)
	@touch $@

# Two commands matter: `make report` builds the page from the five reports, `make test` checks everything.
# Both set up a virtual environment from the lock first; nothing is installed twice.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CORPUS ?= data/kadhimi-2021
PAGE ?= kadhimi-2021.html
ifeq ($(CORPUS),data/kadhimi-2021)
TITLE ?= The drone attack on Iraq’s prime minister
endif
NOTEBOOKS = $(sort $(wildcard notebooks/*.ipynb))
HEADING = $(if $(TITLE),--title "$(TITLE)")

# Flags of a JupyterLab that fetches nothing; that it does not ask for news either is a setting, in tools/lab.
QUIET := --LabApp.news_url=None --LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate \
  --LabApp.extension_manager=readonly

.PHONY: report test check notebooks site class sheet lab benchmarks mutants fuzz agreement lock clean

report: $(READY)
	$(BIN)/newslens report $(CORPUS) -o $(PAGE) $(HEADING)

test: check
	$(BIN)/python -m pytest -n auto --dist loadfile
	$(BIN)/python -m pytest -p no:cacheprovider --nbval --nbval-sanitize-with notebooks/sanitize.cfg notebooks

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Run the notebooks anew and keep their outputs.
notebooks: $(READY)
	$(BIN)/python notebooks/run.py

# The page and every notebook as offline HTML pages that lead to one another, in site/.
site: $(READY)
	mkdir -p site
	$(BIN)/newslens report $(CORPUS) -o site/index.html $(HEADING) $(foreach path,$(NOTEBOOKS),--notebook $(path))
	$(BIN)/newslens export $(NOTEBOOKS) -o site --report index.html

# A folder to give to a class, class/: the notebooks without solutions and outputs, the data that they read, and a task
# sheet for paper. The answers stay outside of it, in answers.html.
class: $(READY)
	$(BIN)/python notebooks/run.py --students class
	$(BIN)/newslens sheet data/raft-race-2031 -o class/sheet.html --reports
	$(BIN)/newslens sheet data/raft-race-2031 -o answers.html --answers

# A task sheet for any event: make sheet CORPUS=path/to/articles
sheet: $(READY)
	$(BIN)/newslens sheet $(CORPUS) -o sheet.html --reports $(HEADING)
	$(BIN)/newslens sheet $(CORPUS) -o answers.html --answers $(HEADING)

lab: $(READY)
	JUPYTER_CONFIG_PATH="$(CURDIR)/tools/lab" $(BIN)/jupyter lab $(QUIET) notebooks

benchmarks: $(READY)
	for script in benchmarks/*.py; do $(BIN)/python "$$script" || exit 1; done

# How much the tests notice: a fixed sample of mutants, or those of some rooms:
#   make mutants ROOMS="comparison/questions extraction/dates/grammar.py" SAMPLE=100
mutants: $(READY)
	PYTHONPATH=tools PYTHONHASHSEED=0 $(BIN)/python -m mutants $(ROOMS) $(if $(SAMPLE),--sample $(SAMPLE))

# Fresh hostile texts and files through every reader, ten minutes long; SEED=n repeats a run, KIND is texts or files alone:
#   make fuzz MINUTES=60 KIND=files
fuzz: $(READY)
	PYTHONPATH=tools:tests PYTHONHASHSEED=0 $(BIN)/python -m hostile --minutes $(or $(MINUTES),10) \
	  $(if $(SEED),--seed $(SEED)) $(if $(KIND),--kind $(KIND))

# Fit the model of agreeing figures on annotated events, a folder each, and check it on each event left out; WRITE=1
# writes the table of coefficients:
#   make agreement EVENTS=path/to/events WRITE=1
agreement: $(READY)
	@test -n "$(EVENTS)" || { echo "where are the annotated events? make agreement EVENTS=folder"; exit 1; }
	PYTHONPATH=tools PYTHONHASHSEED=0 $(BIN)/python -m agreement_fit "$(EVENTS)"/*/ $(if $(WRITE),--write)

# Needs uv; the lock holds hashes and no hosts.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --all-extras pyproject.toml --output-file requirements.lock

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "newslens needs Python 3.11 or newer: make PYTHON=python3.12 ..."; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(READY)

clean:
	rm -rf $(VENV) site class $(PAGE) sheet.html answers.html

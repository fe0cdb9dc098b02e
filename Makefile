# Everything is one command away; what they do stands in infra/local/gatehouse_local.
# GATEHOUSE_PORT (8080) and GATEHOUSE_CLOUD_PORT (4566) choose the ports; CATALOGUE names a catalogue of your own.

PYTHON ?= python3
LOCAL := $(PYTHON) infra/local
export STACK FILE CATALOGUE LINES

.DEFAULT_GOAL := help
.PHONY: help up down status logs test lint-template check-catalogue matrix mutation bench import-users site-upload format clean

help: ## Show these lines
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

up: ## Build, start a local AWS cloud, deploy into it, fill it with demo data
	@$(LOCAL) up

down: ## End all of it
	@$(LOCAL) down

status: ## Say what runs
	@$(LOCAL) status

logs: ## Follow the logs of the cloud and of the functions
	@$(LOCAL) logs

test: ## Check everything, as CI does
	@$(LOCAL) test

lint-template: ## Check template.yaml with the SAM command line
	@$(LOCAL) lint-template

check-catalogue: ## Tell what is wrong with a catalogue: make check-catalogue FILE=my-catalogue.yaml
	@$(LOCAL) check-catalogue

matrix: ## Print which role may do what; of your own catalogue: make matrix CATALOGUE=my-catalogue.yaml
	@$(LOCAL) matrix

mutation: ## Change the engine in small ways: how many of the changes does a test notice?
	@$(LOCAL) mutation

bench: ## Measure decisions, beside Cedar's, and checks through the handler
	@$(LOCAL) bench

import-users: ## Import users into what make up brought up, and print how long it took: make import-users LINES=10000
	@$(LOCAL) import-users

site-upload: ## Upload the console into AWS: make site-upload STACK=gatehouse-prod
	@$(LOCAL) site-upload

format: ## Format Java and the site's sources
	@mvn -q -ntp -N -Pformat validate
	@cd site && npm run --silent format

clean: ## Remove all that was built, the virtual environment too
	@$(LOCAL) down
	@rm -rf .venv .gatehouse target functions/*/target infra/local/target infra/bench/target site/dist site/node_modules

# The commands of the project. Each is a script in .ci/, where it says what it does.
.PHONY: help setup build run dev test lint bench

help:
	@echo "make run     try the service on http://127.0.0.1:3000 with a demonstration"
	@echo "make test    every test: unit, HTTP on SQLite and PostgreSQL, browser journeys"
	@echo "make dev     a debug build that follows what you save"
	@echo "make build   the release build"
	@echo "make lint    format, clippy, licences, our own rules"
	@echo "make bench   measure, print one table with its goals, write var/bench.json"
	@echo "make setup   install what is missing (the others do it themselves)"

setup:
	@.ci/setup

build:
	@.ci/build

run:
	@.ci/serve

dev:
	@.ci/serve --watch

test:
	@.ci/test

lint:
	@.ci/lint

bench:
	@.ci/bench

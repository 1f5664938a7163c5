# SPDX-License-Identifier: GPL-3.0-or-later
# The two commands of the README are `make report` and `make test`.

.PHONY: report test format bench calibrate fuzz bootstrap install package
.DEFAULT_GOAL := report

DEMO := Datasets/demo-county
YEAR := 2025
REPORT := Reports/demo-county-$(YEAR)
GOUJI := .build/release/gouji

bootstrap:
	@Scripts/bootstrap

# The main job on the demo county: raw reports → records → the county's yearly summary.
report: bootstrap
	@swift build --configuration release --product gouji
	@$(GOUJI) read $(DEMO)/raw --roster $(DEMO)/roster.csv --into $(DEMO)
	@$(GOUJI) summary $(DEMO) --year $(YEAR) --into $(REPORT)
	@sed -n '1,3p' $(REPORT)/summary.md
	@echo "→ $(REPORT)/summary.md"

test: bootstrap
	@swift build --build-tests
	@swift test --skip-build

format: bootstrap
	@Scripts/format

bench: bootstrap
	@Scripts/bench/run

calibrate: bootstrap
	@swift build --configuration release --product calibrate >/dev/null
	@.build/release/calibrate

fuzz: bootstrap
	@Scripts/fuzz

# PREFIX is /usr/local unless given.
install: bootstrap
	@Scripts/install $(PREFIX)

package: bootstrap
	@Scripts/package

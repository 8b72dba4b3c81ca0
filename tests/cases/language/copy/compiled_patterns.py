# case: a deep copy of settings that hold compiled patterns, dates and Decimals
# policy: script {"modules": {"copy": null, "datetime": null, "decimal": null, "re": null}}
# expect: value [['a', 'b'], True, 1, '0.07']
import copy
import re
from datetime import date
from decimal import Decimal
settings = {"word": re.compile(r"\w+"), "since": date(2024, 1, 1), "rates": [Decimal("0.19")]}
other = copy.deepcopy(settings)
other["rates"].append(Decimal("0.07"))
[other["word"].findall("a b"), other["since"] == settings["since"], len(settings["rates"]), str(other["rates"][1])]

# case: nor of one that is only to be asked for
# policy: script {"modules": {"dataclasses": null, "re": null}}
# expect: raises TypeError: is not available as a base class
import dataclasses
import re

dataclasses.dataclass(re.Pattern)
